import type { Locale } from '../contract/locale.js';
import { en } from './en.js';
import type { Messages } from './messages.js';
import { zhCN } from './zh-CN.js';
import { zhTW } from './zh-TW.js';

const CATALOGUE: Readonly<Record<Locale, Messages>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

/** Our sentences in one language. */
export function messagesFor(locale: Locale): Messages {
  return CATALOGUE[locale];
}
