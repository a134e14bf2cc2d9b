import { recognizeDates } from '../text/dates.js';

/** A date or part of one within a canonical text. */
export interface DateToken {
  /** `@2009-06-01`, `@2009-06`, `@06-01`. */
  readonly term: string;
  /** Offsets into the canonical text. */
  readonly start: number;
  readonly end: number;
}

const two = (value: number) => String(value).padStart(2, '0');

/** What every date of a canonical text is found by. A full date gives its month, and its day without the year, as well. */
export function dateTokens(text: string): DateToken[] {
  const tokens: DateToken[] = [];
  for (const { year, month = 0, day, start, end } of recognizeDates(text)) {
    const [mm, yyyy] = [two(month), String(year).padStart(4, '0')];
    if (year !== undefined && day !== undefined)
      tokens.push({ term: `@${yyyy}-${mm}-${two(day)}`, start, end });
    if (year !== undefined) tokens.push({ term: `@${yyyy}-${mm}`, start, end });
    if (day !== undefined) tokens.push({ term: `@${mm}-${two(day)}`, start, end });
  }
  return tokens;
}
