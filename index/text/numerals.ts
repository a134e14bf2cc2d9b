import { foldText } from './fold.js';

const DIGITS = '零一二三四五六七八九';
const SAME_DIGIT: Readonly<Record<string, string>> = { 〇: '零', '○': '零', 两: '二' };
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const TENS: Readonly<Record<string, string>> = { 廿: '二十', 卅: '三十' };

/** The characters a Chinese number is written with, for use within a regular expression's class. */
export const HAN_NUMERAL = '〇零○一二三四五六七八九十百千廿卅两';
/** And the Latin 0 that some texts have among them (二0二五). */
export const CHINESE_NUMERAL = `${HAN_NUMERAL}0`;

/** What lists and items of treaties are counted with where other languages have letters: 甲乙丙…, 子丑寅…. */
export const STEMS = '甲乙丙丁戊己庚辛壬癸';
export const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** A character class of everything a number may be written with: ASCII, full-width and Chinese, mixed (二0二五). */
export const NUMERAL = `[0-9０-９${CHINESE_NUMERAL}]`;

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** ¹⁰ → `10` */
export function superscriptNumber(mark: string): string {
  return [...mark].map((char) => SUPERSCRIPT.indexOf(char)).join('');
}

/** `63`, `６３`, `六十三`, `一四八一`, `二○二五` → the number; undefined for anything else. */
export function parseNumeral(text: string): number | undefined {
  const plain = foldText(text);
  return /^\d{1,7}$/u.test(plain) ? Number(plain) : parseChineseNumeral(plain);
}

/** Longest number worth reading: 九千九百九十九 has seven characters; digits in a row are symbols' numbers. */
const LONGEST = 12;

/**
 * 十一 → 11, 一百零二 → 102, 二七五八 → 2758, 二○二五 → 2025 (a Latin 0 in between is tolerated).
 * Undefined for anything else, numbers of 10,000 and more among it.
 */
export function parseChineseNumeral(text: string): number | undefined {
  if (text === '' || text.length > LONGEST) return undefined;
  const plain = text.replace(/./gu, (char) => TENS[char] ?? SAME_DIGIT[char] ?? (char === '0' ? '零' : char));
  const digits = [...plain].map((char) => DIGITS.indexOf(char));
  if (!digits.includes(-1)) return Number(digits.join(''));

  let total = 0;
  let digit: number | undefined;
  let smallestUnit = 10_000;
  for (const char of plain) {
    const unit = Object.hasOwn(UNITS, char) ? UNITS[char] : undefined;
    const value = DIGITS.indexOf(char);
    if (unit !== undefined) {
      // 十 alone is ten; 百 and 千 need a digit, and units only get smaller.
      if (unit >= smallestUnit || digit === 0 || (digit === undefined && unit !== 10)) return undefined;
      total += (digit ?? 1) * unit;
      smallestUnit = unit;
      digit = undefined;
    } else if (value === 0 && digit === undefined) {
      // 零 between units (一百零二) has no value of its own.
    } else if (value > 0 && digit === undefined) {
      digit = value;
    } else {
      return undefined;
    }
  }
  return total + (digit ?? 0);
}

/** The same with 万: 三千万 → 30000000, 一万二千 → 12000; 万 alone and 百万 are words. */
export function parseLargeChineseNumeral(text: string): number | undefined {
  const myriad = text.indexOf('万');
  if (myriad < 0) return parseChineseNumeral(text);
  const high = parseChineseNumeral(text.slice(0, myriad));
  const low = myriad === text.length - 1 ? 0 : parseChineseNumeral(text.slice(myriad + 1));
  return high === undefined || low === undefined ? undefined : high * 10_000 + low;
}

/** 二○〇九 → `2009`, 〇三 → `03`: digits one by one, Latin ones among them; undefined where one is none. */
export function chineseDigits(text: string): string | undefined {
  let out = '';
  for (const char of text) {
    const digit = DIGITS.indexOf(SAME_DIGIT[char] ?? char);
    if (digit < 0 && !(char >= '0' && char <= '9')) return undefined;
    out += digit < 0 ? char : String(digit);
  }
  return out;
}

/** 11 → 十一, 102 → 一百零二, 110 → 一百一十; for 1 to 9999, digits for anything else. */
export function formatChineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999) return String(value);
  const digits = [...String(value)].map(Number);
  let out = '';
  for (const [index, digit] of digits.entries()) {
    const unit = ['', '十', '百', '千'][digits.length - 1 - index] ?? '';
    if (digit !== 0) out += `${DIGITS.charAt(digit)}${unit}`;
    else if (!out.endsWith('零')) out += '零';
  }
  return out.replace(/零$/u, '').replace(/^一十/u, '十');
}

const ROMAN: readonly (readonly [letters: string, value: number])[] = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** 26 → XXVI; for 1 to 399. */
export function formatRoman(value: number): string {
  let rest = value;
  let out = '';
  for (const [letters, worth] of ROMAN) {
    while (rest >= worth) {
      out += letters;
      rest -= worth;
    }
  }
  return out;
}

/** XXVI → 26, upper or lower case; undefined unless it is written the standard way. */
export function parseRoman(text: string): number | undefined {
  let rest = text.toUpperCase();
  if (rest === '' || rest.length > LONGEST) return undefined;
  let total = 0;
  for (const [letters, worth] of ROMAN) {
    while (rest.startsWith(letters)) {
      total += worth;
      rest = rest.slice(letters.length);
    }
  }
  return rest === '' && formatRoman(total) === text.toUpperCase() ? total : undefined;
}
