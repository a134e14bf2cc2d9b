import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRoman, parseChineseNumeral, parseRoman } from '../../../index/text/numerals.js';

describe('parseChineseNumeral', () => {
  it.each([
    ['十一', 11],
    ['二十', 20],
    ['廿三', 23],
    ['一百零二', 102],
    ['一百一十五', 115],
    ['一千四百八十一', 1481],
    ['一四八一', 1481],
    ['二七五八', 2758],
    ['二○二五', 2025],
    ['二0二五', 2025], // a Latin 0, as printed
    ['零', 0],
    ['十十', undefined],
    ['百', undefined],
    ['一十百', undefined],
    ['一万', undefined],
    ['11', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('%s → %s', (text, expected) => expect(parseChineseNumeral(text)).toBe(expected));
});

describe('Roman numerals', () => {
  it('read back what they write', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 399 }), (value) => parseRoman(formatRoman(value)) === value),
    );
  });
  it.each(['IIII', 'VX', '', 'A', 'IC'])('%s is none', (text) => expect(parseRoman(text)).toBeUndefined());
});
