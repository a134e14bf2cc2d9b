import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import type { CorpusSize } from '../../index/corpus.js';
import type { Document, DocumentSummary } from '../../index/model/document.js';
import { type Language, languageOf } from '../../index/model/language.js';
import { inLanguages } from '../../index/model/summary.js';
import { type Catalogue, type CatalogueEntry, readCatalogue } from './catalogue.js';
import { damagedText } from './damaged-text.js';
import type { DocumentFiles } from './document-files.js';
import type { StorageProblem } from './held-keys.js';
import { KeptFolder } from './kept-folder.js';
import { type Mend, mendWith } from './mending.js';
import type { DocumentParser } from './parser.js';
import { cataloguePath, documentFiles, type Progress, type StorePlaces, synchronize } from './synchronize.js';

/** Documents kept in memory; the longest take a few megabytes. */
const DOCUMENTS_IN_MEMORY = 32;

/** A parsed document on disk, as the search engine takes it. */
export interface DocumentReference {
  readonly key: string;
  /** File that holds the Document as JSON. */
  readonly path: string;
  /** Hex SHA-256 of the file: changes whenever the document does, and tells a damaged file. */
  readonly fingerprint: string;
  /** The file's contents, where the disk would not take them. */
  readonly json?: string;
}

/** What `refresh` found changed; a document whose text changed is in both lists. */
export interface StoreChange {
  readonly added: readonly DocumentReference[];
  readonly removed: readonly string[];
}

/** Milliseconds between two attempts to bring to disk what it would not take. */
const SAVE_AGAIN_MS = 10_000;

/**
 * The documents: their summaries in memory, each document read from its file when it is asked for. Opening brings
 * what is on disk up to date with the texts.
 */
export class DocumentStore {
  readonly problems: readonly StorageProblem[];
  private catalogue: Catalogue;
  private entries: ReadonlyMap<string, CatalogueEntry> = new Map();
  /** The same documents in further languages, by `translationId`. */
  private translations: ReadonlyMap<string, CatalogueEntry> = new Map();
  private summaries: readonly DocumentSummary[] = [];
  private total: CorpusSize = { documents: 0, units: 0, characters: 0 };
  /** The entries that `refresh` has told of, or the constructor's. */
  private told: ReadonlyMap<string, CatalogueEntry> = new Map();
  private catalogueState: string;
  /** Why something is in memory alone. */
  private unsaved: string | undefined;
  private saveAgainAt = 0;
  private mending: Promise<void> | undefined;
  private readonly files: DocumentFiles;
  private readonly originals: KeptFolder;
  private readonly recent = new LRUCache<string, Document>({ max: DOCUMENTS_IN_MEMORY });

  /** @param mend Makes again what turns out to be missing or damaged later; here and now unless told. */
  constructor(
    private readonly places: StorePlaces,
    private readonly parser: DocumentParser,
    progress?: Progress,
    private readonly mend: Mend = mendWith(parser),
  ) {
    this.files = documentFiles(places);
    const { catalogue, problems, unsaved } = synchronize(places, parser, {
      files: this.files,
      ...(progress === undefined ? {} : { progress }),
    });
    this.problems = problems;
    this.unsaved = unsaved;
    this.originals = new KeptFolder(places.originals);
    this.catalogueState = stateOf(cataloguePath(places));
    this.catalogue = catalogue;
    this.take(catalogue);
    this.told = this.entries;
  }

  /** Why something that was built is in memory alone; undefined where all of it is on disk. */
  get trouble(): string | undefined {
    return this.unsaved;
  }

  /** All documents, ordered by key; the same array until something changes. */
  list(): readonly DocumentSummary[] {
    return this.summaries;
  }

  size(): CorpusSize {
    return this.total;
  }

  references(): readonly DocumentReference[] {
    return [...this.entries.values()].map((entry) => this.reference(entry));
  }

  /**
   * The document under exactly this key; undefined where none is held. A file that is missing or damaged is made again
   * from the text.
   * @throws {OperationalError} `stored-text-damaged` where that cannot be done: it is held, and cannot be quoted.
   */
  document(key: string): Promise<Document | undefined> {
    return this.read(key, () => this.entries.get(key));
  }

  /**
   * The document's text in a language that is not its first one; undefined where none is held.
   * @throws {OperationalError} as `document`.
   */
  translation(key: string, language: Language): Promise<Document | undefined> {
    return this.read(key, () => this.translations.get(translationId(key, language)));
  }

  private async read(key: string, find: () => CatalogueEntry | undefined): Promise<Document | undefined> {
    const entry = find();
    if (!entry) return undefined;
    const known = this.recent.get(entry.contents) ?? (await this.files.load(entry.contents));
    if (!known) return this.rebuilt(key, find);
    this.recent.set(entry.contents, known);
    return known;
  }

  /**
   * The document's file, read and found whole, made again where it is not; undefined where none is held.
   * @throws {OperationalError} as `document`.
   */
  async mended(key: string): Promise<DocumentReference | undefined> {
    const entry = this.entries.get(key);
    if (entry && !(await this.files.load(entry.contents)))
      await this.rebuilt(key, () => this.entries.get(key));
    const now = this.entries.get(key);
    return now && this.reference(now);
  }

  private async rebuilt(key: string, find: () => CatalogueEntry | undefined): Promise<Document | undefined> {
    await this.mendAll();
    // Made again, it may be of other contents: its text has changed meanwhile.
    const entry = find();
    if (!entry) return undefined;
    const document = this.files.read(entry.contents);
    if (!document) throw damagedText([key]);
    this.recent.set(entry.contents, document);
    return document;
  }

  /** One at a time: whoever comes meanwhile waits for the same. */
  private mendAll(): Promise<void> {
    this.mending ??= this.mendNow().finally(() => {
      this.mending = undefined;
    });
    return this.mending;
  }

  private async mendNow(): Promise<void> {
    const serving = { held: this.catalogue, ingestedDeleted: this.originals.isDeleted() };
    const { catalogue, unwritten, unsaved } = await this.mend({ places: this.places, serving });
    this.files.hold(unwritten);
    this.unsaved = unsaved;
    this.catalogueState = stateOf(cataloguePath(this.places));
    // What another process wrote since is newer than what was mended.
    const onDisk = unsaved === undefined ? this.readCatalogue() : undefined;
    this.take(onDisk ?? catalogue);
  }

  /** The catalogue on disk, where it is whole and of this version of the program. */
  private readCatalogue(): Catalogue | undefined {
    const catalogue = readCatalogue(cataloguePath(this.places), this.parser.version);
    return catalogue.entries.length > 0 ? catalogue : undefined;
  }

  /** Tries now and then to bring to disk what it would not take. */
  async save(): Promise<void> {
    if (this.unsaved === undefined || Date.now() < this.saveAgainAt) return;
    this.saveAgainAt = Date.now() + SAVE_AGAIN_MS;
    if (canBeWritten(this.places.cache)) await this.mendAll();
  }

  /**
   * Takes over what another process (`yinju ingest`) has written since, and tells of what this one had to make again
   * otherwise. Costs one look at a file's times where nothing has changed.
   */
  refresh(): StoreChange | undefined {
    const state = stateOf(cataloguePath(this.places));
    if (state !== this.catalogueState) {
      this.catalogueState = state;
      // Damaged, or written by another version of the program: what this process holds stays true for it.
      const onDisk = this.readCatalogue();
      if (onDisk) this.take(onDisk);
      // Somebody deleted the cache, or all there is; what is said until it is known is what was true a moment ago.
      else if (state === ABSENT) this.mendAll().catch(() => {});
    }
    if (this.told === this.entries) return undefined;
    const before = this.told;
    this.told = this.entries;
    const added = [...this.entries.values()].filter(
      ({ summary, contents }) => before.get(summary.key)?.contents !== contents,
    );
    const removed = [...before].filter(([key, { contents }]) => this.entries.get(key)?.contents !== contents);
    if (added.length === 0 && removed.length === 0) return undefined;
    return { added: added.map((entry) => this.reference(entry)), removed: removed.map(([key]) => key) };
  }

  close(): void {
    this.originals.close();
  }

  private take(catalogue: Catalogue): void {
    // What has not changed stays the same object: whoever made something of it need not make it again.
    const { translations } = catalogue;
    const entries = catalogue.entries.map((entry) => {
      const known = this.entries.get(entry.summary.key);
      return known?.contents === entry.contents ? { ...entry, summary: known.summary } : entry;
    });
    this.catalogue = catalogue;
    this.entries = new Map(entries.map((entry) => [entry.summary.key, entry]));
    this.translations = new Map(
      translations.map((entry) => [translationId(entry.summary.key, languageOf(entry.summary)), entry]),
    );
    const further = new Map<string, readonly DocumentSummary[]>();
    for (const { summary } of translations)
      further.set(summary.key, [...(further.get(summary.key) ?? []), summary]);
    const before = new Map(this.summaries.map((summary) => [summary.key, summary]));
    this.summaries = entries.map(({ summary }) =>
      sameOr(before.get(summary.key), inLanguages(summary, further.get(summary.key) ?? [])),
    );
    this.total = {
      documents: entries.length,
      units: entries.reduce((sum, { units }) => sum + units, 0),
      characters: entries.reduce((sum, { characters }) => sum + characters, 0),
    };
    this.originals.open();
  }

  private reference({ summary, contents }: CatalogueEntry): DocumentReference {
    const json = this.files.held().get(contents);
    return {
      key: summary.key,
      path: this.files.pathOf(contents),
      fingerprint: contents,
      ...(json === undefined ? {} : { json }),
    };
  }
}

/** The summary as it was, where nothing that texts in further languages add to it has changed. */
function sameOr(before: DocumentSummary | undefined, now: DocumentSummary): DocumentSummary {
  if (before === undefined || before === now) return now;
  const added = ({ languages, aliases }: DocumentSummary) => JSON.stringify([languages, aliases]);
  return before.sourceSha256 === now.sourceSha256 &&
    before.signatures === now.signatures &&
    added(before) === added(now)
    ? before
    : now;
}

const ABSENT = '-';

function translationId(key: string, language: Language): string {
  return `${language} ${key}`;
}

function stateOf(path: string): string {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats ? [stats.ino, stats.size, stats.mtimeMs].join(':') : ABSENT;
  } catch {
    // A disk that cannot be reached says nothing about what is held.
    return 'unreachable';
  }
}

/** Enough for a full disk to show. */
const PROBE = 'x'.repeat(64 * 1024);

function canBeWritten(folder: string): boolean {
  // Named as `clearLeftovers` knows it.
  const path = join(folder, `probe.${process.pid}-0.tmp`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, PROBE);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(path, { force: true });
  }
}
