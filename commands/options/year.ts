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
