import type { Block, Code, Excerpt, Fields, List, Note, Text } from '../../../../commands/contract/reply.js';
import type { Messages } from '../../../../commands/messages/messages.js';
import type { HitNumbers } from '../../../rendering/hits.js';
import type { ShownQuote } from '../../../rendering/shared-citations.js';
import { type CommandIds, withCommandMentions } from './command-ids.js';
import { escapeText } from './escape.js';
import { citationLink, link, markdownOf } from './inline.js';

export interface BlockContext {
  readonly messages: Messages;
  readonly hits: HitNumbers;
  readonly commandIds: CommandIds;
}

/**
 * One block as markdown, without a line break at its end. In the quotation bar stands what the source says and
 * nothing else; its printed number stands above, its citation below, its notes in small print under that.
 */
export function renderBlock(block: Block, { messages, hits, commandIds }: BlockContext): string {
  switch (block.type) {
    case 'heading':
      return `### ${escapeText(oneLine(block.text))}`;
    case 'text':
      return withCommandMentions(renderText(block), commandIds);
    case 'fields':
      return renderFields(block, messages);
    case 'code':
      return renderCode(block);
    case 'list':
      return renderList(block);
    case 'quote':
      return renderQuote(block, messages);
    case 'excerpt':
      return renderExcerpt(block, hits.get(block.citation));
  }
}

function renderText({ text, tone }: Text): string {
  return perLine(text, (line) => {
    if (line.trim() === '') return escapeText(line);
    if (tone === 'strong') return `**${escapeText(line)}**`;
    return tone === 'subtle' ? `-# ${escapeText(line)}` : escapeText(line);
  });
}

function renderFields({ rows }: Fields, messages: Messages): string {
  return rows
    .map(({ name, value, url }) => `**${escapeText(name)}**${escapeText(messages.colon)}${link(value, url)}`)
    .join('\n');
}

/** What would end the block early is shown as escaped lines instead. */
function renderCode({ name, text }: Code): string {
  const shown = text.includes('``') || text.endsWith('`') ? escapeText(text) : `\`\`\`\n${text}\n\`\`\``;
  return name === '' ? shown : `**${escapeText(oneLine(name))}**\n${shown}`;
}

function renderList({ items }: List): string {
  return items
    .map(({ text, question, citation }) => {
      const parts = [escapeText(text), citation && citationLink(citation), question && typed(question)];
      return `• ${parts.filter((part) => part !== undefined && part !== '').join(' ')}`;
    })
    .join('\n');
}

/** A question as something to type: code, which a reader can copy, where code can hold it. */
function typed(question: string): string {
  return /[`\n]/u.test(question) ? escapeText(question) : `\`${question}\``;
}

function renderQuote(quote: ShownQuote, messages: Messages): string {
  const lines: string[] = [];
  if (quote.number !== undefined) lines.push(`**${escapeText(quote.number)}**`);
  if (quote.text !== '') lines.push(bar(markdownOf(quote.text, quote.emphasis, quote.matches)));
  if (!quote.citedBelow) lines.push(`— ${citationLink(quote.citation)}`);
  lines.push(...quote.notes.flatMap((note) => renderNote(note, messages)));
  return lines.join('\n');
}

/** A note in small print, and beside it what 同上 stands for, marked as ours. */
function renderNote({ mark, text, resolved }: Note, messages: Messages): string[] {
  // Small print that begins with a note's own words could be taken for ours (a question that a button reads): its mark is first.
  const note = `-# ${escapeText(`${mark} ${text}`)}`;
  if (resolved === undefined) return [note];
  return [note, `-# ${escapeText(`${mark} ${messages.rendering.resolved(oneLine(resolved))}`)}`];
}

function renderExcerpt(
  { pieces, cutBefore, cutAfter, citation, label }: Excerpt,
  hit: number | undefined,
): string {
  const shown = pieces.map(({ text, matches }) =>
    markdownOf(
      text,
      matches.map((span) => ({ ...span, style: 'strong' as const })),
      [],
    ),
  );
  const text = `${cutBefore ? '…' : ''}${shown.join('…')}${cutAfter ? '…' : ''}`;
  return `${hit === undefined ? '' : `**${hit}** `}${link(label ?? citation.text, citation.url)}\n${text}`;
}

/** Every line of verbatim markdown in the quotation bar, empty ones too. */
function bar(markdown: string): string {
  return perLine(markdown, (line) => `> ${line}`);
}

function perLine(text: string, render: (line: string) => string): string {
  return text.split('\n').map(render).join('\n');
}

/** Our own sentences where markdown takes one line. */
function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, ' ');
}
