import { foldText } from '../../index/text/fold.js';
import type { OptionDefinition } from '../contract/command.js';
import { recognized } from './choice.js';

/** `2`, ２, 第2页 → 2. */
function recognizePage(text: string): number | undefined {
  const page = Number(/^第?(\d{1,4})页?$/u.exec(foldText(text))?.[1]);
  return page >= 1 ? page : undefined;
}

/** Which page of a long list; the first where it is not given. */
export const pageOption = {
  schema: recognized(recognizePage, 'page'),
  names: { 'zh-CN': '页', 'zh-TW': '頁', en: 'page' },
  description: (messages) => messages.options.page,
  integer: { min: 1, max: 9_999 },
} satisfies OptionDefinition;
