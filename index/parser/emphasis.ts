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
    pattern: /(?<=^(?:\d{1,3}\s*[.．、]\s*)?)\*(?![\s*])(\p{Script=Han}{1,16})\*(?!\*)/gu,
    width: 1,
    style: 'emphasis',
  },
  { pattern: /(?<=^(?:\d{1,3}\s*[.．、]\s*)?)_(?!\s)(\p{Script=Han}{1,16})_/gu, width: 1, style: 'emphasis' },
];

/** Emphasis marks in a line, in order, never overlapping. */
export function findEmphasis(line: string): readonly EmphasisMark[] {
  if (!/[*_]/u.test(line)) return [];
  const marks: EmphasisMark[] = [];
  for (const { pattern, width, style } of NOTATIONS)
    for (const match of line.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (marks.some((mark) => start < mark.close.end && end > mark.open.start)) continue;
      marks.push({
        open: { start, end: start + width },
        close: { start: end - width, end },
        style,
      });
    }
  return marks.sort((a, b) => a.open.start - b.open.start);
}
