import { bulk } from './bulk.js';
import type { Connection } from './connection.js';
import { clearRecords } from './document-writer.js';
import type { Generation } from './generations.js';
import { aliasOf } from './mapping.js';
import { createPlainIndex, writtenAs } from './plain-index.js';

/** Which batches are being written: what a crash leaves behind is found by it. */
export interface Journal {
  begin(batch: string): Promise<void>;
  forget(batch: string): Promise<void>;
}

export const noJournal: Journal = { begin: async () => {}, forget: async () => {} };

/** Milliseconds after which nobody is still at work on a batch. */
const STALE_MS = 10 * 60_000;

interface JournalRecord {
  readonly at: number;
}

export function journalIndex(prefix: string): string {
  return `${prefix}-writes`;
}

/** Makes the index of the journal, where there is none. */
export async function createJournal(connection: Connection, prefix: string): Promise<void> {
  await createPlainIndex(connection, journalIndex(prefix), { at: { type: 'long' } });
}

/** @param generation in which the batches are written */
export function openJournal(connection: Connection, prefix: string, generation: Generation): Journal {
  const index = writtenAs(journalIndex(prefix));
  const id = (batch: string) => `${generation.number}.${batch}`;
  return {
    async begin(batch) {
      await bulk(connection, [{ action: 'index', index, id: id(batch), record: { at: Date.now() } }]);
    },
    async forget(batch) {
      await bulk(connection, [{ action: 'delete', index, id: id(batch) }]);
    },
  };
}

interface Found {
  readonly hits: { readonly hits: readonly { readonly _id: string; readonly _source: JournalRecord }[] };
}

interface Gathered {
  readonly aggregations: { readonly keys: { readonly buckets: readonly { readonly key: string }[] } };
}

interface Held {
  readonly docs: readonly { readonly _id: string; readonly _source?: { readonly version: string } }[];
}

/**
 * Clears what batches have left behind whose process has ended in the middle: what was not made a document, and what was
 * replaced and not cleared.
 * @param olderMs batches that young may still be at work
 */
export async function clearLeftovers(
  connection: Connection,
  prefix: string,
  generation: Generation,
  olderMs: number = STALE_MS,
): Promise<number> {
  const journal = openJournal(connection, prefix, generation);
  const own = `${generation.number}.`;
  const { hits } = await connection.ask<Found>({
    method: 'POST',
    path: `/${journalIndex(prefix)}/_search`,
    body: { size: 1000, query: { range: { at: { lte: Date.now() - olderMs } } } },
  });
  const stale = hits.hits.filter(({ _id }) => _id.startsWith(own)).map(({ _id }) => _id.slice(own.length));
  for (const batch of stale) {
    await clearBatch(connection, generation, batch);
    await journal.forget(batch);
  }
  return stale.length;
}

async function clearBatch(connection: Connection, generation: Generation, batch: string): Promise<void> {
  const units = aliasOf(generation.prefix, 'units');
  await connection.ask({ method: 'POST', path: `/${units}/_refresh` });
  const { aggregations } = await connection.ask<Gathered>({
    method: 'POST',
    path: `/${units}/_search`,
    body: {
      size: 0,
      query: { bool: { filter: { prefix: { version: `${batch}.` } } } },
      aggs: { keys: { terms: { field: 'document', size: 10_000 } } },
    },
  });
  const keys = aggregations.keys.buckets.map(({ key }) => key);
  if (keys.length === 0) return;
  const { docs } = await connection.ask<Held>({
    method: 'POST',
    path: `/${aliasOf(generation.prefix, 'documents')}/_mget`,
    body: { ids: keys },
  });
  const versions = docs.flatMap(({ _source }) => _source?.version ?? []);
  // Of every document that the batch touched what is held now stays, and nothing else.
  await clearRecords(connection, generation, { keys, except: versions });
}
