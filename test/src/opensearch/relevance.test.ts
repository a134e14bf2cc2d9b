import { describe, expect, it } from 'vitest';
import type { SearchResult } from '../../../index/corpus.js';
import { SearchIndex } from '../../../index/search/search-index.js';
import { synonymTable } from '../../../index/search/synonym-table.js';
import { OpenSearchCorpus } from '../../../src/opensearch/corpus.js';
import { writeDocuments } from '../../../src/opensearch/write-documents.js';
import { figuresOf, judgedSets } from '../../relevance/evaluate.js';
import { testAnalyzer } from '../../support/analyzer.js';
import { OPENSEARCH_URL, openTestRooms } from '../../support/opensearch.js';

const rankingOf = ({ hits, exactTotal }: SearchResult) => ({
  ids: hits.map(({ document, locator }) => `${document}#${locator}`),
  exact: exactTotal,
});

describe.skipIf(OPENSEARCH_URL === undefined)('the judged queries, asked of OpenSearch', () => {
  it.each([1, 3])(
    'are answered as by the index in memory, with %d shards',
    async (shards) => {
      const { documents, queries } = judgedSets().own;
      const analyzer = await testAnalyzer();
      const memory = new SearchIndex(analyzer, synonymTable());
      memory.add(documents);
      const { connection, prefix } = await openTestRooms({ shards });
      const held = documents.map((first) => ({ first, further: [] }));
      await writeDocuments(connection, prefix, held, analyzer);
      const corpus = await OpenSearchCorpus.open({ connection, prefix, analyzer, synonyms: synonymTable() });
      const there = new Map<string, SearchResult>();
      const here = new Map<string, SearchResult>();
      for (const { query: text } of queries) {
        here.set(text, memory.search({ text }));
        there.set(text, await corpus.search({ text }));
      }
      const answers = (of: ReadonlyMap<string, SearchResult>) => (text: string) =>
        rankingOf(of.get(text) ?? { hits: [], exactTotal: 0, synonyms: [] });
      const [one, other] = [here, there].map((of) => figuresOf(queries, answers(of)).ndcg);
      expect(Math.abs((one ?? 0) - (other ?? 1))).toBeLessThan(0.005);
      const differing = queries.filter(
        ({ query }) => JSON.stringify(answers(here)(query)) !== JSON.stringify(answers(there)(query)),
      );
      expect(differing.length).toBeLessThan(0.03 * queries.length);
      // What is counted, mended and said of synonyms rests on no choice of candidates.
      const told = (result?: SearchResult) => [result?.exactTotal, result?.suggestion];
      for (const { query } of queries) expect(told(there.get(query)), query).toEqual(told(here.get(query)));
    },
    120_000,
  );
});
