import type { Document } from '../../index/model/document.js';
import type { Basis } from './bulk.js';
import { type Connection, isMissing } from './connection.js';
import type { Generation } from './generations.js';
import { aliasOf } from './mapping.js';
import { unpackDocument } from './packed-documents.js';
import { type DocumentRecord, type KeptText, textId } from './records.js';

/** A record of `documents` as it is at this moment, seen by searches or not. */
export interface HeldRecord {
  readonly record: DocumentRecord;
  /** For the change that is decided on it. */
  readonly basis: Basis;
}

interface Got {
  readonly _id: string;
  readonly found?: boolean;
  readonly _seq_no?: number;
  readonly _primary_term?: number;
  readonly _source?: DocumentRecord;
}

/** The documents held under these keys, by key. */
export async function heldRecords(
  connection: Connection,
  { prefix }: Generation,
  keys: readonly string[],
): Promise<ReadonlyMap<string, HeldRecord>> {
  const { docs } = await connection.ask<{ readonly docs: readonly Got[] }>({
    method: 'POST',
    path: `/${aliasOf(prefix, 'documents')}/_mget`,
    body: { ids: [...new Set(keys)] },
  });
  const held = new Map<string, HeldRecord>();
  for (const { _id, _source: record, _seq_no: sequence, _primary_term: term } of docs)
    if (record !== undefined && sequence !== undefined && term !== undefined)
      held.set(_id, { record, basis: { sequence, term } });
  return held;
}

/** Keys of the documents that were made of a file with one of these hashes; as searches see them. */
export async function keysOfHashes(
  connection: Connection,
  { prefix }: Generation,
  hashes: readonly string[],
): Promise<readonly string[]> {
  const { hits } = await connection.ask<{
    readonly hits: { readonly hits: readonly { readonly _id: string }[] };
  }>({
    method: 'POST',
    path: `/${aliasOf(prefix, 'documents')}/_search`,
    body: { size: 1000, _source: false, query: { bool: { filter: { terms: { hashes } } } } },
  });
  return hits.hits.map(({ _id }) => _id);
}

/** The document of one of a record's texts; undefined where another version has taken its place meanwhile. */
export async function documentOf(
  connection: Connection,
  { prefix }: Generation,
  { key, version, texts = [] }: DocumentRecord,
  text: KeptText,
): Promise<Document | undefined> {
  const id = textId(key, version, text === texts[0] ? undefined : text.language);
  try {
    const { _source } = await connection.ask<{ readonly _source: { readonly document: string } }>({
      method: 'GET',
      path: `/${aliasOf(prefix, 'texts')}/_doc/${encodeURIComponent(id)}`,
    });
    return await unpackDocument(_source.document);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** All keys that are held, with the originals that they were made of; as searches see them. */
export async function* allHeld(
  connection: Connection,
  { prefix }: Generation,
): AsyncGenerator<{ readonly key: string; readonly texts: readonly KeptText[] }> {
  const path = `/${aliasOf(prefix, 'documents')}`;
  await connection.ask({ method: 'POST', path: `${path}/_refresh`, timeout: 30_000 });
  for (let after: readonly unknown[] | undefined; ; ) {
    const { hits } = await connection.ask<{
      readonly hits: {
        readonly hits: readonly { readonly _source: DocumentRecord; readonly sort: readonly unknown[] }[];
      };
    }>({
      method: 'POST',
      path: `${path}/_search`,
      body: {
        size: 1000,
        _source: ['key', 'texts'],
        sort: [{ key: 'asc' }],
        ...(after === undefined ? {} : { search_after: after }),
      },
      timeout: 30_000,
    });
    for (const { _source } of hits.hits) yield { key: _source.key, texts: _source.texts ?? [] };
    after = hits.hits.at(-1)?.sort;
    if (after === undefined) return;
  }
}
