import { UnitBuffer } from './unit-buffer.js';

const DIGITS = new Map(
  [...'〇零一二三四五六七八九'].map((char, index) => [char.charCodeAt(0), Math.max(0, index - 1)]),
);
const TEN = '十'.charCodeAt(0);
const UNITS = new Map([
  [TEN, 10],
  ['百'.charCodeAt(0), 100],
  ['千'.charCodeAt(0), 1000],
]);
const MYRIAD = '万'.charCodeAt(0);
const LIANG = '两'.charCodeAt(0);
const ORDINAL = '第'.charCodeAt(0);
const YEAR = '年'.charCodeAt(0);
const MONTH = '月'.charCodeAt(0);
const DAY = '日'.charCodeAt(0);
/** What is numbered with the number behind it: 附件二, 附录三. */
const NUMBERED = new Set(['附件', '附录', '附表', '项目', '补编']);
const ZERO = new Set(['〇', '零'].map((char) => char.charCodeAt(0)));

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

function isNumeral(unit: number): boolean {
  return DIGITS.has(unit) || UNITS.has(unit) || unit === MYRIAD || unit === LIANG;
}

function isAscii(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** End of the run of numeral characters at `at`; ASCII digits may stand among them (二0二五), not alone. */
function numeralEnd(buffer: UnitBuffer, at: number): number {
  if (!isNumeral(buffer.at(at)) || isAscii(buffer.at(at - 1))) return at;
  let end = at;
  while (end < buffer.length && (isNumeral(buffer.at(end)) || isAscii(buffer.at(end)))) end++;
  return end;
}

/** The number that `[at, end)` writes, in digits, or undefined where the characters are not a numeral beyond doubt. */
function digitsOf(buffer: UnitBuffer, at: number, end: number): string | undefined {
  const units: number[] = [];
  for (let i = at; i < end; i++) units.push(buffer.at(i));
  const before = buffer.at(at - 1);
  const after = buffer.at(end);
  const ordinal = before === ORDINAL || isNumbered(buffer, at);
  const positional = units.every((unit) => DIGITS.has(unit) || isAscii(unit));
  if (positional) {
    const doubtless =
      ordinal ||
      units.length >= 3 ||
      (units.length >= 2 && (after === YEAR || units.some((unit) => ZERO.has(unit)))) ||
      (units.length === 1 && (after === MONTH || (after === DAY && before === MONTH)));
    if (!doubtless || (units.length === 1 && ZERO.has(units[0] ?? 0) && !ordinal)) return undefined;
    return units
      .map((unit) => (isAscii(unit) ? String.fromCharCode(unit) : String(DIGITS.get(unit))))
      .join('');
  }
  if (units.length === 1) {
    const date = after === MONTH || (after === DAY && before === MONTH);
    return units[0] === TEN && (ordinal || date) ? '10' : undefined;
  }
  const value = additive(units);
  return value === undefined ? undefined : String(value);
}

function isNumbered(buffer: UnitBuffer, at: number): boolean {
  return NUMBERED.has(String.fromCharCode(buffer.at(at - 2), buffer.at(at - 1)));
}

/** 二千二百五十, 一百零五, 十二, 三千万; undefined where it is not well formed (百万, 万一, 三四). */
function additive(units: readonly number[]): number | undefined {
  const myriad = units.indexOf(MYRIAD);
  if (myriad >= 0) {
    const high = belowMyriad(units.slice(0, myriad));
    const low = myriad === units.length - 1 ? 0 : belowMyriad(units.slice(myriad + 1));
    return high === undefined || low === undefined ? undefined : high * 10_000 + low;
  }
  return belowMyriad(units);
}

function belowMyriad(units: readonly number[]): number | undefined {
  let total = 0;
  let scale = 10_000;
  let digit: number | undefined;
  for (const [index, unit] of units.entries()) {
    const weight = UNITS.get(unit);
    if (weight !== undefined) {
      // 十 may stand without a digit at the beginning only (十二).
      if (digit === undefined && !(weight === 10 && index === 0)) return undefined;
      if (weight >= scale) return undefined;
      total += (digit ?? 1) * weight;
      scale = weight;
      digit = undefined;
    } else if (ZERO.has(unit)) {
      if (digit !== undefined || index === 0) return undefined;
    } else if (digit !== undefined || isAscii(unit)) {
      return undefined;
    } else {
      digit = unit === LIANG ? 2 : DIGITS.get(unit);
      if (digit === undefined) return undefined;
    }
  }
  return units.length === 0 ? undefined : total + (digit ?? 0);
}
