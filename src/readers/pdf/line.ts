import type { Font, Glyph } from './glyph.js';
import { isParted } from './grid.js';
import type { Rule } from './rules.js';

/** Consecutive glyphs of a line that look alike. */
export interface Run {
  /** What the glyphs say, as the file has it. */
  readonly text: string;
  readonly glyphs: number;
  readonly x: number;
  /** Right end of its last glyph. */
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: Font;
  /** Smaller than the line and above its base line: the mark of a note, an exponent. */
  readonly raised: boolean;
}

/** A line of print, or the part of one that stands in one column. */
export interface Line {
  readonly page: number;
  readonly x: number;
  readonly right: number;
  /** Of the base line. */
  readonly y: number;
  /** Of most of its glyphs. */
  readonly size: number;
  readonly runs: readonly Run[];
  readonly turn: Glyph['turn'];
}

/** A glyph smaller than this share of the line's size may be raised. */
const SMALL = 0.8;
/** How far, in sizes of the line, a raised glyph's base line is above the line's: at least, at most. */
const LOWEST = 0.12;
const HIGHEST = 0.75;
/** Base lines that differ by less, in sizes, are one: fonts of two scripts are set a little apart. */
const SAME_BASE = 0.25;
/** A gap wider than this, in sizes, is none between words. */
const WIDE_GAP = 1.2;
/** How far, in sizes, a glyph may step back and still follow: kerning, accents, hanging punctuation. */
const STEP_BACK = 1.5;

/**
 * Glyphs in the order of the file → strokes: parts of lines without a wide gap in them, or a rule of a table. Marks that are
 * raised belong to the line that they stand on.
 */
export function strokes(
  glyphs: readonly Glyph[],
  page: number,
  rules: readonly Rule[] = [],
): readonly Line[] {
  const lines: Line[] = [];
  let current: Glyph[] = [];
  let base = { y: 0, size: 0 };
  for (const glyph of glyphs) {
    const last = current.at(-1);
    const size = Math.max(base.size, glyph.size);
    const end = last ? last.x + last.width : 0;
    const follows =
      last !== undefined &&
      last.turn === glyph.turn &&
      onLine(base, glyph) &&
      glyph.x > end - STEP_BACK * size &&
      glyph.x < end + WIDE_GAP * size &&
      !(glyph.turn === 0 && glyph.x > end + 1 && isParted(rules, end, glyph.x, glyph.y));
    if (!follows) {
      if (current.length > 0) lines.push(lineOf(runsOf(current), page, current[0]?.turn ?? 0));
      current = [];
      base = glyph;
    }
    current.push(glyph);
    // A line that begins with a raised mark finds its base line with its first glyph of full size.
    if (glyph.size > base.size * 1.02) base = glyph;
  }
  if (current.length > 0) lines.push(lineOf(runsOf(current), page, current[0]?.turn ?? 0));
  return lines;
}

interface Level {
  readonly y: number;
  readonly size: number;
}

/** Whether what has this size and base line stands on the line: level with it, raised or lowered. */
export function onLine(line: Level, other: Level): boolean {
  const [big, small] = line.size >= other.size ? [line, other] : [other, line];
  const above = big.y - small.y;
  if (Math.abs(above) <= SAME_BASE * small.size) return true;
  return small.size < SMALL * big.size && above < HIGHEST * big.size && above > -0.35 * big.size;
}

/** Two parts of a line, the second behind the first. */
export function joinOnLine(left: Line, right: Line): Line {
  return lineOf([...left.runs, ...right.runs], left.page, left.turn);
}

/** The mark of a note that had no room behind its word, and is the last line by itself: it is raised all the same. */
export function withRaisedEnd(lines: readonly Line[]): readonly Line[] {
  const [last, before] = [lines.at(-1), lines.at(-2)];
  const isMark =
    last && before && last.size < SMALL * before.size && /^\s*\d{1,3}\s*$/u.test(textOfLine(last));
  if (!isMark) return lines;
  return [...lines.slice(0, -1), { ...last, runs: last.runs.map((run) => ({ ...run, raised: true })) }];
}

/** Strokes of one line without a wide gap between them, which the file sets one by one; parts a wide gap apart stay. */
export function joinNear(parts: readonly Line[], rules: readonly Rule[] = []): readonly Line[] {
  const lines: Line[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const near =
      last !== undefined &&
      last.turn === part.turn &&
      onLine(last, part) &&
      part.x >= last.right - part.size &&
      part.x < last.right + WIDE_GAP * part.size &&
      !(part.turn === 0 && isParted(rules, last.right, part.x, part.y));
    if (near) lines[lines.length - 1] = joinOnLine(last, part);
    else lines.push(part);
  }
  return lines;
}

/** A line of these runs: its size is that of most of its characters, its base line theirs. */
export function lineOf(runs: readonly Run[], page: number, turn: Glyph['turn']): Line {
  const size = usualSize(runs);
  const level = runs.filter((run) => run.size >= SMALL * size);
  const y = median(level.map((run) => run.y));
  return {
    page,
    x: Math.min(...runs.map(({ x }) => x)),
    right: Math.max(...runs.map(({ right }) => right)),
    y,
    size,
    runs: runs.map((run) => ({ ...run, raised: run.size < SMALL * size && y - run.y > LOWEST * size })),
    turn,
  };
}

function usualSize(runs: readonly Run[]): number {
  const counts = new Map<number, number>();
  let all = 0;
  for (const { size, text } of runs) {
    const visible = text.trim().length;
    const rounded = Math.round(size * 10) / 10;
    counts.set(rounded, (counts.get(rounded) ?? 0) + visible);
    all += visible;
  }
  // The largest that is more than an initial: `¹⁰ 同上` has more small characters than its few large ones.
  const sizes = [...counts].sort((a, b) => b[0] - a[0]);
  return sizes.find(([, count]) => count * 4 >= all)?.[0] ?? sizes[0]?.[0] ?? 0;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function runsOf(glyphs: readonly Glyph[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { text, x, width, y, size, font } of glyphs) {
    const last = runs.at(-1);
    const joins =
      last !== undefined &&
      last.font === font &&
      Math.abs(last.y - y) < 0.1 &&
      Math.abs(last.size - size) < 0.05 &&
      gapBetween(last, { text, x, size }) === 'none';
    if (joins)
      runs[runs.length - 1] = { ...last, text: last.text + text, glyphs: last.glyphs + 1, right: x + width };
    else runs.push({ text, glyphs: 1, x, right: x + width, y, size, font, raised: false });
  }
  return runs;
}

/** Between letters of words this much, in sizes, is a blank that the file leaves out. */
const WORD_GAP = 0.22;

/** What stands between two stretches that follow each other: nothing, a blank between words, or a tab. */
export function gapBetween(
  left: Pick<Run, 'text' | 'right' | 'size'>,
  right: Pick<Run, 'text' | 'x' | 'size'>,
): 'none' | 'blank' | 'tab' {
  const size = Math.max(left.size, right.size);
  const gap = right.x - left.right;
  if (gap < WORD_GAP * size || /\s$/u.test(left.text) || /^\s/u.test(right.text)) return 'none';
  if (gap > WIDE_GAP * size) return 'tab';
  return /[\p{Script=Latin}\p{Nd},.;:)\]”’]$/u.test(left.text) &&
    /^[\p{Script=Latin}\p{Nd}([“‘]/u.test(right.text)
    ? 'blank'
    : 'none';
}

/** All that a line says, without the blanks that its gaps stand for. */
export function textOfLine({ runs }: Pick<Line, 'runs'>): string {
  return runs.map(({ text }) => text).join('');
}
