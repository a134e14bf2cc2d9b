import { monthOf } from '../text/months.js';

/** A date or part of one within a canonical text. */
export interface DateToken {
  /** `@2009-06-01`, `@2009-06`, `@06-01`. */
  readonly term: string;
  /** Offsets into the canonical text. */
  readonly start: number;
  readonly end: number;
}

const CHINESE = /(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})[日号]?)?/gu;
const RANGE_END = /^[至到和 -](?:(\d{1,2})月)?(\d{1,2})[日号]/u;
const DAY_FIRST = /\b(\d{1,2}) ([a-z]{3,9}) (\d{4})\b/gu;
const MONTH_FIRST = /\b([a-z]{3,9}) (\d{1,2}) (\d{4})\b/gu;
const NUMERIC = /(?<![\d./-])((?:19|20)\d{2})[-./](\d{1,2})[-./](\d{1,2})(?![\d./-])/gu;

/**
 * Every date in a canonical text, in Chinese (2009年6月1日, 6月1日, 2009年6月, 2月13日至15日: both ends), English
 * (1 June 2009) or figures (2009-06-01). A full date gives its month and its day without the year as well.
 */
export function recognizeDates(text: string): DateToken[] {
  const tokens: DateToken[] = [];
  if (text.includes('月')) chinese(text, tokens);
  if (/[a-z]{3} \d/u.test(text)) {
    for (const found of text.matchAll(DAY_FIRST)) english(tokens, found, found[3], found[2], found[1]);
    for (const found of text.matchAll(MONTH_FIRST)) english(tokens, found, found[3], found[1], found[2]);
  }
  for (const found of text.matchAll(NUMERIC)) {
    emit(tokens, found[1], Number(found[2]), Number(found[3]), found.index, found.index + found[0].length);
  }
  return tokens;
}

function chinese(text: string, tokens: DateToken[]): void {
  for (const found of text.matchAll(CHINESE)) {
    const [whole, year, month, day] = found;
    const end = found.index + whole.length;
    // 十二个月 is canonical 12个月, so what stands here names a month; 3月底 does too.
    emit(tokens, year, Number(month), day === undefined ? undefined : Number(day), found.index, end);
    const range = day === undefined ? null : RANGE_END.exec(text.slice(end, end + 8));
    if (range !== null) {
      const last = end + range[0].length;
      emit(tokens, year, Number(range[1] ?? month), Number(range[2]), end + 1, last);
    }
  }
}

function english(
  tokens: DateToken[],
  found: RegExpMatchArray,
  year: string | undefined,
  name: string | undefined,
  day: string | undefined,
): void {
  const month = monthOf(name ?? '');
  if (month !== undefined)
    emit(tokens, year, month, Number(day), found.index ?? 0, (found.index ?? 0) + found[0].length);
}

function emit(
  tokens: DateToken[],
  year: string | undefined,
  month: number,
  day: number | undefined,
  start: number,
  end: number,
): void {
  if (month < 1 || month > 12 || (day !== undefined && (day < 1 || day > 31))) return;
  const mm = String(month).padStart(2, '0');
  const dd = day === undefined ? undefined : String(day).padStart(2, '0');
  if (year !== undefined && dd !== undefined) tokens.push({ term: `@${year}-${mm}-${dd}`, start, end });
  if (year !== undefined) tokens.push({ term: `@${year}-${mm}`, start, end });
  if (dd !== undefined) tokens.push({ term: `@${mm}-${dd}`, start, end });
}
