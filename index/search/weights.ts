/** BM25+'s k, b and d, and what matches of other kinds are worth beside a literal one. */
export interface Weights {
  readonly k: number;
  readonly b: number;
  readonly d: number;
  readonly equivalent: number;
  readonly related: number;
  /** Two words of the query stand next to each other in the unit as well. */
  readonly link: number;
  /** A name of the document, on the unit that stands for it, is what was asked. */
  readonly names: number;
  /** A concept that the words of the query describe without naming it. */
  readonly hint: number;
  /** One word of a plain phrase, or of a word that no table has. */
  readonly piece: number;
  /** The title of the document or the heading above answers it, the unit itself does not. */
  readonly context: number;
  /** Most of the words of another name, where no name stands anywhere. */
  readonly near: number;
  /** The words of the query stand right behind each other. */
  readonly closeness: number;
  /** Share of a loose hit's score that rests on how much of the query stands in one stretch of its text. */
  readonly density: number;
  /** The unit denies what the query denies. */
  readonly denial: number;
  /** The query asks for a number or a time, and the unit has one. */
  readonly wanted: number;
  /** Some pairs of characters of a word, but not the word. */
  readonly fragment: number;
}

/**
 * Tuned on test/relevance. BM25+ as MiniSearch has it (k, b, d are its defaults; b at most 0.3 loses); the others
 * were found by trying.
 */
export const WEIGHTS: Weights = {
  k: 1.2,
  b: 0.7,
  d: 0.5,
  equivalent: 0.9,
  related: 0.45,
  link: 1,
  names: 2,
  hint: 0.25,
  piece: 0.5,
  context: 0.35,
  near: 0.5,
  closeness: 0.4,
  density: 0.8,
  denial: 0.3,
  wanted: 0.3,
  fragment: 0.35,
};

/** MiniSearch's inverse document frequency: of a term in `found` of `total` units. */
export function idf(found: number, total: number): number {
  return Math.log(1 + (total - found + 0.5) / (found + 0.5));
}
