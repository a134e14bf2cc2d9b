/** A run of characters that a quotation and a paragraph share. */
export interface Tile {
  /** Where it begins in the quotation, and in the paragraph. */
  readonly quote: number;
  readonly unit: number;
  readonly length: number;
}

/** Shorter runs are shared by chance. */
const SHORTEST = 4;
/** A run of characters that stands more often than this tells nothing of where a quotation is from. */
const MOST_PLACES = 40;

/**
 * The runs of at least four characters that `quote` and `unit` share, from left to right in the quotation, not
 * overlapping there: at each place the longest. In proportion to both lengths (each run of four looks at a bounded
 * number of places).
 */
export function tiles(quote: string, unit: string): readonly Tile[] {
  const places = new Map<string, number[]>();
  for (let at = 0; at + SHORTEST <= unit.length; at++) {
    const key = unit.slice(at, at + SHORTEST);
    const known = places.get(key);
    if (!known) places.set(key, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  }
  const found: Tile[] = [];
  for (let at = 0; at + SHORTEST <= quote.length; ) {
    let best = 0;
    let where = 0;
    for (const place of places.get(quote.slice(at, at + SHORTEST)) ?? []) {
      let length = SHORTEST;
      while (at + length < quote.length && quote.charAt(at + length) === unit.charAt(place + length))
        length++;
      const last = found.at(-1);
      // Of equal runs the one that goes on where the last ended.
      const goesOn = last !== undefined && place >= last.unit + last.length;
      if (length > best || (length === best && goesOn)) [best, where] = [length, place];
    }
    if (best === 0) {
      at++;
      continue;
    }
    found.push({ quote: at, unit: where, length: best });
    at += best;
  }
  return found;
}

/** The runs of four characters of a quotation, to see quickly how many of them other texts have. */
export function runsOf(quote: string): { readonly sharedWith: (unit: string) => number } {
  const runs = new Set<string>();
  // One bit for each pair of characters: most of a strange text is passed over without looking for its runs.
  const pairs = new Uint8Array(1 << 16);
  const pairAt = (text: string, at: number) => (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & 0xffff;
  for (let at = 0; at + SHORTEST <= quote.length; at++) {
    runs.add(quote.slice(at, at + SHORTEST));
    pairs[pairAt(quote, at)] = 1;
  }
  return {
    sharedWith(unit) {
      let shared = 0;
      for (let at = 0; at + SHORTEST <= unit.length; at++)
        if (pairs[pairAt(unit, at)] === 1 && runs.has(unit.slice(at, at + SHORTEST))) shared++;
      return shared;
    },
  };
}

/** Characters of the quotation that tiles cover. */
export function covered(list: readonly Tile[]): number {
  return list.reduce((sum, { length }) => sum + length, 0);
}

/** Stretches of `[0, length)` of the quotation that no tile covers. */
export function gapsOf(list: readonly Tile[], length: number): readonly { start: number; end: number }[] {
  const gaps: { start: number; end: number }[] = [];
  let at = 0;
  for (const { quote, length: run } of list) {
    if (quote > at) gaps.push({ start: at, end: quote });
    at = quote + run;
  }
  if (at < length) gaps.push({ start: at, end: length });
  return gaps;
}
