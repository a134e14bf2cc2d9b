import type { Connection } from './connection.js';
import { aliasOf } from './mapping.js';

/** A record that a search found, as far as it says whose it is. */
export interface Seen {
  readonly document: string;
  readonly version: string;
}

/** Times that a search is asked again without what it should not have found. */
const MOST_TRIED = 3;

/**
 * Asks until nothing is found that no document holds: what is being written and is not decided yet, what was replaced a
 * moment ago and is not cleared, what a crash has left behind.
 * @param ask finds records of other versions than these
 */
export async function askHeld<Answer>(
  connection: Connection,
  prefix: string,
  ask: (stale: readonly string[]) => Promise<{ readonly answer: Answer; readonly seen: readonly Seen[] }>,
  signal?: AbortSignal,
): Promise<Answer> {
  const stale = new Set<string>();
  for (let tried = 0; ; tried++) {
    const { answer, seen } = await ask([...stale]);
    const found = await staleVersions(connection, prefix, seen, signal);
    if (found.length === 0 || tried === MOST_TRIED) return answer;
    for (const version of found) stale.add(version);
  }
}

/** The condition that keeps those versions out; none where there are none. */
export function notOf(stale: readonly string[]): readonly object[] {
  return stale.length === 0 ? [] : [{ terms: { version: stale } }];
}

async function staleVersions(
  connection: Connection,
  prefix: string,
  seen: readonly Seen[],
  signal: AbortSignal | undefined,
): Promise<readonly string[]> {
  const ids = [...new Set(seen.map(({ document }) => document))];
  if (ids.length === 0) return [];
  const { docs } = await connection.ask<{
    readonly docs: readonly { readonly _id: string; readonly _source?: { readonly version: string } }[];
  }>(
    {
      method: 'POST',
      path: `/${aliasOf(prefix, 'documents')}/_mget`,
      query: { _source: 'version' },
      body: { ids },
    },
    signal,
  );
  const held = new Map(docs.map(({ _id, _source }) => [_id, _source?.version]));
  return [
    ...new Set(seen.flatMap(({ document, version }) => (held.get(document) === version ? [] : [version]))),
  ];
}
