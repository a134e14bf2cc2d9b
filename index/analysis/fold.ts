import { isHanUnit, simplifiedUnit } from '../text/han.js';

/** What a folded character is to the tokenizer. */
export const CharClass = {
  /** Punctuation, symbols, emoji, control characters: end a run. */
  Separator: 1,
  Space: 2,
  Han: 3,
  /** Letters of other scripts. */
  Letter: 4,
  Digit: 5,
  /** Leaves no trace: zero-width and combining characters, dots within names (安德烈·达普基). */
  Dropped: 6,
  /** Footnote marks: dropped, except behind a Latin letter (m²). */
  Superscript: 7,
  /** Becomes several characters (㈠ → (一)): see `expansionOf`. */
  Expands: 8,
} as const;

const FOLDED = new Uint16Array(0x10000);
const CLASSES = new Uint8Array(0x10000);
const EXPANSIONS = new Map<number, string>();

const SUPERSCRIPT = /[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]/u;
const DROPPED = /[\p{M}\p{Cf}\u00b7\u2022\u2027\u30fb\u115f\u1160\u3164\uffa0]/u;
const DASH = /[\u2010-\u2013\u2212\ufe63\uff0d]/u;

/** Class of a UTF-16 code unit (surrogates: of half a supplementary Han character, unless they are something else). */
export function classOf(unit: number): number {
  return CLASSES[unit] || classify(unit);
}

/** NFKD without marks, lower case, simplified: one code unit for one. Only after `classOf` has seen the unit. */
export function foldedUnit(unit: number): number {
  return FOLDED[unit] ?? unit;
}

/** What a unit of class `Expands` becomes. */
export function expansionOf(unit: number): string {
  return EXPANSIONS.get(unit) ?? '';
}

function classify(unit: number): number {
  const folded = foldOf(unit);
  FOLDED[unit] = folded.length === 1 ? folded.charCodeAt(0) : unit;
  const result = classOfFolded(unit, folded);
  CLASSES[unit] = result;
  return result;
}

function foldOf(unit: number): string {
  const char = String.fromCharCode(unit);
  if (DASH.test(char)) return '-';
  // ○ and ◯ are printed for 〇 in dates (二○二五).
  if (unit === 0x25cb || unit === 0x25ef) return '〇';
  const plain = char.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/./gsu, (c) =>
    c.length === 1 ? String.fromCharCode(simplifiedUnit(c.charCodeAt(0))) : c,
  );
}

function classOfFolded(unit: number, folded: string): number {
  const char = String.fromCharCode(unit);
  if (SUPERSCRIPT.test(char)) return CharClass.Superscript;
  if (/\s/u.test(char)) return CharClass.Space;
  if (DROPPED.test(char) || folded.length === 0) return CharClass.Dropped;
  if (folded.length > 1) {
    EXPANSIONS.set(unit, folded);
    return CharClass.Expands;
  }
  const code = folded.charCodeAt(0);
  if (isHanUnit(code)) return CharClass.Han;
  if (code >= 0x30 && code <= 0x39) return CharClass.Digit;
  if (/\s/u.test(folded)) return CharClass.Space;
  return /[\p{L}\p{N}]/u.test(folded) ? CharClass.Letter : CharClass.Separator;
}
