import { formatRoman } from '../../../index/text/numerals.js';
import { attribute, type Element, style } from './elements.js';

type Format = (value: number) => string;

/**
 * How print shows the number of an item. Exports of documents of the United Nations write the letters and small Roman
 * numerals of (a) and (i) as `type=a` and `type=i`: the brackets are gone from the file and are what print shows.
 */
const FORMATS: Readonly<Record<string, Format>> = {
  '1': (value) => `${value}.`,
  decimal: (value) => `${value}.`,
  a: (value) => `(${letters(value)})`,
  'lower-alpha': (value) => `(${letters(value)})`,
  'lower-latin': (value) => `(${letters(value)})`,
  A: (value) => `${letters(value).toUpperCase()}.`,
  'upper-alpha': (value) => `${letters(value).toUpperCase()}.`,
  'upper-latin': (value) => `${letters(value).toUpperCase()}.`,
  i: (value) => `(${formatRoman(value).toLowerCase()})`,
  'lower-roman': (value) => `(${formatRoman(value).toLowerCase()})`,
  I: (value) => `${formatRoman(value).toUpperCase()}.`,
  'upper-roman': (value) => `${formatRoman(value).toUpperCase()}.`,
  'simp-chinese-informal': (value) => `${chinese(value)}、`,
  'trad-chinese-informal': (value) => `${chinese(value)}、`,
  'cjk-ideographic': (value) => `${chinese(value)}、`,
  'cjk-decimal': (value) => `${chinese(value)}、`,
};

/** The printed number of an item of `list`; undefined where print shows none. */
export function listNumber(list: Element, value: number): string | undefined {
  if (list.tagName !== 'ol' || value < 0 || value > 3_999) return undefined;
  const styled = style(list, 'list-style-type') ?? style(list, 'list-style')?.split(/\s+/u)[0];
  if (styled === 'none') return undefined;
  const format =
    (styled === undefined ? undefined : FORMATS[styled]) ?? FORMATS[attribute(list, 'type') ?? '1'];
  return format?.(value);
}

/** a … z, aa … */
function letters(value: number): string {
  let rest = value;
  let text = '';
  while (rest > 0) {
    rest--;
    text = String.fromCharCode(0x61 + (rest % 26)) + text;
    rest = Math.floor(rest / 26);
  }
  return text;
}

const DIGITS = '零一二三四五六七八九';

/** 一 … 九十九; beyond, digits. */
function chinese(value: number): string {
  if (value > 99) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const head = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return value === 0 ? '零' : head + (ones === 0 ? '' : (DIGITS[ones] ?? ''));
}
