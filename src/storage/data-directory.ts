import { accessSync, constants, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { clearLeftovers } from './leftovers.js';

/**
 * Where things lie under YINJU_DATA_DIR. `originals/` is what `ingest` was given and cannot be made again; all of
 * `cache/` can, and may be deleted at any time.
 */
export interface DataDirectory {
  readonly path: string;
  readonly originals: string;
  readonly cache: string;
  /** Why it cannot be written: what is built is then held in memory until it can, and nothing can be ingested. */
  readonly readOnly?: string;
}

/** Opens, and where needed makes, the data directory; one that cannot be written is read all the same. */
export function openDataDirectory(path: string): DataDirectory {
  const originals = join(path, 'originals');
  const cache = join(path, 'cache');
  try {
    mkdirSync(cache, { recursive: true });
    accessSync(cache, constants.W_OK);
    clearLeftovers([originals, cache, join(cache, 'documents'), ...foldersIn(join(path, 'state'))]);
    return { path, originals, cache };
  } catch (error) {
    return { path, originals, cache, readOnly: error instanceof Error ? error.message : String(error) };
  }
}

function foldersIn(path: string): readonly string[] {
  try {
    return readdirSync(path).map((name) => join(path, name));
  } catch {
    return [];
  }
}
