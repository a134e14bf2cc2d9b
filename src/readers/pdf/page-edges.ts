import type { Line } from './line.js';

/** Where the lines of a document begin and end that are set over its whole width. */
export interface Edges {
  readonly left: number;
  readonly right: number;
}

/**
 * The farthest edges that many lines share, as set lines do; of ragged ones, that of the longest.
 * @param lines Of the text, without heads, feet and notes.
 * @param width Of the page: the text stands in the middle of it. Where no line goes nearly as far, none is full.
 */
export function edgesOf(lines: readonly Line[], width = 0): Edges {
  const left = -farthest(lines.map((line) => -line.x));
  // What begins in the right half is set to an edge of its own: dates, a column of numbers.
  const middle = (left + Math.max(...lines.map((line) => line.right))) / 2;
  const begun = lines.filter(({ x }) => x < middle);
  const right = farthest((begun.length > 0 ? begun : lines).map((line) => line.right));
  const size = lines[0]?.size ?? 10;
  return { left, right: right < width - left - SHORT * size ? width - left : right };
}

/** In sizes: a farthest end that is so much before the edge is that of a short line, not of set ones. */
const SHORT = 6;

/** Share of the lines that an edge is met by at least, and that may go beyond it: a heading over the margin. */
const LEAST_SHARED = 0.04;
const MOST_BEYOND = 0.1;
/** Points beyond an edge that hanging punctuation takes. */
const HANGING = 8;

function farthest(edges: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const edge of edges) counts.set(Math.round(edge / 2), (counts.get(Math.round(edge / 2)) ?? 0) + 1);
  const least = Math.max(2, LEAST_SHARED * edges.length);
  const shared = [...counts].filter(([, count]) => count >= least).map(([edge]) => edge * 2);
  const edge = Math.max(...shared, Number.NEGATIVE_INFINITY);
  const beyond = edges.filter((other) => other > edge + HANGING).length;
  if (shared.length > 0 && beyond <= MOST_BEYOND * edges.length) return edge;
  // Ragged: nearly all end before this.
  return edges.toSorted((a, b) => a - b)[Math.floor(edges.length * 0.98)] ?? 0;
}
