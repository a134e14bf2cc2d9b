import type { Candidate } from './ranker.js';

/** What is near a query in meaning. */
export interface Nearness {
  /** The units that are nearest, copies of one text beside each other. */
  readonly nearest: readonly number[];
  /** How near a unit is: 1 as the nearest is, 0 as the last of `nearest`, less beyond; undefined where nobody can tell. */
  readonly of: (unit: number) => number | undefined;
}

/** A candidate, told whether it was found by its meaning alone. */
export interface FusedCandidate extends Candidate {
  readonly near?: true;
}

/** What meaning is worth beside words; less where words have found something exact. Found by trying (docs/benchmarks.md). */
const NEAR_WORTH = 0.4;
const NEAR_WORTH_BEHIND_EXACT = 0.2;
/** So many hits by words more than hits that are near in meaning alone have to stand before another of these. */
const WORDS_AHEAD = 2;
/** Words whose best hit has this score have found what was asked; below it they count for less. */
const SURE = 12;

/**
 * Joins what was found by words with what is near in meaning, by how well each was found: ranks would say of a hit that
 * has every word no more than of one that was first among bad ones. Scores are told as the root of their share of the best, since
 * twice the score is not twice the answer. What is exact stays before all else, in its order. A hit by words loses
 * nothing by standing far from the query, and is not lost behind what is near alone (with both the long queries of the
 * given set rose from .945 to .962, and one of thirteen questions over the two documents kept its answer).
 *
 * @param byWords best first; nothing of it is lost but to `limit`
 */
export function fused(
  byWords: readonly Candidate[],
  nearness: Nearness,
  limit: number,
): readonly FusedCandidate[] {
  const exact = byWords.filter((candidate) => candidate.exact);
  const taken = new Set(exact.map(({ unit }) => unit));
  const others = byWords.filter(({ unit }) => !taken.has(unit));
  const most = others.reduce((best, { score }) => Math.max(best, score), 0);
  const trust = Math.min(1, (byWords[0]?.score ?? 0) / SURE);
  const worth = exact.length === 0 ? NEAR_WORTH : NEAR_WORTH_BEHIND_EXACT;
  const loose = new Map<number, FusedCandidate>();
  for (const candidate of others) {
    const score = most === 0 ? 0 : trust * Math.sqrt(candidate.score / most);
    loose.set(candidate.unit, {
      ...candidate,
      score: score + worth * Math.max(0, nearness.of(candidate.unit) ?? 0),
    });
  }
  for (const unit of nearness.nearest) {
    if (taken.has(unit) || loose.has(unit)) continue;
    loose.set(unit, { unit, exact: false, score: worth * (nearness.of(unit) ?? 0), near: true });
  }
  const ordered = [...loose.values()].sort((a, b) => b.score - a.score || a.unit - b.unit);
  return [...exact, ...inTurns(ordered)].slice(0, limit);
}

/** The same in their order, but that what was found by words is not lost behind what is near in meaning alone. */
function inTurns(ordered: readonly FusedCandidate[]): readonly FusedCandidate[] {
  const words = ordered.filter(({ near }) => near !== true);
  const alone = ordered.filter(({ near }) => near === true);
  const result: FusedCandidate[] = [];
  let [taken, ahead] = [0, 0];
  while (result.length < ordered.length) {
    const word = words[taken];
    const near = alone[ahead];
    const nearFirst = near && word && near.score > word.score && taken - ahead >= WORDS_AHEAD;
    const next = nearFirst ? near : (word ?? near);
    if (next === undefined) break;
    result.push(next);
    if (next === word) taken++;
    else ahead++;
  }
  return result;
}
