import type { Candidate } from './ranker.js';
import type { IndexedUnit } from './unit-table.js';

/** The unit before or behind another in its document. */
export interface Neighbour {
  readonly unit: number;
  /** The unit that it stands beside. */
  readonly of: number;
  /** It stands behind that one, not before it. */
  readonly isLater: boolean;
}

/** Hits whose neighbours are looked at, as far as they are nearly as good as the best. */
const LOOKED_AT = 2;
const NEARLY_AS_GOOD = 0.8;

/** Code units of a text; the neighbours of a chapter that was read as one unit say nothing about the place in it. */
const LONGEST = 400;

/** What standing beside a hit is worth, of that hit's score; found by trying, values half and twice as large do nearly the same. */
const BESIDE = 0.05;
const REFERRING = 0.1;

/** What refers to something said before: 该基金, 不得援用此种权利, 它在美国的价格. In canonical text. */
const REFERS_BACK = /[该这它]|此[种类项]|上述/u;

/** Of the best candidates, those whose neighbours are to be looked at. */
export function withNeighboursToSee(candidates: readonly Candidate[]): readonly Candidate[] {
  const [best] = candidates;
  return candidates.slice(0, LOOKED_AT).filter(({ score }) => score >= (best?.score ?? 0) * NEARLY_AS_GOOD);
}

/**
 * Candidates with what stands beside the best of them: a paragraph goes on where another ended (该基金已在30个国家…), so that
 * what was found in part counts for more beside one that answers, and what refers back to that one, or is referred to by
 * it, is found although it has none of the words. Never exact.
 */
export function withNeighbours(
  candidates: readonly Candidate[],
  neighbours: readonly Neighbour[],
  unitOf: (id: number) => IndexedUnit,
): readonly Candidate[] {
  const byUnit = new Map(candidates.map((candidate) => [candidate.unit, candidate]));
  const earned = new Map<number, number>();
  for (const { unit, of, isLater } of neighbours) {
    const known = byUnit.get(unit);
    const [here, beside] = [unitOf(of), unitOf(unit)];
    if (known?.exact === true || Math.max(here.text.length, beside.text.length) > LONGEST) continue;
    const refers = REFERS_BACK.test((isLater ? beside : here).canonical);
    if (!refers && known === undefined) continue;
    const share = (byUnit.get(of)?.score ?? 0) * (refers ? REFERRING : BESIDE);
    earned.set(unit, Math.max(earned.get(unit) ?? 0, share));
  }
  for (const [unit, share] of earned)
    byUnit.set(unit, { unit, exact: false, score: (byUnit.get(unit)?.score ?? 0) + share });
  // Sorting keeps the order of those that are alike: what was found before what was added.
  return [...byUnit.values()].sort((a, b) => Number(b.exact) - Number(a.exact) || b.score - a.score);
}
