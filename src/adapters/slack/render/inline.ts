import type {
  RichTextElement,
  RichTextLink,
  RichTextQuote,
  RichTextSection,
  RichTextText,
} from '@slack/types';
import type { Citation, Excerpt, Quote } from '../../../../commands/contract/reply.js';
import type { Span } from '../../../../index/model/span.js';
import { styledText } from '../../../rendering/styled-text.js';

type Style = NonNullable<RichTextText['style']>;

/** One element of literal text; an empty one is left out, since Slack refuses it. */
export function literal(text: string, style?: Style): RichTextText[] {
  return text === '' ? [] : [{ type: 'text', text, ...(style === undefined ? {} : { style }) }];
}

export function section(...elements: readonly RichTextElement[]): RichTextSection {
  return { type: 'rich_text_section', elements: [...elements] };
}

const STYLES = { strong: 'bold', emphasis: 'italic', match: 'underline' } as const satisfies Record<
  string,
  keyof Style
>;

/** A whole text in elements that differ in style and, joined, are the text. Printed emphasis as printed, matches underlined. */
export function elementsOf(
  text: string,
  emphasis: Quote['emphasis'],
  matches: readonly Span[],
): RichTextText[] {
  return styledText(text, emphasis, matches).flatMap(({ start, end, styles }) => {
    const style = Object.fromEntries(Array.from(styles, (name) => [STYLES[name], true]));
    return literal(text.slice(start, end), styles.size === 0 ? undefined : style);
  });
}

/** The text alone, so that what stands in Slack's quotation bar is what the source says and nothing else. */
export function quotation(quote: Quote): RichTextQuote[] {
  if (quote.text === '') return [];
  return [{ type: 'rich_text_quote', elements: elementsOf(quote.text, quote.emphasis, quote.matches) }];
}

/** Clauses with … where something is left out; no quotation bar. */
export function excerptText(excerpt: Excerpt): RichTextText[] {
  const gap = literal('…');
  return [
    ...(excerpt.cutBefore ? gap : []),
    ...excerpt.pieces.flatMap((piece, index) => [
      ...(index === 0 ? [] : gap),
      ...elementsOf(
        piece.text,
        piece.matches.map((span) => ({ ...span, style: 'strong' as const })),
        [],
      ),
    ]),
    ...(excerpt.cutAfter ? gap : []),
  ];
}

export function citationElement(citation: Citation): RichTextLink | RichTextText {
  return citation.url === undefined
    ? { type: 'text', text: citation.text }
    : { type: 'link', url: citation.url, text: citation.text };
}
