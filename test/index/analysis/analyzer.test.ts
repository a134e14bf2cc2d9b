import { beforeAll, describe, expect, it } from 'vitest';
import { type Analyzer, analyzerFingerprint, fingerprintOf } from '../../../index/analysis/analyzer.js';
import { testAnalyzer } from '../../support/analyzer.js';
import { fixtureDocuments } from '../../support/fixture-documents.js';

let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await testAnalyzer();
});

describe('the analyzer', () => {
  it('gives pairs of characters, and dictionary words from three characters on', () => {
    expect(analyzer.terms('特别报告员').terms).toEqual(['特别', '别报', '报告', '告员', '特别报告员']);
  });

  it('gives symbols whole and from each part on', () => {
    expect(analyzer.terms('A/RES/63/194').terms).toEqual([
      'a/res/63/194',
      'a',
      'res',
      '63',
      '194',
      'res/63/194',
      '63/194',
    ]);
  });

  it('gives dates beside the words they are made of', () => {
    expect(analyzer.terms('2009 年 6 月 1 日').terms).toEqual(
      expect.arrayContaining(['2009', '@2009-06-01', '@2009-06', '@06-01']),
    );
  });

  it('gives the same terms for a text however it is written', () => {
    const plain = analyzer.terms('贩运人口受害者，2008年12月18日第61/180号决议').terms;
    expect(analyzer.terms('販運 人口 受害者 ，２００８ 年 12 月 18 日第 61／180 號決議').terms).toEqual(
      plain,
    );
  });

  it('does not make quadratically many parts of an endless symbol', () => {
    expect(analyzer.terms('a/'.repeat(50_000)).terms.length).toBeLessThan(10);
  });

  it('has a fingerprint that changes with the terms it gives', () => {
    // If this fails, the terms have changed: raise ANALYZER_VERSION and put the new figures here.
    const terms = fixtureDocuments().flatMap(({ units }) =>
      units.flatMap(({ text }) => analyzer.terms(text).terms),
    );
    expect([analyzerFingerprint, fingerprintOf(terms.join('\n'))]).toMatchInlineSnapshot(`
      [
        "c6313a4d4317ee37",
        "0fc0ef5b5570fa0d",
      ]
    `);
  });
});
