import type { Corpus, SearchQuery, SearchResult } from '../../index/corpus.js';
import { createMemoryCorpus } from '../../index/memory-corpus.js';
import type { Document } from '../../index/model/document.js';
import { SearchIndex } from '../../index/search/search-index.js';
import { synonymTable } from '../../index/search/synonym-table.js';
import { testAnalyzer } from './analyzer.js';

/**
 * Documents in memory with the real search, whose index is made when it is first asked.
 *
 * @param extra what a result says besides its hits, for tests of how that is told
 */
export function memoryCorpus(
  documents: readonly Document[],
  extra: Partial<Omit<SearchResult, 'hits' | 'exactTotal'>> = {},
  translations: readonly Document[] = [],
): Corpus {
  let index: Promise<SearchIndex> | undefined;
  const made = () => {
    index ??= indexOf(documents);
    return index;
  };
  const search = async (query: SearchQuery) => {
    return { ...(await made()).search(query), ...extra };
  };
  return createMemoryCorpus(documents, search, translations, async (query) => (await made()).sharing(query));
}

async function indexOf(documents: readonly Document[]): Promise<SearchIndex> {
  const index = new SearchIndex(await testAnalyzer(), synonymTable());
  index.add(documents);
  return index;
}
