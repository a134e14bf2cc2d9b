import type { SearchQuery, SearchResult } from '../../index/corpus.js';
import type { SearchIndex } from '../../index/search/search-index.js';
import type { MeaningKeeper } from './meaning-keeper.js';

/** As `/find` asks where it is not told. */
const USUAL_LIMIT = 10;

/**
 * Searches by words and, unless those have found enough that is exact, by meaning. A server that gives no vector takes
 * nothing away: the answer by words stands, and says that it is one.
 */
export async function searchByMeaning(
  index: SearchIndex,
  meaning: MeaningKeeper,
  query: SearchQuery,
): Promise<SearchResult> {
  const byWords = index.search(query);
  const enough = byWords.exactTotal >= (query.limit ?? USUAL_LIMIT);
  // Where a typing error was mended the words themselves are found: what is near the mistyped ones misleads.
  if (query.text.trim() === '' || enough || byWords.suggestion !== undefined) return byWords;
  try {
    const also = index.officialWords(query.text).join(' ');
    const { nearness, complete } = await meaning.near(query.text, also, index.passing(query));
    return { ...index.search(query, nearness), meaning: complete ? 'complete' : 'incomplete' };
  } catch {
    return { ...byWords, meaning: 'unavailable' };
  }
}
