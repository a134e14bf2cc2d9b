import { MONTH, monthOf } from '../text/months.js';
import { NUMERAL, parseNumeral } from './numerals.js';

/** 2012年10月1日, 2008 年 12 月 18 日, 二○二五年三月四日. */
export const DATE = String.raw`${NUMERAL}{4}\s*年\s*${NUMERAL}{1,3}\s*月\s*${NUMERAL}{1,3}\s*日`;

/** 第71次全体会议, 第一九七六次会议 */
export const MEETING = String.raw`第\s?${NUMERAL}{1,8}\s?次(?:\S{0,4})?会议`;

const DATE_PARTS = new RegExp(
  String.raw`(${NUMERAL}{4})\s*年\s*(${NUMERAL}{1,3})\s*月\s*(${NUMERAL}{1,3})\s*日`,
  'u',
);
const ENGLISH_DATE = new RegExp(String.raw`(\d{1,2})\s*(${MONTH})\s*(\d{4})`, 'iu');

function iso(
  year: number | undefined,
  month: number | undefined,
  day: number | undefined,
): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (year < 1900 || year > 2999 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The first Chinese date in `text` as ISO 8601, or undefined where there is none. */
export function recognizeDate(text: string): string | undefined {
  const match = DATE_PARTS.exec(text);
  return match ? iso(...(match.slice(1, 4).map((part) => parseNumeral(part)) as DateParts)) : undefined;
}

/** `23 January 2009` as ISO 8601: mastheads carry the distribution date in English even in Chinese texts. */
export function recognizeEnglishDate(text: string): string | undefined {
  const match = ENGLISH_DATE.exec(text);
  if (!match) return undefined;
  return iso(Number(match[3]), monthOf(match[2] ?? ''), Number(match[1]));
}

/** What three capture groups give once read as numbers. */
type DateParts = [number | undefined, number | undefined, number | undefined];

/** `text` without any white space, for comparison only: headings are often letter-spaced (联 合 国). */
export function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}
