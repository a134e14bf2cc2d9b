import type { Span } from '../model/span.js';
import { type Folded, fold } from '../text/fold.js';
import { CharClass, classOf, plainUnit } from './char-class.js';
import { convertNumerals, isNumeralUnit } from './numerals.js';
import { UnitBuffer } from './unit-buffer.js';

/**
 * A text as matching sees it. Only Han characters, letters, digits, connectors within a symbol (`a/63/431`,
 * `2446(2018)`, `covid-19`) and single spaces where punctuation stood or two Latin words meet: the fold without accents,
 * footnote marks and corpus spacing, well-formed Chinese numerals as digits.
 */
export interface Canonical {
  readonly text: string;
  /** Offset in the original of the character behind each code unit of `text`. */
  readonly starts: Int32Array;
  /** Offset in the original just behind that character. */
  readonly ends: Int32Array;
  /** Offsets in `text` before which white space was dropped, ascending: a hint where words end. */
  readonly gaps: readonly number[];
}

const NEWLINE = 0x0a;
const SPACE = 0x20;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const SLASH = 0x2f;
const COMMA = 0x2c;
const PAREN = 0x28;
const CLOSE = 0x29;
const AMPERSAND = 0x26;
const PERCENT = 0x25;

const buffer = new UnitBuffer();

/** Canonical text alone: what indexing needs. `skips`: spans of `text` to leave out (footnote marks), ascending. */
export function canonicalText(text: string, skips: readonly Span[] = []): string {
  fill(fold(text), skips, undefined);
  return buffer.text();
}

/** Canonical text with the way back to the original, for snippets. */
export function canonicalize(text: string, skips: readonly Span[] = []): Canonical {
  const gaps: number[] = [];
  const folded = fold(text);
  const shift = fill(folded, skips, gaps);
  const starts = buffer.starts();
  const ends = buffer.ends();
  folded.toSourceSpans(starts, ends);
  return { text: buffer.text(), starts, ends, gaps: gaps.map(shift) };
}

/**
 * Leaves the canonical form in `buffer`, with offsets into the fold; returns how numerals moved the offsets recorded in
 * `gaps`.
 */
function fill(
  folded: Folded,
  sourceSkips: readonly Span[],
  gaps: number[] | undefined,
): (offset: number) => number {
  const { text } = folded;
  const skips = sourceSkips.map((skip) => folded.foldedSpan(skip));
  buffer.reset(text.length);
  let skip = 0;
  let spaced = false;
  let numerals = false;
  for (let at = 0; at < text.length; at++) {
    while (skip < skips.length && (skips[skip]?.end ?? 0) <= at) skip++;
    const skipped = skips[skip];
    if (skipped !== undefined && skipped.start <= at) {
      at = skipped.end - 1;
      continue;
    }
    const unit = text.charCodeAt(at);
    let kind = classOf(unit);
    if (unit >= 0xd800 && unit <= 0xdfff) {
      // Supplementary Han characters are kept as their two units; emoji and lone halves separate.
      const point = text.codePointAt(at) ?? 0;
      if (point >= 0x20000 && point <= 0x323af) {
        buffer.push(unit, at, at + 2);
        buffer.push(text.charCodeAt(at + 1), at, at + 2);
        at++;
        spaced = false;
        continue;
      }
      if (point > 0xffff) at++;
      kind = CharClass.Separator;
    }
    if (kind === CharClass.Space) {
      // A new line in a masthead or a table ends what stood there; other spacing means nothing in Chinese.
      if (unit === NEWLINE) separate(at);
      else spaced = true;
      continue;
    }
    if (kind === CharClass.Dropped) continue;
    if (kind === CharClass.Superscript) {
      if (!isLatin(buffer.last())) continue;
      kind = CharClass.Digit;
    }
    const plain = plainUnit(unit);
    if (kind === CharClass.Separator) {
      const taken = connector(folded, at, spaced);
      if (taken === 0) separate(at);
      else at += taken - 1;
      spaced = false;
      continue;
    }
    if (spaced) {
      spaced = false;
      if (kind === CharClass.Digit && isDigit(buffer.last()) && isDigitGroup(text, at)) {
        buffer.push(plain, at, at + 1);
        continue;
      }
      if (kind !== CharClass.Han && isWord(buffer.last())) separate(at);
      else gaps?.push(buffer.length);
    }
    numerals ||= kind === CharClass.Han && isNumeralUnit(plain);
    buffer.push(plain, at, at + 1);
  }
  return numerals ? convertNumerals(buffer) : (offset) => offset;
}

function separate(at: number): void {
  const last = buffer.last();
  if (last !== SPACE && buffer.length > 0) buffer.push(SPACE, at, at);
}

/**
 * Punctuation inside a symbol or number. Pushes what stays and returns how many units of the fold it stood for;
 * 0 where it is ordinary punctuation.
 */
function connector(folded: Folded, at: number, spaced: boolean): number {
  const { text } = folded;
  const unit = text.charCodeAt(at);
  const last = buffer.last();
  if (!isWord(last)) return 0;
  if (unit === PAREN) return parenthesis(text, at, spaced);
  if (unit === SLASH) {
    // `A / 63 / 431` in spaced corpora is one symbol.
    let next = at + 1;
    while (next < text.length && text.charCodeAt(next) === SPACE) next++;
    if (!isWordAt(text, next)) return 0;
    buffer.push(SLASH, at, at + 1);
    return next - at;
  }
  if (unit === PERCENT) {
    if (!isDigit(last)) return 0;
    buffer.push(PERCENT, at, at + 1);
    return 1;
  }
  if (spaced || !isWordAt(text, at + 1)) return 0;
  if (unit === COMMA) {
    // 1,000 and 1000 are one number; only an ASCII one is printed, for ， parts two numbers in Chinese.
    const ascii = folded.source.charCodeAt(folded.sourceStart(at)) === COMMA;
    return ascii && isDigit(last) && /^\d{3}(?!\d)/u.test(text.slice(at + 1, at + 5)) ? 1 : 0;
  }
  if (unit !== DOT && unit !== HYPHEN && unit !== AMPERSAND) return 0;
  buffer.push(unit, at, at + 1);
  return 1;
}

/** `2446 (2018)`, `2758(XXVI)`, `5(b)`: a short bracket belongs to the number before it. */
function parenthesis(text: string, at: number, spaced: boolean): number {
  if (!isDigit(buffer.last())) return 0;
  const found = /^\(([0-9a-z]{1,8})\)/u.exec(text.slice(at, at + 10));
  const inside = found?.[1];
  if (found === null || inside === undefined) return 0;
  if (spaced && !/^(?:\d{4}|[ivxlcdm]+)$/u.test(inside)) return 0;
  const whole = found[0];
  for (let i = 0; i < whole.length; i++) buffer.push(whole.charCodeAt(i), at + i, at + i + 1);
  return whole.length;
}

/**
 * Whether the digits at `at`, behind a blank, go on a number that is printed in groups of three: `4 110亿`,
 * `1 234 567人`. What is counted must follow; else two numbers may stand side by side in a table.
 */
function isDigitGroup(text: string, at: number): boolean {
  if (!/^\d{3}(?: \d{3})*(?:\.\d+)? ?[%\p{Script=Han}]/u.test(text.slice(at, at + 40))) return false;
  return /(?<![\d./a-z-])\d{1,3}(?: \d{3})* $/u.test(text.slice(Math.max(0, at - 24), at));
}

function isWordAt(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const kind = classOf(text.charCodeAt(at));
  return kind === CharClass.Letter || kind === CharClass.Digit;
}

/** What a code unit of a canonical text belongs to. */
export const RunKind = { Separator: 0, Han: 1, Word: 2 } as const;

const RUN_KINDS = new Uint8Array(0x10000).fill(255);

/** The kind of run that a code unit of a canonical text stands in. */
export function runKindOf(unit: number): number {
  const known = RUN_KINDS[unit] ?? 255;
  return known === 255 ? rememberKind(unit) : known;
}

function rememberKind(unit: number): number {
  const connector = [PAREN, CLOSE, SLASH, DOT, HYPHEN, AMPERSAND, PERCENT].includes(unit);
  const kind = unit === SPACE ? RunKind.Separator : isWord(unit) || connector ? RunKind.Word : RunKind.Han;
  RUN_KINDS[unit] = kind;
  return kind;
}

/** Whether a folded unit is part of a Latin word, a number or a symbol. */
export function isWord(unit: number): boolean {
  if (unit === SPACE || unit === 0) return false;
  const kind = classOf(unit);
  return kind === CharClass.Letter || kind === CharClass.Digit || unit === CLOSE;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isLatin(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}
