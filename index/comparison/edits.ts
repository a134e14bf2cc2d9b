import { diffChars } from 'diff';
import { tiles } from './tiling.js';

/** A stretch that two texts share, or that stands in one of them only. */
export interface Edit {
  readonly value: string;
  /** Only in the later text. */
  readonly added: boolean;
  /** Only in the earlier one. */
  readonly removed: boolean;
}

/**
 * Most characters put in or taken out that are looked for one by one: the time grows with their square, some 15 ms for so
 * many. Texts that differ more are told by the runs that they share in the same order.
 */
const MOST_EDITS = 400;

/** From beginning to end how one text becomes the other, character by character where they are alike. */
export function editsBetween(before: string, after: string): readonly Edit[] {
  const close = Math.abs(before.length - after.length) <= MOST_EDITS;
  return (
    (close ? diffChars(before, after, { maxEditLength: MOST_EDITS }) : undefined) ?? byRuns(before, after)
  );
}

function byRuns(before: string, after: string): readonly Edit[] {
  const edits: Edit[] = [];
  let [b, a] = [0, 0];
  const goTo = (nextB: number, nextA: number) => {
    if (nextB > b) edits.push({ value: before.slice(b, nextB), added: false, removed: true });
    if (nextA > a) edits.push({ value: after.slice(a, nextA), added: true, removed: false });
    [b, a] = [nextB, nextA];
  };
  for (const { quote, unit, length } of tiles(after, before)) {
    if (unit < b) continue;
    goTo(unit, quote);
    edits.push({ value: after.slice(quote, quote + length), added: false, removed: false });
    [b, a] = [unit + length, quote + length];
  }
  goTo(before.length, after.length);
  return edits;
}
