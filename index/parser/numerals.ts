import { foldText } from '../text/fold.js';
import { CHINESE_NUMERAL, parseChineseNumeral } from '../text/numerals.js';

/** A character class of everything a number may be written with: ASCII, full-width and Chinese, mixed (二0二五). */
export const NUMERAL = `[0-9０-９${CHINESE_NUMERAL}]`;

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** ¹⁰ → `10` */
export function superscriptNumber(mark: string): string {
  return [...mark].map((char) => SUPERSCRIPT.indexOf(char)).join('');
}

/** `63`, `６３`, `六十三`, `一四八一`, `二○二五` → the number; undefined for anything else. */
export function parseNumeral(text: string): number | undefined {
  const plain = foldText(text);
  return /^\d{1,7}$/u.test(plain) ? Number(plain) : parseChineseNumeral(plain);
}
