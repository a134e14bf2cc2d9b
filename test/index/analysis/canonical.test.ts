import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalize, canonicalText } from '../../../index/analysis/canonical.js';

describe('canonicalText', () => {
  it.each([
    // Corpus spacing and width.
    ['打击 贩运 人口', '打击贩运人口'],
    ['２００８ 年 12 月 18 日大会决议', '2008年12月18日大会决议'],
    ['第 61/180 号', '第61/180号'],
    ['联 合 国', '联合国'],
    ['貪汙 販運　人口', '贪污贩运人口'],
    ['安德烈·达普 基 乌纳斯', '安德烈达普基乌纳斯'],
    // Punctuation parts, and is one space.
    ['《公约》¹和《议定书》，²', '公约 和 议定书 '],
    ['第六十三届会议\n议程项目 97', '第63届会议 议程项目97'],
    // Footnote marks go before compatibility forms are folded: not 公约1.
    ['公约¹²', '公约'],
    ['每 m² 一棵', '每m2一棵'],
    // Symbols and numbers.
    ['(A/63/431)', 'a/63/431 '],
    ['A / 63 / 431', 'a/63/431'],
    ['S/RES/2446 (2018)', 's/res/2446(2018)'],
    ['第2758(XXVI)号', '第2758(xxvi)号'],
    ['第5(b)段', '第5(b)段'],
    ['22 个会员国(巴林、白俄罗斯)', '22个会员国 巴林 白俄罗斯 '],
    ['A/C.3/67/L.9', 'a/c.3/67/l.9'],
    ['1,000 人和 1，000', '1000人和1 000'],
    ['COVID‑19', 'covid-19'],
    // Letters.
    ['Crème BRÛLÉE', 'creme brulee'],
    ['TRAFFICKING IN PERSONS|CRIME', 'trafficking in persons crime'],
    ['㈠ 设立', ' 一 设立'.trim()],
    // What the one fold knows: radicals of a PDF, invisible characters, marks that are typed in many forms.
    ['⼤会决议⻓期', '大会决议长期'],
    ['大\u00ad会\u2060决\u200b议', '大会决议'],
    ['2009—2010年', '2009-2010年'],
    ['一～五', '一 五'],
    ['A∕63∕431', 'a/63/431'],
    ['第5⑴段', '第5(1)段'],
    ['ﬁnal', 'final'],
    ['ISTANBUL İstanbul', 'istanbul istanbul'],
    // Nothing to match.
    ['😀\u200b\ufeff', ' '.trim()],
  ])('%j is %j', (text, canonical) => {
    expect(canonicalText(text).trim()).toBe(canonical.trim());
  });

  it('leaves out the spans it is told to', () => {
    expect(canonicalText('公约[1]缔约方', [{ start: 2, end: 5 }])).toBe('公约缔约方');
  });

  it('is the canonical form of itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = canonicalText(text);
        expect(canonicalText(once).replace(/ /gu, '')).toBe(once.replace(/ /gu, ''));
      }),
    );
  });

  it('neither throws on lone surrogates nor keeps them', () => {
    expect(canonicalText('人\ud800口\udc00')).toBe('人 口 ');
    expect(canonicalText('𠮷野')).toBe('𠮷野');
  });

  it('takes 100,000 characters in well under a second', () => {
    for (const unit of ['一', 'a/', '1(1)', '第', '一 ', '¹']) {
      const started = performance.now();
      canonicalText(unit.repeat(100_000 / unit.length));
      expect(performance.now() - started).toBeLessThan(1000);
    }
  });
});

describe('canonicalize', () => {
  it('says for every character where it came from', () => {
    const text = '于 2009 年六月 一 日，公约》¹和';
    const { text: canonical, starts, ends } = canonicalize(text);
    expect(canonical).toBe('于2009年6月1日 公约 和');
    const at = canonical.indexOf('6');
    expect(text.slice(starts[at], ends[at])).toBe('六');
    expect(text.slice(starts[1], ends[4])).toBe('2009');
  });

  it('gives offsets that ascend and stay within the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: canonical, starts, ends } = canonicalize(text);
        expect(starts).toHaveLength(canonical.length);
        for (let i = 0; i < canonical.length; i++) {
          expect(starts[i]).toBeGreaterThanOrEqual(i > 0 ? (starts[i - 1] ?? 0) : 0);
          expect(ends[i]).toBeGreaterThanOrEqual(starts[i] ?? 0);
          expect(ends[i]).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('remembers where spaces were dropped, also behind numerals that changed length', () => {
    const { text, gaps } = canonicalize('第六十三届 会议 一千 人');
    expect(text).toBe('第63届会议1000人');
    expect(gaps).toEqual([4, 6, 10]);
  });
});
