import { accessSync, constants, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearLeftovers, clearTemporaryCaches, TEMPORARY_CACHE } from './leftovers.js';

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
  clearTemporaryCaches(tmpdir());
  try {
    mkdirSync(cache, { recursive: true });
    accessSync(cache, constants.W_OK);
    clearLeftovers([originals, cache, join(cache, 'documents'), ...foldersIn(join(path, 'state'))]);
    return { path, originals, cache, dispose: () => {} };
  } catch (error) {
    const readOnly = error instanceof Error ? error.message : String(error);
    const temporary = temporaryCache();
    // Where nothing at all can be written, what is built is held in memory.
    if (temporary === undefined) return { path, originals, cache, readOnly, dispose: () => {} };
    return {
      path,
      originals,
      cache: temporary,
      readOnly,
      dispose: () => rmSync(temporary, { recursive: true, force: true }),
    };
  }
}

function temporaryCache(): string | undefined {
  try {
    return mkdtempSync(join(tmpdir(), `${TEMPORARY_CACHE}${process.pid}-`));
  } catch {
    return undefined;
  }
}

function foldersIn(path: string): readonly string[] {
  try {
    return readdirSync(path).map((name) => join(path, name));
  } catch {
    return [];
  }
}
