import type { Span } from '../model/span.js';
import { fold } from '../text/fold.js';

/**
 * A text as quotations are compared: the fold without what may differ in a true quotation (blanks, line breaks,
 * quotation marks, note marks, emphasis marks). Words and punctuation stay.
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

export function comparable(source: string): Comparable {
  const folded = fold(source);
  const notes = [...folded.text.matchAll(BRACKETED_NOTE)].map(({ index, 0: mark }) => [
    index,
    index + mark.length,
  ]);
  const offsets: number[] = [];
  let text = '';
  let note = 0;
  for (let at = 0; at < folded.text.length; at++) {
    while ((notes[note]?.[1] ?? Number.POSITIVE_INFINITY) <= at) note++;
    if ((notes[note]?.[0] ?? Number.POSITIVE_INFINITY) <= at) continue;
    const char = folded.text.charAt(at);
    if (LEFT_OUT.test(char)) continue;
    text += char;
    offsets.push(at);
  }
  return {
    source,
    text,
    sourceSpan({ start, end }) {
      const first = offsets[start] ?? folded.text.length;
      const last = offsets[end - 1] ?? first - 1;
      return folded.sourceSpan({ start: first, end: Math.max(first, last + 1) });
    },
  };
}

const EDGE = /^[,;。:、.!?\-•]+|[,;。:、.!?\-•]+$/gu;

/** Without punctuation at its edges: a quotation may end where its clause does. */
export function withoutEdges(text: string): string {
  return text.replace(EDGE, '');
}
