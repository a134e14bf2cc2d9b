import type { Connection } from './connection.js';
import { aliasOf, type Room } from './mapping.js';

/** What is asked of a room. */
export interface RoomSearch {
  readonly query: object;
  readonly size: number;
  readonly from?: number;
  readonly sort?: object;
  /** Whether all that fit are counted. */
  readonly counts?: boolean;
  /** Parts of the records that are wanted; all unless told, and always of `units`. */
  readonly parts?: readonly string[];
  /** What the best are weighed by once more; not together with `sort`. */
  readonly rescore?: object;
  /** What the last of the page before was sorted by. */
  readonly after?: readonly unknown[];
}

export interface FoundRecords<Record> {
  readonly records: readonly Record[];
  /** All that fit, where they were to be counted. */
  readonly total: number;
}

/** Of a unit all that is given back is one string (`mapping.ts`). */
interface Hit<Record> {
  readonly _source?: Record;
  readonly fields?: { readonly kept?: readonly string[] };
}

interface Answer<Record> {
  readonly hits?: {
    readonly total?: { readonly value: number };
    readonly hits: readonly Hit<Record>[];
  };
  readonly error?: { readonly reason?: string };
}

/**
 * Asks several searches of one room at once.
 * @param dfs terms are counted over all shards first, so that each scores alike
 */
export async function searchRoom<Record>(
  connection: Connection,
  prefix: string,
  room: Room,
  searches: readonly RoomSearch[],
  signal?: AbortSignal,
  { dfs = false }: { readonly dfs?: boolean } = {},
): Promise<readonly FoundRecords<Record>[]> {
  if (searches.length === 0) return [];
  const lines = searches.flatMap(({ query, size, from = 0, sort, counts = false, parts, rescore, after }) => [
    { index: aliasOf(prefix, room), ...(dfs ? { search_type: 'dfs_query_then_fetch' } : {}) },
    {
      query,
      size,
      from,
      track_total_hits: counts,
      ...(sort === undefined ? {} : { sort }),
      ...(room === 'units' ? { stored_fields: ['kept'] } : {}),
      ...(parts === undefined ? {} : { _source: parts }),
      ...(rescore === undefined ? {} : { rescore }),
      ...(after === undefined ? {} : { search_after: after }),
    },
  ]);
  const { responses } = await connection.ask<{ readonly responses: readonly Answer<Record>[] }>(
    { method: 'POST', path: '/_msearch', lines },
    signal,
  );
  return responses.map(({ hits, error }) => {
    if (!hits) throw new Error(`the engine could not search ${room}: ${error?.reason ?? 'no reason given'}`);
    return { records: hits.hits.map(recordOf), total: hits.total?.value ?? hits.hits.length };
  });
}

function recordOf<Record>({ _source, fields }: Hit<Record>): Record {
  // Who asks a room knows what its records are.
  if (fields?.kept?.[0] !== undefined) return JSON.parse(fields.kept[0]) as Record;
  if (_source === undefined) throw new Error('the engine gave a record without anything in it');
  return _source;
}
