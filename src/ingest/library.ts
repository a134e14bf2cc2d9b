import { randomBytes } from 'node:crypto';
import type { TextAnalyzer } from '../../index/analysis/analyzer.js';
import type { Document } from '../../index/model/document.js';
import { languageOf } from '../../index/model/language.js';
import { summarize } from '../../index/model/summary.js';
import { distinctKey } from '../../index/parser/identity.js';
import { type Connection, isRefused } from '../opensearch/connection.js';
import {
  type Change,
  DocumentWriter,
  type WriterOptions,
  type Written,
} from '../opensearch/document-writer.js';
import type { Generation } from '../opensearch/generations.js';
import { documentOf, type HeldRecord, heldRecords, keysOfHashes } from '../opensearch/held-records.js';
import { dropOriginals, originalRecords } from '../opensearch/originals.js';
import type { KeptText } from '../opensearch/records.js';
import { openJournal } from '../opensearch/write-journal.js';
import { ENGINE_AWAY, OperationalError } from '../operations/operational-error.js';
import { backOff, pause } from '../operations/retry.js';
import type { DocumentFile } from '../readers/read-document.js';
import type { DocumentParser } from '../storage/parser.js';
import { type Held, HeldTexts } from './held-texts.js';
import { claiming, heldDocument, heldOf, isOvertaken, keptText, type TextOf } from './library-texts.js';
import { hashesOf, heldByAnother, type IngestStatus, judge, type Verdict } from './verdict.js';

/** Where a library's rooms are, and what makes their records. */
export interface LibraryParts {
  readonly connection: Connection;
  readonly prefix: string;
  readonly analyzer: TextAnalyzer;
  readonly parser: DocumentParser;
  /** The generation that is written to now. */
  readonly generation: () => Promise<Generation>;
  readonly writing?: WriterOptions;
}

export interface KeepOptions {
  readonly replace: boolean;
  readonly dryRun: boolean;
  readonly collection: KeptText['collection'];
  /** Its original is kept already, under this id. */
  readonly original?: string;
  /** The key that it took from another when it was kept. */
  readonly replaces?: string | undefined;
}

/** What became of a text. */
export interface Kept {
  readonly status: IngestStatus;
  readonly key: string;
  /** The text that stands in the way, or that it took the place of. */
  readonly other?: Document;
  /** The same document in other languages, as held before. */
  readonly translations: readonly Document[];
  readonly explanation?: string;
}

/** What was found of what a text may touch. */
interface Found {
  readonly generation: Generation;
  readonly held: HeldTexts;
  readonly records: ReadonlyMap<string, HeldRecord>;
}

/** Milliseconds before a change is decided anew that another process has overtaken, doubled up to the second. */
const AGAIN_MS = 50;
const LONGEST_AGAIN_MS = 2_000;
/** A generation is closed to writers for as long as the last documents are brought over. */
const PATIENCE_MS = 5 * 60_000;
/** So long an engine that is away is waited for. */
const AWAY_MS = 120_000;

/**
 * The documents that machines share, for who changes them. What is held is decided by the record of a document alone,
 * which changes in one operation and only where it is what the decision rests on; so any number of processes may keep
 * and take out at once.
 */
export class Library {
  private generation: Promise<Generation> | undefined;
  private writer: { readonly of: number; readonly writer: DocumentWriter } | undefined;
  /** Names (keys, hashes) of texts that are being kept: what comes later under one of them waits. */
  private readonly busy = new Map<string, Promise<unknown>>();
  /** What a dry run would have kept. */
  private readonly imagined = new Map<string, Held>();

  constructor(private readonly parts: LibraryParts) {}

  /** Keeps a text by the rules of keys (verdict.ts); several may be under way, those that touch each other in order. */
  keep(file: DocumentFile, document: Document, options: KeepOptions): Promise<Kept> {
    const { sha256 } = file.source;
    return this.inTurn([document.key, distinctKey(document.key, sha256), sha256], () =>
      this.keepNow(file, document, options),
    );
  }

  /** Closes what is being written, so that nobody waits for more to come. */
  async flush(): Promise<void> {
    await this.writer?.writer.flush();
  }

  /**
   * Takes texts out from under a key.
   * @returns Those that were taken out; none where the key, or such a text, is not held.
   */
  withdraw(key: string, which: (text: KeptText) => boolean): Promise<readonly KeptText[]> {
    return this.inTurn([key], async () => {
      const taken = await this.decide(async () => {
        const generation = await this.current();
        const held = (await heldRecords(this.parts.connection, generation, [key])).get(key);
        const gone = (held?.record.texts ?? []).filter(which);
        if (held === undefined || gone.length === 0) return { result: [] };
        const left = await this.textsBut(generation, held, which);
        const next = left && heldDocument(left);
        return { result: gone, change: { key, basis: held.basis, ...(next && { next }) } };
      });
      await dropOriginals(
        this.parts.connection,
        this.parts.prefix,
        taken.map(({ original }) => original),
      );
      return taken;
    });
  }

  private async keepNow(file: DocumentFile, document: Document, options: KeepOptions): Promise<Kept> {
    const { prefix, connection } = this.parts;
    const original = options.original ?? randomBytes(9).toString('hex');
    let first: Verdict | undefined;
    let superseded: Verdict['supersedes'];
    const kept = await this.decide<Kept>(async () => {
      const found = await this.look(document, file, options.replaces);
      const { replaces } = options;
      const verdict =
        replaces === undefined
          ? judge(document, file, found.held, options.replace)
          : claiming(replaces, document, found.held.under(replaces));
      const kept = await this.told(verdict, document, found);
      // The engine went away between taking it and saying so.
      if (first !== undefined && found.held.withHash(file.source.sha256)?.contents === original)
        return { result: { ...kept, status: first.status, key: first.key } };
      if (kept.status === 'refused' || kept.status === 'unchanged') return { result: kept };
      if (options.dryRun) {
        this.imagine(verdict, document, file);
        return { result: kept };
      }
      if (first !== undefined && isOvertaken(first, verdict))
        return { result: { ...kept, status: 'refused', explanation: overtaken(verdict.key) } };
      first ??= verdict;
      superseded = verdict.supersedes;
      const change = await this.changeOf(verdict, document, found, { file, original, options });
      return { result: kept, change };
    });
    if (superseded === undefined || kept.status === 'refused' || kept.status === 'unchanged') return kept;
    const { key, contents, ingestedAs } = superseded;
    // Under another key where its meta has changed that.
    if (key !== kept.key) await this.withdrawNow(key, contents);
    if (ingestedAs !== undefined && ingestedAs !== original)
      await dropOriginals(connection, prefix, [ingestedAs]);
    return kept;
  }

  private async withdrawNow(key: string, original: string | undefined): Promise<void> {
    await this.decide(async () => {
      const generation = await this.current();
      const held = (await heldRecords(this.parts.connection, generation, [key])).get(key);
      const which = (text: KeptText) => text.original === original;
      if (!held?.record.texts?.some(which)) return { result: undefined };
      const left = await this.textsBut(generation, held, which);
      const next = left && heldDocument(left);
      return { result: undefined, change: { key, basis: held.basis, ...(next && { next }) } };
    });
  }

  /** Looks and decides until the change is taken: what it rests on may have changed meanwhile. */
  private async decide<R>(
    look: () => Promise<{ readonly result: R; readonly change?: Change | undefined }>,
  ): Promise<R> {
    const until = performance.now() + PATIENCE_MS;
    const awayUntil = performance.now() + (this.parts.writing?.patienceMs ?? AWAY_MS);
    for (let looks = 1; ; looks += 1) {
      try {
        const { result, change } = await look();
        if (change === undefined || (await this.write(change)) === 'done') return result;
      } catch (error) {
        // Another generation has become the current one and this one was deleted; or the engine is away for a while.
        const isOver = performance.now() > awayUntil;
        if (!isRefused(error, 'index_not_found_exception') && (isOver || !isAway(error))) throw error;
      }
      if (performance.now() > until) throw closed();
      await pause(backOff(looks, AGAIN_MS, LONGEST_AGAIN_MS));
      this.generation = undefined;
    }
  }

  private async write(change: Change): Promise<Written> {
    const generation = await this.current();
    if (this.writer?.of !== generation.number) {
      const { connection, prefix, analyzer, writing } = this.parts;
      const journal = openJournal(connection, prefix, generation);
      const writer = new DocumentWriter(connection, generation, analyzer, { journal, ...writing });
      this.writer = { of: generation.number, writer };
    }
    return this.writer.writer.write(change);
  }

  private current(): Promise<Generation> {
    this.generation ??= this.parts.generation();
    // What could not be found out is asked again.
    this.generation.catch(() => {
      this.generation = undefined;
    });
    return this.generation;
  }

  private async look({ key }: Document, { source }: DocumentFile, claim?: string): Promise<Found> {
    const { connection } = this.parts;
    const generation = await this.current();
    const own = [key, distinctKey(key, source.sha256), ...(claim === undefined ? [] : [claim])];
    const [near, same] = await Promise.all([
      heldRecords(connection, generation, own),
      keysOfHashes(connection, generation, [source.sha256]),
    ]);
    const further = same.filter((each) => !near.has(each));
    const records = new Map([
      ...near,
      ...(further.length === 0 ? [] : await heldRecords(connection, generation, further)),
    ]);
    const held = new HeldTexts();
    for (const { record } of records.values())
      for (const text of record.texts ?? []) held.add(heldOf(record.key, text));
    for (const each of this.imagined.values()) held.add(each);
    return { generation, held, records };
  }

  private async told(verdict: Verdict, document: Document, found: Found): Promise<Kept> {
    const { status, key, supersedes, held: inTheWay } = verdict;
    const other = status === 'replaced' ? supersedes : inTheWay;
    const record = found.records.get(key)?.record;
    const documents = await this.documents(
      found.generation,
      record,
      (text) => text.language !== languageOf(document),
    );
    const standing =
      other === undefined ? undefined : await this.byOriginal(found, other.key, other.contents);
    return {
      status,
      key,
      translations: documents ?? [],
      ...(standing === undefined ? {} : { other: standing }),
      ...(status === 'refused' ? { explanation: heldByAnother(key) } : {}),
    };
  }

  private async byOriginal({ generation, records }: Found, key: string, original: string | undefined) {
    const found = await this.documents(
      generation,
      records.get(key)?.record,
      (text) => text.original === original,
    );
    return found?.[0];
  }

  /** The change that makes a document of the verdict's text, beside those of it in other languages. */
  private async changeOf(
    verdict: Verdict,
    document: Document,
    { generation, records }: Found,
    { file, original, options }: { file: DocumentFile; original: string; options: KeepOptions },
  ): Promise<Change | undefined> {
    const { key, replaces } = verdict;
    const held = records.get(key);
    const text = keptText(document, file, { collection: options.collection, original }, replaces);
    const others =
      held === undefined
        ? []
        : ((await this.textsBut(generation, held, ({ language }) => language === text.language)) ?? []);
    const renamed = document.key === key ? document : { ...document, key };
    const next = heldDocument([...others, { text, document: renamed }]);
    const before =
      options.original === undefined ? await originalRecords(this.parts.prefix, original, file, text) : [];
    return next && { key, next, before, ...(held === undefined ? {} : { basis: held.basis }) };
  }

  /** The texts of a record but for some, with their documents. */
  private async textsBut(
    generation: Generation,
    { record }: HeldRecord,
    without: (text: KeptText) => boolean,
  ) {
    const texts = (record.texts ?? []).filter((text) => !without(text));
    const documents = await this.documents(generation, record, (text) => texts.includes(text));
    // Another version has come between: what is decided on this one will not be taken either.
    return documents?.flatMap((document, at): TextOf[] => {
      const text = texts[at];
      return text === undefined ? [] : [{ document, text }];
    });
  }

  private async documents(
    generation: Generation,
    record: HeldRecord['record'] | undefined,
    which: (text: KeptText) => boolean,
  ): Promise<readonly Document[] | undefined> {
    const texts = (record?.texts ?? []).filter(which);
    if (record === undefined) return [];
    const read = await Promise.all(
      texts.map((text) => documentOf(this.parts.connection, generation, record, text)),
    );
    const there = read.filter((document) => document !== undefined);
    return there.length === texts.length ? there : undefined;
  }

  private imagine({ key, supersedes }: Verdict, document: Document, file: DocumentFile): void {
    if (supersedes !== undefined) this.imagined.delete(supersedes.sha256);
    const hashes = hashesOf(file);
    this.imagined.set(hashes.sha256, { key, summary: summarize(document), ...hashes, contents: undefined });
  }

  private inTurn<R>(names: readonly string[], work: () => Promise<R>): Promise<R> {
    const before = names.flatMap((name) => this.busy.get(name) ?? []);
    const own = Promise.allSettled(before).then(work);
    for (const name of names) this.busy.set(name, own);
    const done = () => {
      for (const name of names) if (this.busy.get(name) === own) this.busy.delete(name);
    };
    own.then(done, done);
    // Who waits for an earlier one would wait for more to come.
    if (before.length > 0) void this.flush();
    return own;
  }
}

function isAway(error: unknown): boolean {
  return error instanceof OperationalError && error.code === ENGINE_AWAY;
}

function closed(): OperationalError {
  return new OperationalError(
    'library-closed',
    'nothing can be written: another process makes a new index, or ended in the middle of that; run: yinju reindex',
  );
}

function overtaken(key: string): string {
  return `another process has just put another text under ${key}; look at it, and ingest again`;
}
