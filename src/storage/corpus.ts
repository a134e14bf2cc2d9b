import type { Corpus, CorpusSize, NamedDocument, SearchQuery, SearchResult } from '../../index/corpus.js';
import type { Document, DocumentSummary } from '../../index/model/document.js';
import type { DocumentReference, DocumentStore } from './document-store.js';

/** What the corpus needs of a search engine (src/search/engine.ts is one). */
export interface SearchEngine {
  search(query: SearchQuery, signal?: AbortSignal): Promise<SearchResult>;
  add(documents: readonly DocumentReference[]): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** Resolves when `search` answers at once. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** Makes the engine when it is first needed: looking a paragraph up must not pay for it. */
export type OpenEngine = (documents: readonly DocumentReference[]) => Promise<SearchEngine>;

export type MatchName = (name: string, summaries: readonly DocumentSummary[]) => readonly NamedDocument[];

/** The Corpus port over the document store and a search engine. */
export class StoredCorpus implements Corpus {
  private engine: Promise<SearchEngine> | undefined;
  /** The engine takes changes one after the other, in the order in which they happened. */
  private changes: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: DocumentStore,
    private readonly matchName: MatchName,
    private readonly openEngine: OpenEngine,
  ) {}

  async list(signal?: AbortSignal): Promise<readonly DocumentSummary[]> {
    this.begin(signal);
    return this.store.list();
  }

  async document(key: string, signal?: AbortSignal): Promise<Document | undefined> {
    this.begin(signal);
    return this.store.document(key);
  }

  async named(name: string, signal?: AbortSignal): Promise<readonly NamedDocument[]> {
    this.begin(signal);
    return this.matchName(name, this.store.list());
  }

  async size(signal?: AbortSignal): Promise<CorpusSize> {
    this.begin(signal);
    return this.store.size();
  }

  async search(query: SearchQuery, signal?: AbortSignal): Promise<SearchResult> {
    this.begin(signal);
    await this.changes;
    const opening = this.opened();
    const engine = await opening;
    signal?.throwIfAborted();
    try {
      return await engine.search(query, signal);
    } catch (error) {
      if (hasEnded(error)) await this.giveUp(opening);
      throw error;
    }
  }

  /** Brings the search engine up to what is on disk now, so that the first question does not wait for it. */
  async prepareSearch(): Promise<void> {
    this.begin(undefined);
    await this.changes;
    await (await this.opened()).ready();
  }

  async close(): Promise<void> {
    const engine = this.engine;
    this.engine = undefined;
    await (await engine)?.close();
  }

  private opened(): Promise<SearchEngine> {
    this.engine ??= this.openEngine(this.store.references()).catch((error: unknown) => {
      // The next question tries again: what was missing may be there by then.
      this.engine = undefined;
      throw error;
    });
    return this.engine;
  }

  /** Every question sees what has been ingested by the time it is asked. */
  private begin(signal: AbortSignal | undefined): void {
    signal?.throwIfAborted();
    const change = this.store.refresh();
    const engine = this.engine;
    if (!change || !engine) return;
    this.changes = this.changes
      .then(async () => {
        const opened = await engine;
        await opened.remove(change.removed);
        await opened.add(change.added);
      })
      .catch(() => this.giveUp(engine));
  }
  /** An engine that has ended, or is in an unknown state: the next search opens one from what is on disk. */
  private async giveUp(engine: Promise<SearchEngine>): Promise<void> {
    if (this.engine === engine) this.engine = undefined;
    await engine.then((opened) => opened.close()).catch(() => {});
  }
}

/** Whether the engine itself is broken, not the one query (SearchEngineError of src/search/engine.ts). */
function hasEnded(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'search-engine-failed';
}
