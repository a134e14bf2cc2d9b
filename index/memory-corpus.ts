import type { Corpus, SearchQuery, SearchResult, SharingPassage, SharingQuery } from './corpus.js';
import { DocumentList } from './document-list.js';
import { extractionOf } from './extraction/extract.js';
import { ExtractionIndex } from './extraction/extraction-index.js';
import type { Document } from './model/document.js';
import { languageOf } from './model/language.js';
import { inLanguages, summarize } from './model/summary.js';

/**
 * The Corpus port over documents in memory, for programs that hold few and keep none.
 *
 * @param translations the same documents in further languages, under the same keys
 * @param search finds units of these documents; called first when somebody searches, so that an index can be made then
 * @param sharing finds those that share runs with texts, likewise
 */
export function createMemoryCorpus(
  documents: readonly Document[],
  search: (query: SearchQuery) => SearchResult | Promise<SearchResult>,
  translations: readonly Document[] = [],
  sharing: (query: SharingQuery) => Promise<readonly (readonly SharingPassage[])[]> = async ({ texts }) =>
    texts.map(() => []),
): Corpus {
  const byKey = new Map(documents.map((document) => [document.key, document]));
  const further = (key: string) => translations.filter((text) => text.key === key);
  const summaries = documents
    .map((document) => inLanguages(summarize(document), further(document.key).map(summarize)))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const list = new DocumentList();
  list.update(summaries);
  const units = documents.flatMap((document) => document.units);
  const size = {
    documents: documents.length,
    units: units.length,
    characters: units.reduce((sum, { text }) => sum + text.length, 0),
  };
  let extractions: ExtractionIndex | undefined;
  /** Made when somebody first asks for it. */
  const extracted = () => {
    if (extractions) return extractions;
    extractions = new ExtractionIndex();
    for (const document of documents) extractions.add(document.key, extractionOf(document));
    return extractions;
  };
  return {
    list: async (signal) => checked(signal, () => summaries),
    document: async (key, signal) => checked(signal, () => byKey.get(key)),
    translation: async (key, language, signal) =>
      checked(signal, () => further(key).find((text) => languageOf(text) === language)),
    named: async (name, signal) => checked(signal, () => list.named(name)),
    summary: async (key, signal) => checked(signal, () => list.summary(key)),
    documents: async (filter, page, signal) => checked(signal, () => list.documents(filter, page)),
    near: async (name, limit, signal) => checked(signal, () => list.near(name, limit)),
    completions: async (partial, limit, signal) =>
      checked(signal, () => list.completions(partial, limit, async () => {})),
    search: async (query, signal) => checked(signal, () => search(query)),
    sharing: async (query, signal) => checked(signal, () => sharing(query)),
    citing: async (targets, page, signal) => checked(signal, () => extracted().citing(targets, page)),
    requests: async (filter, page, signal) => checked(signal, () => extracted().requests(filter, page)),
    size: async (signal) => checked(signal, () => size),
  };
}

function checked<T>(signal: AbortSignal | undefined, answer: () => T): T {
  signal?.throwIfAborted();
  return answer();
}
