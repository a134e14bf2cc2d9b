import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SearchIndex } from '../../../index/search/search-index.js';
import { synonymTable } from '../../../index/search/synonym-table.js';
import { MeaningKeeper } from '../../../src/embeddings/meaning-keeper.js';
import { searchByMeaning } from '../../../src/embeddings/search-by-meaning.js';
import { figuresOf, judgedSets } from '../../relevance/evaluate.js';
import { testAnalyzer } from '../../support/analyzer.js';

/** Queries that are asked: a model of sentences takes a second for a few on a slow machine. */
const MOST_ASKED = 40;

/** A real model on this machine, which `.ci/run` starts where it can: multilingual-e5-small behind OpenAI's protocol. */
// Where there is none the skip is shown in the report.
const url = process.env['YINJU_TEST_EMBEDDINGS_URL'];

describe.skipIf(url === undefined)('a real model of sentences', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'yinju-model-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('takes nothing from what words find, and calls nothing exact that words do not', async () => {
    const { documents, queries } = judgedSets().own;
    const index = new SearchIndex(await testAnalyzer(), synonymTable());
    index.add(documents);
    const meaning = new MeaningKeeper(index, { url: url ?? '', model: 'e5-{kind}' }, join(folder, 'vectors'));
    expect(await meaning.fill()).not.toHaveProperty('problem');
    const asked = queries
      .filter(({ kind }) => ['paraphrase', 'question', 'none'].includes(kind))
      .slice(0, MOST_ASKED);
    const byWords = new Map(asked.map(({ query }) => [query, index.search({ text: query })]));
    const byMeaning = new Map<string, Awaited<ReturnType<typeof searchByMeaning>>>();
    for (const { query } of asked)
      byMeaning.set(query, await searchByMeaning(index, meaning, { text: query }));
    const ranked = (results: typeof byWords) => (query: string) => {
      const result = results.get(query);
      return {
        ids: result?.hits.map(({ document, locator }) => `${document}#${locator}`) ?? [],
        exact: result?.exactTotal ?? 0,
      };
    };
    const judged = asked.filter(({ kind }) => kind !== 'none');
    const before = figuresOf(judged, ranked(byWords)).ndcg;
    const after = figuresOf(judged, ranked(byMeaning)).ndcg;
    expect(after).toBeGreaterThan(before - 0.02);
    for (const { query } of asked)
      expect(byMeaning.get(query)?.exactTotal).toBe(byWords.get(query)?.exactTotal);
    meaning.close();
  }, 300_000);
});
