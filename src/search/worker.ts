import { parentPort, workerData } from 'node:worker_threads';
import type { SearchQuery, SearchResult } from '../../index/corpus.js';
import type { MeaningProgress } from '../embeddings/meaning-keeper.js';
import { ExtractionKeeper } from './extraction-keeper.js';
import { IndexKeeper, type KeeperEvents } from './index-keeper.js';
import type { Answer, Request, WorkerStart } from './protocol.js';

/** The thread that owns the search index: it answers each request under its id, searches while it adds. */

const port = parentPort;
if (port === null) throw new Error('worker.ts runs as a worker thread only');

const answer = (message: Answer) => port.postMessage(message);

const events: KeeperEvents = {
  progress: (done, total) => answer({ type: 'progress', done, total }),
  problem: (key, message) => answer({ type: 'problem', key, message }),
};

// The engine is the only one who starts this file.
const { embeddings, artefact } = workerData as WorkerStart;
const keeper = IndexKeeper.open(workerData as WorkerStart, events);
keeper.then((index) => {
  answer({ type: 'ready' });
  // Behind the searches that have been waiting.
  setTimeout(() => index.warm(), 50);
  setTimeout(() => extractions().catch(() => {}), 500);
  setTimeout(() => index.warmRuns().catch(() => {}), 1000);
});

/** Only where it is configured: nothing of a text goes anywhere else. */
const meaning = keeper.then((index) =>
  embeddings === undefined ? undefined : index.meaning(embeddings, `${artefact}.vectors`),
);
meaning.catch(() => {});

/** By words, and where that is configured and not all of what is asked for is exact, by meaning too. */
async function search(query: SearchQuery): Promise<SearchResult> {
  const index = await keeper;
  const keeping = await meaning;
  return keeping === undefined ? index.search(query) : index.searchByMeaning(query, keeping);
}

async function fillVectors(): Promise<MeaningProgress> {
  const keeping = await meaning;
  if (keeping === undefined) return { done: 0, total: 0 };
  const progress = (done: number, total: number) => answer({ type: 'vectors-progress', done, total });
  return keeping.fill(progress);
}

let opening: Promise<ExtractionKeeper> | undefined;
let opened: ExtractionKeeper | undefined;
/** What documents cite and ask: read when it is first asked for, or when nobody waits. */
function extractions(): Promise<ExtractionKeeper> {
  // The engine is the only one who starts this file.
  opening ??= ExtractionKeeper.open(workerData as WorkerStart).then((keeper) => {
    opened = keeper;
    return keeper;
  });
  return opening;
}

port.on('message', (request: Request) => {
  perform(request).then(
    (result) => answer({ type: 'done', id: request.id, ...result }),
    (error: unknown) =>
      answer({
        type: 'failed',
        id: request.id,
        message: error instanceof Error ? error.message : String(error),
      }),
  );
});

async function perform(request: Request): Promise<Pick<Answer & { type: 'done' }, 'result'>> {
  if (request.type === 'citing')
    return { result: (await extractions()).citing(request.targets, request.page) };
  if (request.type === 'requests')
    return { result: (await extractions()).requests(request.filter, request.page) };
  if (request.type === 'vectors') return { result: await fillVectors() };
  const index = await keeper;
  switch (request.type) {
    case 'search':
      return { result: await search(request.query) };
    case 'sharing':
      return { result: index.sharing(request.sharing) };
    case 'add':
      await index.add(request.documents, events);
      await (await extractions()).add(request.documents);
      return {};
    case 'remove':
      index.remove(request.keys);
      (await extractions()).remove(request.keys);
      return {};
    case 'words':
      index.useWords(request.ownWords);
      return {};
    case 'close':
      (await meaning)?.close();
      await index.write();
      await opened?.write();
      return {};
  }
}
