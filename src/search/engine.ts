import type { Worker } from 'node:worker_threads';
import type {
  CitingPlace,
  Page,
  Paged,
  RequestFilter,
  RequestPlace,
  SearchQuery,
  SearchResult,
  SharingPassage,
  SharingQuery,
} from '../../index/corpus.js';
import type { CitationTarget } from '../../index/model/extraction.js';
import type { SynonymGroup } from '../../index/search/synonyms.js';
import type { EmbeddingsConfig } from '../embeddings/client.js';
import type { MeaningProgress } from '../embeddings/meaning-keeper.js';
import { startWorkerThread } from '../operations/worker-thread.js';
import { removeUnfinished } from './artefact.js';
import type { Answer, Question, Results, StoredDocument, Task, WorkerStart } from './protocol.js';

export type { StoredDocument } from './protocol.js';

export interface SearchEngineOptions {
  /** File to load from and to write to, atomically. */
  readonly artefact: string;
  readonly documents: readonly StoredDocument[];
  /** How many of the documents that have to be indexed are. */
  readonly onProgress?: (done: number, total: number) => void;
  /** A document that could not be read and is not in the index. */
  readonly onProblem?: (key: string, message: string) => void;
  /** What a reader adds to the tables of words. */
  readonly ownWords?: readonly SynonymGroup[];
  /** Where a search by meaning asks for vectors; without it no text goes anywhere. */
  readonly embeddings?: EmbeddingsConfig;
  /** How many texts have vectors. */
  readonly onVectors?: (done: number, total: number) => void;
}

export interface SearchEngine {
  /** Waits until the index is ready. Rejects with the signal's reason once it is aborted. */
  search(query: SearchQuery, signal?: AbortSignal): Promise<SearchResult>;
  /** Waits like `search`. */
  sharing(query: SharingQuery, signal?: AbortSignal): Promise<readonly (readonly SharingPassage[])[]>;
  /** Waits, like `requests`, until what the documents cite and ask is read from disk; not for the search index. */
  citing(targets: readonly CitationTarget[], page: Page, signal?: AbortSignal): Promise<Paged<CitingPlace>>;
  requests(filter: RequestFilter, page: Page, signal?: AbortSignal): Promise<Paged<RequestPlace>>;
  /** Resolves when the documents can be found; one that cannot be read is told to `onProblem`, and left out. */
  add(documents: readonly StoredDocument[]): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  ready(): Promise<void>;
  /** Makes the vectors that are lacking; resolves at once where no search by meaning is configured. */
  vectors(): Promise<MeaningProgress>;
  /**
   * Writes what is not yet written and ends the worker. One that is still being loaded or built ends at once: nobody who
   * leaves waits for an index that the next start can build.
   */
  close(): Promise<void>;
}

/** One whose words may change while it answers. */
export interface TeachableEngine extends SearchEngine {
  /** Takes what a reader adds to the tables of words in place of what it had. */
  useWords(ownWords: readonly SynonymGroup[]): Promise<void>;
}

/** The worker has ended: whoever asks has to start another. */
export class SearchEngineError extends Error {
  readonly code = 'search-engine-failed';
}

/** One question or change failed within the worker, which goes on. */
export class SearchTaskError extends Error {
  readonly code = 'search-failed';
}

interface Waiting {
  readonly resolve: (result: Results[keyof Results] | undefined) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Starts the search index in a thread of its own: loading it or adding to it never stalls the thread that answers
 * people. Returns at once; everything asked of it waits until it is ready.
 */
export function openSearchEngine(options: SearchEngineOptions): TeachableEngine {
  return new WorkerEngine(options);
}

class WorkerEngine implements TeachableEngine {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #artefact: string;
  readonly #ready: Promise<void>;
  #isReady = false;
  #becameReady: () => void = () => {};
  #failReady: (error: Error) => void = () => {};
  #failure: Error | undefined;
  #closed: Promise<void> | undefined;
  #lastId = 0;

  constructor(options: SearchEngineOptions) {
    this.#ready = new Promise((resolve, reject) => {
      this.#becameReady = resolve;
      this.#failReady = reject;
    });
    // Nobody has to wait for it: whoever searches is told.
    this.#ready.catch(() => {});
    const { artefact, documents, embeddings, ownWords } = options;
    this.#artefact = artefact;
    const start: WorkerStart = {
      artefact,
      documents,
      ...(embeddings === undefined ? {} : { embeddings }),
      ...(ownWords === undefined ? {} : { ownWords }),
    };
    this.#worker = startWorkerThread(new URL('./worker', import.meta.url), start);
    this.#worker.on('message', (answer: Answer) => this.#take(answer, options));
    this.#worker.on('error', (error) => this.#fail(new SearchEngineError(error.message, { cause: error })));
    this.#worker.on('exit', () => this.#fail(new SearchEngineError('the search engine has ended')));
  }

  search(query: SearchQuery, signal?: AbortSignal): Promise<SearchResult> {
    return this.#question({ type: 'search', query }, signal);
  }

  sharing(sharing: SharingQuery, signal?: AbortSignal) {
    return this.#question({ type: 'sharing', sharing }, signal);
  }

  citing(targets: readonly CitationTarget[], page: Page, signal?: AbortSignal) {
    return this.#question({ type: 'citing', targets, page }, signal);
  }

  requests(filter: RequestFilter, page: Page, signal?: AbortSignal) {
    return this.#question({ type: 'requests', filter, page }, signal);
  }

  vectors(): Promise<MeaningProgress> {
    return this.#question({ type: 'vectors' }, undefined);
  }

  async #question<Type extends Question['type']>(
    question: Question & { readonly type: Type },
    signal: AbortSignal | undefined,
  ): Promise<Results[Type]> {
    const result = await this.#ask(question, signal);
    if (result === undefined) throw new SearchEngineError('the search engine answered without a result');
    // The worker answers each type of question with its own type of result (`Results`).
    return result as Results[Type];
  }

  async add(documents: readonly StoredDocument[]): Promise<void> {
    await this.#ask({ type: 'add', documents });
  }

  async useWords(ownWords: readonly SynonymGroup[]): Promise<void> {
    await this.#ask({ type: 'words', ownWords });
  }

  async remove(keys: readonly string[]): Promise<void> {
    await this.#ask({ type: 'remove', keys });
  }

  ready(): Promise<void> {
    return this.#failure === undefined ? this.#ready : Promise.reject(this.#failure);
  }

  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    try {
      if (this.#isReady && this.#failure === undefined) await this.#ask({ type: 'close' });
    } finally {
      await this.#worker.terminate();
      if (!this.#isReady) await removeUnfinished(this.#artefact);
    }
  }

  #ask(task: Task, signal?: AbortSignal): Promise<Results[keyof Results] | undefined> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted === true) return reject(signal.reason);
      if (this.#failure !== undefined) return reject(this.#failure);
      const id = ++this.#lastId;
      const abort = () => this.#settle(id)?.reject(signal?.reason);
      signal?.addEventListener('abort', abort, { once: true });
      const settled = () => signal?.removeEventListener('abort', abort);
      this.#waiting.set(id, {
        resolve: (result) => {
          settled();
          resolve(result);
        },
        reject: (reason) => {
          settled();
          reject(reason);
        },
      });
      this.#worker.postMessage({ ...task, id });
    });
  }

  #settle(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    return waiting;
  }

  #take(answer: Answer, { onProgress, onProblem, onVectors }: SearchEngineOptions): void {
    switch (answer.type) {
      case 'ready':
        this.#isReady = true;
        this.#becameReady();
        break;
      case 'progress':
        onProgress?.(answer.done, answer.total);
        break;
      case 'vectors-progress':
        onVectors?.(answer.done, answer.total);
        break;
      case 'problem':
        onProblem?.(answer.key, answer.message);
        break;
      case 'done':
        this.#settle(answer.id)?.resolve(answer.result);
        break;
      case 'failed':
        this.#settle(answer.id)?.reject(new SearchTaskError(answer.message));
        break;
    }
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    this.#failReady(this.#failure);
    for (const id of [...this.#waiting.keys()]) this.#settle(id)?.reject(this.#failure);
  }
}
