import { parseDate } from '../../index/text/dates.js';
import type { OptionDefinition } from '../contract/command.js';
import { recognized } from './choice.js';

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
