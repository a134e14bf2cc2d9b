import { matchDocumentName } from '../../../index/citation/document-name.js';
import type { Corpus, Hit, SearchQuery, SearchResult } from '../../../index/corpus.js';
import type { Document, Unit } from '../../../index/model/document.js';
import { summarize } from '../../../index/model/summary.js';

/** A Corpus over documents in memory, for tests of commands: names are resolved for real, the search looks for substrings. */
export function createMemoryCorpus(
  documents: readonly Document[],
  extra: Partial<Omit<SearchResult, 'hits' | 'exactTotal'>> = {},
): Corpus {
  const summaries = documents.map(summarize);
  return {
    list: async (signal) => {
      signal?.throwIfAborted();
      return summaries;
    },
    document: async (key, signal) => {
      signal?.throwIfAborted();
      return documents.find((document) => document.key === key);
    },
    named: async (name, signal) => {
      signal?.throwIfAborted();
      return matchDocumentName(name, summaries);
    },
    search: async (query, signal) => {
      signal?.throwIfAborted();
      return { synonyms: [], ...extra, ...searchSubstrings(documents, query) };
    },
    size: async () => ({
      documents: documents.length,
      units: documents.reduce((sum, document) => sum + document.units.length, 0),
      characters: documents.reduce((sum, document) => sum + document.source.text.length, 0),
    }),
  };
}

/** Exact: every word stands in the text. Loose: half of a word's characters in a row do. */
function searchSubstrings(
  documents: readonly Document[],
  query: SearchQuery,
): Pick<SearchResult, 'hits' | 'exactTotal'> {
  const words = query.text
    .replace(/["“”「」]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '');
  const halves = words.filter((word) => word.length >= 4).map((word) => word.slice(0, word.length / 2));
  const hits = documents
    .filter((document) => query.document === undefined || query.document === document.key)
    .flatMap((document) =>
      document.units
        .filter((unit) => query.kinds === undefined || query.kinds.includes(unit.kind))
        .filter((unit) => query.opening === undefined || unit.text.startsWith(query.opening))
        .flatMap((unit) => hitOf(document, unit, words, halves)),
    );
  const exact = hits.filter((hit) => hit.exact);
  return {
    hits: [...exact, ...hits.filter((hit) => !hit.exact)].slice(0, query.limit ?? 10),
    exactTotal: exact.length,
  };
}

function hitOf(
  document: Document,
  unit: Unit,
  words: readonly string[],
  halves: readonly string[],
): readonly Hit[] {
  const exact = words.length > 0 && words.every((word) => unit.text.includes(word));
  const found = (exact ? words : halves).filter((word) => unit.text.includes(word));
  const [first] = found;
  if (first === undefined) return [];
  const start = unit.text.indexOf(first);
  const match = { start, end: start + first.length };
  const from = Math.max(0, start - 5);
  const to = Math.min(unit.text.length, match.end + 5);
  return [
    {
      document: document.key,
      locator: unit.locator,
      kind: unit.kind,
      text: unit.text,
      score: 1,
      exact,
      // Two pieces that touch, as an engine may give them.
      snippet: {
        pieces: [
          { start: from, end: start },
          { start, end: to },
        ].filter((piece) => piece.end > piece.start),
        matches: [match],
      },
    },
  ];
}
