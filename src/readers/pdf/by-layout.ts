import { inLines } from './by-structure.js';
import { type Column, columnsOf, endsWithin, narrowColumns } from './columns.js';
import { beginsNote, bodySize, isSmall, type LayoutParts, takeApart } from './layout-parts.js';
import type { Line } from './line.js';
import type { PageContent } from './page-content.js';
import { type Edges, edgesOf } from './page-edges.js';
import type { PrintedParagraph, Reading } from './paragraph.js';
import { goesOn, isCut, type Setting } from './paragraph-ends.js';
import { partRuled, type RuledField } from './ruled-tables.js';
import { setEdgesOf } from './set-edges.js';
import { partTables } from './tables.js';

/**
 * Paragraphs by where lines stand, of a PDF that says nothing of its paragraphs: the masthead, columns, notes at the
 * foot, tables and boxes are told apart, and a line that is full goes on in the next. A reading, not a fact.
 */
export function readByLayout(pages: readonly PageContent[]): Reading {
  const parts = takeApart(pages);
  const body = bodySize(parts.flatMap(({ text }) => text));
  const edges = edgesOf(parts.flatMap(outsideOfTables), pages[0]?.width);
  const setTo = setEdgesOf(parts.flatMap((part) => inLines(outsideOfTables(part))));
  const paragraphs: PrintedParagraph[] = [];
  const notes: PrintedParagraph[] = [];
  for (const page of parts) {
    for (const line of page.masthead) paragraphs.push({ lines: [line], role: 'masthead', style: '' });
    const text = textParagraphs(page, body, edges, setTo);
    const before = paragraphs.at(-1);
    const [first, ...rest] = text;
    // A paragraph that the end of the page cuts.
    if (first && before?.role === 'paragraph' && first.role === 'paragraph' && cuts(before, first, edges))
      paragraphs[paragraphs.length - 1] = { ...before, lines: [...before.lines, ...first.lines] };
    else if (first) paragraphs.push(first);
    paragraphs.push(...rest);
    for (const box of page.boxes) paragraphs.push({ lines: inLines(box), role: 'text-box', style: '' });
    notes.push(...noteParagraphs(page, notes));
  }
  return {
    paragraphs,
    notes,
    furniture: parts.flatMap(({ furniture }) => furniture),
  };
}

function outsideOfTables({ text, grids }: LayoutParts): readonly Line[] {
  return partRuled(text, grids).flatMap((part) => ('text' in part ? part.text : []));
}

function cuts(before: PrintedParagraph, after: PrintedParagraph, edges: Edges): boolean {
  const [next] = after.lines;
  return next !== undefined && isCut(before.lines, next, edges, false);
}

function textParagraphs(
  page: LayoutParts,
  body: number,
  edges: Edges,
  setTo: (line: Line) => number | undefined,
): readonly PrintedParagraph[] {
  const set = page.text.filter((line) => !isSmall(line, body));
  const columns = [...columnsOf(set), ...narrowColumns(set, edges.right)];
  const out: PrintedParagraph[] = [];
  for (const part of partRuled(page.text, page.grids)) {
    if ('table' in part) out.push(...part.table.fields.flatMap((field) => fieldParagraphs(field, body)));
    else out.push(...unruledParagraphs(part.text, { columns, body, edges, page, setTo }));
  }
  return out;
}

/** What a field of a ruled table says: its paragraphs, as far as its lines tell. */
function fieldParagraphs({ lines, right }: RuledField, body: number): readonly PrintedParagraph[] {
  const own = inLines(lines);
  const setting: Setting = {
    rightOf: () => right,
    left: Math.min(...own.map(({ x }) => x)),
    body: Math.max(body, ...own.map(({ size }) => size)),
    leading: leadingOf(own),
  };
  return inParagraphs(own, setting).map((paragraph) => ({ ...paragraph, role: 'cell' as const }));
}

interface Around {
  readonly columns: readonly Column[];
  readonly body: number;
  readonly edges: Edges;
  readonly page: LayoutParts;
  readonly setTo: (line: Line) => number | undefined;
}

function unruledParagraphs(
  text: readonly Line[],
  { columns, body, edges, page, setTo }: Around,
): readonly PrintedParagraph[] {
  const out: PrintedParagraph[] = [];
  for (const { lines, cells } of partTables(text)) {
    if (cells) out.push(...cells.map((cell) => ({ lines: inLines(cell), role: 'cell' as const, style: '' })));
    else {
      const setting: Setting = {
        rightOf: (line) => setTo(line) ?? columnOf(line, columns)?.right ?? edges.right,
        left: edges.left,
        body,
        leading: leadingOf(lines),
        between: (above, below) =>
          page.text.some(
            ({ x, right, y, size }) =>
              y > above.y + 0.8 * size && y < below.y - 0.8 * size && x < above.right && right > above.x,
          ),
      };
      out.push(...inParagraphs(inLines(lines), setting));
    }
  }
  return out;
}

function columnOf(line: Line, columns: readonly Column[]): Column | undefined {
  const { x, y } = line;
  return columns.find(
    (column) =>
      y >= column.top - 1 && y <= column.bottom && x >= column.left - 2 && endsWithin(line, column.right),
  );
}

/** How far most lines of a size are below the line before. */
function leadingOf(lines: readonly Line[]): (size: number) => number {
  const bySize = new Map<number, number[]>();
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const step = before ? line.y - before.y : 0;
    if (
      !before ||
      step < 0.8 * line.size ||
      step > 2.5 * line.size ||
      Math.abs(before.size - line.size) > 0.5
    )
      continue;
    const key = Math.round(line.size);
    bySize.set(key, [...(bySize.get(key) ?? []), Math.round(step * 2) / 2]);
  }
  return (size) => {
    const steps = (bySize.get(Math.round(size)) ?? []).toSorted((a, b) => a - b);
    // Between lines of a paragraph the step is the least that is met often.
    const least = steps.find(
      (step) => steps.filter((other) => Math.abs(other - step) < 1).length >= Math.max(2, steps.length / 8),
    );
    return least ?? 1.25 * size;
  };
}

function inParagraphs(lines: readonly Line[], setting: Setting): readonly PrintedParagraph[] {
  const out: Line[][] = [];
  for (const line of lines) {
    const paragraph = out.at(-1);
    if (paragraph && goesOn(paragraph, line, setting)) paragraph.push(line);
    else out.push([line]);
  }
  return out.map((paragraph) => ({ lines: paragraph, role: 'paragraph', style: '' }));
}

/**
 * Notes of a page; what stands before its first mark goes on the last note of the page before. A note is one paragraph
 * far more often than its lines end where they need not.
 */
function noteParagraphs(page: LayoutParts, before: readonly PrintedParagraph[]): readonly PrintedParagraph[] {
  const out: PrintedParagraph[] = [];
  let note = before.at(-1)?.note ?? '';
  for (const line of inLines(page.notes)) {
    const last = out.at(-1);
    if (beginsNote(line)) {
      note = `note ${page.number} ${out.length + 1}`;
      out.push({ lines: [line], role: 'note', style: '', note });
    } else if (last) out[out.length - 1] = { ...last, lines: [...last.lines, line] };
    else out.push({ lines: [line], role: 'note', style: '', note });
  }
  return out;
}
