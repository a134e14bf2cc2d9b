import type { OptionDefinition } from '../contract/command.js';
import { recognized } from './choice.js';

/** ISO dates or the beginnings of such: `2009`, `2009-06`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const DATE = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?)?[年月]?$/u;
const two = (number: string) => number.padStart(2, '0');

function isoOf(text: string): string | undefined {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined || Number(month ?? 1) > 12 || Number(day ?? 1) > 31) return undefined;
  return [year, ...(month === undefined ? [] : [two(month)]), ...(day === undefined ? [] : [two(day)])].join(
    '-',
  );
}

/** `2009`, `2009年6月`, `2009-06-01`, and from one to another: `2009至2010`, `2009-06..2009-12`. */
export function recognizePeriod(text: string): Period | undefined {
  const [first = '', last = first, ...others] = text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .split(/\.\.|至|到|[~～–—]/u);
  const [from, to] = [isoOf(first), isoOf(last)];
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
