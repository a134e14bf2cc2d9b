import { beforeAll, describe, expect, it } from 'vitest';
import type { Analyzer } from '../../../index/analysis/analyzer.js';
import type { Document } from '../../../index/model/document.js';
import { asLocator } from '../../../index/model/locator.js';
import { SearchIndex } from '../../../index/search/search-index.js';
import { synonymTable } from '../../../index/search/synonym-table.js';
import { testAnalyzer } from '../../support/analyzer.js';
import { fixtureDocuments } from '../../support/fixture-documents.js';

let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await testAnalyzer();
});

const [resolution] = fixtureDocuments();

function indexOf(...texts: readonly string[]): SearchIndex {
  const [unit] = resolution.units.filter(({ kind }) => kind === 'operative');
  if (unit === undefined) throw new Error('the resolution has no operative paragraph');
  const units = texts.map((text, at) => ({
    ...unit,
    locator: asLocator(`${at + 1}`),
    number: `${at + 1}`,
    text,
    footnotes: [],
    emphasis: [],
  }));
  const document: Document = { ...resolution, units };
  const index = new SearchIndex(analyzer, synonymTable());
  index.add([document]);
  return index;
}

const found = (index: SearchIndex, text: string) =>
  index.search({ text }).hits.map(({ locator, exact }) => `${locator}${exact ? '' : ' (loose)'}`);

describe('what stands beside the best hit', () => {
  it.each([
    [
      'refers back to it',
      ['灯塔由沿海各市镇维护。', '十个市镇向海岸灯塔修缮基金认捐。', '该基金已资助三座码头。'],
      '修缮基金 认捐 灯塔',
      ['2', '3 (loose)', '1 (loose)'],
    ],
    [
      'is what it refers back to',
      ['一个例子是治疗蝗咬病的药。', '它在岛上的价格涨了五倍。', '船期不变。'],
      '岛上的价格涨了五倍',
      ['2', '1 (loose)'],
    ],
    [
      'has nothing of the query and refers to nothing',
      ['船期不变。', '岛上的价格涨了五倍。', '码头关闭。'],
      '岛上的价格涨了五倍',
      ['2'],
    ],
  ])('where it %s', (_, texts, query, expected) => {
    expect(found(indexOf(...texts), query)).toEqual(expected);
  });

  it('comes before what has as many of the words elsewhere', () => {
    const texts = ['灯塔一号。', '水。', '灯塔修缮。', '灯塔二号。', '水。', '水。'];
    expect(found(indexOf(...texts), '灯塔修缮').slice(0, 2)).toEqual(['3', '4 (loose)']);
  });

  it('passes the filters of the query, as everything does', () => {
    const index = indexOf('灯塔修缮基金认捐。', '该基金已资助三座码头。');
    expect(found(index, '灯塔 基金 认捐')).toEqual(['1', '2 (loose)']);
    expect(found(index, '灯塔 基金 认捐 -码头')).toEqual(['1']);
  });
});
