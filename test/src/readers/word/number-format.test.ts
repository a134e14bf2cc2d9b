import { describe, expect, it } from 'vitest';
import { printNumber } from '../../../../src/readers/word/number-format.js';

/** Formats and what Word prints for some numbers. */
const ROWS: readonly (readonly [format: string, printed: Readonly<Record<number, string>>])[] = [
  ['decimal', { 1: '1', 120: '120' }],
  ['decimalZero', { 3: '03', 12: '12' }],
  ['lowerLetter', { 1: 'a', 26: 'z', 27: 'aa', 53: 'aaa' }],
  ['upperRoman', { 4: 'IV', 49: 'XLIX', 1994: 'MCMXCIV' }],
  ['lowerRoman', { 3: 'iii', 400: 'cd' }],
  ['chineseCounting', { 1: '一', 10: '十', 11: '十一', 20: '二十', 99: '九十九', 101: '一○一' }],
  [
    'chineseCountingThousand',
    { 10: '十', 21: '二十一', 101: '一百零一', 110: '一百一十', 1001: '一千零一', 10000: '一万' },
  ],
  ['japaneseCounting', { 1: '一', 10: '十', 12: '十二', 101: '百一', 110: '百十' }],
  ['ideographDigital', { 10: '一〇', 23: '二三' }],
  ['taiwaneseCountingThousand', { 10001: '一萬零一' }],
  ['chineseLegalSimplified', { 1: '壹', 10: '壹拾', 23: '贰拾叁' }],
  ['ideographTraditional', { 1: '甲', 10: '癸', 11: '11' }],
  ['ideographZodiac', { 1: '子', 12: '亥' }],
  ['ideographZodiacTraditional', { 1: '甲子', 60: '癸亥' }],
  ['decimalEnclosedCircle', { 1: '①', 20: '⑳', 21: '㉑', 36: '㊱', 51: '51' }],
  ['decimalEnclosedParen', { 1: '⑴', 20: '⒇' }],
  ['ideographEnclosedCircle', { 1: '㊀', 10: '㊉' }],
  ['decimalFullWidth', { 12: '１２' }],
  ['chicago', { 1: '*', 2: '†', 5: '**' }],
  ['ordinal', { 1: '1st', 2: '2nd', 11: '11th', 23: '23rd' }],
  ['numberInDash', { 3: '- 3 -' }],
  ['none', { 3: '' }],
];

describe('numbers in the formats of Word', () => {
  for (const [format, printed] of ROWS)
    it(format, () => {
      for (const [value, text] of Object.entries(printed))
        expect(printNumber(Number(value), format), value).toEqual({ text, known: true });
    });

  it('a format that is not known is said to be so', () => {
    expect(printNumber(3, 'thaiLetters')).toEqual({ text: '3', known: false });
    expect(printNumber(3, 'toString')).toEqual({ text: '3', known: false });
  });
});
