import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../../index/analysis/canonical.js';
import { dateTokens } from '../../../index/analysis/dates.js';

function terms(text: string): string[] {
  return dateTokens(canonicalText(text)).map(({ term }) => term);
}

describe('dateTokens', () => {
  it.each([
    '2009年6月1日',
    '2009 年 6 月 1 日',
    '２００９年６月１日',
    '二〇〇九年六月一日',
    '2009年06月01日',
    '2009年6月1号',
    '1 June 2009',
    'June 1, 2009',
    '2009-06-01',
    '2009/6/1',
  ])('reads %s as 1 June 2009', (text) => {
    expect(terms(text)).toEqual(['@2009-06-01', '@2009-06', '@06-01']);
  });

  it('reads both ends of a range', () => {
    expect(terms('2008年2月13日至15日')).toContain('@2008-02-15');
    expect(terms('2008年12月30日至1月2日')).toContain('@01-02');
  });

  it('reads a month without a day and a day without a year', () => {
    expect(terms('2009年6月')).toEqual(['@2009-06']);
    expect(terms('6月1日')).toEqual(['@06-01']);
  });

  it.each(['2009年13月1日', '2009年6月32日', '六个月', '第61/180号', '5 marchers 2009'])(
    'sees no date in %s',
    (text) => {
      expect(terms(text)).toEqual([]);
    },
  );
});
