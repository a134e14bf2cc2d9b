import { CHINESE_NUMERAL, chineseDigits, parseLargeChineseNumeral } from '../text/numerals.js';
import { UnitBuffer } from './unit-buffer.js';

const NUMERALS = new Set(
  [...CHINESE_NUMERAL, '万'].filter((char) => char !== '0').map((char) => char.charCodeAt(0)),
);
const ORDINAL = '第'.charCodeAt(0);
const YEAR = '年'.charCodeAt(0);
const MONTH = '月'.charCodeAt(0);
const DAY = '日'.charCodeAt(0);
/** What is numbered with the number behind it: 附件二, 附录三. */
const NUMBERED = new Set(['附件', '附录', '附表', '项目', '补编']);

const scratch = new UnitBuffer();

/**
 * Rewrites well-formed Chinese numerals in `buffer` as ASCII digits, where they are numerals beyond doubt:
 * 二〇〇九年, 第六十三届, 二十二个, 六月一日, 附件二; not 一切, 十分, 千年, 万一. All digits of a number come from the
 * whole numeral. Returns how offsets into the buffer moved.
 */
export function convertNumerals(buffer: UnitBuffer): (offset: number) => number {
  scratch.reset(buffer.length);
  const moves: { readonly from: number; readonly by: number }[] = [];
  let at = 0;
  while (at < buffer.length) {
    const end = numeralEnd(buffer, at);
    const value = end > at ? digitsOf(buffer, at, end) : undefined;
    if (value === undefined) {
      const until = Math.max(end, at + 1);
      for (; at < until; at++) scratch.push(buffer.at(at), buffer.start(at), buffer.end(at));
      continue;
    }
    for (const digit of value) scratch.push(digit.charCodeAt(0), buffer.start(at), buffer.end(end - 1));
    moves.push({ from: end, by: scratch.length - end });
    at = end;
  }
  if (moves.length > 0) buffer.replaceBy(scratch);
  return (offset) => offset + (moves.findLast((move) => move.from <= offset)?.by ?? 0);
}

/** Whether a Chinese number can be written with this unit. */
export function isNumeralUnit(unit: number): boolean {
  return NUMERALS.has(unit);
}

function isAscii(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** End of the run of numeral characters at `at`; ASCII digits may stand among them (二0二五), not alone. */
function numeralEnd(buffer: UnitBuffer, at: number): number {
  if (!isNumeralUnit(buffer.at(at)) || isAscii(buffer.at(at - 1))) return at;
  let end = at;
  while (end < buffer.length && (isNumeralUnit(buffer.at(end)) || isAscii(buffer.at(end)))) end++;
  return end;
}

/** The number that `[at, end)` writes, in digits, or undefined where the characters are not a numeral beyond doubt. */
function digitsOf(buffer: UnitBuffer, at: number, end: number): string | undefined {
  const after = buffer.at(end);
  // One character alone is a number where a month or a day is numbered.
  const dated = end === at + 1 && (after === MONTH || (after === DAY && buffer.at(at - 1) === MONTH));
  const ordinal = buffer.at(at - 1) === ORDINAL || isNumbered(buffer, at);
  if (end === at + 1 && !dated && !ordinal) return undefined;
  let numeral = '';
  for (let i = at; i < end; i++) numeral += String.fromCharCode(buffer.at(i));
  const digits = chineseDigits(numeral);
  if (digits !== undefined) {
    const doubtless =
      ordinal ||
      dated ||
      digits.length >= 3 ||
      after === YEAR ||
      // A zero is a digit among digits: 二〇.
      digits.includes('0');
    return doubtless && (digits !== '0' || ordinal) ? digits : undefined;
  }
  return parseLargeChineseNumeral(numeral)?.toString();
}

function isNumbered(buffer: UnitBuffer, at: number): boolean {
  return NUMBERED.has(String.fromCharCode(buffer.at(at - 2), buffer.at(at - 1)));
}
