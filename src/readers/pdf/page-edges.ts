import type { Line } from './line.js';
import type { Setting } from './paragraph-ends.js';

/** Where the lines of a document begin and end that are set over its whole width. */
export type Edges = Pick<Setting, 'rightOf' | 'left'>;

/**
 * The farthest edges that are met more than once: of set lines many end at one, of ragged ones the longest.
 * @param lines Of the text, without heads, feet and notes.
 */
export function edgesOf(lines: readonly Line[]): Edges {
  const right = farthest(lines.map((line) => line.right));
  const left = -farthest(lines.map((line) => -line.x));
  return { left, rightOf: () => right };
}

function farthest(edges: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const edge of edges) counts.set(Math.round(edge / 2), (counts.get(Math.round(edge / 2)) ?? 0) + 1);
  const met = [...counts].filter(([, count]) => count > 1).map(([edge]) => edge * 2);
  return Math.max(...(met.length > 0 ? met : edges), Number.NEGATIVE_INFINITY);
}
