import type { ContextBlock, PlainTextElement, RichTextBlock, RichTextSection } from '@slack/types';
import type { Block, Excerpt, Fields, List, Note, Quote } from '../../../../commands/contract/reply.js';
import type { Messages } from '../../../../commands/messages/messages.js';
import { choicesOf, withoutQuestions } from '../../../rendering/pressables.js';
import type { ShownQuote } from '../../../rendering/shared-citations.js';
import { COMMANDS_OF_SLACK, SLACK_LIMITS } from '../limits.js';
import { actionsBlocks, fitsMenu, menuElement } from './buttons.js';
import { citationElement, excerptText, literal, quotation, section } from './inline.js';
import type { SlackBlock } from './message.js';

/**
 * One block of a reply → blocks of Slack: one, and small ones for the notes of a quotation. Everything is rich or plain text, which is literal: what stands in mrkdwn
 * could be read as markup, a mention or an emoji.
 *
 * @param hit number of a hit among several; a button at the end of the message opens it
 */
export function renderBlock(
  block: Block,
  messages: Messages,
  hit: number | undefined,
): readonly SlackBlock[] {
  if (block.type === 'quote') return renderQuote(block, messages);
  return block.type === 'list' ? renderList(block, messages) : [renderOther(block, hit)];
}

function renderOther(
  block: Exclude<Block, Quote | List>,
  hit: number | undefined,
): RichTextBlock | ContextBlock {
  switch (block.type) {
    case 'heading':
      return richText(section(...literal(block.text, { bold: true })));
    case 'text':
      if (block.tone === 'subtle' && fitsSmallPrint(block.text)) return smallPrint(block.text);
      return richText(section(...literal(block.text, block.tone === 'strong' ? { bold: true } : undefined)));
    case 'fields':
      return richText(...fieldSections(block));
    case 'code':
      return richText(...(block.name === '' ? [] : [section(...literal(block.name, { bold: true }))]), {
        type: 'rich_text_preformatted',
        elements: literal(block.text),
      });
    case 'excerpt':
      return renderExcerpt(block, hit);
  }
}

/** A question as it can be typed in Slack, where some names are taken. */
function typedQuestion(question: string): string {
  const [, name = ''] = /^\/(\S+)/u.exec(question) ?? [];
  return COMMANDS_OF_SLACK.has(name) ? `/yinju ${question.slice(1)}` : question;
}

/** Slack's small grey line; plain text is literal there too. */
function smallPrint(text: string): ContextBlock {
  return { type: 'context', elements: [plainText(text)] };
}

function fitsSmallPrint(text: string): boolean {
  return text.trim() !== '' && text.length <= SLACK_LIMITS.contextText;
}

function richText(...elements: RichTextBlock['elements']): RichTextBlock {
  return { type: 'rich_text', elements };
}

function fieldSections(fields: Fields): RichTextSection[] {
  return fields.rows.map(({ name, value, url }) =>
    section(
      ...literal(name, { bold: true }),
      ...literal('　'),
      ...(url === undefined || value === '' ? literal(value) : [{ type: 'link' as const, url, text: value }]),
    ),
  );
}

/** A list, and below it a menu of what can be opened: what no menu can carry stands in its line, to be typed. */
function renderList(list: List, { rendering }: Messages): readonly SlackBlock[] {
  const choices = choicesOf(list, fitsMenu);
  const inMenu = new Set(choices.map(({ question }) => question));
  const elements = withoutQuestions(list.items, inMenu).map(({ text, citation, question }) =>
    section(
      ...literal(text),
      ...(citation && !text.includes(citation.text) ? [...literal('　'), citationElement(citation)] : []),
      ...(question === undefined
        ? []
        : [...literal('　'), ...literal(typedQuestion(question), { code: true })]),
    ),
  );
  const shown = richText({ type: 'rich_text_list', style: 'bullet', elements });
  if (choices.length === 0) return [shown];
  return [shown, ...actionsBlocks([menuElement({ label: rendering.choose, items: choices })])];
}

/**
 * The printed number on its own line, the text in Slack's quotation bar, the citation directly below, then the notes in
 * small print. The number stands outside the bar so that what is copied out of it is the text.
 */
function renderQuote(quote: ShownQuote, messages: Messages): readonly (RichTextBlock | ContextBlock)[] {
  return [
    richText(
      ...(quote.number === undefined ? [] : [section(...literal(quote.number, { bold: true }))]),
      ...quotation(quote),
      ...(quote.citedBelow ? [] : [section(citationElement(quote.citation))]),
    ),
    ...noteBlocks(quote.notes, messages),
  ];
}

function noteBlocks(notes: readonly Note[], messages: Messages): readonly ContextBlock[] {
  const elements = notes.flatMap((note) => noteElements(note, messages));
  const blocks: ContextBlock[] = [];
  for (let at = 0; at < elements.length; at += SLACK_LIMITS.contextElements)
    blocks.push({ type: 'context', elements: elements.slice(at, at + SLACK_LIMITS.contextElements) });
  return blocks;
}

/** A note behind its mark, in pieces of which each has it where it is too long for one; beside it what 同上 stands for. */
function noteElements({ mark, text, resolved }: Note, messages: Messages): readonly PlainTextElement[] {
  const room = SLACK_LIMITS.contextText - mark.length - 1;
  const pieces = Array.from({ length: Math.max(1, Math.ceil(text.length / room)) }, (_, index) =>
    plainText(`${mark} ${text.slice(index * room, (index + 1) * room)}`),
  );
  return resolved === undefined
    ? pieces
    : [...pieces, plainText(messages.rendering.resolved(resolved).slice(0, SLACK_LIMITS.contextText))];
}

function plainText(text: string): PlainTextElement {
  return { type: 'plain_text', text, emoji: false };
}

function renderExcerpt(excerpt: Excerpt, hit: number | undefined): RichTextBlock {
  const { citation, label = citation.text } = excerpt;
  const where =
    citation.url === undefined ? literal(label) : [{ type: 'link' as const, url: citation.url, text: label }];
  return richText(
    section(...literal(hit === undefined ? '' : `${hit}. `, { bold: true }), ...where),
    section(...excerptText(excerpt)),
  );
}
