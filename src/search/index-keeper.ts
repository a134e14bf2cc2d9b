import { setImmediate } from 'node:timers/promises';
import { Analyzer, analyzerFingerprint } from '../../index/analysis/analyzer.js';
import {
  buildDictionary,
  deserializeDictionary,
  serializeDictionary,
} from '../../index/analysis/dictionary.js';
import type { SearchQuery, SearchResult, SharingPassage, SharingQuery } from '../../index/corpus.js';
import { SearchIndex } from '../../index/search/search-index.js';
import { synonymTable } from '../../index/search/synonym-table.js';
import type { SynonymGroup } from '../../index/search/synonyms.js';
import type { EmbeddingsConfig } from '../embeddings/client.js';
import { MeaningKeeper } from '../embeddings/meaning-keeper.js';
import { searchByMeaning } from '../embeddings/search-by-meaning.js';
import { readArtefact, writeArtefact } from './artefact.js';
import type { StoredDocument, WorkerStart } from './protocol.js';
import { readVerified } from './read-verified.js';

export interface KeeperEvents {
  readonly progress: (done: number, total: number) => void;
  readonly problem: (key: string, message: string) => void;
}

/** How long the index rests after a change before it is written. */
const SETTLE_MS = 1000;
/** How long it waits before it tries again to write what the disk would not take. */
const AGAIN_MS = 30_000;

/**
 * The index and its artefact, kept in step: loads what is still good, indexes what is not, and writes what has
 * changed a moment after the last change. Lives in the worker; gives the event loop back after every document.
 */
export class IndexKeeper {
  readonly #artefact: string;
  readonly #dictionary: Uint8Array;
  readonly #index: SearchIndex;
  readonly #fingerprints: Map<string, string>;
  #version = 0;
  #written = 0;
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> | undefined;

  private constructor(
    artefact: string,
    dictionary: Uint8Array,
    index: SearchIndex,
    fingerprints: Map<string, string>,
  ) {
    this.#artefact = artefact;
    this.#dictionary = dictionary;
    this.#index = index;
    this.#fingerprints = fingerprints;
  }

  /** Loads or builds the index over `documents`. A document that cannot be read is reported and left out. */
  static async open(
    { artefact, documents, ownWords }: WorkerStart,
    events: KeeperEvents,
  ): Promise<IndexKeeper> {
    const stored = await readArtefact(artefact);
    const good = stored?.analyzer === analyzerFingerprint ? stored : undefined;
    const dictionary = good?.dictionary ?? serializeDictionary(await buildDictionary());
    const analyzer = new Analyzer(deserializeDictionary(dictionary));
    const synonyms = synonymTable(ownWords);
    const loaded = good === undefined ? undefined : SearchIndex.deserialize(good.index, analyzer, synonyms);
    const keeper = new IndexKeeper(
      artefact,
      dictionary,
      loaded ?? new SearchIndex(analyzer, synonyms),
      new Map(loaded === undefined ? [] : Object.entries(good?.documents ?? {})),
    );
    const wanted = new Set(documents.map((document) => document.key));
    keeper.remove([...keeper.#fingerprints.keys()].filter((key) => !wanted.has(key)));
    await keeper.#addStale(documents, events);
    // Before anything else asks: a first start without a write would have to build again.
    if (good === undefined) keeper.#version++;
    await keeper.write();
    return keeper;
  }

  /** Makes what the first searches would wait for; for when nobody waits. */
  warm(): void {
    this.#index.warm();
  }

  search(query: SearchQuery): SearchResult {
    return this.#index.search(query);
  }

  /** What a reader adds to the tables of words is from now on this. */
  useWords(ownWords: readonly SynonymGroup[]): void {
    this.#index.useSynonyms(synonymTable(ownWords));
  }

  sharing(query: SharingQuery): readonly (readonly SharingPassage[])[] {
    return this.#index.sharing(query);
  }

  /** What quotations are checked against; gives the event loop back in between. */
  async warmRuns(): Promise<void> {
    for (const _ of this.#index.warmRunsInSteps()) await setImmediate();
  }

  /** The vectors of what is in this index, kept in the file `path`. */
  meaning(config: EmbeddingsConfig, path: string): MeaningKeeper {
    return new MeaningKeeper(this.#index, config, path);
  }

  searchByMeaning(query: SearchQuery, meaning: MeaningKeeper): Promise<SearchResult> {
    return searchByMeaning(this.#index, meaning, query);
  }

  /** Indexes documents, those already there under the same fingerprint excepted; one that cannot be read is reported. */
  async add(documents: readonly StoredDocument[], events: KeeperEvents): Promise<void> {
    await this.#addStale(documents, events);
    this.#schedule(SETTLE_MS);
  }

  remove(keys: readonly string[]): void {
    const there = keys.filter((key) => this.#fingerprints.has(key));
    if (there.length === 0) return;
    this.#index.remove(there);
    for (const key of there) this.#fingerprints.delete(key);
    this.#version++;
    this.#schedule(SETTLE_MS);
  }

  /**
   * Writes the artefact if the index has changed since it was last written. One that cannot be written (a full disk) is
   * as good in memory: it is tried again later, and the next start builds it where that does not help.
   */
  async write(): Promise<void> {
    clearTimeout(this.#timer);
    try {
      while (this.#written !== this.#version) {
        this.#writing ??= this.#writeOnce().finally(() => {
          this.#writing = undefined;
        });
        await this.#writing;
      }
    } catch {
      this.#schedule(AGAIN_MS);
    }
  }

  async #addStale(documents: readonly StoredDocument[], events: KeeperEvents): Promise<void> {
    const stale = documents.filter(({ key, fingerprint }) => this.#fingerprints.get(key) !== fingerprint);
    for (const [done, document] of stale.entries()) {
      const { key, fingerprint } = document;
      try {
        this.#index.add([await readVerified(document)]);
        this.#fingerprints.set(key, fingerprint);
        this.#version++;
      } catch (error) {
        events.problem(key, error instanceof Error ? error.message : String(error));
      }
      events.progress(done + 1, stale.length);
      await setImmediate();
    }
  }

  #schedule(inMs: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#index.warm();
      void this.write();
    }, inMs).unref();
  }

  async #writeOnce(): Promise<void> {
    const version = this.#version;
    const documents = Object.fromEntries(this.#fingerprints);
    const steps = this.#index.serializeInSteps();
    let step = steps.next();
    while (step.done !== true) {
      await setImmediate();
      // Changed in the middle: what was written so far speaks of units that moved. Begin again.
      if (this.#version !== version) return;
      step = steps.next();
    }
    await writeArtefact(this.#artefact, {
      analyzer: analyzerFingerprint,
      documents,
      dictionary: this.#dictionary,
      index: step.value,
    });
    this.#written = version;
  }
}
