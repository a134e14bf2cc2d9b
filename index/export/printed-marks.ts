import type { Document } from '../model/document.js';
import type { Locator } from '../model/locator.js';

/** What is printed before the text of each unit: `11.`, `(a)`, `63/194.`; nothing of one without a mark. In one line. */
export function printedMarks({ ownership, source, units }: Document): ReadonlyMap<Locator, string> {
  const marks = new Map<Locator, string>();
  for (const { owner, locator, start, end } of ownership)
    if (owner === 'number' && locator !== undefined)
      marks.set(locator, (marks.get(locator) ?? '') + source.text.slice(start, end));
  // A document of whose source nothing is known prints its numbers as they are cited.
  if (ownership.length === 0)
    for (const { locator, number, printedNumber } of units)
      if (number !== null) marks.set(locator, printedNumber ?? `${number}.`);
  return new Map(
    [...marks].flatMap(([locator, mark]) => {
      const line = mark.trim().replace(/\s+/gu, ' ');
      return line === '' ? [] : [[locator, line]];
    }),
  );
}

/** The number that a printed mark says by itself: 11 of `11.`. */
export function numberOfMark(mark: string | undefined): string | null {
  return mark === undefined ? null : mark.replace(/\.$/u, '');
}
