import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstChineseDate,
  firstEnglishDate,
  formatChineseDate,
  formatEnglishDate,
  MONTHS,
  monthOf,
  parseDate,
  recognizeDates,
  yearOf,
} from '../../../index/text/dates.js';
import { foldText } from '../../../index/text/fold.js';

describe('months', () => {
  it.each([
    ['January', 1],
    ['DECEMBER', 12],
    ['Jan', 1],
    ['Sept.', 9],
    ['may', 5],
    ['Decem', undefined],
    ['', undefined],
  ])('%s is month %s', (word, month) => expect(monthOf(word)).toBe(month));

  it('are twelve', () => {
    expect(MONTHS.map(monthOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });
});

describe('dates', () => {
  it.each([
    '2008年12月18日',
    '2008 年 12 月 18 日',
    '２００８年１２月１８日',
    '二〇〇八年十二月十八日',
    '二○○八年十二月十八日',
    '二00八年十二月十八日',
  ])('the first in a Chinese text: %s', (text) => {
    expect(firstChineseDate(`纽约，${text}，星期四`)).toBe('2008-12-18');
    expect(parseDate(text)).toBe('2008-12-18');
  });

  it.each([
    ['2009', '2009'],
    ['2009年', '2009'],
    ['二〇〇九年六月', '2009-06'],
    ['2009-6', '2009-06'],
    ['2009/06/01', '2009-06-01'],
    ['2009.6.1', '2009-06-01'],
    ['１ Jun. 2009', '2009-06-01'],
    ['June 2009', '2009-06'],
    ['2009年13月', undefined],
    ['2009年6月32日', undefined],
    ['6月1日', undefined],
    ['明年', undefined],
    ['2009年6月的', undefined],
  ])('typed alone: %s is %s', (text, iso) => expect(parseDate(text)).toBe(iso));

  it.each([
    ['Distr.: General 23 January 2009', '2009-01-23'],
    ['23January2009第六十三届会议', '2009-01-23'],
    ['40 January 2009', undefined],
  ])('the first in a masthead: %s', (text, iso) => expect(firstEnglishDate(text)).toBe(iso));

  it.each([
    ['于2009年6月1日和6月3日', ['2009年6月1日', '6月3日']],
    ['二〇〇九年 六月一日', ['二〇〇九年 六月一日']],
    ['2月13日至15日', ['2月13日', '15日']],
    ['on 1 june 2009 and jun. 2, 2009', ['1 june 2009', 'jun. 2, 2009']],
    ['2009-06-01', ['2009-06-01']],
    ['十二个月内，第63/194号，5 marchers 2009', []],
  ])('with spans: %s', (text, spans) => {
    expect(recognizeDates(text).map(({ start, end }) => text.slice(start, end))).toEqual(spans);
  });

  it.each([
    ['一九七一年十月二十五日', 1971],
    ['18 Dec. 2008', 2008],
    ['10月25日', undefined],
  ])('the year of %s is %s', (text, year) => expect(yearOf(text)).toBe(year));

  it('that are printed are read back', () => {
    const days = fc.date({
      min: new Date('1800-01-01'),
      max: new Date('2899-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        for (const printed of [iso, formatChineseDate(iso), formatEnglishDate(iso)])
          expect(parseDate(printed)).toBe(iso);
        const text = foldText(`于${formatChineseDate(iso)}，${formatEnglishDate(iso)}。`);
        expect(recognizeDates(text)).toHaveLength(2);
      }),
    );
  });
});
