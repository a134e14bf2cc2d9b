import type { Citation } from '../../../../commands/contract/reply.js';
import type { Emphasis } from '../../../../index/model/document.js';
import type { Span } from '../../../../index/model/span.js';
import { type Styled, styledText } from '../../../rendering/styled-text.js';
import { escapePiece, escapeText } from './escape.js';

/**
 * Verbatim text as markdown: printed emphasis bold or italic, matches underlined. No sign spans a line, encloses a
 * blank at its edge, or stands against another of its kind (`**a***b*` would be read otherwise): there the sign is
 * left out rather than the text touched.
 *
 * @param emphasis offsets into `text`
 * @param matches offsets into `text`
 */
export function markdownOf(text: string, emphasis: readonly Emphasis[], matches: readonly Span[]): string {
  const printed = emphasis.map((span) => wholeCharacters(text, span));
  const found = matches.map((span) => wholeCharacters(text, span));
  let next = 0;
  const lines = text.split('\n').map((line) => {
    const start = next;
    next += line.length + 1;
    return markdownLine(text, styledText(text, printed, found, { start, end: start + line.length }));
  });
  return lines.join('\n');
}

/** A span that begins or ends between the halves of a surrogate pair takes the pair in: no sign may part it. */
function wholeCharacters<S extends Span>(text: string, span: S): S {
  const partsPair = (at: number) => (text.codePointAt(at - 1) ?? 0) > 0xffff;
  const start = partsPair(span.start) ? span.start - 1 : span.start;
  return { ...span, start, end: partsPair(span.end) ? span.end + 1 : span.end };
}

/** What a search found is underlined as one, with what is printed bold or italic within. */
function markdownLine(text: string, stretches: readonly Styled[]): string {
  let out = '';
  for (let from = 0; from < stretches.length; ) {
    const found = stretches[from]?.styles.has('match');
    const end = stretches.findIndex(({ styles }, index) => index > from && styles.has('match') !== found);
    const run = stretches.slice(from, end < 0 ? undefined : end);
    const markdown = emphasized(text, run);
    out += found ? enclosed('__', markdown) : markdown;
    from += run.length;
  }
  return out;
}

function emphasized(text: string, stretches: readonly Styled[]): string {
  let out = '';
  let signedBefore = false;
  for (const stretch of stretches) {
    const { styles } = stretch;
    const sign = `${styles.has('strong') ? '**' : ''}${styles.has('emphasis') ? '*' : ''}`;
    const escaped = escapePiece(text, stretch);
    const signed: string = sign === '' || signedBefore ? escaped : enclosed(sign, escaped);
    signedBefore = signed.endsWith('*') && signed !== escaped;
    out += signed;
  }
  return out;
}

/** Signs stand inside the blanks at the edges; nothing but blanks gets none. */
function enclosed(sign: string, markdown: string): string {
  const core = markdown.trim();
  if (core === '') return markdown;
  const from = markdown.indexOf(core);
  return `${markdown.slice(0, from)}${sign}${core}${sign}${markdown.slice(from + core.length)}`;
}

/** A link that does not unfurl; where the label would break the syntax, label and address stand side by side. */
export function link(label: string, url: string | undefined): string {
  if (url === undefined) return escapeText(label);
  const address = `<${url.replace(/[()<>\\\s]/gu, percentEncode)}>`;
  if (label === url) return address;
  // Discord shows a link whose label looks like an address as plain text.
  if (/[[\]\\\n]|:\/\//u.test(label)) return `${escapeText(label)} ${address}`;
  return `[${escapeText(label)}](${address})`;
}

/** `encodeURIComponent` leaves parentheses alone, and they end a link. */
function percentEncode(char: string): string {
  return char === '(' ? '%28' : char === ')' ? '%29' : encodeURIComponent(char);
}

export function citationLink(citation: Citation): string {
  return link(citation.text, citation.url);
}
