import { comparable } from './comparable.js';

/** Runs of this many characters are what two texts have in common. */
const GRAM = 3;

/** The runs of characters of a text, each once. */
export function gramsOf(source: string): ReadonlySet<string> {
  const { text } = comparable(source);
  const grams = new Set<string>();
  for (let at = 0; at + GRAM <= text.length; at++) grams.add(text.slice(at, at + GRAM));
  return grams;
}

/** Dice's coefficient over runs of three characters: 0 nothing in common, 1 the same runs. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const gram of few) if (many.has(gram)) common++;
  return (2 * common) / (a.size + b.size);
}

/** How much of `part` stands in `whole`, by runs of three characters: 1 all of it. */
export function contained(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (part.size === 0) return 0;
  let common = 0;
  for (const gram of part) if (whole.has(gram)) common++;
  return common / part.size;
}

/** Which text of the one list answers to which of the other. */
export interface Pair {
  /** Positions in the two lists. */
  readonly before: number;
  readonly after: number;
  readonly likeness: number;
  /** It stands in another order than its neighbours. */
  readonly moved: boolean;
}

export interface Alignment {
  /** In the order of the later list. */
  readonly pairs: readonly Pair[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

/** Texts less alike than this are not one that was changed. */
const LEAST_ALIKE = 0.45;
/** A run that more paragraphs have tells none of them apart. */
const MOST_WITH_GRAM = 30;

/**
 * Pairs the paragraphs of two documents by likeness, each at most once, the most alike first, neighbours before far ones.
 * Only paragraphs that share a run of characters are compared: in proportion to both lengths for texts of this kind.
 */
export function align(before: readonly string[], after: readonly string[]): Alignment {
  const old = before.map(gramsOf);
  const now = after.map(gramsOf);
  const having = new Map<string, number[]>();
  for (const [at, grams] of old.entries())
    for (const gram of grams) {
      const list = having.get(gram);
      if (!list) having.set(gram, [at]);
      else if (list.length < MOST_WITH_GRAM) list.push(at);
    }
  const candidates: Omit<Pair, 'moved'>[] = [];
  for (const [at, grams] of now.entries()) {
    const near = new Set<number>();
    for (const gram of grams) for (const other of having.get(gram) ?? []) near.add(other);
    for (const other of near) {
      const alike = likeness(old[other] ?? new Set(), grams);
      if (alike >= LEAST_ALIKE) candidates.push({ before: other, after: at, likeness: alike });
    }
  }
  const distance = ({ before: b, after: a }: Omit<Pair, 'moved'>) =>
    Math.abs(b / Math.max(1, before.length) - a / Math.max(1, after.length));
  candidates.sort((x, y) => y.likeness - x.likeness || distance(x) - distance(y));
  const taken = { before: new Set<number>(), after: new Set<number>() };
  const chosen: Omit<Pair, 'moved'>[] = [];
  for (const pair of candidates) {
    if (taken.before.has(pair.before) || taken.after.has(pair.after)) continue;
    taken.before.add(pair.before);
    taken.after.add(pair.after);
    chosen.push(pair);
  }
  chosen.sort((x, y) => x.after - y.after);
  const inOrder = longestRising(chosen.map((pair) => pair.before));
  return {
    pairs: chosen.map((pair, index) => ({ ...pair, moved: !inOrder.has(index) })),
    removed: [...before.keys()].filter((at) => !taken.before.has(at)),
    added: [...after.keys()].filter((at) => !taken.after.has(at)),
  };
}

/** Positions of a longest rising subsequence: what is not in it has moved. */
function longestRising(list: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [at, value] of list.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[at] = low === 0 ? -1 : (tails[low - 1] ?? -1);
    tails[low] = at;
  }
  const rising = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) rising.add(at);
  return rising;
}
