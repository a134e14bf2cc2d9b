import type { Span } from '../model/span.js';
import { fold } from '../text/fold.js';

/**
 * A text as quotations are compared: the fold without what may differ in a true quotation (blanks, line breaks,
 * quotation marks, note marks, emphasis marks, the head and foot of a page). Words and punctuation stay.
 */
export interface Comparable {
  readonly source: string;
  readonly text: string;
  /** The stretch of the source behind a stretch of `text` (UTF-16 code units); empty for an empty one. */
  sourceSpan(span: Span): Span;
}

/** Blanks, quotation and emphasis marks, raised digits; a note's number in brackets is looked for apart. */
const LEFT_OUT = /[\s"'*_`~>⁰¹²³⁴-⁹]/u;
const BRACKETED_NOTE = /\[\d{1,3}\]/gu;
/** A line that a page break leaves in what is copied over it: its number, the symbol at its head, the job at its foot. */
const PAGE_LINE =
  /(?<=\n)[ \t]*(?:- ?\d{1,4} ?-|\d{1,4}(?:\/\d{1,4})?|第 ?\d{1,4} ?页|page \d{1,4}|[as](?:\/[a-z\d.()]+){2,5}|\d{2}-\d{5}(?: ?\([a-z]\))?)[ \t]*(?=\n)/gu;

export function comparable(source: string): Comparable {
  const folded = fold(source);
  const notes = [BRACKETED_NOTE, ...(folded.text.includes('\n') ? [PAGE_LINE] : [])]
    .flatMap((pattern) =>
      [...folded.text.matchAll(pattern)].map(({ index, 0: mark }) => [index, index + mark.length] as const),
    )
    .sort(([a], [b]) => a - b);
  const kept = new Uint16Array(folded.text.length);
  const offsets = new Uint32Array(folded.text.length);
  let length = 0;
  let note = 0;
  for (let at = 0; at < folded.text.length; at++) {
    while ((notes[note]?.[1] ?? Number.POSITIVE_INFINITY) <= at) note++;
    if ((notes[note]?.[0] ?? Number.POSITIVE_INFINITY) <= at) continue;
    const unit = folded.text.charCodeAt(at);
    if (isLeftOut(unit)) continue;
    kept[length] = unit;
    offsets[length++] = at;
  }
  const text = textOf(kept.subarray(0, length));
  return {
    source,
    text,
    sourceSpan({ start, end }) {
      const first = start < length ? (offsets[start] ?? 0) : folded.text.length;
      const last = end > 0 && end <= length ? (offsets[end - 1] ?? 0) : first - 1;
      return folded.sourceSpan({ start: first, end: Math.max(first, last + 1) });
    },
  };
}

/** Whether each code unit is left out, looked up once: 1 it stays, 2 it does not. */
const LEAVING = new Uint8Array(0x10000);

function isLeftOut(unit: number): boolean {
  if (LEAVING[unit] === 0) LEAVING[unit] = LEFT_OUT.test(String.fromCharCode(unit)) ? 2 : 1;
  return LEAVING[unit] === 2;
}

/** In pieces, since a call takes only so many arguments. */
const PIECE = 8_192;

function textOf(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += PIECE)
    text += String.fromCharCode(...units.subarray(at, at + PIECE));
  return text;
}

const EDGE = /^[,;。:、.!?\-•]+|[,;。:、.!?\-•]+$/gu;

/** Without punctuation at its edges: a quotation may end where its clause does. */
export function withoutEdges(text: string): string {
  return text.replace(EDGE, '');
}
