import { accessSync, constants, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
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
  /** Why the folder itself cannot be written; the cache is then a temporary one, and nothing can be ingested. */
  readonly readOnly?: string;
  /** Removes what was only temporary. */
  readonly dispose: () => void;
}

/** Opens, and where needed makes, the data directory. Falls back to a temporary cache where it cannot be written. */
export function openDataDirectory(path: string): DataDirectory {
  const originals = join(path, 'originals');
  const cache = join(path, 'cache');
  try {
    mkdirSync(cache, { recursive: true });
    accessSync(cache, constants.W_OK);
    clearLeftovers([originals, cache, join(cache, 'documents')]);
    return { path, originals, cache, dispose: () => {} };
  } catch (error) {
    const temporary = mkdtempSync(join(tmpdir(), 'yinju-cache-'));
    return {
      path,
      originals,
      cache: temporary,
      readOnly: error instanceof Error ? error.message : String(error),
      dispose: () => rmSync(temporary, { recursive: true, force: true }),
    };
  }
}
