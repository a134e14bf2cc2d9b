import type { Line } from './line.js';
import type { Edges } from './page-edges.js';
import type { PrintedParagraph } from './paragraph.js';
import { isCut } from './paragraph-ends.js';

/** Points by which lines of one cell begin apart. */
const SAME = 3;

/**
 * Cells that the end of a page cuts: every one of the row goes on in the next page's first row, behind the others' first
 * halves. A half without a sentence's end is joined to the first one below it that begins at the same place.
 */
export function joinCutCells(
  paragraphs: readonly PrintedParagraph[],
  edges: Edges,
): readonly PrintedParagraph[] {
  const out: PrintedParagraph[] = [];
  /** By where they begin: the last cell there. */
  const last = new Map<number, number>();
  for (const paragraph of paragraphs) {
    const [next] = paragraph.lines;
    const at = paragraph.role === 'cell' && next ? placeOf(next, last) : undefined;
    const index = at === undefined ? undefined : last.get(at);
    const before = index === undefined ? undefined : out[index];
    if (next && before && index !== undefined && isCut(before.lines, next, edges, false))
      out[index] = { ...before, lines: [...before.lines, ...paragraph.lines] };
    else {
      if (at !== undefined) last.set(at, out.length);
      out.push(paragraph);
    }
  }
  return out;
}

/** Where cells begin that this one begins below, or itself. */
function placeOf({ x }: Line, known: ReadonlyMap<number, number>): number {
  return [...known.keys()].find((place) => Math.abs(place - x) < SAME) ?? x;
}
