import type {
  Block,
  Citation,
  Excerpt,
  List,
  Note,
  Quote,
  Reply,
} from '../../../../commands/contract/reply.js';
import { messagesFor } from '../../../../commands/messages/catalogue.js';
import type { Messages } from '../../../../commands/messages/messages.js';
import type { Renderer } from '../../adapter.js';
import { type Painted, paintText } from './inline.js';
import type { Role, TerminalStyle } from './style.js';

/** A renderer for one kind of terminal. A terminal has no limits, so a reply is always one message. */
export function createTerminalRenderer(style: TerminalStyle): Renderer<string> {
  return (reply, { locale }) => [renderReply(reply, new Painter(style, messagesFor(locale)))];
}

function renderReply(reply: Reply, painter: Painter): string {
  let out = '';
  let previous: Block | undefined;
  for (const block of reply.blocks) {
    const shown = painter.block(block);
    out += previous ? `${belongTogether(previous, block) ? '\n' : '\n\n'}${shown}` : shown;
    previous = block;
  }
  for (const menu of reply.menus ?? []) {
    const items = menu.items.map(({ label: text, question }) => ({ text, question }));
    out += `\n\n${painter.block({ type: 'list', items })}`;
  }
  const actions = painter.actions(reply);
  return actions === '' ? out : `${out}\n\n${actions}`;
}

/** A sentence stays with what it introduces; quotations and hits stand by themselves. */
function belongTogether(before: Block, after: Block): boolean {
  if (before.type === 'fields' && after.type === 'fields') return true;
  const introduces = before.type === 'text' || before.type === 'heading';
  return introduces && (after.type === 'text' || after.type === 'list' || after.type === 'fields');
}

class Painter {
  /** How many things that can be opened were shown, in the order of `openable`. */
  #opened = 0;

  constructor(
    private readonly style: TerminalStyle,
    private readonly messages: Messages,
  ) {}

  block(block: Block): string {
    switch (block.type) {
      case 'heading':
        return this.text(block.text, 'heading');
      case 'text':
        return this.text(block.text, ...(block.tone === undefined ? [] : [block.tone]));
      case 'fields':
        return block.rows
          .map(({ name, value, url }) => {
            const row = this.text(`${name}${this.messages.colon}${value}`);
            return url === undefined || url === value ? row : `${row}\n   ${this.text(url, 'link')}`;
          })
          .join('\n');
      case 'code':
        return `${block.name === '' ? '' : `${this.text(block.name, 'strong')}\n`}${this.text(block.text)}`;
      case 'list':
        return this.list(block);
      case 'quote':
        return this.quote(block);
      case 'excerpt':
        return this.excerpt(block);
    }
  }

  /** What else could be asked: by its number at a prompt, for which nothing stands in a pipe. */
  actions(reply: Reply): string {
    if (!this.style.interactive) return '';
    return reply.actions
      .filter(({ kind }) => kind !== 'post')
      .map(({ label }) => this.text(`[${++this.#opened}] ${label}`, 'subtle'))
      .join('　');
  }

  private list({ items }: List): string {
    return items
      .map(({ text, question, citation }) => {
        const line = this.text(question === undefined ? `· ${text}` : this.opening(text, question));
        return citation ? `${line}\n${this.citation(citation)}` : line;
      })
      .join('\n');
  }

  /** A line that can be opened: by its number at a prompt, by what stands behind it in a pipe. */
  private opening(text: string, question: string): string {
    if (this.style.interactive) return `[${++this.#opened}] ${text}`;
    return question === text ? `· ${text}` : `· ${text} ${this.messages.rendering.ask(question)}`;
  }

  private quote(quote: Quote): string {
    const number = quote.number === undefined ? '' : `${quote.number} `;
    const painted: Painted[] = [
      { start: 0, end: number.length, role: 'number' },
      ...quote.emphasis.map(({ start, end, style }) => shifted(start, end, number.length, style)),
      ...quote.matches.map(({ start, end }) => shifted(start, end, number.length, 'match')),
    ];
    return [
      paintText(`${number}${quote.text}`, painted, this.style),
      this.citation(quote.citation),
      ...quote.notes.map((note) => this.note(note)),
    ].join('\n');
  }

  private note({ mark, text, resolved }: Note): string {
    const note = this.text(`${mark} ${text}`);
    return resolved === undefined
      ? note
      : `${note}\n${this.text(this.messages.rendering.resolved(resolved), 'subtle')}`;
  }

  private excerpt({ pieces, cutBefore, cutAfter, citation, question }: Excerpt): string {
    const hit = ++this.#opened;
    const before = `[${hit}] ${cutBefore ? '…' : ''}`;
    const painted: Painted[] = [{ start: 0, end: `[${hit}]`.length, role: 'number' }];
    let text = before;
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) text += '…';
      painted.push(...piece.matches.map(({ start, end }) => shifted(start, end, text.length, 'match')));
      text += piece.text;
    }
    if (cutAfter) text += '…';
    return [
      paintText(text, painted, this.style),
      this.citation(citation),
      ...(this.style.interactive ? [] : [`   ${this.text(this.messages.rendering.ask(question), 'subtle')}`]),
    ].join('\n');
  }

  private citation({ text, url }: Citation): string {
    const line = this.text(`—— ${text}`, 'citation');
    return url === undefined ? line : `${line}\n   ${this.text(url, 'link')}`;
  }

  /** One of our own lines. */
  private text(text: string, ...roles: readonly Role[]): string {
    return paintText(
      text,
      roles.map((role) => ({ start: 0, end: text.length, role })),
      this.style,
    );
  }
}

function shifted(start: number, end: number, by: number, role: Role): Painted {
  return { start: start + by, end: end + by, role };
}

/**
 * Everything of an answer that can be opened, in the order in which it is shown: what a typed number asks. The terminal's
 * renderer numbers by this very list.
 */
export function openable(reply: Reply): readonly string[] {
  const inBlocks = reply.blocks.flatMap((block: Block): readonly string[] => {
    if (block.type === 'excerpt') return [block.question];
    return block.type === 'list' ? block.items.flatMap(({ question }) => question ?? []) : [];
  });
  const inMenus = (reply.menus ?? []).flatMap(({ items }) => items.map(({ question }) => question));
  // Posting to a channel means nothing here.
  const offered = reply.actions.filter(({ kind }) => kind !== 'post').map(({ question }) => question);
  return [...inBlocks, ...inMenus, ...offered];
}
