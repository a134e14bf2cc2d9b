import { NUMERAL } from '../text/numerals.js';

/** 第71次全体会议, 第一九七六次会议 */
export const MEETING = String.raw`第\s?${NUMERAL}{1,8}\s?次(?:\S{0,4})?会议`;

/** `text` without any white space, for comparison only: headings are often letter-spaced (联 合 国). */
export function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}
