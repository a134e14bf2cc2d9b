import { type Line, onLine, textOfLine } from './line.js';

/** A column of text: lines within it, by their place, are set to its width. */
export interface Column {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Fewer rows with text on both sides are a table or chance. */
const LEAST_ROWS = 3;
/** Characters that a line of a column has on average; cells, numbers and page numbers have fewer. */
const LEAST_CHARACTERS = 8;

interface Row {
  readonly y: number;
  readonly parts: readonly Line[];
}

/**
 * Where a page is set in two columns: bands of rows that a vertical gutter runs through, with prose on both sides. Three
 * columns are found as two, one of which is two again.
 */
export function columnsOf(lines: readonly Line[]): readonly Column[] {
  const rows = rowsOf(lines);
  const starts = new Map<number, number>();
  for (const { parts } of rows)
    for (const { x } of parts.slice(1))
      starts.set(Math.round(x / 2), (starts.get(Math.round(x / 2)) ?? 0) + 1);
  const columns: Column[] = [];
  for (const [start, count] of starts)
    if (count >= LEAST_ROWS) columns.push(...columnsAt(rows, 2 * start - 2));
  return columns;
}

/** A column beside which nothing stands has as many lines at least, and so many of them end at its edge. */
const LEAST_LINES = 5;
const LEAST_AT_EDGE = 0.35;
/** In sizes; narrower is a list of words. */
const LEAST_WIDTH = 12;
/** Points by which ends of set lines differ: hanging punctuation, rounding. */
const SAME_EDGE = 3;

/**
 * Stretches of lines that are set to an edge well before the margin: a column whose neighbour is empty, a quotation.
 * @param margin Where the lines of the document end.
 */
export function narrowColumns(lines: readonly Line[], margin: number): readonly Column[] {
  const edges = new Set(lines.map(({ right }) => 2 * Math.round(right / 2)));
  return [...edges].flatMap((edge) => {
    const size = lines[0]?.size ?? 10;
    if (edge > margin - 3 * size) return [];
    const columns: Column[] = [];
    let run: Line[] = [];
    for (const line of [...lines, undefined]) {
      if (line && endsWithin(line, edge)) {
        run.push(line);
        continue;
      }
      const column = setTo(run, edge);
      if (column) columns.push(column);
      run = [];
    }
    return columns;
  });
}

/** Signs that are set beyond the edge rather than at the head of a line. */
const HANGS = /[，、。；：！？,.;:）)”"」』》]\s*$/u;

/** Whether a line ends before an edge, or hangs no more than a sign over it. */
export function endsWithin(line: Line, edge: number): boolean {
  const beyond = line.right - edge;
  return beyond < SAME_EDGE || (beyond < line.size + SAME_EDGE && HANGS.test(textOfLine(line)));
}

function setTo(run: readonly Line[], edge: number): Column | undefined {
  const left = Math.min(...run.map(({ x }) => x));
  const atEdge = run.filter(({ right }) => Math.abs(right - edge) < SAME_EDGE);
  const wide = edge - left >= LEAST_WIDTH * (atEdge[0]?.size ?? 10);
  if (!wide || run.length < LEAST_LINES || atEdge.length < LEAST_AT_EDGE * run.length) return undefined;
  const ys = run.map(({ y }) => y);
  return {
    left,
    right: Math.max(...atEdge.map(({ right }) => right)),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

function rowsOf(lines: readonly Line[]): readonly Row[] {
  const rows: { y: number; parts: Line[]; first: Line }[] = [];
  for (const line of lines.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const last = rows.at(-1);
    if (last && onLine(last.first, line)) last.parts.push(line);
    else rows.push({ y: line.y, parts: [line], first: line });
  }
  return rows.map(({ y, parts }) => ({ y, parts: parts.toSorted((a, b) => a.x - b.x) }));
}

/** Bands in which nothing crosses `gutter`, and which are prose left and right of it. */
function columnsAt(rows: readonly Row[], gutter: number): readonly Column[] {
  const columns: Column[] = [];
  let band: Row[] = [];
  for (const row of [...rows, undefined]) {
    const crosses = row === undefined || row.parts.some(({ x, right }) => x < gutter - 1 && right > gutter);
    if (row && !crosses) {
      band.push(row);
      continue;
    }
    columns.push(...twoColumns(band, gutter));
    band = [];
  }
  return columns;
}

function twoColumns(band: readonly Row[], gutter: number): readonly Column[] {
  const both = band.filter(
    ({ parts }) => parts.some(({ x }) => x < gutter) && parts.some(({ x }) => x >= gutter),
  );
  if (both.length < LEAST_ROWS) return [];
  // Lines above and below that stand on one side only need not belong to the columns.
  const [top, bottom] = [both[0]?.y ?? 0, both.at(-1)?.y ?? 0];
  const inner = band.filter(({ y }) => y >= top && y <= bottom).flatMap(({ parts }) => parts);
  const sides = [inner.filter(({ x }) => x < gutter), inner.filter(({ x }) => x >= gutter)];
  const columns = sides.map((side) => ({
    left: Math.min(...side.map(({ x }) => x)),
    right: Math.max(...side.map(({ right }) => right)),
    top,
    bottom: bottom + 40,
  }));
  const [first, second] = columns;
  const size = inner[0]?.size ?? 10;
  const apart = first && second && second.left - first.right > size;
  return apart && sides.every((side) => charactersALine(side) >= LEAST_CHARACTERS) ? columns : [];
}

function charactersALine(side: readonly Line[]): number {
  const rows = rowsOf(side);
  const characters = side.reduce((sum, line) => sum + textOfLine(line).trim().length, 0);
  return characters / Math.max(1, rows.length);
}
