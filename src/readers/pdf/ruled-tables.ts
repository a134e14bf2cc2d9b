import { type Field, fieldOf, type Grid } from './grid.js';
import type { Line } from './line.js';

/** The fields of a ruled table that hold text, row by row, each with its strokes from the top. */
export interface RuledTable {
  readonly fields: readonly RuledField[];
}

export interface RuledField {
  readonly lines: readonly Line[];
  /** Where its lines could have gone to. */
  readonly right: number;
}

/** A page's strokes in the order of the file, ruled tables taken out as one where their first stroke stands. */
export type PartOfPage = { readonly text: readonly Line[] } | { readonly table: RuledTable };

/** Takes ruled tables out of the strokes of a page: what stands between which rules is no guess. */
export function partRuled(lines: readonly Line[], grids: readonly Grid[]): readonly PartOfPage[] {
  const out: PartOfPage[] = [];
  const taken = new Set<Line>();
  let text: Line[] = [];
  const flush = () => {
    if (text.length > 0) out.push({ text });
    text = [];
  };
  for (const line of lines) {
    if (taken.has(line)) continue;
    const grid = line.turn === 0 ? grids.find((one) => fieldOf(line, one) !== undefined) : undefined;
    const fields = grid && fieldsOf(lines, grid);
    // A frame around a text, with rules that part nothing.
    if (!fields || fields.length < 2) {
      text.push(line);
      continue;
    }
    flush();
    for (const { lines: own } of fields) for (const each of own) taken.add(each);
    out.push({ table: { fields } });
  }
  flush();
  return out;
}

/** Points: rules of one row are drawn for each cell, a little apart. */
const SAME = 3;
/** Points between a rule and what is set beside it, where nothing else tells. */
const PADDING = 5.4;

function fieldsOf(lines: readonly Line[], grid: Grid): readonly RuledField[] {
  const fields: { readonly field: Field; readonly lines: Line[] }[] = [];
  for (const line of lines) {
    const field = line.turn === 0 ? fieldOf(line, grid) : undefined;
    if (!field) continue;
    const own = fields.find((each) => isSame(each.field, field));
    if (own) own.lines.push(line);
    else fields.push({ field, lines: [line] });
  }
  return fields
    .toSorted((a, b) =>
      Math.abs(a.field.top - b.field.top) > SAME ? a.field.top - b.field.top : a.field.left - b.field.left,
    )
    .map(({ field, lines: own }) => ({
      lines: own.toSorted((a, b) => a.y - b.y || a.x - b.x),
      right:
        field.right - Math.min(2 * PADDING, Math.max(1, Math.min(...own.map(({ x }) => x)) - field.left)),
    }));
}

function isSame(a: Field, b: Field): boolean {
  return (
    Math.abs(a.left - b.left) <= SAME &&
    Math.abs(a.right - b.right) <= SAME &&
    Math.abs(a.top - b.top) <= SAME &&
    Math.abs(a.bottom - b.bottom) <= SAME
  );
}
