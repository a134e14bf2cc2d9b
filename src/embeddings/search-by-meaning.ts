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
  if (query.text.trim() === '' || byWords.exactTotal >= (query.limit ?? USUAL_LIMIT)) return byWords;
  const asked = byWords.suggestion ?? query.text;
  try {
    const also = index.officialWords(asked).join(' ');
    const { near, complete } = await meaning.near(asked, also, index.passing(query));
    return { ...index.search(query, near), meaning: complete ? 'complete' : 'incomplete' };
  } catch {
    return { ...byWords, meaning: 'unavailable' };
  }
}
