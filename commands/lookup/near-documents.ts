import type { DocumentSummary } from '../../index/model/document.js';
import { toSimplified } from '../../index/text/han.js';

/** Below this share of common character pairs two names have nothing to do with each other. */
const LEAST_LIKENESS = 0.25;
/** Longer names are compared by their beginning: what a user typed can be a page of noise. */
const LONGEST_NAME = 200;

/** Case, width, script, blanks and punctuation do not matter; the `/` of a symbol does. */
export function foldName(name: string): string {
  return toSimplified(name.slice(0, LONGEST_NAME).normalize('NFKC').toLowerCase()).replace(
    /[^\p{L}\p{N}/]+/gu,
    '',
  );
}

/** Every name of a document: key, symbol, aliases, titles of annexes. */
export function namesOf(summary: DocumentSummary): readonly string[] {
  return [
    summary.key,
    ...(summary.title === undefined ? [] : [summary.title]),
    ...summary.aliases,
    ...summary.annexes.map((annex) => annex.title),
  ];
}

/** The documents whose names look most like `name`, best first, at most `most`; ties in the order given. */
export function nearDocuments(
  name: string,
  summaries: readonly DocumentSummary[],
  most: number,
): readonly DocumentSummary[] {
  const pairs = pairsOf(foldName(name));
  return summaries
    .map((summary) => ({
      summary,
      score: Math.max(...namesOf(summary).map((own) => likeness(pairs, pairsOf(foldName(own))))),
    }))
    .filter(({ score }) => score >= LEAST_LIKENESS)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ summary }) => summary);
}

function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 2 <= text.length; at++) pairs.add(text.slice(at, at + 2));
  return pairs;
}

/** Dice's coefficient over adjacent pairs of characters: 0 nothing in common, 1 the same pairs. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const pair of a) if (b.has(pair)) common++;
  return (2 * common) / (a.size + b.size);
}
