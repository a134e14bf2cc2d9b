import { statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { ReadError } from '../readers/read-error.js';
import { expandPath } from './expand-paths.js';

/** Milliseconds between two looks: a file that is the same in both has been written to its end. */
const INTERVAL_MS = 1_000;

/**
 * The files that the paths name, as they come and change: first all of them, then, whenever some are new or other than
 * they were, those. Looks at sizes and times only. Ends with the signal.
 */
export async function* watchFiles(
  paths: readonly string[],
  signal: AbortSignal,
  intervalMs = INTERVAL_MS,
): AsyncGenerator<readonly string[], void, void> {
  const told = new Map(statesOf(paths));
  yield [...told.keys()];
  let before: ReadonlyMap<string, string> = new Map(told);
  while (!signal.aborted) {
    await sleep(intervalMs, undefined, { signal }).catch(() => {});
    if (signal.aborted) return;
    const now = statesOf(paths);
    // What differs from the last look is still being written.
    const changed = [...now].filter(
      ([path, state]) => told.get(path) !== state && before.get(path) === state,
    );
    for (const [path, state] of changed) told.set(path, state);
    // What is gone is new when it comes back.
    for (const path of [...told.keys()]) if (!now.has(path)) told.delete(path);
    before = now;
    if (changed.length > 0) yield changed.map(([path]) => path);
  }
}

function statesOf(paths: readonly string[]): ReadonlyMap<string, string> {
  const states = new Map<string, string>();
  for (const path of paths.flatMap(filesIn)) {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats) states.set(path, [stats.ino, stats.size, stats.mtimeMs].join(':'));
  }
  return states;
}

/** A folder that is empty today may have documents tomorrow. */
function filesIn(path: string): readonly string[] {
  try {
    return expandPath(path).files;
  } catch (error) {
    if (error instanceof ReadError) return [];
    throw error;
  }
}
