import { randomBytes } from 'node:crypto';
import type { TextAnalyzer } from '../index/analysis/analyzer.js';
import type { Document } from '../index/model/document.js';
import type { SynonymTable } from '../index/search/synonyms.js';
import { connectTo } from '../src/opensearch/connection.js';
import { OpenSearchCorpus } from '../src/opensearch/corpus.js';
import { dropGeneration } from '../src/opensearch/generations.js';
import { createRooms, writeDocuments } from '../src/opensearch/write-documents.js';
import type { Ranking } from '../test/relevance/evaluate.js';

/** What OpenSearch answers to `queries` over `documents`, written there for this run. */
export async function rankedInOpenSearch(
  url: string,
  documents: readonly Document[],
  queries: readonly string[],
  analyzer: TextAnalyzer,
  synonyms: SynonymTable,
): Promise<(query: string) => Ranking> {
  const connection = connectTo(url);
  const prefix = `bench-${randomBytes(4).toString('hex')}`;
  try {
    await createRooms(connection, prefix);
    const held = documents.map((first) => ({ first, further: [] }));
    await writeDocuments(connection, prefix, held, analyzer);
    const corpus = await OpenSearchCorpus.open({ connection, prefix, analyzer, synonyms });
    const answers = new Map<string, Ranking>();
    for (const text of new Set(queries)) {
      const { hits, exactTotal } = await corpus.search({ text });
      answers.set(text, { ids: hits.map((hit) => `${hit.document}#${hit.locator}`), exact: exactTotal });
    }
    return (query) => answers.get(query) ?? { ids: [], exact: 0 };
  } finally {
    await dropGeneration(connection, prefix, 1);
    await connection.close();
  }
}
