import { mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { OperationalError } from '../operations/operational-error.js';
import { createDatabase, isDatabase } from './create-database.js';
import { type DirectoryLock, lockDirectory } from './directory-lock.js';
import type { SettingsStore } from './settings-store.js';
import type { SqlClient } from './sql-client.js';
import { createSqlSettings } from './sql-settings.js';

/** A table of some rows: PostgreSQL's own 128 MB of buffers would only be resident memory. */
const SMALL = ['-c', 'shared_buffers=1MB', '-c', 'wal_buffers=64kB'];

/**
 * Settings in a PostgreSQL that runs within this process (PGlite) over `directory`. It costs memory only where it is
 * used: nothing is opened before the first write, or the first read after one.
 *
 * A write that has returned survives the end of the process, however it comes; PGlite does not sync, so the last
 * seconds before a power failure may be lost.
 */
export function createEmbeddedSettings(directory: string): SettingsStore {
  const blank = `${directory}.blank`;
  return createSqlSettings({
    exists: () => isDatabase(directory),
    open: () => open(directory, blank),
    // Under another name, so that a database exists only where something was decided.
    prepareFirst: () => createDatabase(blank),
  });
}

async function open(directory: string, blank: string): Promise<SqlClient> {
  await mkdir(dirname(directory), { recursive: true }).catch((cause: unknown) => {
    throw new OperationalError('settings-directory', `${dirname(directory)} is no place for settings`, {
      cause,
    });
  });
  const lock = await lockDirectory(`${directory}.lock`);
  try {
    if (!(await isDatabase(directory))) {
      await createDatabase(blank);
      await rename(blank, directory);
    }
    return await connect(directory, lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function connect(directory: string, lock: DirectoryLock): Promise<SqlClient> {
  // Imported here: megabytes of WebAssembly that the terminal never needs.
  const { PGlite } = await import('@electric-sql/pglite');
  const database = await PGlite.create(directory, { startParams: [...PGlite.defaultStartParams, ...SMALL] });
  function refuseWithoutLock(): void {
    if (!lock.held)
      throw new OperationalError('settings-lost', `${directory} was taken over by another process`);
  }
  return {
    async query(statement, parameters) {
      refuseWithoutLock();
      return (await database.query(statement, [...parameters])).rows;
    },
    async run(script) {
      refuseWithoutLock();
      await database.exec(script);
    },
    async close() {
      await database.close();
      await lock.release();
    },
  };
}
