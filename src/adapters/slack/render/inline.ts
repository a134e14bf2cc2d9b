import type {
  RichTextElement,
  RichTextLink,
  RichTextQuote,
  RichTextSection,
  RichTextText,
} from '@slack/types';
import type { Citation, Excerpt, Quote } from '../../../../commands/contract/reply.js';
import type { Span } from '../../../../index/model/span.js';

type Style = NonNullable<RichTextText['style']>;

/** One element of literal text; an empty one is left out, since Slack refuses it. */
export function literal(text: string, style?: Style): RichTextText[] {
  return text === '' ? [] : [{ type: 'text', text, ...(style === undefined ? {} : { style }) }];
}

export function section(...elements: readonly RichTextElement[]): RichTextSection {
  return { type: 'rich_text_section', elements: [...elements] };
}

/** A whole text in elements that differ in style and, joined, are the text. Printed emphasis as printed, matches underlined. */
export function styledText(
  text: string,
  emphasis: Quote['emphasis'],
  matches: readonly Span[],
): RichTextText[] {
  if (emphasis.length === 0 && matches.length === 0) return literal(text);
  const edges = new Set([0, text.length]);
  for (const { start, end } of [...emphasis, ...matches]) edges.add(start).add(end);
  const cuts = [...edges].filter((edge) => edge >= 0 && edge <= text.length).sort((a, b) => a - b);
  return cuts.slice(1).flatMap((end, index) => {
    const start = cuts[index] ?? 0;
    const within = (span: Span) => span.start <= start && end <= span.end;
    const style: Style = {
      ...(emphasis.some((span) => span.style === 'strong' && within(span)) ? { bold: true } : {}),
      ...(emphasis.some((span) => span.style === 'emphasis' && within(span)) ? { italic: true } : {}),
      ...(matches.some(within) ? { underline: true } : {}),
    };
    return literal(text.slice(start, end), Object.keys(style).length === 0 ? undefined : style);
  });
}

/** The text alone, so that what stands in Slack's quotation bar is what the source says and nothing else. */
export function quotation(quote: Quote): RichTextQuote[] {
  if (quote.text === '') return [];
  return [{ type: 'rich_text_quote', elements: styledText(quote.text, quote.emphasis, quote.matches) }];
}

/** Clauses with … where something is left out; no quotation bar. */
export function excerptText(excerpt: Excerpt): RichTextText[] {
  const gap = literal('…');
  return [
    ...(excerpt.cutBefore ? gap : []),
    ...excerpt.pieces.flatMap((piece, index) => [
      ...(index === 0 ? [] : gap),
      ...styledText(
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
