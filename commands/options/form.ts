import type { OptionDefinition } from '../contract/command.js';
import { createRecognizer, fixed, recognized } from './choice.js';

/** How a list is given: to read, as a table for a spreadsheet, as a calendar. */
export const FORMS = ['list', 'csv', 'ics'] as const;
export type Form = (typeof FORMS)[number];

const WORDS: Readonly<Record<Form, readonly string[]>> = {
  list: ['list', '列表', '清单', '清單'],
  csv: ['csv', '表格', 'table'],
  ics: ['ics', 'ical', 'calendar', '日历', '日曆', '行事曆', '.ics'],
};

/** @param allowed the forms that the command has */
export function formOption(allowed: readonly Form[]) {
  const recognize = createRecognizer<Form>(allowed.map((form) => [form, WORDS[form]]));
  return {
    schema: recognized(recognize, 'form'),
    names: { 'zh-CN': '形式', 'zh-TW': '形式', en: 'form' },
    aliases: ['格式', 'format'],
    description: (messages) => messages.options.form,
    ...fixed(allowed.map((form) => ({ value: form, name: () => form }))),
  } satisfies OptionDefinition;
}
