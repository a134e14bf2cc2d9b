import type { Span } from '../../../index/model/span.js';
import type { Mark } from '../read-text.js';

/** What can call a note: raised digits, asterisks and daggers, one letter. Words (19th) cannot. */
const MARK = /[⁰¹²³⁴-⁹]+|[*†‡§¶#＊]+|(?<![\p{L}])[A-Za-z](?![\p{L}])/gu;

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** ¹⁰ → 10; other characters stay. */
export function labelOf(mark: string): string {
  return mark.replace(/[⁰¹²³⁴-⁹]/gu, (digit) => String(RAISED.indexOf(digit)));
}

/** The marks within raised stretches of `text`; stretches that touch are one. `1,2` raised are two marks. */
export function raisedMarks(raised: readonly Span[], text: (span: Span) => string): Mark[] {
  const stretches: Span[] = [];
  for (const span of raised) {
    const last = stretches.at(-1);
    if (last && last.end === span.start)
      stretches[stretches.length - 1] = { start: last.start, end: span.end };
    else stretches.push(span);
  }
  return stretches.flatMap((stretch) =>
    [...text(stretch).matchAll(MARK)].map(({ index, 0: mark }) => ({
      start: stretch.start + index,
      end: stretch.start + index + mark.length,
      label: labelOf(mark),
    })),
  );
}
