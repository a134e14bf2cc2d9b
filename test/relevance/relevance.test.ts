import { describe, expect, it } from 'vitest';
import { SearchIndex } from '../../index/search/search-index.js';
import { synonymTable } from '../../index/search/synonym-table.js';
import { testAnalyzer } from '../support/analyzer.js';
import { falseExact, figuresOf, type JudgedSet, judgedSets, type Ranking } from './evaluate.js';
import { hasManyDocuments, manyDocuments, ndcgOf, textQueries, textsOf } from './many-documents.js';

const sets = judgedSets();

async function ranking({ documents }: JudgedSet): Promise<(query: string) => Ranking> {
  const index = new SearchIndex(await testAnalyzer(), synonymTable());
  index.add(documents);
  return (text) => {
    const { hits, exactTotal } = index.search({ text });
    return { ids: hits.map((hit) => `${hit.document}#${hit.locator}`), exact: exactTotal };
  };
}

describe.each([
  ['the given queries', sets.given, 0.98],
  ['our own queries', sets.own, 0.98],
] as const)('relevance on %s', (_name, set, floor) => {
  it(`stays at nDCG@10 ${floor} or more`, async () => {
    expect(figuresOf(set.queries, await ranking(set)).ndcg).toBeGreaterThanOrEqual(floor);
  });

  it('calls nothing exact where nothing answers', async () => {
    expect(falseExact(set.queries, await ranking(set))).toEqual([]);
  });

  it('is judged by units that exist', () => {
    const units = new Set(
      set.documents.flatMap(({ key, units }) => units.map(({ locator }) => `${key}#${locator}`)),
    );
    const unknown = set.queries
      .flatMap(({ relevant }) => Object.keys(relevant))
      .filter((id) => !units.has(id) && !id.endsWith('#letter'));
    expect(unknown).toEqual([]);
  });
});

describe.skipIf(!hasManyDocuments)('relevance over many documents', () => {
  it('stays at nDCG@10 0.86 or more, and calls nothing exact that nothing answers', async () => {
    const documents = await manyDocuments();
    const index = new SearchIndex(await testAnalyzer(), synonymTable());
    index.add(documents);
    const texts = textsOf(documents);
    const queries = textQueries();
    const judged = queries.filter(({ kind }) => kind !== 'none');
    const scores = judged.map((query) => {
      const { hits } = index.search({ text: query.query });
      return ndcgOf(
        query,
        hits.map(({ text }) => text),
        texts,
      );
    });
    expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeGreaterThanOrEqual(0.86);
    const none = queries.filter(({ kind }) => kind === 'none');
    expect(none.filter(({ query }) => index.search({ text: query }).exactTotal > 0)).toEqual([]);
  }, 120_000);
});
