import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { sliceSpans } from '../../../../../index/model/span.js';
import { wrapLines } from '../../../../../src/adapters/terminal/render/wrap.js';

const wrap = (text: string, columns: number) =>
  wrapLines(text, columns).map(({ start, end }) => text.slice(start, end));

describe('wrapping for a terminal', () => {
  it('counts a Han character as two cells', () => {
    expect(wrap('敦促会员国采取行动', 8)).toEqual(['敦促会员', '国采取行', '动']);
  });

  it('begins no line with a closing mark and ends none with an opening one', () => {
    expect(wrap('甲乙丙丁，戊己', 8)).toEqual(['甲乙丙', '丁，戊己']);
    expect(wrap('甲乙丙《丁戊》', 8)).toEqual(['甲乙丙', '《丁戊》']);
  });

  it('keeps words and symbols whole where a line can hold them', () => {
    expect(wrap('见 A/RES/63/194 号', 14)).toEqual(['见 ', 'A/RES/63/194 ', '号']);
    expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
  });

  it('keeps line breaks of the text', () => {
    expect(wrap('甲\n\n乙', 20)).toEqual(['甲\n', '\n', '乙']);
  });

  it('loses no character, whatever the text, and keeps to the width where that is possible', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[甲乙，。《》ab1 /\n]*$/u),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 30 }), (original, columns) => {
        expect(sliceSpans(original, wrapLines(original, columns))).toBe(original);
        for (const line of wrap(original, columns))
          if (stringWidth(line) > columns)
            expect([...new Intl.Segmenter().segment(line)].length).toBeLessThan(4);
      }),
    );
  });
});
