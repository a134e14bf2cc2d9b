import { withoutAccents } from '../text/fold.js';
import { RAISED } from '../text/fold-tables.js';
import { isHanUnit } from '../text/han.js';

/** What a character of a folded text is to the tokenizer. */
export const CharClass = {
  /** Punctuation, symbols, emoji, control characters: end a run. */
  Separator: 1,
  Space: 2,
  Han: 3,
  /** Letters of other scripts. */
  Letter: 4,
  Digit: 5,
  /** Leaves no trace: accents without a letter, dots within names (安德烈·达普基). */
  Dropped: 6,
  /** Footnote marks: dropped, except behind a Latin letter (m²). */
  Superscript: 7,
} as const;

const PLAIN = new Uint16Array(0x10000);
const CLASSES = new Uint8Array(0x10000);

const DROPPED = /[\p{M}\p{Cf}·•]/u;

/** Class of a UTF-16 code unit of a folded text; of half a supplementary character `Separator`. */
export function classOf(unit: number): number {
  return CLASSES[unit] || classify(unit);
}

/** The unit without its accent, a raised digit as a digit: one code unit for one. Only after `classOf` has seen it. */
export function plainUnit(unit: number): number {
  return PLAIN[unit] ?? unit;
}

function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  const plain = RAISED.test(char) ? char.normalize('NFKC') : withoutAccents(char);
  PLAIN[unit] = plain.length === 1 ? plain.charCodeAt(0) : unit;
  const result = classOfPlain(char, plain);
  CLASSES[unit] = result;
  return result;
}

function classOfPlain(char: string, plain: string): number {
  if (RAISED.test(char)) return CharClass.Superscript;
  if (/\s/u.test(char)) return CharClass.Space;
  if (DROPPED.test(char) || plain === '') return CharClass.Dropped;
  const code = plain.charCodeAt(0);
  if (isHanUnit(code)) return CharClass.Han;
  if (code >= 0x30 && code <= 0x39) return CharClass.Digit;
  return /[\p{L}\p{N}]/u.test(plain) ? CharClass.Letter : CharClass.Separator;
}
