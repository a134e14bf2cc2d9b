import { ENGLISH_DATE } from '../../../index/text/dates.js';
import { furnitureKind, isFurniture, isSeparator, repeatedLines } from './furniture.js';
import { type Grid, gridsOf } from './grid.js';
import { joinNear, type Line, onLine, textOfLine } from './line.js';
import type { PageContent } from './page-content.js';
import type { Reading } from './paragraph.js';
import { rubyOf } from './ruby.js';

/** An untagged page, taken apart: each part in the order of the file. */
export interface LayoutParts {
  readonly number: number;
  /** Ruled tables, from the top. */
  readonly grids: readonly Grid[];
  readonly masthead: readonly Line[];
  /** Strokes of the text, tables included. */
  readonly text: readonly Line[];
  /** Lines set from top to bottom or turned against the page: what stands in boxes. */
  readonly boxes: readonly (readonly Line[])[];
  /** Strokes of the notes at the foot. */
  readonly notes: readonly Line[];
  readonly furniture: Reading['furniture'];
}

/** What the last lines of a masthead say (zh and en). */
const MASTHEAD_END = new RegExp(
  `^(?:Distr(?:\\.|ibution)|Original\\s?:|Chinese\\b|English\\b|Arabic\\b|French\\b|Russian\\b|Spanish\\b|原件|原文|中文|GENERAL$|LIMITED$|ORIGINAL|${ENGLISH_DATE}$)`,
  'u',
);
/** Within this share of the first page. */
const MASTHEAD_SHARE = 0.33;
/** Notes are set smaller than the text, by this share at least. */
const NOTE_SIZE = 0.93;

export function takeApart(pages: readonly PageContent[]): readonly LayoutParts[] {
  const all = pages.map((page) => ({
    page,
    lines: ordered(joinNear([...page.tagged.values()].flat().concat(page.loose), page.rules)),
  }));
  const repeated = repeatedLines(
    all.map(({ page, lines }) => ({ number: page.number, height: page.height, lines })),
  );
  const body = bodySize(all.flatMap(({ lines }) => lines));
  // What the heads of later pages repeat is said on the first.
  const [first] = all;
  const opening = (first?.lines ?? []).map(textOfLine).join('').replace(/\s+/gu, '');
  return all.map(({ page, lines }) => takeApartOne(page, lines, { repeated, opening, body }));
}

/** What is known of the whole document before a page is taken apart. */
interface Usual {
  readonly repeated: ReadonlySet<string>;
  /** All that the first page says, without blanks. */
  readonly opening: string;
  readonly body: number;
}

function takeApartOne(
  page: PageContent,
  lines: readonly Line[],
  { repeated, opening, body }: Usual,
): LayoutParts {
  const furniture: Reading['furniture'][number][] = [];
  const boxes: Line[][] = [];
  let flow: Line[] = [];
  const main = mainTurn(lines);
  for (const line of lines) {
    const text = textOfLine(line);
    if (text.trim() === '') {
      furniture.push({ kind: 'blank', line });
      continue;
    }
    const own = isOfNote(line, lines) ? undefined : isFurniture(line, page, repeated, opening, lines);
    const kind = own && isCell(line, lines) ? undefined : own;
    if (kind) furniture.push({ kind, line });
    else if (isSeparator(text)) furniture.push({ kind: 'separator', line });
    else if (line.turn !== main) pushBox(boxes, line);
    else flow.push(line);
  }
  for (const ruby of rubyOf(flow)) {
    furniture.push({ kind: 'ruby', line: ruby });
    flow = flow.filter((line) => line !== ruby);
  }
  for (const box of verticalOf(flow)) {
    boxes.push(box);
    flow = flow.filter((line) => !box.includes(line));
  }
  const masthead = page.number === 1 ? mastheadOf(flow, page.height) : [];
  const rest = flow.filter((line) => !masthead.includes(line));
  const small = notesOf(rest, body, page.height);
  const notes = small.length > 0 ? small : notesOfSize(rest, page.height);
  return {
    number: page.number,
    grids: gridsOf(page.rules),
    masthead,
    text: rest.filter((line) => !notes.includes(line)),
    boxes,
    notes,
    furniture,
  };
}

/** Size of most characters of a document. */
export function bodySize(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 4) / 4;
    counts.set(size, (counts.get(size) ?? 0) + textOfLine(line).trim().length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

function mainTurn(lines: readonly Line[]): Line['turn'] {
  const counts = new Map<Line['turn'], number>();
  for (const line of lines) counts.set(line.turn, (counts.get(line.turn) ?? 0) + textOfLine(line).length);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** A page whose file jumps upwards more often than columns, head and foot explain is not in the order of reading. */
const MOST_JUMPS = 6;

function ordered(lines: readonly Line[]): readonly Line[] {
  let jumps = 0;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before && line.turn === before.turn && line.y < before.y - 2 * line.size) jumps++;
  }
  if (jumps <= Math.max(MOST_JUMPS, lines.length / 20)) return lines;
  return byPlace(lines);
}

/** From top to bottom, within a row from left to right; the left of two columns before the right. */
function byPlace(lines: readonly Line[]): readonly Line[] {
  const middle = gutterOf(lines);
  const rows = lines.toSorted((a, b) => (onLine(a, b) ? a.x - b.x : a.y - b.y));
  if (middle === undefined) return rows;
  const out: Line[] = [];
  let [left, right]: Line[][] = [[], []];
  for (const line of rows) {
    if (line.x < middle && line.right > middle) {
      out.push(...(left ?? []), ...(right ?? []), line);
      [left, right] = [[], []];
    } else (line.x < middle ? left : right)?.push(line);
  }
  return [...out, ...(left ?? []), ...(right ?? [])];
}

/** The x that the fewest lines cross, if text stands on both of its sides and few do. */
function gutterOf(lines: readonly Line[]): number | undefined {
  const [from, to] = [Math.min(...lines.map(({ x }) => x)), Math.max(...lines.map(({ right }) => right))];
  const middle = (from + to) / 2;
  const crossing = lines.filter(({ x, right }) => x < middle && right > middle).length;
  return crossing < lines.length / 4 ? middle : undefined;
}

function pushBox(boxes: Line[][], line: Line): void {
  const last = boxes.at(-1);
  if (last?.[0]?.turn === line.turn) last.push(line);
  else boxes.push([line]);
}

/** Upright characters one below the other, each a stroke of its own. */
function verticalOf(lines: readonly Line[]): readonly Line[][] {
  const columns: Line[][] = [];
  let column: Line[] = [];
  for (const line of lines) {
    const last = column.at(-1);
    const single = [...textOfLine(line).trim()].length === 1;
    const below =
      last !== undefined &&
      Math.abs(last.x - line.x) < 1 &&
      Math.abs(line.y - last.y - line.size) < 0.5 * line.size;
    if (single && below) column.push(line);
    else {
      if (column.length >= 3) columns.push(column);
      column = single ? [line] : [];
    }
  }
  if (column.length >= 3) columns.push(column);
  return columns;
}

/** The head of the first page: down to the last line that only mastheads have. */
function mastheadOf(lines: readonly Line[], height: number): readonly Line[] {
  const ends = lines.filter(
    (line) => line.y < MASTHEAD_SHARE * height && MASTHEAD_END.test(textOfLine(line).trim()),
  );
  const end = Math.max(0, ...ends.map(({ y }) => y));
  return lines.filter(({ y, size }) => y <= end + 0.25 * size);
}

/** A note begins with a raised mark, or a sign that marks are made of. */
export function beginsNote(line: Line): boolean {
  const [first] = line.runs;
  if (!first) return false;
  const mark = first.text.trim();
  return (
    /^[*†‡§]+$/u.test(mark) ||
    (first.raised && /^(?:\d{1,3}|[a-z]|[*†‡§]+)$/u.test(mark)) ||
    isLooseMark(line)
  );
}

/**
 * Whether a line is the beginning of a note, which may say on two pages the same (同上): a mark at the foot has its note
 * beside it, and the other way round; the number of a page stands alone.
 */
function isOfNote(line: Line, lines: readonly Line[]): boolean {
  const beside = (other: Line) => other !== line && onLine(other, line);
  if (isLooseMark(line)) return lines.some(beside);
  return (
    beginsNote(line) || lines.some((other) => isLooseMark(other) && other.right <= line.x && beside(other))
  );
}

/** Whether a number stands in a row of a table that reaches into a margin: beside text that no head or foot would be. */
function isCell(line: Line, lines: readonly Line[]): boolean {
  if (!/^\s*\d{1,4}\s*$/u.test(textOfLine(line))) return false;
  const beside = lines.filter((other) => other !== line && onLine(other, line));
  return beside.some(
    (other) => textOfLine(other).trim() !== '' && furnitureKind(textOfLine(other)) === undefined,
  );
}

/** A mark that is a stroke of its own: small, and nothing but a mark. */
function isLooseMark({ runs, size }: Line): boolean {
  const text = runs
    .map((run) => run.text)
    .join('')
    .trim();
  return size < 7 && /^(?:\d{1,3}|[a-z]|[*†‡§]+)$/u.test(text);
}

/** The notes at the foot: small lines below all text, from the first that begins with a mark. */
function notesOf(lines: readonly Line[], body: number, height: number): readonly Line[] {
  const low = lines.toSorted((a, b) => b.y - a.y);
  const foot: Line[] = [];
  let size: number | undefined;
  for (const line of low) {
    const loose = isLooseMark(line);
    if (line.size > NOTE_SIZE * body) break;
    // Small type above notes of another size is a table.
    if (!loose && size !== undefined && Math.abs(line.size - size) > 0.04 * size) break;
    if (!loose) size ??= line.size;
    foot.push(line);
  }
  const marks = foot.filter((line) => beginsNote(line) && line.y > 0.3 * height);
  const top = Math.min(...marks.map(({ y }) => y));
  // A mark is raised: its own line stands a little below it.
  const within = foot.filter(({ y }) => y >= top - 1);
  return marks.length === 0 ? [] : lines.filter((line) => within.includes(line));
}

/** Notes set as large as the text: at the foot, from the first mark that stands alone at the head of a line. */
function notesOfSize(lines: readonly Line[], height: number): readonly Line[] {
  const beside = (mark: Line) => lines.filter((other) => other !== mark && onLine(other, mark));
  const marks = lines.filter(
    (line) =>
      isLooseMark(line) &&
      line.y > 0.4 * height &&
      beside(line).length > 0 &&
      beside(line).every(({ x }) => x >= line.right),
  );
  const top = Math.min(...marks.map(({ y }) => y));
  return marks.length === 0 ? [] : lines.filter(({ y }) => y >= top - 1);
}

/** Whether a line is set smaller than the text: what stands in tables is. */
export function isSmall(line: Line, body: number): boolean {
  return line.size < 0.95 * body;
}
