import { toHalfWidth } from '../analysis/width.js';
import { toSimplified } from '../text/han.js';
import { type LocatorExpression, parseLocators } from './locators.js';

const NUMBERS = '[\\d零〇一二三四五六七八九十百a-zA-Z()、,和及至到与~～–—\\s-]{1,60}?';
const PART = '(?:序言部分|执行部分|序言|正文)?';
const ONE = `${PART}\\s*第\\s*${NUMBERS}段(?:\\s*\\([a-z]{1,5}\\)){0,3}`;
const ANNEX = '附件(?:[一二三四五六七八九十]{1,3}|\\d{1,2}(?=\\s*[,，]?\\s*第))?';
/** 第11段 · 第27(a)、37和38段 · 附件一，第10(a)段 · 序言部分第3段和执行部分第5段 · 附件 */
const CHINESE = new RegExp(
  `\\s*[,，]?\\s*的?(?:${ANNEX}\\s*[,，]?\\s*)?${ONE}(?:\\s*[、和及,，]\\s*${ONE}){0,8}`,
  'uy',
);
/** Only the first of a list that goes on to something else. */
const CHINESE_FIRST = new RegExp(`\\s*[,，]?\\s*的?(?:${ANNEX}\\s*[,，]?\\s*)?${ONE}`, 'uy');
const CHINESE_ANNEX = new RegExp(`\\s*[,，]?\\s*(?:的)?${ANNEX}(?![^\\s，,。；;、）)所的中载])`, 'uy');
const CHINESE_NOTE = /\s*[,，]?\s*的?脚注\s*\d{1,3}/uy;
const LATIN_NUMBERS = '\\d{1,3}(?:\\s?\\([a-z]{1,5}\\))*';
/** , para. 11 · , paras. 3–5 and 7 ·  OP11 · , annex, para. 5 · , third preambular paragraph */
const ENGLISH = new RegExp(
  '\\s*,?\\s*(?:annex(?:\\s[IVX]{1,5}|\\s\\d{1,2})?,\\s?)?(?:(?:preambular |operative )?para(?:graph)?s?\\.?|op\\.?|pp\\.?|¶)\\s?' +
    `${LATIN_NUMBERS}(?:\\s?(?:[,–—-]|to|and)\\s?${LATIN_NUMBERS}(?![\\d/])){0,12}`,
  'iuy',
);
const ENGLISH_ORDINAL =
  /\s*,?\s*(?:[a-z]{5,12}|\d{1,2}(?:st|nd|rd|th)) (?:preambular|operative) para(?:graph)?\.?/iuy;
const FORMS = [CHINESE, CHINESE_FIRST, CHINESE_NOTE, ENGLISH, ENGLISH_ORDINAL, CHINESE_ANNEX];

/** What joins a citation and its paragraph, not part of the expression. */
const JOINT = /^\s*[,，]?\s*的?\s*/u;

export interface LocatorRun {
  readonly expression: LocatorExpression;
  /** Offset where the expression begins, joint left out, and where it ends. */
  readonly start: number;
  readonly end: number;
}

/** Paragraphs pointed at directly after a citation in running text. `folded`: simplified and half-width, same offsets. */
export function readLocatorRun(folded: string, at: number): LocatorRun | undefined {
  for (const form of FORMS) {
    form.lastIndex = at;
    const found = form.exec(folded)?.[0];
    if (found === undefined) continue;
    const joint = JOINT.exec(found)?.[0].length ?? 0;
    const expression = parseLocators(found.slice(joint));
    if (expression) return { expression, start: at + joint, end: at + found.length };
  }
  return undefined;
}

/** The spelling in which citations are looked for: simplified, half-width, dashes as they stand; offsets are kept. */
export function foldText(text: string): string {
  return toSimplified(toHalfWidth(text));
}
