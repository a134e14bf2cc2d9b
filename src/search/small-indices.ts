import type { Worker } from 'node:worker_threads';
import type { SynonymGroup } from '../../index/search/synonyms.js';
import { startWorkerThread } from '../operations/worker-thread.js';
import { SearchEngineError, SearchTaskError } from './engine.js';
import type { Results, StoredDocument } from './protocol.js';
import type { SmallAnswer, SmallQuestion, SmallRequest, SmallWorkerStart } from './small-protocol.js';

/** Search over many small collections by one thread, which begins with the first question and ends when none has come for a while. */
export interface SmallIndices {
  /**
   * Answers from these documents alone.
   * @param store which collection they are: its index is kept for a while
   * @param onProblem of a document that cannot be read and is not in the index
   */
  ask<Type extends SmallQuestion['type']>(
    store: string,
    documents: readonly StoredDocument[],
    question: SmallQuestion & { readonly type: Type },
    onProblem: (key: string, message: string) => void,
    signal?: AbortSignal,
  ): Promise<Results[Type]>;
  close(): Promise<void>;
}

/** Minutes without a question after which the thread's memory (some 150 MB) is given back. */
const REST_MS = 15 * 60_000;

interface Waiting {
  readonly resolve: (answer: SmallAnswer) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

/** @param ownWords what a reader adds to the tables of words, read when the thread begins */
export function createSmallIndices(
  ownWords: () => readonly SynonymGroup[] = () => [],
  restMs = REST_MS,
): SmallIndices {
  let thread: Thread | undefined;
  let resting: NodeJS.Timeout | undefined;
  let lastId = 0;

  function begin(): Thread {
    const start: SmallWorkerStart = { ownWords: ownWords() };
    const worker = startWorkerThread(new URL('./small-worker', import.meta.url), start);
    const begun: Thread = { worker, waiting: new Map() };
    const fail = (error: Error) => {
      if (thread === begun) thread = undefined;
      for (const { reject } of begun.waiting.values()) reject(error);
      begun.waiting.clear();
    };
    worker.on('message', (answer: SmallAnswer) => {
      begun.waiting.get(answer.id)?.resolve(answer);
      begun.waiting.delete(answer.id);
    });
    worker.on('error', (error) => fail(new SearchEngineError(error.message, { cause: error })));
    worker.on('exit', () => fail(new SearchEngineError('the search engine has ended')));
    return begun;
  }

  async function end(): Promise<void> {
    const ended = thread;
    thread = undefined;
    await ended?.worker.terminate();
  }

  function rest(): void {
    clearTimeout(resting);
    resting = setTimeout(() => {
      if (thread?.waiting.size === 0) void end();
      else rest();
    }, restMs).unref();
  }

  function send(request: Omit<SmallRequest, 'id'>, signal: AbortSignal | undefined): Promise<SmallAnswer> {
    thread ??= begin();
    const { worker, waiting } = thread;
    const id = ++lastId;
    rest();
    return new Promise((resolve, reject) => {
      const abort = () => {
        waiting.delete(id);
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', abort, { once: true });
      const settled = () => signal?.removeEventListener('abort', abort);
      waiting.set(id, {
        resolve: (answer) => {
          settled();
          resolve(answer);
        },
        reject: (error) => {
          settled();
          reject(error);
        },
      });
      worker.postMessage({ ...request, id });
    });
  }

  return {
    async ask(store, documents, question, onProblem, signal) {
      signal?.throwIfAborted();
      const answer = await send({ store, documents, question }, signal);
      if ('failed' in answer) throw new SearchTaskError(answer.failed);
      for (const { key, message } of answer.problems) onProblem(key, message);
      // The thread answers each type of question with its own type of result (`Results`).
      return answer.result as Results[typeof question.type];
    },
    async close() {
      clearTimeout(resting);
      await end();
    },
  };
}
