import type { Span } from '../model/span.js';

/** Shorter ones have too little left when a character changes. */
const SHORTEST = 4;
/** From here on runs of characters tell (`tiling.ts`). */
const LONGEST = 12;
/** From this length on two characters may differ, within what is the same on both sides. */
const LONG_ENOUGH_FOR_TWO = 6;
const EDGE = 2;

/**
 * Where a text holds a short quotation of which one character was changed, left out or added, or two within words that
 * are the same on both sides (构成重大挑战 of 构成严重挑战). Runs of four characters, which show longer ones, do not
 * survive in so few. Undefined where it holds no such thing. In proportion to both lengths.
 */
export function nearlyHeld(quote: string, text: string): Near | undefined {
  const { length } = quote;
  if (length < SHORTEST || length > LONGEST) return undefined;
  const [begins, ends] = [quote.slice(0, EDGE), quote.slice(-EDGE)];
  const half = length >> 1;
  // One change leaves one half as it is: most texts are passed over without being compared.
  const mayBeOne = text.includes(quote.slice(0, half)) || text.includes(quote.slice(half));
  const mayBeTwo = length >= LONG_ENOUGH_FOR_TWO && text.includes(begins) && text.includes(ends);
  if (!mayBeOne && !mayBeTwo) return undefined;
  const found = nearest(quote, text);
  if (found.distance < 2) return found;
  const held = text.slice(found.start, found.end);
  const hasEdges = held.length >= 2 * EDGE && held.startsWith(begins) && held.endsWith(ends);
  return mayBeTwo && found.distance === 2 && hasEdges ? found : undefined;
}

/** Where it stands, and how many characters were changed, left out or added. */
export interface Near extends Span {
  readonly distance: number;
}

/** A word does not take the place of a mark: it is one that was added. */
const MARK = /[\p{P}]/u;
const swapCost = (one: string, other: string) =>
  one === other ? 0 : MARK.test(one) === MARK.test(other) ? 1 : 2;

/**
 * The stretch of a text that is made into the quotation with the fewest characters changed, left out or added; of
 * several the first (P. H. Sellers, The theory and computation of evolutionary distances, 1980: a match may begin anywhere).
 */
function nearest(quote: string, text: string): Near {
  const rows = quote.length + 1;
  let costs = Array.from({ length: rows }, (_, row) => row);
  let starts = new Array<number>(rows).fill(0);
  let best = { start: 0, end: 0, distance: quote.length };
  for (let at = 0; at < text.length; at++) {
    const [nextCosts, nextStarts] = [[0], [at + 1]];
    for (let row = 1; row < rows; row++) {
      const swap = swapCost(quote.charAt(row - 1), text.charAt(at));
      const ways: readonly (readonly [cost: number, start: number])[] = [
        [(costs[row - 1] ?? 0) + swap, row === 1 ? at : (starts[row - 1] ?? 0)],
        [(costs[row] ?? 0) + 1, starts[row] ?? 0],
        [(nextCosts[row - 1] ?? 0) + 1, nextStarts[row - 1] ?? 0],
      ];
      const [cost, start] = ways.reduce((least, way) => (way[0] < least[0] ? way : least));
      nextCosts.push(cost);
      nextStarts.push(start);
    }
    [costs, starts] = [nextCosts, nextStarts];
    const distance = costs[quote.length] ?? quote.length;
    if (distance < best.distance) best = { start: starts[quote.length] ?? 0, end: at + 1, distance };
  }
  return best;
}
