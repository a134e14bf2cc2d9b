import type { Emphasis } from '../model/document.js';
import type { Span } from '../model/span.js';
import { isBrokenOff, lineLengthOf } from './counted-lines.js';
import { findEmphasis } from './emphasis.js';
import { findMarkup, INVISIBLE, starBullets } from './markup.js';
import { readingOf } from './reading.js';

/** A line of the view, without its terminator. */
export interface Line extends Span {
  /** Blank lines between the line before and this one. */
  readonly blankBefore: number;
  /** A terminator follows at `end`; a line broken by us within a run-on text has none. */
  readonly hard: boolean;
  /** Code units of the line in the source, what was removed included. */
  readonly printed: number;
  /** Markdown says that the line is a heading. */
  readonly heading: boolean;
  /** A list mark that stands for nothing (`- `, `•`) was removed from its head. */
  readonly bullet: boolean;
}

/**
 * The source without what is only markup or layout: corpus spacing, emphasis marks, blanks at the edges of lines,
 * blank lines. What is kept stands in order, each line closed by its terminator, so a view offset names a source
 * offset and the removal is reversible.
 */
export interface View {
  readonly text: string;
  /** `text` as patterns see it (reading.ts), code unit for code unit. Never shown. */
  readonly reading: string;
  /** Source offset of every code unit of `text`. */
  readonly offsets: Int32Array;
  readonly lines: readonly Line[];
  /** Printed emphasis, in view offsets. */
  readonly emphasis: readonly Emphasis[];
  /** Stretches of the source that are markup. */
  readonly markup: readonly Span[];
  /** Characters to a line, where the text was cut by counting them; broken lines are whole again in the view. */
  readonly count: number | undefined;
  /** Each line is known to be a paragraph: none was broken at a width. */
  readonly paragraphs: boolean;
  /** The source puts blanks between words (trap 4 of the conventions). */
  readonly spaced: boolean;
}

const TERMINATOR = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/gu;
const BLANK = new RegExp(`[\\s${INVISIBLE}]`, 'u');
const INVISIBLES = new RegExp(`[${INVISIBLE}]+`, 'gu');

/** Above this share every character stands by itself, also those of numbers and Latin words (第 6 3 3 C ( X X I V ) 号). */
const LETTER_SPACED_SHARE = 0.9;

/** Share of Han neighbours parted by a blank above which the blanks are a corpus's, not the text's. */
const SPACED_SHARE = 0.25;

/**
 * Source → view. Linear in the length of `source`; never throws.
 *
 * @param paragraphs each line is known to be a paragraph
 */
export function normalize(source: string, paragraphs = false): View {
  const share = spacedShare(source);
  const spaced = share > SPACED_SHARE;
  const lettered = share > LETTER_SPACED_SHARE;
  const stars = starBullets(source);
  const count = paragraphs ? undefined : lineLengthOf(source);
  const offsets = new Int32Array(source.length);
  const parts: string[] = [];
  const lines: Line[] = [];
  const emphasis: Emphasis[] = [];
  const markup: Span[] = [];
  let length = 0;
  let blank = 0;

  const keep = (start: number, end: number) => {
    if (start >= end) return;
    parts.push(source.slice(start, end));
    for (let at = start; at < end; at++) offsets[length++] = at;
  };

  /** Line ends within the line that is being taken: a word goes on behind them. */
  let breaks: Span[] = [];

  const addLine = (start: number, end: number, terminator: number | undefined, printed: number) => {
    const viewStart = length;
    const raw = source.slice(start, end);
    const found = findMarkup(raw, stars);
    const marks = findEmphasis(raw, found.head);
    const removed = mergeGaps(
      marks.flatMap(({ open, close }) => [open, close]),
      found.spans,
    ).map((mark) => ({ start: start + mark.start, end: start + mark.end }));
    markup.push(...removed);
    const invisible = [...raw.matchAll(INVISIBLES)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
    }));
    const positions = new Map<number, number>();
    const wanted = new Set(marks.flatMap(({ open, close }) => [start + open.end, start + close.start]));
    let at = start;
    for (const gap of mergeGaps(
      [...removed, ...invisible, ...breaks.filter((each) => each.start > start && each.end < end)],
      spaced ? corpusBlanks(source, start, end, lettered) : [],
    )) {
      keep(at, gap.start);
      if (wanted.has(gap.start)) positions.set(gap.start, length);
      at = gap.end;
      if (wanted.has(at)) positions.set(at, length);
    }
    keep(at, end);
    if (length === viewStart) {
      // Nothing but markup.
      blank++;
      return;
    }
    for (const { open, close, style } of marks) {
      const from = positions.get(start + open.end);
      const to = positions.get(start + close.start);
      if (from !== undefined && to !== undefined && from < to) emphasis.push({ start: from, end: to, style });
    }
    lines.push({
      start: viewStart,
      end: length,
      blankBefore: blank,
      hard: terminator !== undefined,
      bullet: found.bullet,
      printed,
      heading: found.heading,
    });
    if (terminator !== undefined) keep(terminator, terminator + 1);
    blank = 0;
  };

  let from = 0;
  let lineStart = 0;
  const take = (to: number, terminator: number | undefined) => {
    let start = from;
    let end = to;
    while (start < end && BLANK.test(source[start] ?? '')) start++;
    while (end > start && BLANK.test(source[end - 1] ?? '')) end--;
    if (start === end) blank++;
    else addLine(start, end, terminator, to - lineStart);
    breaks = [];
  };
  for (const match of source.matchAll(TERMINATOR)) {
    const next = match.index + match[0].length;
    if (
      count !== undefined &&
      match.index - lineStart === count &&
      isBrokenOff(source.slice(lineStart, match.index), source.slice(next, next + 24))
    ) {
      const space = /^[ \t\u3000]*/u.exec(source.slice(next, next + 40))?.[0].length ?? 0;
      // Two blanks are an indent, and begin a paragraph.
      if (space <= 1 && /\S/u.test(source[next + space] ?? '')) {
        breaks.push({ start: match.index, end: next });
        lineStart = next;
        continue;
      }
    }
    // Of \r\n the \n is kept, so that joined lines read the same everywhere.
    take(match.index, match.index + match[0].length - 1);
    from = next;
    lineStart = next;
  }
  take(source.length, undefined);
  const text = parts.join('');
  return {
    text,
    reading: readingOf(text),
    offsets: offsets.slice(0, length),
    lines,
    emphasis,
    markup,
    spaced,
    count,
    paragraphs,
  };
}

/** How many of all neighbouring ideographs are parted by blanks. */
function spacedShare(source: string): number {
  let parted = 0;
  let tight = 0;
  let han = -2;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (isHan(code)) {
      if (han === at - 1) tight++;
      else if (han >= 0) parted++;
      han = at;
    } else if (code !== 0x20 && code !== 0x3000) han = -2;
  }
  return parted / Math.max(parted + tight, 1);
}

/** The two blocks of unified ideographs in the basic plane; rarer ones do not change a share. */
function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);
}

/** Blanks that a corpus put between words; those between two Latin words or two numbers are the text's own. */
function corpusBlanks(source: string, start: number, end: number, lettered: boolean): Span[] {
  const blanks: Span[] = [];
  for (const match of source.slice(start, end).matchAll(/[ \t\u3000\u00a0]+/gu)) {
    const at = start + match.index;
    const before = source[at - 1] ?? '';
    const after = source[at + match[0].length] ?? '';
    const to = at + match[0].length;
    const alone = lettered && !isWord(source[at - 2]) && !isWord(source[to + 1]);
    if (alone || !keepsBlank(before, after)) blanks.push({ start: at, end: to });
  }
  return blanks;
}

const isWord = (char: string | undefined) => char !== undefined && /[A-Za-z\d]/u.test(char);

function keepsBlank(before: string, after: string): boolean {
  // 64 293 are two numbers, and the item after `1.` may begin with one (1. 77国集团).
  if (/[\d.．]/u.test(before) && /\d/u.test(after)) return true;
  const latinBefore = /[A-Za-z0-9.,;:'’)&-]/u.test(before);
  const latinAfter = /[A-Za-z0-9(&-]/u.test(after);
  return latinBefore && latinAfter && (/[A-Za-z]/u.test(before) || /[A-Za-z]/u.test(after));
}

/** Two ordered lists of gaps as one; where they overlap, the first of them counts. */
function mergeGaps(first: readonly Span[], second: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const gap of [...first, ...second].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (!last || gap.start >= last.end) merged.push(gap);
  }
  return merged;
}
