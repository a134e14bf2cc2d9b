import type { Emphasis } from '../model/document.js';
import type { Span } from '../model/span.js';

/** A pair of marks around emphasized words; offsets into the line. */
export interface EmphasisMark {
  readonly open: Span;
  readonly close: Span;
  readonly style: Emphasis['style'];
}

interface Notation {
  readonly pattern: RegExp;
  readonly width: number;
  readonly style: Emphasis['style'];
}

/**
 * How texts converted from print write bold and italics. A lone asterisk is a footnote mark far more often than it is
 * italics (秘书长的报告*), so it counts only where emphasis stands in print: at the head of a paragraph.
 */
const NOTATIONS: readonly Notation[] = [
  { pattern: /\*\*(?![\s*，、和及])([^*\n]*[^*\s])\*\*/gu, width: 2, style: 'strong' },
  {
    pattern: /(?<=^(?:\d{1,3}\s*[.．、]\s*)?)\*(?![\s*])([\p{Script=Han}A-Za-z ]{1,40})\*(?!\*)/gu,
    width: 1,
    style: 'emphasis',
  },
  { pattern: /(?<=^)\*(?![\s*]|\d+\*)([^*\n]{1,80}[^*\s])\*(?=$)/gu, width: 1, style: 'emphasis' },
  { pattern: /(?<=\s)\*(?![\s*])(\p{Script=Han}{1,16})\*(?=[，,])/gu, width: 1, style: 'emphasis' },
  { pattern: /(?<=^(?:\d{1,3}\s*[.．、]\s*)?)_(?!\s)(\p{Script=Han}{1,16})_/gu, width: 1, style: 'emphasis' },
];

/** Emphasis marks in a line whose first `head` code units are a list mark, in order, never overlapping. */
export function findEmphasis(whole: string, head: number): readonly EmphasisMark[] {
  if (!/[*_]/u.test(whole)) return [];
  const line = whole.slice(head);
  const found = NOTATIONS.flatMap(({ pattern, width, style }) =>
    [...line.matchAll(pattern)].map(({ index, 0: { length } }) => ({
      open: { start: head + index, end: head + index + width },
      close: { start: head + index + length - width, end: head + index + length },
      style,
    })),
  ).sort((a, b) => a.open.start - b.open.start);
  const marks: EmphasisMark[] = [];
  for (const mark of found) if (mark.open.start >= (marks.at(-1)?.close.end ?? 0)) marks.push(mark);
  return marks;
}
