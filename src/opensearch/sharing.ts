import { canonicalText } from '../../index/analysis/canonical.js';
import type { SharingPassage, SharingQuery } from '../../index/corpus.js';
import { hashesOf, winnow } from '../../index/search/run-segment.js';
import { COMPARED, mostSharing } from '../../index/search/shared-runs.js';
import type { Connection } from './connection.js';
import { any } from './part-queries.js';
import { runName } from './run-name.js';
import { searchRoom } from './searches.js';
import { askHeld, notOf, type Seen } from './stale-versions.js';
import type { UnitRecord } from './unit-records.js';

/** Runs of a text that are looked for, spread over all of it: an engine takes 1024 words in a query. */
const MOST_RUNS = 900;

const BEST_FIRST = [{ _score: 'desc' }, { document: 'asc' }, { order: 'asc' }];

/** What `Corpus.sharing` promises: units that have a text's rarest runs come from the engine, the library compares them. */
export async function sharingOf(
  connection: Connection,
  prefix: string,
  { texts, document, limit }: SharingQuery,
  signal?: AbortSignal,
): Promise<readonly (readonly SharingPassage[])[]> {
  const canonicals = texts.map((text) => canonicalText(text));
  const ask = async (stale: readonly string[]) => {
    const searches = canonicals.map((canonical) => ({
      query: {
        bool: {
          must: [any(runsOf(canonical).map((run) => ({ term: { runs: run } })))],
          filter: document === undefined ? [] : [{ term: { document } }],
          must_not: notOf(stale),
        },
      },
      size: COMPARED,
      sort: BEST_FIRST,
    }));
    const found = await searchRoom<UnitRecord>(connection, prefix, 'units', searches, signal);
    const seen: Seen[] = [];
    const answer = found.map(({ records }, at) => {
      const hashes = hashesOf(canonicals[at] ?? '');
      const numbers = records.map((_, number) => number);
      const canonicalOf = (number: number) => records[number]?.unit.canonical ?? '';
      return mostSharing(hashes, numbers, canonicalOf, limit).flatMap(({ unit: number, shared }) => {
        const record = records[number];
        if (!record) return [];
        seen.push(record);
        const { document: key, locator, kind, unit } = record;
        return [{ document: key, locator, kind, text: unit.text, shared }];
      });
    });
    return { answer, seen };
  };
  return askHeld(connection, prefix, ask, signal);
}

/** The runs to look for, as units have them: those that winnowing keeps of a long text, else all. */
function runsOf(canonical: string): readonly string[] {
  const all = new Set<number>(hashesOf(canonical));
  if (all.size <= MOST_RUNS) return [...all].map(runName);
  const kept = new Set<number>();
  winnow(canonical, (hash) => kept.add(hash));
  const every = Math.ceil(kept.size / MOST_RUNS);
  return [...kept].filter((_, at) => at % every === 0).map(runName);
}
