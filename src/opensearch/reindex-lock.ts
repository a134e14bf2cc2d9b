import { OperationalError } from '../operations/operational-error.js';
import { bulk } from './bulk.js';
import { type Connection, isMissing } from './connection.js';
import { writtenAs } from './plain-index.js';
import { journalIndex } from './write-journal.js';

/** Its id, beside the batches that are being written. */
export const REINDEX_LOCK = 'reindex';
/** Milliseconds between two signs of life, and after which there is none. */
const ALIVE_MS = 20_000;
const DEAD_MS = 90_000;

interface LockRecord {
  readonly _source: { readonly at: number };
  readonly _seq_no: number;
  readonly _primary_term: number;
}

/** Whether a process makes a new generation, as far as its signs of life tell. */
export async function isReindexUnderWay(connection: Connection, prefix: string): Promise<boolean> {
  return isAlive(await lockOf(connection, prefix));
}

function isAlive(held: LockRecord | undefined): boolean {
  return held !== undefined && Date.now() - held._source.at < DEAD_MS;
}

function lockOf(connection: Connection, prefix: string): Promise<LockRecord | undefined> {
  return connection
    .ask<LockRecord>({ method: 'GET', path: `/${journalIndex(prefix)}/_doc/${REINDEX_LOCK}` })
    .catch((error: unknown) => {
      if (isMissing(error)) return undefined;
      throw error;
    });
}

/** One process at a time makes a new generation. @throws {OperationalError} `reindex-under-way` */
export async function takeReindexLock(
  connection: Connection,
  prefix: string,
): Promise<{ release(): Promise<void> }> {
  const index = writtenAs(journalIndex(prefix));
  const held = await lockOf(connection, prefix);
  if (isAlive(held)) throw underWay();
  const [outcome] = await bulk(connection, [
    {
      action: held === undefined ? 'create' : 'index',
      index,
      id: REINDEX_LOCK,
      record: { at: Date.now() },
      ...(held === undefined ? {} : { basis: { sequence: held._seq_no, term: held._primary_term } }),
    },
  ]);
  if (outcome === undefined || outcome.status >= 300) throw underWay();
  const beat = setInterval(() => {
    bulk(connection, [{ action: 'index', index, id: REINDEX_LOCK, record: { at: Date.now() } }]).catch(
      () => {},
    );
  }, ALIVE_MS);
  return {
    async release() {
      clearInterval(beat);
      await bulk(connection, [{ action: 'delete', index, id: REINDEX_LOCK }]);
    },
  };
}

function underWay(): OperationalError {
  return new OperationalError('reindex-under-way', 'another process is making a new index already');
}
