import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { documentOfKept, keptText } from '../readers/kept-text.js';
import type { DocumentFile } from '../readers/read-document.js';
import { type BulkAction, bulk } from './bulk.js';
import { type Connection, isMissing } from './connection.js';
import { createPlainIndex, writtenAs } from './plain-index.js';
import type { KeptText } from './records.js';

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/**
 * The files that documents were made of, byte for byte, apart from the rooms: a generation can be made anew from them by
 * any machine. Nothing in them is searched.
 */
export interface OriginalRecord extends Pick<KeptText, 'sha256' | 'metaSha256' | 'collection' | 'replaces'> {
  /** Name of the file. */
  readonly name: string;
  readonly metaJson?: string;
  /** Milliseconds since the epoch: of two that want one key the earlier one has it. */
  readonly at: number;
  /** How many parts hold its bytes, and what was read of it. */
  readonly parts: number;
  readonly readParts: number;
}

export interface Original extends OriginalRecord {
  readonly id: string;
}

/** Bytes in a part: its record is a third larger, and well below what the engine takes at once. */
const PART_BYTES = 6 * 1024 * 1024;
const READ = 'read';
const BYTES = 'bytes';

function indexOf(prefix: string): string {
  return `${prefix}-originals`;
}
function partsIndexOf(prefix: string): string {
  return `${prefix}-bytes`;
}

export async function createOriginals(connection: Connection, prefix: string): Promise<void> {
  await createPlainIndex(connection, indexOf(prefix), {
    id: { type: 'keyword' },
    collection: { type: 'keyword' },
    at: { type: 'long' },
    original: { type: 'object', enabled: false },
  });
  await createPlainIndex(connection, partsIndexOf(prefix), { data: { type: 'binary' } });
}

/** What is to be written to keep a file under `id`. */
export async function originalRecords(
  prefix: string,
  id: string,
  { source, metaJson, bytes, ...file }: DocumentFile,
  kept: Pick<KeptText, 'collection' | 'replaces' | 'metaSha256'>,
): Promise<readonly BulkAction[]> {
  const read = keptText({ source, bytes, ...file });
  const parts = partsOf(await pack(bytes));
  const readParts = read === undefined ? [] : partsOf(await pack(read));
  const { collection, metaSha256, replaces } = kept;
  const record: OriginalRecord = {
    name: source.name,
    sha256: source.sha256,
    collection,
    metaSha256,
    ...(replaces === undefined ? {} : { replaces }),
    ...(metaJson === undefined ? {} : { metaJson }),
    at: Date.now(),
    parts: parts.length,
    readParts: readParts.length,
  };
  const part = (name: string) => (data: Buffer, at: number) => ({
    action: 'index' as const,
    index: writtenAs(partsIndexOf(prefix)),
    id: `${id}.${name}.${at}`,
    record: { data: data.toString('base64') },
  });
  return [
    ...parts.map(part(BYTES)),
    ...readParts.map(part(READ)),
    {
      action: 'index',
      index: writtenAs(indexOf(prefix)),
      id,
      record: { id, collection, at: record.at, original: record },
    },
  ];
}

function partsOf(bytes: Buffer): readonly Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += PART_BYTES) parts.push(bytes.subarray(at, at + PART_BYTES));
  return parts;
}

/** The file as it was kept. @throws {ReadError} where it is not what it was any more */
export async function readOriginal(
  connection: Connection,
  prefix: string,
  { id, name, sha256, metaJson, parts, readParts }: Original,
): Promise<DocumentFile> {
  const bytes = await joined(connection, prefix, `${id}.${BYTES}`, parts);
  const read = readParts === 0 ? undefined : await joined(connection, prefix, `${id}.${READ}`, readParts);
  return documentOfKept({ name, sha256, bytes, read: read?.toString('utf8'), metaJson });
}

async function joined(connection: Connection, prefix: string, id: string, count: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (let at = 0; at < count; at++) {
    const { _source } = await connection.ask<{ readonly _source: { readonly data: string } }>({
      method: 'GET',
      path: `/${partsIndexOf(prefix)}/_doc/${encodeURIComponent(`${id}.${at}`)}`,
    });
    parts.push(Buffer.from(_source.data, 'base64'));
  }
  return unpack(Buffer.concat(parts));
}

/** Forgets files. */
export async function dropOriginals(
  connection: Connection,
  prefix: string,
  ids: readonly string[],
): Promise<void> {
  for (const id of ids) {
    const original = await originalOf(connection, prefix, id);
    if (original === undefined) continue;
    const part = (name: string, count: number) =>
      Array.from({ length: count }, (_, at) => ({
        action: 'delete' as const,
        index: writtenAs(partsIndexOf(prefix)),
        id: `${id}.${name}.${at}`,
      }));
    await bulk(connection, [
      { action: 'delete', index: writtenAs(indexOf(prefix)), id },
      ...part(BYTES, original.parts),
      ...part(READ, original.readParts),
    ]);
  }
}

interface Stored {
  readonly _id: string;
  readonly _source: { readonly original: OriginalRecord };
}

export async function originalOf(
  connection: Connection,
  prefix: string,
  id: string,
): Promise<Original | undefined> {
  try {
    const path = `/${indexOf(prefix)}/_doc/${encodeURIComponent(id)}`;
    const { _source } = await connection.ask<Stored>({ method: 'GET', path });
    return { id, ..._source.original };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** All of them: the project's own first, then in the order in which they came. */
export async function listOriginals(connection: Connection, prefix: string): Promise<readonly Original[]> {
  await connection.ask({ method: 'POST', path: `/${indexOf(prefix)}/_refresh` });
  const all: Original[] = [];
  for (let after: readonly unknown[] | undefined; ; ) {
    const { hits } = await connection.ask<{
      readonly hits: { readonly hits: readonly (Stored & { readonly sort: readonly unknown[] })[] };
    }>({
      method: 'POST',
      path: `/${indexOf(prefix)}/_search`,
      body: {
        size: 1000,
        sort: [{ collection: 'asc' }, { at: 'asc' }, { id: 'asc' }],
        ...(after === undefined ? {} : { search_after: after }),
      },
      timeout: 30_000,
    });
    all.push(...hits.hits.map(({ _id, _source }) => ({ id: _id, ..._source.original })));
    after = hits.hits.at(-1)?.sort;
    if (after === undefined) return all;
  }
}
