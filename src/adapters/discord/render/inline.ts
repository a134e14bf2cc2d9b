import type { Citation } from '../../../../commands/contract/reply.js';
import type { Emphasis } from '../../../../index/model/document.js';
import type { Span } from '../../../../index/model/span.js';
import { escapeText } from './escape.js';

/**
 * Verbatim text as markdown: printed emphasis bold or italic, matches underlined. No sign spans a line, encloses a
 * blank at its edge, or stands against another of its kind (`**a***b*` would be read otherwise): there the sign is
 * left out rather than the text touched.
 *
 * @param emphasis offsets into `text`
 * @param matches offsets into `text`
 */
export function styledText(text: string, emphasis: readonly Emphasis[], matches: readonly Span[]): string {
  const printed = emphasis.map((span) => wholeCharacters(text, span));
  const matched = matches.map((span) => wholeCharacters(text, span));
  let next = 0;
  const lines = text.split('\n').map((line) => {
    const start = next;
    next += line.length + 1;
    return styledLine(line, moved(printed, start, next - 1), moved(matched, start, next - 1));
  });
  return lines.join('\n');
}

/** A span that begins or ends between the halves of a surrogate pair takes the pair in: no sign may part it. */
function wholeCharacters<S extends Span>(text: string, span: S): S {
  const partsPair = (at: number) => (text.codePointAt(at - 1) ?? 0) > 0xffff;
  const start = partsPair(span.start) ? span.start - 1 : span.start;
  return { ...span, start, end: partsPair(span.end) ? span.end + 1 : span.end };
}

function styledLine(line: string, emphasis: readonly Emphasis[], matches: readonly Span[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of [...union(matches), { start: line.length, end: line.length }]) {
    out += emphasized(line.slice(at, start), moved(emphasis, at, start));
    if (end > start) out += enclosed('__', emphasized(line.slice(start, end), moved(emphasis, start, end)));
    at = end;
  }
  return out;
}

function emphasized(text: string, emphasis: readonly Emphasis[]): string {
  const edges = new Set([0, text.length, ...emphasis.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...edges].sort((a, b) => a - b);
  let out = '';
  let signedBefore = false;
  for (const [index, end] of cuts.slice(1).entries()) {
    const start = cuts[index] ?? 0;
    const covering = emphasis.filter((span) => span.start <= start && end <= span.end);
    const has = (style: Emphasis['style']) => covering.some((span) => span.style === style);
    const sign = `${has('strong') ? '**' : ''}${has('emphasis') ? '*' : ''}`;
    const escaped = escapeText(text.slice(start, end));
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

/** Spans in order, those that touch or overlap made one. */
function union(spans: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && span.start <= last.end)
      out.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) });
    else out.push({ start: span.start, end: span.end });
  }
  return out;
}

/** The spans that lie in `[start, end)`, clipped to it and moved so that `start` is 0; empty ones are dropped. */
function moved<S extends Span>(spans: readonly S[], start: number, end: number): readonly S[] {
  return spans
    .map((span) => ({
      ...span,
      start: Math.max(span.start, start) - start,
      end: Math.min(span.end, end) - start,
    }))
    .filter((span) => span.start < span.end);
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
