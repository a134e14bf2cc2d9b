import type { Candidate } from './ranker.js';

/** A unit that is near the query in meaning, and its rank among those (0 is nearest; copies of one text share it). */
export interface NearUnit {
  readonly unit: number;
  readonly rank: number;
}

/** A candidate, told whether it was found by its meaning alone. */
export interface FusedCandidate extends Candidate {
  readonly near?: true;
}

/** The smaller, the more the first few of each list count; found by trying (docs/benchmarks.md). */
const SMOOTHING = 10;
/** What a rank by meaning is worth beside the same rank by words; less where words have found something exact. */
const NEAR_WORTH = 0.5;
const NEAR_WORTH_BEHIND_EXACT = 0.25;

/**
 * Joins what was found by words with what is near in meaning by reciprocal rank. What is exact stays before all else, in
 * its order: meaning only orders, and adds to, what answers in part.
 */
export function fused(
  byWords: readonly Candidate[],
  byMeaning: readonly NearUnit[],
  limit: number,
): readonly FusedCandidate[] {
  const exact = byWords.filter((candidate) => candidate.exact);
  const taken = new Set(exact.map(({ unit }) => unit));
  const loose = new Map<number, FusedCandidate>();
  for (const [rank, candidate] of byWords.filter(({ unit }) => !taken.has(unit)).entries())
    loose.set(candidate.unit, { ...candidate, score: 1 / (SMOOTHING + exact.length + rank + 1) });
  const most = exact.length === 0 ? NEAR_WORTH : NEAR_WORTH_BEHIND_EXACT;
  for (const { unit, rank } of byMeaning) {
    if (taken.has(unit)) continue;
    const worth = most / (SMOOTHING + rank + 1);
    const known = loose.get(unit);
    if (known === undefined) loose.set(unit, { unit, exact: false, score: worth, near: true });
    else loose.set(unit, { ...known, score: known.score + worth });
  }
  const ordered = [...loose.values()].sort((a, b) => b.score - a.score || a.unit - b.unit);
  return [...exact, ...ordered].slice(0, limit);
}
