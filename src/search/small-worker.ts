import { parentPort, workerData } from 'node:worker_threads';
import { LRUCache } from 'lru-cache';
import { Analyzer } from '../../index/analysis/analyzer.js';
import {
  buildDictionary,
  deserializeDictionary,
  serializeDictionary,
} from '../../index/analysis/dictionary.js';
import { synonymTable } from '../../index/search/synonym-table.js';
import { SmallIndex, type Words } from './small-index.js';
import type { SmallAnswer, SmallRequest, SmallWorkerStart } from './small-protocol.js';

/** The one thread of all small indices: they share the words, and nothing else. */

const port = parentPort;
if (port === null) throw new Error('small-worker.ts runs as a worker thread only');

/** Documents of all indices that are kept at once; a paragraph takes some 4 KB. */
const MOST_DOCUMENTS = 2_000;

// `createSmallIndices` is the only one who starts this file.
const { ownWords } = workerData as SmallWorkerStart;
let loading: Promise<Words> | undefined;
function words(): Promise<Words> {
  loading ??= buildDictionary().then((dictionary) => ({
    analyzer: new Analyzer(deserializeDictionary(serializeDictionary(dictionary))),
    synonyms: synonymTable(ownWords),
  }));
  return loading;
}

const indices = new LRUCache<string, SmallIndex>({ maxSize: MOST_DOCUMENTS });

port.on('message', (request: SmallRequest) => {
  perform(request).then(
    (answer) => port.postMessage(answer),
    (error: unknown) =>
      port.postMessage({
        id: request.id,
        failed: error instanceof Error ? error.message : String(error),
      } satisfies SmallAnswer),
  );
});

async function perform({ id, store, documents, question }: SmallRequest): Promise<SmallAnswer> {
  const index = indices.get(store) ?? new SmallIndex();
  indices.set(store, index, { size: Math.min(MOST_DOCUMENTS, documents.length + 1) });
  return { id, ...(await index.answer(documents, question, words)) };
}
