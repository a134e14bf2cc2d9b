import { isDeepStrictEqual } from 'node:util';
import { OperationalError } from '../operations/operational-error.js';
import { type Connection, isMissing, isRefused } from './connection.js';
import { aliasOf, type IndexSizing, indexBody, MADE_BY, type MadeBy, ROOMS } from './mapping.js';

/**
 * The indices of all rooms that were made together. `yinju-units-2` is reached as `yinju.2-units` for as long as it is
 * there, and as `yinju-units` while it is the current one. Whoever asks several rooms for one answer asks those of one
 * generation: then it does not matter that another becomes the current one meanwhile.
 */
export interface Generation {
  readonly number: number;
  /** For `aliasOf`. */
  readonly prefix: string;
  readonly madeBy: unknown;
}

/** What `aliasOf` takes for the rooms of one generation. */
export function generationPrefix(prefix: string, number: number): string {
  return `${prefix}.${number}`;
}

function indexOf(prefix: string, room: string, number: number): string {
  return `${aliasOf(prefix, room as (typeof ROOMS)[number])}-${number}`;
}

/** The generation that is asked now; undefined where there is none yet. */
export async function currentGeneration(
  connection: Connection,
  prefix: string,
  signal?: AbortSignal,
): Promise<Generation | undefined> {
  const documents = aliasOf(prefix, 'documents');
  try {
    const found = await connection.ask<Record<string, { readonly mappings: { readonly _meta?: MadeBy } }>>(
      { method: 'GET', path: `/${documents}/_mapping` },
      signal,
    );
    const [named] = Object.entries(found);
    if (named === undefined) return undefined;
    const [index, { mappings }] = named;
    const number = Number(index.slice(documents.length + 1));
    return { number, prefix: generationPrefix(prefix, number), madeBy: mappings._meta };
  } catch (error) {
    if (isNowhere(error)) return undefined;
    throw error;
  }
}

function isNowhere(error: unknown): boolean {
  return isMissing(error) || isRefused(error, 'index_not_found_exception');
}

/** Whether a generation was made by this version of the program. */
export function isOurs({ madeBy }: Generation): boolean {
  return isDeepStrictEqual(madeBy, MADE_BY);
}

/** @throws {OperationalError} `engine-made-otherwise` with the remedy, where the generation was not made by this version. */
export function requireOurs(generation: Generation): void {
  if (isOurs(generation)) return;
  throw new OperationalError(
    'engine-made-otherwise',
    'what OpenSearch holds was made by another version of this program, or with other words; run: yinju reindex',
  );
}

/** Numbers of all generations there are, in order. */
export async function generationNumbers(connection: Connection, prefix: string): Promise<readonly number[]> {
  const documents = aliasOf(prefix, 'documents');
  const found = await connection.ask<Record<string, unknown>>({
    method: 'GET',
    path: `/${documents}-*/_alias`,
  });
  return Object.keys(found)
    .map((index) => Number(index.slice(documents.length + 1)))
    .filter(Number.isInteger)
    .sort((a, b) => a - b);
}

/**
 * Makes the indices of a generation; those that another process has made meanwhile are as good.
 * @param isCurrent it is the one that is asked, from the first moment
 */
export async function createGeneration(
  connection: Connection,
  prefix: string,
  number: number,
  { isCurrent, ...sizing }: IndexSizing & { readonly isCurrent: boolean },
): Promise<void> {
  const own = generationPrefix(prefix, number);
  // `documents` last: who finds that finds the others.
  for (const room of [...ROOMS].reverse()) {
    const aliases = { [aliasOf(own, room)]: {}, ...(isCurrent ? { [aliasOf(prefix, room)]: {} } : {}) };
    try {
      await connection.ask({
        method: 'PUT',
        path: `/${indexOf(prefix, room, number)}`,
        body: { ...indexBody(room, sizing), aliases },
      });
    } catch (error) {
      if (!isRefused(error, 'resource_already_exists_exception')) throw error;
    }
  }
}

/** Nothing is written to it any more: who tries is refused, and looks which one is current. */
export async function closeToWriters(connection: Connection, prefix: string, number: number): Promise<void> {
  await connection.ask({
    method: 'PUT',
    path: `/${indexOf(prefix, 'documents', number)}/_block/write`,
  });
}

/** The opposite: where another one did not become current after all. */
export async function openToWriters(connection: Connection, prefix: string, number: number): Promise<void> {
  await connection.ask({
    method: 'PUT',
    path: `/${indexOf(prefix, 'documents', number)}/_settings`,
    body: { 'index.blocks.write': null },
  });
}

export async function isClosedToWriters(
  connection: Connection,
  prefix: string,
  number: number,
): Promise<boolean> {
  const found = await connection.ask<
    Record<
      string,
      { readonly settings?: { readonly index?: { readonly blocks?: { readonly write?: string } } } }
    >
  >({
    method: 'GET',
    path: `/${indexOf(prefix, 'documents', number)}/_settings/index.blocks.write`,
  });
  return Object.values(found).some(({ settings }) => settings?.index?.blocks?.write === 'true');
}

/** From one moment to the next all rooms of `to` are asked, and none of `from`. */
export async function switchGeneration(
  connection: Connection,
  prefix: string,
  from: number,
  to: number,
): Promise<void> {
  const actions = ROOMS.flatMap((room) => [
    { remove: { index: indexOf(prefix, room, from), alias: aliasOf(prefix, room) } },
    { add: { index: indexOf(prefix, room, to), alias: aliasOf(prefix, room) } },
  ]);
  await connection.ask({ method: 'POST', path: '/_aliases', body: { actions } });
}

/** Deletes what is there of a generation, `documents` last: by that it is known to be there, should this be cut short. */
export async function dropGeneration(connection: Connection, prefix: string, number: number): Promise<void> {
  for (const room of [...ROOMS].reverse()) {
    try {
      await connection.ask({ method: 'DELETE', path: `/${indexOf(prefix, room, number)}` });
    } catch (error) {
      if (!isNowhere(error)) throw error;
    }
  }
}
