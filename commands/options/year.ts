import type { OptionDefinition } from '../contract/command.js';
import { recognized } from './choice.js';

/** `2008`, ２００８, 2008年 → 2008. The United Nations dates from 1945. */
export function recognizeYear(text: string): number | undefined {
  const match = /^(\d{4})年?$/u.exec(text.normalize('NFKC'));
  const year = Number(match?.[1]);
  return year >= 1945 ? year : undefined;
}

export const yearOption = {
  schema: recognized(recognizeYear, 'year'),
  names: { 'zh-CN': '年份', 'zh-TW': '年份', en: 'year' },
  aliases: ['年'],
  description: (messages) => messages.options.year,
} satisfies OptionDefinition;
