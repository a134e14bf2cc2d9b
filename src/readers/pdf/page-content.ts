import type { Dropped, PageAt } from '../read-text.js';
import { type Glyph, isSignFont } from './glyph.js';
import { type Line, onLine, strokes, textOfLine } from './line.js';
import type { Page, StructureNode } from './read-page.js';
import type { Rule } from './rules.js';

/** A page without its glyphs: strokes, by what they belong to. */
export interface PageContent {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** Strokes that the structure tree refers to, by the name it has for them. */
  readonly tagged: ReadonlyMap<string, readonly Line[]>;
  /** All others, in the order of the file. */
  readonly loose: readonly Line[];
  /** Visible glyphs that the file marks as no part of the text. */
  readonly artifacts: number;
  readonly structure: StructureNode | undefined;
  readonly rules: readonly Rule[];
  readonly dropped: readonly Dropped[];
  /** Base lines from the top, each once. */
  readonly rows: readonly number[];
  readonly pictures: number;
  readonly counts: GlyphCounts;
}

/** How many glyphs there are, and how many of them say nothing that can be relied on. */
export interface GlyphCounts {
  readonly all: number;
  /** Printed in no ink: a machine's reading of a picture. */
  readonly invisible: number;
  /** Their font does not say which characters they are. */
  readonly unknown: number;
}

/** Fonts whose letters are bars. */
const BARCODE = /barcode|code ?39|3 ?of ?9|code128/iu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a code that is no character is what is looked for.
const NO_CHARACTER = /[\0-\x08\x0e-\x1f\x7f-\x9f\ufffd\ufffe\uffff]|\p{Co}|\p{Cn}/u;

/** Text rendering modes that print nothing (ISO 32000-1, table 106). */
const INVISIBLE_MODES: readonly number[] = [3, 7];

/** Takes a page's glyphs apart into strokes; what prints nothing, or twice, is left out and listed. */
export function contentOf(page: Page, reference: string): PageContent {
  const dropped: Dropped[] = [];
  const drop = (kind: Dropped['kind'], text: string, at: PageAt) => dropped.push({ kind, text, at });
  const here = (line = 1): PageAt => ({ page: page.number, line, glyph: 1 });
  const printed: Glyph[] = [];
  const counts = { all: 0, invisible: 0, unknown: 0 };
  const laid = new Set<string>();
  let artifacts = 0;
  for (const glyph of page.glyphs) {
    const visible = glyph.text.trim() !== '';
    if (visible) counts.all++;
    if (INVISIBLE_MODES.includes(glyph.mode)) {
      if (visible) counts.invisible++;
      drop('hidden', glyph.text, here());
    } else if (BARCODE.test(glyph.font.name)) drop('page-mark', glyph.text, here());
    // Old drivers print bold by printing twice, a hair's breadth apart.
    else if (visible && isLaid(glyph, laid)) drop('duplicate', glyph.text, here());
    else {
      if (visible && !isSignFont(glyph.font) && (!glyph.font.mapped || NO_CHARACTER.test(glyph.text)))
        counts.unknown++;
      if (visible && glyph.artifact) artifacts++;
      printed.push(glyph);
    }
  }
  const { tagged, loose } = byBelonging(printed, page, reference);
  return {
    number: page.number,
    width: page.width,
    height: page.height,
    tagged,
    loose,
    artifacts,
    structure: page.structure,
    rules: page.rules,
    dropped: merged(dropped),
    rows: rowsOf([...[...tagged.values()].flat(), ...loose]),
    pictures: page.pictures,
    counts,
  };
}

function isLaid({ text, x, y, size, turn }: Glyph, laid: Set<string>): boolean {
  const grain = Math.max(0.5, size * 0.08);
  const key = (dx: number) =>
    `${text} ${turn} ${size.toFixed(1)} ${Math.round(x / grain) + dx} ${Math.round(y / grain)}`;
  if ([-1, 0, 1].some((dx) => laid.has(key(dx)))) return true;
  laid.add(key(0));
  return false;
}

function byBelonging(glyphs: readonly Glyph[], page: Page, reference: string) {
  const names = new Set<string>();
  if (page.structure) collect(page.structure, names);
  const groups = new Map<string, Glyph[]>();
  const rest: Glyph[] = [];
  for (const glyph of glyphs) {
    const name = glyph.mcid === undefined || glyph.artifact ? undefined : `p${reference}_mc${glyph.mcid}`;
    if (name === undefined || !names.has(name)) rest.push(glyph);
    else {
      const group = groups.get(name);
      if (group) group.push(glyph);
      else groups.set(name, [glyph]);
    }
  }
  const tagged = new Map(
    [...groups].map(([name, group]) => [name, strokes(group, page.number, page.rules)] as const),
  );
  return { tagged, loose: strokes(rest, page.number, page.rules) };
}

function collect(node: StructureNode, names: Set<string>): void {
  for (const child of node.children)
    if ('role' in child) collect(child, names);
    else names.add(child.id);
}

function rowsOf(lines: readonly Line[]): readonly number[] {
  const rows: Line[] = [];
  for (const line of lines.toSorted((a, b) => a.y - b.y)) {
    const last = rows.at(-1);
    if (textOfLine(line).trim() !== '' && !(last && onLine(last, line))) rows.push(line);
  }
  return rows.map(({ y }) => y);
}

/** Which line of its page a base line is, from 1. */
export function rowNumber({ rows }: Pick<PageContent, 'rows'>, y: number): number {
  let best = 0;
  for (const [index, row] of rows.entries())
    if (Math.abs(row - y) < Math.abs((rows[best] ?? 0) - y)) best = index;
  return best + 1;
}

/** Glyphs left out one after another for one reason are one thing left out. */
function merged(dropped: readonly Dropped[]): readonly Dropped[] {
  const out: Dropped[] = [];
  for (const each of dropped) {
    const last = out.at(-1);
    if (last?.kind === each.kind) out[out.length - 1] = { ...last, text: last.text + each.text };
    else out.push(each);
  }
  return out;
}
