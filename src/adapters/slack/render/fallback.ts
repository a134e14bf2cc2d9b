import type { Block, Note } from '../../../../commands/contract/reply.js';
import type { Messages } from '../../../../commands/messages/messages.js';
import { escapeText } from './escape.js';

/** A block as plain text for notifications and screen readers, escaped so that nothing in it is a mention or a link. */
export function fallbackText(block: Block, messages: Messages): string {
  return escapeText(plainText(block, messages));
}

function plainText(block: Block, messages: Messages): string {
  switch (block.type) {
    case 'heading':
    case 'text':
      return block.text;
    case 'code':
      return `${block.name}\n${block.text}`;
    case 'fields':
      return block.rows.map(({ name, value }) => `${name}　${value}`).join('\n');
    case 'list':
      return block.items.map(({ text }) => text).join('\n');
    case 'excerpt': {
      const text = block.pieces.map((piece) => piece.text).join('…');
      const excerpt = `${block.cutBefore ? '…' : ''}${text}${block.cutAfter ? '…' : ''}`;
      return `${excerpt}\n${block.citation.text}`;
    }
    case 'quote':
      return [
        ...(block.text === '' ? [] : [[block.number ?? '', block.text].filter(Boolean).join(' ')]),
        block.citation.text,
        ...block.notes.map((note) => plainNote(note, messages)),
      ].join('\n');
  }
}

function plainNote(note: Note, messages: Messages): string {
  const resolved = note.resolved === undefined ? '' : messages.rendering.resolved(note.resolved);
  return `${note.mark} ${note.text}${resolved}`;
}
