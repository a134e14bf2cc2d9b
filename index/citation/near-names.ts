import type { DocumentSummary } from '../model/document.js';
import { foldKey } from '../text/fold.js';
import { type NameIndex, pairsOf } from './name-index.js';

/** Below this share of common character pairs two names have nothing to do with each other. */
const LEAST_LIKENESS = 0.25;
/** Longer names are compared by their beginning: what a user typed can be a page of noise. */
const LONGEST_NAME = 200;

/** The documents whose names look most like `name`, best first, at most `most`; ties in the order of the documents. */
export function nearNames(name: string, index: NameIndex, most: number): readonly DocumentSummary[] {
  const key = foldKey(name.slice(0, LONGEST_NAME));
  const size = pairsOf(key).length;
  const best = new Map<DocumentSummary, number>();
  for (const [{ summary, key: own }, common] of index.sharing(key)) {
    // Dice's coefficient over adjacent pairs of characters: 0 nothing in common, 1 the same pairs.
    const likeness = (2 * common) / (size + pairsOf(own.slice(0, LONGEST_NAME)).length);
    if (likeness >= Math.max(LEAST_LIKENESS, best.get(summary) ?? 0)) best.set(summary, likeness);
  }
  return index
    .inOrder([...best.keys()])
    .sort((a, b) => (best.get(b) ?? 0) - (best.get(a) ?? 0))
    .slice(0, most);
}
