import { beforeAll, describe, expect, it } from 'vitest';
import { ConceptFinder, wordsOfPhrase } from '../../../index/search/concepts.js';
import { SynonymTable } from '../../../index/search/synonyms.js';
import { readGlossary } from '../../../index/tables/glossary/read-glossary.js';
import { testAnalyzer } from '../../support/analyzer.js';

const GLOSSARY = `
童工 = 儿童劳动 = child labour ≈ 小孩打工
童婚 = 早婚 = child marriage ≈ 小姑娘出嫁
同工同酬 = equal pay ≈ 一样的活一样的钱
适足住房 = adequate housing ≈ 买得起房子
儿童 ≈ 小孩, 孩子
打工 ≈ 干活, 做工
`;

let described: (query: string) => readonly string[];
beforeAll(async () => {
  const analyzer = await testAnalyzer();
  const finder = new ConceptFinder(analyzer, new SynonymTable(readGlossary(GLOSSARY)));
  described = (query) =>
    finder
      .described(wordsOfPhrase(analyzer.canonicalize(query).text, analyzer))
      .map(({ row }) => row.names[0]?.shown ?? '');
});

describe('concepts by description', () => {
  it.each([
    ['小孩干活', '童工'],
    ['小孩在工厂干活', '童工'],
    ['pay that is equal', '同工同酬'],
    ['老百姓买不起房子', '适足住房'],
  ])('%s describes %s', (query, concept) => {
    expect(described(query)[0]).toBe(concept);
  });

  it.each(['小孩', '干活', '海洋法', ''])('%j describes nothing', (query) => {
    expect(described(query)).toEqual([]);
  });
});
