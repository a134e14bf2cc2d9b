import type { Span } from '../model/span.js';
import { comparable } from './comparable.js';
import { editsBetween } from './edits.js';

/** A stretch that differs between two texts; either span can be empty. Offsets are into the two sources. */
export interface Change {
  readonly before: Span;
  readonly after: Span;
}

/** Shared characters this few between two changes are chance (的): the two are one. */
const ISLAND = 1;

/**
 * What differs between two texts, from beginning to end; spacing, width, quotation marks, script and note marks are no
 * differences.
 */
export function changesBetween(before: string, after: string): readonly Change[] {
  const [old, now] = [comparable(before), comparable(after)];
  if (old.text === now.text) return [];
  const list: { before: Span; after: Span }[] = [];
  let [b, a] = [0, 0];
  for (const { value, added, removed } of editsBetween(old.text, now.text)) {
    const { length } = value;
    if (added || removed) {
      const last = list.at(-1);
      const [endB, endA] = [removed ? b + length : b, added ? a + length : a];
      const joins = last && b - last.before.end <= ISLAND && a - last.after.end <= ISLAND;
      if (last && joins) {
        last.before = { start: last.before.start, end: endB };
        last.after = { start: last.after.start, end: endA };
      } else list.push({ before: { start: b, end: endB }, after: { start: a, end: endA } });
    }
    if (!added) b += length;
    if (!removed) a += length;
  }
  return list.map((change) => ({
    before: old.sourceSpan(change.before),
    after: now.sourceSpan(change.after),
  }));
}
