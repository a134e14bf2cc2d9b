import { parentPort, workerData } from 'node:worker_threads';
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
const keeper = IndexKeeper.open(workerData as WorkerStart, events);
keeper.then((index) => {
  answer({ type: 'ready' });
  // Behind the searches that have been waiting.
  setTimeout(() => index.warm(), 50);
});

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
  const index = await keeper;
  switch (request.type) {
    case 'search':
      return { result: index.search(request.query) };
    case 'add':
      await index.add(request.documents, events);
      return {};
    case 'remove':
      index.remove(request.keys);
      return {};
    case 'close':
      await index.write();
      return {};
  }
}
