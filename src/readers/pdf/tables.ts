import { type Line, onLine, textOfLine } from './line.js';
import { isMarker } from './paragraph-ends.js';

/** Consecutive strokes of a page, in the order of the file. */
export interface Stretch {
  /** Of a table: its cells, row by row; undefined of text. */
  readonly cells: readonly (readonly Line[])[] | undefined;
  readonly lines: readonly Line[];
}

/** The horizontal extent of what stands in a column of a table. */
interface Hull {
  x: number;
  right: number;
}

/** Fewer rows, or rows with more than one cell, are lines with tabs. */
const LEAST_ROWS = 3;
const LEAST_FULL_ROWS = 2;
/** In sizes: a step to the next base line that is longer leaves the table. */
const LONGEST_STEP = 4;

/** Parts a page's text into tables and what stands between them. */
export function partTables(lines: readonly Line[]): readonly Stretch[] {
  const out: Stretch[] = [];
  let text: Line[] = [];
  for (let index = 0; index < lines.length; ) {
    const table = tableAt(lines, index);
    const line = lines[index];
    if (!table && line) text.push(line);
    if (table) {
      if (text.length > 0) out.push({ cells: undefined, lines: text });
      text = [];
      out.push({ cells: cellsOf(table.lines, table.hulls), lines: table.lines });
    }
    index += table?.lines.length ?? 1;
  }
  if (text.length > 0) out.push({ cells: undefined, lines: text });
  return out;
}

interface Table {
  readonly lines: readonly Line[];
  readonly hulls: readonly Hull[];
}

/** The table that begins with this stroke, if one does. */
function tableAt(lines: readonly Line[], start: number): Table | undefined {
  const [first, second] = [lines[start], lines[start + 1]];
  if (!first || !second || !isBeside(first, second)) return undefined;
  const hulls: Hull[] = [];
  const taken: Line[] = [];
  for (const line of lines.slice(start)) {
    const last = taken.at(-1);
    if (last && isNumberOf(last, line)) {
      // What begins with a number behind the table is a paragraph.
      taken.pop();
      break;
    }
    if (last && Math.abs(line.y - last.y) > LONGEST_STEP * line.size && line.y > last.y) break;
    // Its title is set larger.
    if (Math.abs(line.size - first.size) > 0.08 * first.size) break;
    // A table goes on below; what stands above its beginning is another column of the page.
    if (
      line.y < first.y - line.size ||
      (isAside(line, taken, hulls, lines) && fullRows(taken) >= LEAST_FULL_ROWS)
    )
      break;
    if (!place(line, hulls)) break;
    taken.push(line);
  }
  const table = { lines: taken, hulls: hulls.toSorted((a, b) => a.x - b.x) };
  const rows = withoutTail(taken);
  return rows && isTable(rows, rows.hulls.length > 2 ? 2 : LEAST_ROWS)
    ? rows
    : isTable(table)
      ? table
      : undefined;
}

/** Whether a stroke stands alone on its line below what was taken, where no column is: a signature, a date. */
function isAside(
  line: Line,
  taken: readonly Line[],
  hulls: readonly Hull[],
  lines: readonly Line[],
): boolean {
  return (
    hullOf(line, hulls) < 0 &&
    taken.every(({ y }) => y < line.y) &&
    !lines.some((other) => other !== line && other.page === line.page && onLine(other, line))
  );
}

function fullRows(lines: readonly Line[]): number {
  return baseLines(lines).filter((row) => row.length > 1).length;
}

/** A list of rows without what stands alone below it: its source, a heading. Undefined where nothing does. */
function withoutTail(lines: readonly Line[]): Table | undefined {
  const rows = baseLines(lines);
  const last = rows.findLastIndex((row) => row.length > 1);
  const inner = new Set(rows.slice(0, last + 1).flat());
  // The order of the file may be another: then what is below is not what comes last.
  const kept = lines.filter((line) => inner.has(line));
  if (kept.length === lines.length || !kept.every((line, index) => line === lines[index])) return undefined;
  const hulls: Hull[] = [];
  for (const line of kept) place(line, hulls);
  const columns = hulls.map((hull) => kept.filter((line) => hullOf(line, [hull]) === 0));
  return isListOfRows(rows.slice(0, last + 1), columns)
    ? { lines: kept, hulls: hulls.toSorted((a, b) => a.x - b.x) }
    : undefined;
}

/** Whether a stroke is the number that the paragraph beside it begins with. */
function isNumberOf(number: Line, line: Line): boolean {
  return isMarker(textOfLine(number).trim()) && isBeside(number, line);
}

function isBeside(left: Line, right: Line): boolean {
  return onLine(left, right) && right.x > left.right + 1.2 * right.size;
}

/** Puts a stroke into the column that it overlaps, or into a new one. @returns false where it goes over all there are. */
function place(line: Line, hulls: Hull[]): boolean {
  const touched = hulls.filter(({ x, right }) => line.x < right + 1 && line.right > x - 1);
  if (touched.length === 0) hulls.push({ x: line.x, right: line.right });
  const [own] = touched;
  if (touched.length === 1 && own) {
    own.x = Math.min(own.x, line.x);
    own.right = Math.max(own.right, line.right);
  }
  // A heading over several columns, but not over all.
  return touched.length < 2 || touched.length < hulls.length;
}

function isTable({ lines, hulls }: Table, leastRows = LEAST_ROWS): boolean {
  if (hulls.length < 2) return false;
  const rows = baseLines(lines);
  const full = rows.filter((row) => row.length > 1).length;
  if (rows.length < leastRows || full < LEAST_FULL_ROWS) return false;
  const columns = hulls.map((hull) => lines.filter((line) => hullOf(line, [hull]) === 0));
  // Numbered paragraphs, whose text is set in behind the number.
  if (columns[0]?.every((line) => isMarker(textOfLine(line).trim()))) return false;
  if (isContents(columns)) return false;
  // Two columns of prose are each written to their end; a table goes from cell to cell.
  let changes = 0;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before && hullOf(before, hulls) !== hullOf(line, hulls)) changes++;
  }
  return changes >= full;
}

/** A last column of numbers that never fall: pages. */
function isContents(columns: readonly (readonly Line[])[]): boolean {
  const numbers = (columns.at(-1) ?? []).map((line) => textOfLine(line).trim());
  if (columns.length > 3 || numbers.length < 2 || !numbers.every((text) => /^\d{1,4}$/u.test(text)))
    return false;
  return numbers.every((text, index) => index === 0 || Number(text) >= Number(numbers[index - 1]));
}

function baseLines(lines: readonly Line[]): readonly (readonly Line[])[] {
  const rows: Line[][] = [];
  for (const line of lines.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row?.[0] && onLine(row[0], line)) row.push(line);
    else rows.push([line]);
  }
  return rows;
}

function hullOf(line: Line, hulls: readonly Hull[]): number {
  return hulls.findIndex(({ x, right }) => line.x < right + 1 && line.right > x - 1);
}

/** A step this much longer than between the lines of a cell begins a row. */
const ROW_STEP = 1.12;
/** In sizes: lines of a cell are not further apart. */
const CELL_STEP = 1.5;

/** Share of the base lines that have something in every column, where each is a row. */
const MOST_WHOLE = 0.75;
/** Characters of a line that may be one of several of its cell. */
const PROSE = 8;

/** Whether each base line is a row, however near the next one is: nearly all are whole, and no cell is prose. */
function isListOfRows(rows: readonly (readonly Line[])[], columns: readonly (readonly Line[])[]): boolean {
  const whole = rows.filter((row) => row.length >= columns.length).length;
  const isProse = (column: readonly Line[]) => {
    const right = Math.max(...column.map((line) => line.right));
    const full = column.filter(
      (line) => textOfLine(line).length >= PROSE && right - line.right < 2 * line.size,
    );
    return full.length >= 0.4 * column.length;
  };
  return whole >= MOST_WHOLE * rows.length && !columns.some(isProse);
}

/**
 * The cells of a table in which some columns hold words and numbers and others prose: a row begins where all the short
 * columns have something. Undefined where that is not so for all they have.
 */
function cellsByKeys(
  rows: readonly (readonly Line[])[],
  columns: readonly (readonly Line[])[],
): readonly (readonly Line[])[] | undefined {
  const keys = columns.filter((column) => column.every((line) => textOfLine(line).trim().length < PROSE));
  if (keys.length < 2 || keys.length === columns.length) return undefined;
  const starts = rows.filter((row) => keys.every((key) => key.some((line) => row.includes(line))));
  const begun = new Set(starts.flat());
  if (starts.length < 2 || !keys.flat().every((line) => begun.has(line))) return undefined;
  const tops = starts.map((row) => Math.min(...row.map(({ y }) => y)));
  const rowOf = (line: Line) => tops.findLastIndex((top) => line.y >= top - 0.3 * line.size);
  return tops.flatMap((_, index) =>
    columns.flatMap((column) => {
      const cell = column.filter((line) => Math.max(0, rowOf(line)) === index);
      return cell.length === 0 ? [] : [cell];
    }),
  );
}

/**
 * Cells from top to bottom, those that begin on one base line from left to right. The lines of a cell are those of a
 * column that follow each other as closely as any do in the table; rows need not be told apart for that, and side by
 * side there may be two lists.
 */
function cellsOf(lines: readonly Line[], hulls: readonly Hull[]): readonly (readonly Line[])[] {
  const columns = hulls.map((_, index) =>
    lines.filter((line) => hullOf(line, hulls) === index).toSorted((a, b) => a.y - b.y || a.x - b.x),
  );
  const rows = baseLines(lines);
  if (isListOfRows(rows, columns))
    return rows.flatMap((row) => row.toSorted((a, b) => a.x - b.x).map((cell) => [cell]));
  const byKeys = cellsByKeys(rows, columns);
  if (byKeys) return byKeys;
  const size = lines[0]?.size ?? 10;
  // Digits are set a little above the Chinese beside them: a line stands as low as its row does.
  const low = new Map<Line, number>();
  for (const row of rows) for (const line of row) low.set(line, Math.max(...row.map(({ y }) => y)));
  const step = (from: Line | undefined, to: Line) =>
    from ? (low.get(to) ?? to.y) - (low.get(from) ?? from.y) : 0;
  const steps = columns.flatMap((column) => column.slice(1).map((line, index) => step(column[index], line)));
  const least = Math.min(...steps.filter((each) => each >= 0.9 * size));
  const longest = least > CELL_STEP * size ? 0.5 * size : ROW_STEP * least;
  const cells = columns.flatMap((column) => {
    const own: Line[][] = [];
    for (const line of column) {
      const cell = own.at(-1);
      const last = cell?.at(-1);
      if (cell && last && step(last, line) <= longest) cell.push(line);
      else own.push([line]);
    }
    return own;
  });
  return cells.toSorted(([a], [b]) => (a && b ? (onLine(a, b) ? a.x - b.x : a.y - b.y) : 0));
}
