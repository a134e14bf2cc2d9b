import type { ContextBlock, RichTextBlock, RichTextSection } from '@slack/types';
import type { Block, Excerpt, Fields, List, Note, Quote } from '../../../../commands/contract/reply.js';
import type { Messages } from '../../../../commands/messages/messages.js';
import { COMMANDS_OF_SLACK, SLACK_LIMITS } from '../limits.js';
import { citationElement, excerptText, literal, quotation, section } from './inline.js';

/**
 * One block of a reply → one block of Slack. Everything is rich or plain text, which is literal: what stands in mrkdwn
 * could be read as markup, a mention or an emoji.
 *
 * @param hit number of a hit among several; a button at the end of the message opens it
 */
export function renderBlock(
  block: Block,
  messages: Messages,
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
    case 'list':
      return renderList(block);
    case 'quote':
      return renderQuote(block, messages);
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
  return { type: 'context', elements: [{ type: 'plain_text', text, emoji: false }] };
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

function renderList(list: List): RichTextBlock {
  const elements = list.items.map(({ text, citation, question }) =>
    section(
      ...literal(text),
      ...(citation && !text.includes(citation.text) ? [...literal('　'), citationElement(citation)] : []),
      ...(question === undefined
        ? []
        : [...literal('　'), ...literal(typedQuestion(question), { code: true })]),
    ),
  );
  return richText({ type: 'rich_text_list', style: 'bullet', elements });
}

/**
 * The printed number on its own line, the text in Slack's quotation bar, the notes, then the citation. The number stands
 * outside the bar so that what is copied out of it is the text.
 */
function renderQuote(quote: Quote, messages: Messages): RichTextBlock {
  return richText(
    ...(quote.number === undefined ? [] : [section(...literal(quote.number, { bold: true }))]),
    ...quotation(quote),
    ...quote.notes.map((note) => noteSection(note, messages)),
    section(citationElement(quote.citation)),
  );
}

function noteSection(note: Note, messages: Messages): RichTextSection {
  const resolved = note.resolved === undefined ? '' : messages.rendering.resolved(note.resolved);
  return section(
    ...literal(`${note.mark} `, { bold: true }),
    ...literal(note.text),
    ...literal(resolved, { italic: true }),
  );
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
