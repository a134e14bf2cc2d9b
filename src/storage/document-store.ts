import { statSync } from 'node:fs';
import { LRUCache } from 'lru-cache';
import type { CorpusSize } from '../../index/corpus.js';
import type { Document, DocumentSummary } from '../../index/model/document.js';
import { type CatalogueEntry, readCatalogue } from './catalogue.js';
import { damagedText } from './damaged-text.js';
import type { DocumentFiles } from './document-files.js';
import type { StorageProblem } from './held-keys.js';
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
}

/** What `refresh` found changed; a document whose text changed is in both lists. */
export interface StoreChange {
  readonly added: readonly DocumentReference[];
  readonly removed: readonly string[];
}

/**
 * The documents: their summaries in memory, each document read from its file when it is asked for. Opening brings
 * what is on disk up to date with the texts.
 */
export class DocumentStore {
  readonly problems: readonly StorageProblem[];
  private entries: ReadonlyMap<string, CatalogueEntry> = new Map();
  private summaries: readonly DocumentSummary[] = [];
  /** The entries that `refresh` has told of, or the constructor's. */
  private told: ReadonlyMap<string, CatalogueEntry> = new Map();
  private catalogueState: string;
  private readonly files: DocumentFiles;
  private readonly recent = new LRUCache<string, Document>({ max: DOCUMENTS_IN_MEMORY });

  /** @throws where the cache folder cannot be written. */
  constructor(
    private readonly places: StorePlaces,
    private readonly parser: DocumentParser,
    progress?: Progress,
  ) {
    const { catalogue, problems } = synchronize(places, parser, progress);
    this.problems = problems;
    this.files = documentFiles(places);
    this.catalogueState = stateOf(cataloguePath(places));
    this.take(catalogue.entries);
    this.told = this.entries;
  }

  /** All documents, ordered by key. */
  list(): readonly DocumentSummary[] {
    return this.summaries;
  }

  size(): CorpusSize {
    const size = { documents: this.entries.size, units: 0, characters: 0 };
    for (const { units, characters } of this.entries.values()) {
      size.units += units;
      size.characters += characters;
    }
    return size;
  }

  references(): readonly DocumentReference[] {
    return [...this.entries.values()].map((entry) => this.reference(entry));
  }

  /**
   * The document under exactly this key; undefined where none is held. A file that is missing or damaged is made again
   * from the text.
   * @throws {OperationalError} `stored-text-damaged` where that cannot be done: it is held, and cannot be quoted.
   */
  document(key: string): Document | undefined {
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    const document = this.recent.get(entry.contents) ?? this.files.read(entry.contents) ?? this.rebuild(key);
    // Made again, it may be of other contents: its text has changed meanwhile.
    if (document) this.recent.set((this.entries.get(key) ?? entry).contents, document);
    return document;
  }

  /**
   * The document's file, read and found whole, made again where it is not; undefined where none is held.
   * @throws {OperationalError} as `document`.
   */
  mended(key: string): DocumentReference | undefined {
    const entry = this.entries.get(key);
    if (entry && !this.files.read(entry.contents)) this.rebuild(key);
    const now = this.entries.get(key);
    return now && this.reference(now);
  }

  private rebuild(key: string): Document | undefined {
    this.take(synchronize(this.places, this.parser).catalogue.entries);
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    const document = this.files.read(entry.contents);
    if (!document) throw damagedText([key]);
    return document;
  }

  /**
   * Takes over what another process (`yinju ingest`) has written since, and tells of what this one had to make again
   * otherwise. Costs one look at a file's times where nothing has changed.
   */
  refresh(): StoreChange | undefined {
    const state = stateOf(cataloguePath(this.places));
    if (state !== this.catalogueState) {
      this.catalogueState = state;
      const { entries } = readCatalogue(cataloguePath(this.places), this.parser.version);
      // Damaged, or written by another version of the program: what this process holds stays true for it.
      if (entries.length > 0) this.take(entries);
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

  private take(entries: readonly CatalogueEntry[]): void {
    this.entries = new Map(entries.map((entry) => [entry.summary.key, entry]));
    this.summaries = entries.map(({ summary }) => summary);
  }

  private reference({ summary, contents }: CatalogueEntry): DocumentReference {
    return { key: summary.key, path: this.files.pathOf(contents), fingerprint: contents };
  }
}

function stateOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats ? [stats.ino, stats.size, stats.mtimeMs].join(':') : '-';
}
