import { foldText } from './fold.js';
import { NUMERAL, parseNumeral } from './numerals.js';

/** The English months in order, as they are printed. */
export const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

/** One of them, as a source for expressions. */
export const MONTH = `(?:${MONTHS.join('|')})`;

const LOWER = MONTHS.map((month) => month.toLowerCase());

/** January, JANUARY, Jan, Sept. → 1 to 12; undefined for anything else. */
export function monthOf(word: string): number | undefined {
  const typed = word.toLowerCase().replace(/\.$/u, '');
  const at = LOWER.findIndex((month) => month === typed || month.slice(0, 3) === typed);
  return at >= 0 ? at + 1 : typed === 'sept' ? 9 : undefined;
}

/*
 * Sources of patterns that hold a date (no groups, flag `u`): the numerals may be ASCII, full-width or Chinese, the
 * blanks those of a text that parts numbers from words.
 */
/** 2012年10月1日, 2008 年 12 月 18 日, 二○二五年三月四日. */
export const CHINESE_DATE = `${NUMERAL}{4}\\s*年\\s*${NUMERAL}{1,3}\\s*月\\s*${NUMERAL}{1,3}\\s*日`;
/** 2008年, 2008年7月, 2008年7月25日: as much as stands there. */
export const CHINESE_DATE_PART = `${NUMERAL}{4}\\s*年(?:\\s*${NUMERAL}{1,3}\\s*月(?:\\s*${NUMERAL}{1,3}\\s*[日号])?)?`;
/** 23 January 2009; without its blanks in the line of a masthead. */
export const ENGLISH_DATE = `\\d{1,2}\\s*${MONTH}\\s*\\d{4}`;
const MONTH_SHORT = `(?:${MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)}|\\.)?`).join('|')}|Sept\\.?)`;
/** 18 Dec. 2008: the month as people shorten it. */
export const ENGLISH_DATE_SHORT = `\\d{1,2}\\s${MONTH_SHORT}\\s\\d{4}`;
/** Dec. 18, 2008 */
export const ENGLISH_DATE_MONTH_FIRST = `${MONTH_SHORT}\\s\\d{1,2},\\s?\\d{4}`;

/** A date or part of one: 2009, 2009年6月, 6月1日. */
export interface CalendarDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** Offsets into the text that was read, in its code units. */
export interface DateMention extends CalendarDate {
  readonly start: number;
  readonly end: number;
}

const two = (value: number) => String(value).padStart(2, '0');
const within = (value: number | undefined, most: number) =>
  value === undefined || (value >= 1 && value <= most);

/**
 * `2009`, `2009-06`, `2009-06-01` (ISO 8601). Undefined where there is no year between 1000 and 2999, or no such
 * month or day of a month.
 */
export function isoDate({ year, month, day }: CalendarDate): string | undefined {
  if (year === undefined || year < 1000 || year > 2999 || !within(month, 12) || !within(day, 31))
    return undefined;
  if (month === undefined) return String(year);
  return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

const CHINESE_DAY = new RegExp(CHINESE_DATE, 'u');
const ENGLISH_DAY = new RegExp(ENGLISH_DATE, 'iu');

/** The first whole Chinese date in `text` as ISO 8601, or undefined where there is none. */
export function firstChineseDate(text: string): string | undefined {
  const found = CHINESE_DAY.exec(text);
  return found ? isoDate(chineseParts(found[0])) : undefined;
}

/** `23 January 2009` as ISO 8601: mastheads carry the distribution date in English even in Chinese texts. */
export function firstEnglishDate(text: string): string | undefined {
  const [, day, month = '', year] = /^(\d+)\s*(\D+?)\s*(\d+)$/u.exec(ENGLISH_DAY.exec(text)?.[0] ?? '') ?? [];
  return year === undefined
    ? undefined
    : isoDate({ year: Number(year), month: monthOf(month) ?? 0, day: Number(day) });
}

/** What a text of one Chinese date, or the beginning of one, says: 二〇〇九年六月 → 2009 and 6. */
export function chineseParts(text: string): CalendarDate {
  const part = (mark: RegExp) => {
    const found = mark.exec(text)?.[1];
    return found === undefined ? undefined : parseNumeral(found);
  };
  const [year, month, day] = [part(YEAR), part(MONTH_NUMBER), part(DAY)];
  return {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
}
/** The year of one date as printed, Chinese or English; undefined where it has none. */
export function yearOf(date: string): number | undefined {
  return chineseParts(date).year ?? (/\d{4}$/u.test(date.trim()) ? Number(date.trim().slice(-4)) : undefined);
}
const YEAR = new RegExp(`(${NUMERAL}+)\\s*年`, 'u');
const MONTH_NUMBER = new RegExp(`(${NUMERAL}+)\\s*月`, 'u');
const DAY = new RegExp(`月\\s*(${NUMERAL}+)`, 'u');

const CHINESE = new RegExp(
  `(?:${NUMERAL}{4}\\s?年\\s?)?${NUMERAL}{1,3}\\s?月(?:\\s?${NUMERAL}{1,3}\\s?[日号]?)?`,
  'gu',
);
const RANGE_END = new RegExp(`^[至到和 -](?:(${NUMERAL}{1,3})月)?(${NUMERAL}{1,3})[日号]`, 'u');
const DAY_FIRST = /\b(\d{1,2}) ([a-z]{3,9})\.? (\d{4})\b/giu;
const MONTH_FIRST = /\b([a-z]{3,9})\.? (\d{1,2}),? (\d{4})\b/giu;
const NUMERIC = /(?<![\d./-])((?:19|20)\d{2})[-./](\d{1,2})[-./](\d{1,2})(?![\d./-])/gu;

/**
 * Every date in a folded text that names a month, in Chinese (2009年6月1日, 6月1日, 二〇〇九年六月, 2月13日至15日: both
 * ends), English (1 June 2009, June 1, 2009) or figures (2009-06-01). The second end of a range has the year, and where
 * none stands the month, of the first. Months above 12 and days above 31 are none.
 */
export function recognizeDates(text: string): DateMention[] {
  const found: DateMention[] = [];
  const add = (date: CalendarDate, start: number, end: number) => {
    if (date.month !== undefined && within(date.month, 12) && within(date.day, 31))
      found.push({ ...date, start, end });
  };
  if (text.includes('月')) {
    let read = 0;
    for (const { 0: whole, index } of text.matchAll(CHINESE)) {
      // 6月1日和6月3日: the second was read as the end of a range, with the year of the first.
      if (index < read) continue;
      const date = chineseParts(whole);
      const end = index + whole.length;
      // 十二个月 names no month; 3月底 does.
      add(date, index, end);
      const range = date.day === undefined ? null : RANGE_END.exec(text.slice(end, end + 8));
      if (range === null) continue;
      const month = range[1] === undefined ? date.month : parseNumeral(range[1]);
      const day = parseNumeral(range[2] ?? '');
      if (month !== undefined && day !== undefined)
        add({ ...date, month, day }, end + 1, end + range[0].length);
      read = end + range[0].length;
    }
  }
  if (/[a-z]{3}\.? \d/iu.test(text)) {
    for (const [pattern, [year, month, day]] of ENGLISH_ORDERS)
      for (const match of text.matchAll(pattern)) {
        const named = monthOf(match[month] ?? '');
        const date = { year: Number(match[year]), month: named ?? 0, day: Number(match[day]) };
        add(date, match.index, match.index + match[0].length);
      }
  }
  for (const { 0: whole, 1: year, 2: month, 3: day, index } of text.matchAll(NUMERIC))
    add({ year: Number(year), month: Number(month), day: Number(day) }, index, index + whole.length);
  return found;
}
/** Which group of a match is the year, the month and the day. */
const ENGLISH_ORDERS: readonly (readonly [RegExp, readonly [number, number, number]])[] = [
  [DAY_FIRST, [3, 2, 1]],
  [MONTH_FIRST, [3, 1, 2]],
];

const FIGURES = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/u;
const ENGLISH_TYPED = /^(?:(\d{1,2})\s*)?([a-z]{3,9})\.?\s*(\d{4})$/u;
const CHINESE_TYPED = new RegExp(`^${CHINESE_DATE_PART}$`, 'u');

/** A text that is one date as typed, as ISO 8601: `2009`, `2009年6月`, `2009.6`, `二〇〇九年`, `June 2009`. */
export function parseDate(text: string): string | undefined {
  const typed = foldText(text).trim();
  const figures = FIGURES.exec(typed);
  const [, day, word = '', year] = figures ? [] : (ENGLISH_TYPED.exec(typed) ?? []);
  const month = monthOf(word);
  if (year !== undefined)
    return month === undefined
      ? undefined
      : isoDate({ year: Number(year), month, ...(day !== undefined && { day: Number(day) }) });
  if (figures)
    return isoDate({
      year: Number(figures[1]),
      ...(figures[2] !== undefined && { month: Number(figures[2]) }),
      ...(figures[3] !== undefined && { day: Number(figures[3]) }),
    });
  const [chinese] = CHINESE_TYPED.exec(typed.replace(/\s/gu, '')) ?? [];
  return chinese === undefined ? undefined : isoDate(chineseParts(chinese));
}

const ISO_DATE = /^(\d{4})-0?(\d+)-0?(\d+)$/u;

/** `2008-12-18` → 2008年12月18日; what is no whole date stays as it is. */
export function formatChineseDate(iso: string): string {
  return iso.replace(ISO_DATE, '$1年$2月$3日');
}

/** `2008-12-18` → 18 December 2008; what is no whole date stays as it is. */
export function formatEnglishDate(iso: string): string {
  return iso.replace(ISO_DATE, (_, year, month, day) => `${day} ${MONTHS[month - 1] ?? month} ${year}`);
}
