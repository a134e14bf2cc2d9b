import type { Line } from './line.js';

/** At least so many lines that begin at one place end at one place, where they are set to an edge. */
const LEAST_LINES = 3;
const LEAST_SHARE = 0.15;
/** In sizes; what is narrower is a list of words. */
const LEAST_WIDTH = 15;
/** Points that rounding takes. */
const SAME = 1.5;

/**
 * To which edge a line is set, by the lines that begin where it does: on its page, else in the document. Undefined where
 * no edge shows (lines end raggedly), or several do (columns).
 */
export function setEdgesOf(lines: readonly Line[]): (line: Line) => number | undefined {
  const byPage = new Map<string, readonly number[]>();
  const all = new Map<string, readonly number[]>();
  const remember = (known: Map<string, readonly number[]>, key: (line: Line) => string) => {
    const groups = new Map<string, Line[]>();
    for (const line of lines) {
      const group = groups.get(key(line));
      if (group) group.push(line);
      else groups.set(key(line), [line]);
    }
    for (const [name, group] of groups) known.set(name, edgesOfGroup(group));
  };
  remember(byPage, ofPage);
  remember(all, place);
  return (line) => {
    const own = byPage.get(ofPage(line)) ?? [];
    const edges = own.length > 0 ? own : (all.get(place(line)) ?? []);
    return edges.length === 1 ? edges[0] : undefined;
  };
}

function place({ x, size }: Line): string {
  return `${Math.round(x / 2)} ${Math.round(size)}`;
}

function ofPage(line: Line): string {
  return `${line.page} ${place(line)}`;
}

function edgesOfGroup(lines: readonly Line[]): readonly number[] {
  const ends = lines
    .filter(({ x, right, size }) => right - x >= LEAST_WIDTH * size)
    .map(({ right }) => right)
    .toSorted((a, b) => a - b);
  const size = lines[0]?.size ?? 10;
  const runs: number[][] = [];
  for (const end of ends) {
    const run = runs.at(-1);
    if (run && end - (run[0] ?? 0) <= SAME) run.push(end);
    else runs.push([end]);
  }
  const found = runs
    .filter((run) => run.length >= Math.max(LEAST_LINES, LEAST_SHARE * lines.length))
    .toSorted((a, b) => b.length - a.length);
  // Signs hang over the edge by their width.
  const edges: number[] = [];
  for (const run of found) {
    const edge = run.at(-1) ?? 0;
    if (!edges.some((other) => Math.abs(other - edge) < 1.3 * size)) edges.push(edge);
  }
  return edges;
}
