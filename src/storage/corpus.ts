import { setImmediate } from 'node:timers/promises';
import type {
  CitingPlace,
  Corpus,
  CorpusSize,
  DocumentFilter,
  NamedDocument,
  Page,
  Paged,
  RequestFilter,
  RequestPlace,
  SearchQuery,
  SearchResult,
  SharingPassage,
  SharingQuery,
} from '../../index/corpus.js';
import { DocumentList } from '../../index/document-list.js';
import type { Document, DocumentSummary } from '../../index/model/document.js';
import type { CitationTarget } from '../../index/model/extraction.js';
import type { Language } from '../../index/model/language.js';
import { damagedText } from './damaged-text.js';
import type { DocumentReference, DocumentStore } from './document-store.js';

/** What the corpus needs of a search engine (src/search/engine.ts is one). */
export interface SearchEngine {
  search(query: SearchQuery, signal?: AbortSignal): Promise<SearchResult>;
  /** Where an engine has no index of runs, its search has to do. */
  sharing?(query: SharingQuery, signal?: AbortSignal): Promise<readonly (readonly SharingPassage[])[]>;
  citing(targets: readonly CitationTarget[], page: Page, signal?: AbortSignal): Promise<Paged<CitingPlace>>;
  requests(filter: RequestFilter, page: Page, signal?: AbortSignal): Promise<Paged<RequestPlace>>;
  add(documents: readonly DocumentReference[]): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** Resolves when `search` answers at once. */
  ready(): Promise<void>;
  /** Makes what a search by meaning lacks, where one is configured; says what stood in the way. */
  vectors?(): Promise<{ readonly problem?: string }>;
  close(): Promise<void>;
}

/**
 * Makes the engine when it is first needed: looking a paragraph up must not pay for it.
 * @param onProblem Of a document whose file is missing or damaged: it is not in the index.
 */
export type OpenEngine = (
  documents: readonly DocumentReference[],
  onProblem: (key: string, message: string) => void,
) => Promise<SearchEngine>;

/** Milliseconds before a document that could not be made again is tried once more: the disk may be well by then. */
const RETRY_MS = 10_000;

/** The Corpus port over the document store and a search engine. */
export class StoredCorpus implements Corpus {
  private engine: Promise<SearchEngine> | undefined;
  /** The engine takes changes one after the other, in the order in which they happened. */
  private changes: Promise<void> = Promise.resolve();
  /** Held, but not in the index, since their files are missing or damaged. */
  private readonly unsearchable = new Set<string>();
  private nextMending = 0;
  private mending: Promise<boolean> | undefined;
  private closed = false;
  private readonly documentList = new DocumentList();
  private listedSummaries: readonly DocumentSummary[] | undefined;
  private listing: Promise<void> | undefined;

  constructor(
    private readonly store: DocumentStore,
    private readonly openEngine: OpenEngine,
    /** Told of a document that cannot be searched, and could not be made again. */
    private readonly warn: (message: string) => void = () => {},
  ) {}

  async list(signal?: AbortSignal): Promise<readonly DocumentSummary[]> {
    this.begin(signal);
    return this.store.list();
  }

  async document(key: string, signal?: AbortSignal): Promise<Document | undefined> {
    this.begin(signal);
    return this.store.document(key);
  }

  async translation(key: string, language: Language, signal?: AbortSignal): Promise<Document | undefined> {
    this.begin(signal);
    return this.store.translation(key, language);
  }

  async named(name: string, signal?: AbortSignal): Promise<readonly NamedDocument[]> {
    return (await this.listed(signal)).named(name);
  }

  async summary(key: string, signal?: AbortSignal): Promise<DocumentSummary | undefined> {
    return (await this.listed(signal)).summary(key);
  }

  async documents(filter: DocumentFilter, page: Page, signal?: AbortSignal): Promise<Paged<DocumentSummary>> {
    return (await this.listed(signal)).documents(filter, page);
  }

  async completions(partial: string, limit: number, signal?: AbortSignal) {
    return (await this.listed(signal)).completions(partial, limit, async () => {
      await setImmediate();
      signal?.throwIfAborted();
    });
  }

  async near(name: string, limit: number, signal?: AbortSignal): Promise<readonly DocumentSummary[]> {
    return (await this.listed(signal)).near(name, limit);
  }

  /** The summaries and their names as they are now: what is new among them costs its own names, in small steps. */
  private async listed(signal: AbortSignal | undefined): Promise<DocumentList> {
    this.begin(signal);
    while (this.listedSummaries !== this.store.list()) {
      this.listing ??= this.listAll(this.store.list()).finally(() => {
        this.listing = undefined;
      });
      await this.listing;
      signal?.throwIfAborted();
    }
    return this.documentList;
  }

  private async listAll(summaries: readonly DocumentSummary[]): Promise<void> {
    for (const step of this.documentList.updateInSteps(summaries)) await setImmediate(step);
    this.listedSummaries = summaries;
  }

  async size(signal?: AbortSignal): Promise<CorpusSize> {
    this.begin(signal);
    return this.store.size();
  }

  /**
   * Says of every document that cannot be searched, and could not be mended, that it was not.
   * @throws {OperationalError} `stored-text-damaged` where the one document asked for is one of them, or nothing is found
   *   and who asks does not tell of the others (`partial`): "not found" would be a check that was not made.
   */
  async search(query: SearchQuery, signal?: AbortSignal): Promise<SearchResult> {
    return this.askEngine(signal, async (engine) => {
      const result = await engine.search(query, signal);
      if (this.lacking(query).length === 0) return result;
      const complete = (await this.mend(engine)) ? await engine.search(query, signal) : result;
      const unsearched = this.lacking(query);
      if (unsearched.length === 0) return complete;
      const told = query.partial === true || complete.exactTotal > 0;
      if (query.document !== undefined || !told) throw damagedText(unsearched);
      return { ...complete, unsearched };
    });
  }

  /** @throws {OperationalError} Like `search`, where one of the texts stands nowhere as it is: it may stand there. */
  async sharing(query: SharingQuery, signal?: AbortSignal): Promise<readonly (readonly SharingPassage[])[]> {
    return this.askEngine(signal, async (engine) => {
      const ask = () => engine.sharing?.(query, signal) ?? sharingBySearch(engine, query, signal);
      const found = await ask();
      if (this.lacking(query).length === 0) return found;
      const complete = (await this.mend(engine)) ? await ask() : found;
      const unsearched = this.lacking(query);
      const isFound = query.texts.every((text, index) => isWhole(text, complete[index]?.[0]));
      if (unsearched.length > 0 && !isFound) throw damagedText(unsearched);
      return complete;
    });
  }

  /** @throws {OperationalError} Like `search`, where nothing is found. */
  async citing(targets: readonly CitationTarget[], page: Page, signal?: AbortSignal) {
    return this.askListed({}, (engine) => engine.citing(targets, page, signal), signal);
  }

  /** @throws {OperationalError} Like `search`, where nothing is found. */
  async requests(filter: RequestFilter, page: Page, signal?: AbortSignal) {
    return this.askListed(filter, (engine) => engine.requests(filter, page, signal), signal);
  }

  /** What documents cite and ask: of one that cannot be read nobody knows. */
  private askListed<T>(
    query: { readonly document?: string },
    ask: (engine: SearchEngine) => Promise<Paged<T>>,
    signal: AbortSignal | undefined,
  ): Promise<Paged<T>> {
    return this.askEngine(signal, async (engine) => {
      const found = await ask(engine);
      if (this.lacking(query).length === 0) return found;
      const complete = (await this.mend(engine)) ? await ask(engine) : found;
      const unread = this.lacking(query);
      if (unread.length > 0 && (complete.total === 0 || query.document !== undefined))
        throw damagedText(unread);
      return complete;
    });
  }

  private async askEngine<T>(
    signal: AbortSignal | undefined,
    ask: (engine: SearchEngine) => Promise<T>,
  ): Promise<T> {
    this.begin(signal);
    try {
      return await this.askOnce(signal, ask);
    } catch (error) {
      // An engine that ended under the question says nothing about the question: another one is asked, once.
      if (!hasEnded(error) || signal?.aborted || this.closed) throw error;
      return this.askOnce(signal, ask);
    }
  }

  private async askOnce<T>(
    signal: AbortSignal | undefined,
    ask: (engine: SearchEngine) => Promise<T>,
  ): Promise<T> {
    await this.changes;
    const opening = this.opened();
    const engine = await opening;
    signal?.throwIfAborted();
    try {
      return await ask(engine);
    } catch (error) {
      if (hasEnded(error)) await this.giveUp(opening);
      throw error;
    }
  }

  /** Keys of the documents that the query means, that are held, and are not in the index; in order. */
  private lacking({ document }: { readonly document?: string }): readonly string[] {
    if (document !== undefined) return this.unsearchable.has(document) ? [document] : [];
    return [...this.unsearchable].sort();
  }

  /** Brings back into the index what can be made again. @returns Whether anything was. */
  private mend(engine: SearchEngine): Promise<boolean> {
    if (this.mending === undefined && Date.now() < this.nextMending) return Promise.resolve(false);
    this.mending ??= this.mendAll(engine).finally(() => {
      this.mending = undefined;
    });
    return this.mending;
  }

  private async mendAll(engine: SearchEngine): Promise<boolean> {
    let mended = false;
    for (const key of [...this.unsearchable]) {
      try {
        const reference = await this.store.mended(key);
        this.unsearchable.delete(key);
        // Where it cannot be read all the same, the engine tells so, and it is unsearchable again.
        if (reference) await engine.add([reference]);
        mended ||= !this.unsearchable.has(key);
      } catch (error) {
        if (hasEnded(error)) throw error;
        this.nextMending = Date.now() + RETRY_MS;
        this.warn(`${key} cannot be searched: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    return mended;
  }

  /**
   * Brings the search engine up to what is on disk now, so that the first question does not wait for it; and what could
   * not be written to disk, now that it may take it. For a program that runs on, to be called again and again.
   */
  async prepareSearch(): Promise<void> {
    await this.store.save().catch(() => {});
    await this.listed(undefined);
    await this.askEngine(undefined, async (engine) => {
      await engine.ready();
      if (this.unsearchable.size > 0) await this.mend(engine);
    });
  }

  /**
   * Makes the vectors that a search by meaning lacks, and waits for them. What is not made is made the next time.
   * @returns why some could not be made
   */
  async prepareVectors(): Promise<string | undefined> {
    const made = await this.askEngine(undefined, async (engine) => engine.vectors?.());
    return made?.problem;
  }

  async close(): Promise<void> {
    this.closed = true;
    const engine = this.engine;
    this.engine = undefined;
    this.store.close();
    await (await engine)?.close();
  }

  private opened(): Promise<SearchEngine> {
    this.engine ??= this.openEngine(this.store.references(), (key) => {
      this.unsearchable.add(key);
      this.nextMending = 0;
    }).catch((error: unknown) => {
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
    for (const key of change?.removed ?? []) this.unsearchable.delete(key);
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
    if (this.engine === engine) {
      this.engine = undefined;
      // The next one says for itself what it lacks.
      this.unsearchable.clear();
    }
    await engine.then((opened) => opened.close()).catch(() => {});
  }
}

/** Whether practically all runs of a text stand in the paragraph; one of n letters has n - 4. */
function isWhole(text: string, passage: SharingPassage | undefined): boolean {
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '').length;
  return passage !== undefined && passage.shared >= 0.95 * (letters - 4);
}

/** Longest query of a search; from the middle of a long text a part that short is looked for too. */
const LONGEST_QUERY = 300;
const PROBE = 36;

/** What a search finds for the beginning and the middle of each text. */
async function sharingBySearch(
  engine: SearchEngine,
  { texts, document, limit }: SharingQuery,
  signal: AbortSignal | undefined,
): Promise<readonly (readonly SharingPassage[])[]> {
  const found: (readonly SharingPassage[])[] = [];
  for (const text of texts) {
    const middle = (text.length - PROBE) >> 1;
    const queries = [
      text.slice(0, LONGEST_QUERY),
      ...(middle > 0 ? [text.slice(middle, middle + PROBE)] : []),
    ];
    const results = await Promise.all(
      queries.map((each) =>
        engine.search({ text: each, limit, ...(document !== undefined && { document }) }, signal),
      ),
    );
    const hits = results.flatMap((result) => result.hits);
    const unlike = new Map(hits.map((hit) => [`${hit.document}#${hit.locator}`, hit]));
    found.push([...unlike.values()].map((hit) => ({ ...hit, shared: 1 })));
  }
  return found;
}

/** Whether the engine itself is broken, not the one query (SearchEngineError of src/search/engine.ts). */
function hasEnded(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'search-engine-failed';
}
