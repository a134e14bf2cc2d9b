import { join } from 'node:path';
import type { EmbeddingsConfig } from '../embeddings/client.js';
import { type OpenEngine, StoredCorpus } from './corpus.js';
import { type DataDirectory, openDataDirectory } from './data-directory.js';
import { DocumentStore } from './document-store.js';
import { mendInThread } from './mending-thread.js';
import { PARSER } from './own-parser.js';
import type { Progress, StorePlaces } from './synchronize.js';

export interface OpenedCorpus {
  readonly corpus: StoredCorpus;
  readonly store: DocumentStore;
  readonly data: DataDirectory;
  readonly places: StorePlaces;
  readonly close: () => Promise<void>;
}

export interface OpenCorpusOptions {
  /** Folder of the project's own texts. */
  readonly corpusDirectory: string;
  readonly dataDirectory: string;
  /** What the operator should know: a text that cannot be read, a folder that cannot be written. */
  readonly warn: (message: string) => void;
  readonly progress?: Progress;
  /** Of building the search index, which begins with the first search or with `prepareSearch`. */
  readonly indexProgress?: Progress;
  /** A reader's own glossary; `glossary.tsv` in the data directory where it is not told. */
  readonly glossary?: string;
  /** Where a search by meaning asks for vectors, if one is wanted. */
  readonly embeddings?: EmbeddingsConfig;
  readonly vectorProgress?: Progress;
}

/** Opens everything there is to answer from. Neither the analyzer nor the search engine is loaded before a search. */
export function openCorpus(options: OpenCorpusOptions): OpenedCorpus {
  const data = openDataDirectory(options.dataDirectory);
  if (data.readOnly !== undefined)
    options.warn(`the data directory cannot be written; what is built is held in memory (${data.readOnly})`);
  const places = { corpus: options.corpusDirectory, originals: data.originals, cache: data.cache };
  const store = new DocumentStore(places, PARSER, options.progress, mendInThread);
  if (store.trouble !== undefined && data.readOnly === undefined)
    options.warn(`what is built cannot be written and is kept in memory (${store.trouble})`);
  for (const { path, explanation } of store.problems)
    options.warn(explanation.startsWith(path) ? explanation : `${path}: ${explanation}`);

  let endWatching = () => {};
  const openEngine: OpenEngine = async (documents, onProblem) => {
    const { openSearchEngine } = await import('../search/engine.js');
    const { ownWordsPlace, readOwnWords, watchOwnWords } = await import('../search/own-words.js');
    const place = ownWordsPlace(options.dataDirectory, options.glossary);
    const ownWords = readOwnWords(place, options.warn);
    const { indexProgress: onProgress, embeddings, vectorProgress: onVectors } = options;
    const engine = openSearchEngine({
      artefact: join(data.cache, 'search-index'),
      documents,
      ownWords,
      onProblem,
      ...(onProgress === undefined ? {} : { onProgress }),
      ...(embeddings === undefined ? {} : { embeddings }),
      ...(onVectors === undefined ? {} : { onVectors }),
    });
    endWatching();
    // One that has ended is opened anew, and reads the words anew.
    endWatching = watchOwnWords(place, options.warn, (words) => void engine.useWords(words).catch(() => {}));
    return engine;
  };
  const corpus = new StoredCorpus(store, openEngine, options.warn);
  const close = async () => {
    endWatching();
    await corpus.close();
  };
  return { corpus, store, data, places, close };
}
