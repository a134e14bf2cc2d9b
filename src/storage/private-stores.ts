import { existsSync, rmSync } from 'node:fs';
import { LRUCache } from 'lru-cache';
import { emptyCatalogue, readCatalogue } from './catalogue.js';
import { type OpenEngine, StoredCorpus } from './corpus.js';
import { openDataDirectory } from './data-directory.js';
import { DocumentStore } from './document-store.js';
import { mendInThread } from './mending-thread.js';
import { PARSER } from './own-parser.js';
import { type Holder, type PrivatePlace, privatePlace } from './private-places.js';
import { cataloguePath } from './synchronize.js';

/** A collection, open. */
export interface PrivateStore {
  readonly corpus: StoredCorpus;
  readonly store: DocumentStore;
}

/**
 * Documents that belong to somebody, each holder's in a folder of their own, which is opened for the questions of its
 * holder and for no other: what is not meant for a question is not there to be found, completed, counted or guessed.
 */
export interface PrivateStores {
  placeOf(holder: Holder): PrivatePlace;
  /**
   * Opens the holder's collection while `work` lasts; undefined where nothing was ever kept there.
   * It stays open for a while after, for the next question.
   */
  use<R>(holder: Holder, work: (store: PrivateStore | undefined) => Promise<R>): Promise<R>;
  /** Takes the folder of a holder away who has no document any more: nothing of what was there is left. */
  clear(holder: Holder): void;
  close(): Promise<void>;
}

/** Collections that are open although nobody asks: some kilobytes for each document, no thread. */
const MOST_OPEN = 32;
const IDLE_MS = 10 * 60_000;

interface Opened extends PrivateStore {
  users: number;
  unwanted: boolean;
}

export interface PrivateStoresOptions {
  readonly dataDirectory: string;
  /** Of the collection with this id. */
  readonly openEngine: (id: string) => OpenEngine;
  /** Told of what the operator should know; never of what a document is or says. */
  readonly warn: (message: string) => void;
}

export function createPrivateStores({
  dataDirectory,
  openEngine,
  warn,
}: PrivateStoresOptions): PrivateStores {
  const opened = new LRUCache<string, Opened>({
    max: MOST_OPEN,
    ttl: IDLE_MS,
    ttlAutopurge: true,
    updateAgeOnGet: true,
    dispose: (store) => {
      store.unwanted = true;
      if (store.users === 0) void store.corpus.close();
    },
  });

  const placeOf = (holder: Holder) => privatePlace(dataDirectory, holder);
  const opening = new Map<string, Promise<Opened>>();

  /** What is not read as this version of the program reads it is read in a thread: it can be a thousand pages. */
  async function open({ id, directory, places }: PrivatePlace): Promise<Opened> {
    openDataDirectory(directory);
    if (readCatalogue(cataloguePath(places), PARSER.version).entries.length === 0)
      await mendInThread({
        places,
        serving: { held: emptyCatalogue(PARSER.version), ingestedDeleted: false },
      });
    const store = new DocumentStore(places, PARSER, undefined, mendInThread);
    // Which file it was is for who may see it; the operator is told where to look.
    for (const _ of store.problems) warn(`a document in ${directory} cannot be read`);
    const corpus = new StoredCorpus(store, openEngine(id), () =>
      warn(`a document in ${directory} is damaged`),
    );
    return { corpus, store, users: 0, unwanted: false };
  }

  /** Open, and counted as used. */
  async function take(place: PrivatePlace): Promise<Opened> {
    let store = opened.get(place.id);
    if (store === undefined) {
      const first = opening.get(place.id) ?? open(place).finally(() => opening.delete(place.id));
      opening.set(place.id, first);
      store = await first;
      // Whoever waited for the same finds it there.
      if (opened.peek(place.id) === undefined && !store.unwanted) opened.set(place.id, store);
      // So many others meanwhile that it was closed again.
      if (store.unwanted) return take(place);
    }
    store.users++;
    return store;
  }

  return {
    placeOf,
    async use(holder, work) {
      const place = placeOf(holder);
      if (!existsSync(place.places.originals)) return work(undefined);
      const store = await take(place);
      try {
        return await work(store);
      } finally {
        store.users--;
        if (store.unwanted && store.users === 0) void store.corpus.close();
      }
    },
    clear(holder) {
      const { id, directory, places } = placeOf(holder);
      const { entries, hidden } = readCatalogue(cataloguePath(places), PARSER.version);
      if (entries.length > 0 || hidden.length > 0) return;
      opened.delete(id);
      rmSync(directory, { recursive: true, force: true });
    },
    async close() {
      opened.clear();
    },
  };
}
