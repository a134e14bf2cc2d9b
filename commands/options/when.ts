import { parseDate } from '../../index/text/dates.js';
import { foldText } from '../../index/text/fold.js';
import type { OptionDefinition } from '../contract/command.js';
import { recognized } from './choice.js';

/** The United Nations dates from then. */
const FIRST_YEAR = 1945;

/** `2008`, ２００８, 2008年 → 2008. */
export function recognizeYear(text: string): number | undefined {
  const match = /^(\d{4})年?$/u.exec(foldText(text));
  const year = Number(match?.[1]);
  return year >= FIRST_YEAR ? year : undefined;
}

export const yearOption = {
  schema: recognized(recognizeYear, 'year'),
  names: { 'zh-CN': '年份', 'zh-TW': '年份', en: 'year' },
  aliases: ['年'],
  description: (messages) => messages.options.year,
  integer: { min: FIRST_YEAR, max: 9_999 },
} satisfies OptionDefinition;

/** ISO dates or the beginnings of such: `2009`, `2009-06`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** `2009`, `2009年6月`, `2009-06-01`, and from one to another: `2009至2010`, `2009-06..2009-12`. */
export function recognizePeriod(text: string): Period | undefined {
  const [first = '', last = first, ...others] = text.split(/\.\.|至|到|[~～–—]/u);
  const [from, to] = [parseDate(first), parseDate(last)];
  return from === undefined || to === undefined || others.length > 0 || `${to}~` < from
    ? undefined
    : { from, to };
}

export const dueOption = {
  schema: recognized(recognizePeriod, 'due'),
  names: { 'zh-CN': '期限', 'zh-TW': '期限', en: 'due' },
  aliases: ['deadline', '截止'],
  description: (messages) => messages.options.due,
} satisfies OptionDefinition;
