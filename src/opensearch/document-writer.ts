import { randomBytes } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { TextAnalyzer } from '../../index/analysis/analyzer.js';
import {
  type Basis,
  type BulkAction,
  type BulkOptions,
  type BulkOutcome,
  BulkWriter,
  bulk,
  refusedRecord,
} from './bulk.js';
import type { Connection } from './connection.js';
import type { Generation } from './generations.js';
import { aliasOf, type Room } from './mapping.js';
import { type HeldDocument, type RoomRecord, recordsOf } from './records.js';
import { WordsWritten } from './words.js';
import { type Journal, noJournal } from './write-journal.js';

/** A document as it is to be held from now on, or that it is held no more. */
export interface Change {
  readonly key: string;
  /** Absent: it is taken out. */
  readonly next?: HeldDocument;
  /** The record that this change was decided on; absent where none was held. */
  readonly basis?: Basis;
  /** What has to be there before: the original. */
  readonly before?: readonly BulkAction[];
}

/**
 * `done`: it is found from now on; `conflict`: what it was decided on is not what is held any more, or nothing may be
 * written to this generation any more; whoever made the change decides anew.
 */
export type Written = 'done' | 'conflict';

export interface WriterOptions extends BulkOptions {
  /** Milliseconds after which a batch is closed although more would fit. */
  readonly batchMs?: number;
  readonly journal?: Journal;
}

const BATCH_MS = 5_000;
/** Documents and units in a batch: what a crash can leave behind, and what a reader sees from one moment to the next. */
const BATCH_DOCUMENTS = 400;
const BATCH_UNITS = 10_000;
/** Documents that one who writes many may have under way: more than a batch, so that the next is filled while one is written. */
export const MOST_AT_ONCE = 600;
/** Batches that are closed and not seen yet: the next is filled while the engine works on the last. */
const MOST_UNSEEN = 1;

interface Waiting {
  readonly change: Change;
  readonly record: RoomRecord | undefined;
  readonly version: string;
  readonly settle: (outcome: Written) => void;
  readonly fail: (error: unknown) => void;
}

interface Batch {
  readonly id: string;
  readonly bulk: BulkWriter;
  readonly waiting: Waiting[];
  units: number;
  /** What has been given to `bulk` so far. */
  sent: Promise<void>;
  readonly timer: NodeJS.Timeout;
}

/**
 * Writes documents into one generation, many at a time. Of each batch first all that is found and quoted is written,
 * under a version of its own; then the records of `documents`, each in one operation and only where the one before is
 * still there: from then on the new version is held, and the old one is not. What is left of that is cleared last. A
 * crash before the records leaves the old documents, and leftovers that the journal knows.
 */
export class DocumentWriter {
  private batch: Batch | undefined;
  private closing: Promise<void> = Promise.resolve();
  private unseen = 0;
  private words: WordsWritten;

  constructor(
    private readonly connection: Connection,
    private readonly generation: Generation,
    private readonly analyzer: TextAnalyzer,
    private readonly options: WriterOptions = {},
  ) {
    this.words = new WordsWritten(analyzer);
  }

  /** Resolves when the change is seen by whoever asks, with others of its batch. */
  async write(change: Change): Promise<Written> {
    while (this.unseen > MOST_UNSEEN) await this.closing;
    return new Promise((settle, fail) => this.take(change, settle, fail));
  }

  /** Closes the batch, and waits until it is seen. */
  async flush(): Promise<void> {
    this.close();
    await this.closing;
  }

  private take(change: Change, settle: Waiting['settle'], fail: Waiting['fail']): void {
    const batch = this.current();
    const version = `${batch.id}.${batch.waiting.length}`;
    const records =
      change.next === undefined ? [] : [...recordsOf(change.next, version, this.analyzer, this.words)];
    const record = records.find(({ room }) => room === 'documents');
    batch.waiting.push({ change, record, version, settle, fail });
    batch.units += records.length;
    batch.sent = batch.sent.then(async () => {
      for (const each of change.before ?? []) await batch.bulk.add(each);
      for (const each of records) if (each !== record) await batch.bulk.add(this.indexing(each));
      // Between two documents others have their turn.
      await setImmediate();
    });
    // What goes wrong there is told when the batch is closed.
    batch.sent.catch(() => {});
    if (batch.units >= BATCH_UNITS || batch.waiting.length >= BATCH_DOCUMENTS) this.close();
  }

  private current(): Batch {
    if (this.batch === undefined) {
      const id = randomBytes(6).toString('hex');
      this.batch = {
        id,
        bulk: new BulkWriter(this.connection, this.options),
        waiting: [],
        units: 0,
        sent: (this.options.journal ?? noJournal).begin(id),
        timer: setTimeout(() => this.close(), this.options.batchMs ?? BATCH_MS),
      };
    }
    return this.batch;
  }

  private close(): void {
    const { batch } = this;
    if (batch === undefined) return;
    this.batch = undefined;
    clearTimeout(batch.timer);
    this.unseen++;
    this.closing = this.closing
      .then(() => this.commit(batch))
      .catch((error: unknown) => {
        // Which of its words are there nobody knows: all are written once more.
        this.words = new WordsWritten(this.analyzer);
        for (const { fail } of batch.waiting) fail(error);
      })
      .finally(() => {
        this.unseen--;
      });
  }

  private async commit(batch: Batch): Promise<void> {
    await batch.sent;
    await batch.bulk.flush();
    await this.refresh('units', 'mentions', 'words');
    const outcomes = await bulk(this.connection, batch.waiting.map(this.deciding), this.options);
    await this.refresh('documents');
    const ended = batch.waiting.map((waiting, index) => ({
      waiting,
      outcome: outcomes[index] ?? { status: 0 },
    }));
    const taken = ended.filter(({ outcome }) => isDone(outcome)).map(({ waiting }) => waiting);
    const lost = ended.filter(({ outcome }) => !isDone(outcome)).map(({ waiting }) => waiting);
    await this.clear(
      taken.filter(({ change }) => change.basis !== undefined),
      lost,
    );
    await (this.options.journal ?? noJournal).forget(batch.id);
    for (const { waiting, outcome } of ended) {
      if (isDone(outcome)) waiting.settle('done');
      else if (CONFLICTS.has(outcome.status)) waiting.settle('conflict');
      else waiting.fail(refusedRecord(outcome));
    }
  }

  /** The one operation by which a document changes. */
  private readonly deciding = ({ change: { key, basis }, record }: Waiting): BulkAction => ({
    action: record === undefined ? 'delete' : basis === undefined ? 'create' : 'index',
    index: this.alias('documents'),
    id: key,
    ...(record === undefined ? {} : { record: record.record }),
    ...(basis === undefined ? {} : { basis }),
  });

  private indexing({ room, id, record }: RoomRecord): BulkAction {
    return { action: 'index', index: this.alias(room), id, record };
  }

  /** Versions that nobody reads any more: of what was replaced all but the new one, of what was not taken that one. */
  private async clear(replaced: readonly Waiting[], lost: readonly Waiting[]): Promise<void> {
    if (replaced.length > 0)
      await clearRecords(this.connection, this.generation, {
        keys: replaced.map(({ change }) => change.key),
        except: replaced.map(({ version }) => version),
      });
    if (lost.length > 0)
      await clearRecords(this.connection, this.generation, { versions: lost.map(({ version }) => version) });
  }

  private async refresh(...rooms: readonly Room[]): Promise<void> {
    await refreshRooms(this.connection, this.generation, rooms);
  }

  private alias(room: Room): string {
    return aliasOf(this.generation.prefix, room);
  }
}

function isDone({ status }: BulkOutcome): boolean {
  return status >= 200 && status < 300;
}

/** Somebody else has changed or taken out the document; nothing may be written any more; the generation is gone. */
const CONFLICTS: ReadonlySet<number> = new Set([409, 403, 404, 400]);

const REFRESH_MS = 30_000;

export async function refreshRooms(
  connection: Connection,
  { prefix }: Generation,
  rooms: readonly Room[],
): Promise<void> {
  const path = `/${rooms.map((room) => aliasOf(prefix, room)).join(',')}/_refresh`;
  await connection.ask({ method: 'POST', path, timeout: REFRESH_MS });
}

const CLEARED: readonly Room[] = ['units', 'mentions', 'texts'];
/** Records that are deleted at once. */
const CLEARED_AT_ONCE = 5_000;

/** Deletes what is found and quoted of these documents, but for these versions; or of these versions alone. */
export async function clearRecords(
  connection: Connection,
  generation: Generation,
  which:
    | { readonly keys: readonly string[]; readonly except: readonly string[] }
    | { readonly versions: readonly string[] },
): Promise<void> {
  await refreshRooms(connection, generation, CLEARED);
  for (const room of CLEARED) {
    const index = aliasOf(generation.prefix, room);
    const key = room === 'texts' ? 'key' : 'document';
    const query =
      'versions' in which
        ? { bool: { filter: { terms: { version: which.versions } } } }
        : {
            bool: {
              filter: { terms: { [key]: which.keys } },
              must_not: { terms: { version: which.except } },
            },
          };
    for (;;) {
      const { hits } = await connection.ask<FoundIds>({
        method: 'POST',
        path: `/${index}/_search`,
        body: { size: CLEARED_AT_ONCE, _source: false, query },
        timeout: REFRESH_MS,
      });
      const ids = hits.hits.map(({ _id }) => _id);
      if (ids.length === 0) break;
      await bulk(
        connection,
        ids.map((id) => ({ action: 'delete', index, id })),
      );
      await refreshRooms(connection, generation, [room]);
    }
  }
}

interface FoundIds {
  readonly hits: { readonly hits: readonly { readonly _id: string }[] };
}
