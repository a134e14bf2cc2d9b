import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { OperationalError } from '../operations/operational-error.js';

/** Arguments: where PGlite is, the directory. */
const SCRIPT = `
const [, pglite, directory] = process.argv;
const { PGlite } = await import(pglite);
const database = await PGlite.create(directory);
await database.close();`;
const WITHIN_MS = 120_000;

/**
 * Creates an empty PGlite database at `directory`; nothing where one is already. It takes some seconds of a core and
 * much memory, so it has a process of its own, at low priority: neither falls on the questions of others. It is made
 * beside its place and moved there when all is done, so that a killed process leaves no half of a database.
 * @throws OperationalError `settings-create`
 */
export async function createDatabase(directory: string): Promise<void> {
  if (await isDatabase(directory)) return;
  const parent = dirname(directory);
  const prefix = `${basename(directory)}.new-`;
  await mkdir(parent, { recursive: true });
  await removeRemains(parent, prefix);
  const unfinished = await mkdtemp(join(parent, prefix));
  try {
    const running = promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', SCRIPT, import.meta.resolve('@electric-sql/pglite'), unfinished],
      { timeout: WITHIN_MS, env: {} },
    );
    lowerPriority(running.child.pid);
    await running;
    await rename(unfinished, directory);
  } catch (cause) {
    await rm(unfinished, { recursive: true, force: true });
    // Another process made one meanwhile: that is as good.
    if (await isDatabase(directory)) return;
    throw new OperationalError('settings-create', `no database could be created at ${directory}`, { cause });
  }
}

/** Whether there is a whole database at this place. */
export function isDatabase(directory: string): Promise<boolean> {
  return stat(join(directory, 'PG_VERSION')).then(
    () => true,
    () => false,
  );
}

/** What killed processes left; younger ones may be another process's work. */
async function removeRemains(parent: string, prefix: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(prefix)) continue;
    const path = join(parent, name);
    const made = await stat(path).catch(() => undefined);
    if (made && Date.now() - made.mtimeMs > 2 * WITHIN_MS) await rm(path, { recursive: true, force: true });
  }
}

function lowerPriority(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
    // Already gone, or not ours to lower: only politeness is lost.
  }
}
