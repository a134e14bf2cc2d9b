import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a process writes before it gives it its name (`atomic-file`, the search index, `originals`): its id is in it. */
const UNFINISHED = /^(?:\.incoming-(?<ingest>\d+)-[0-9a-f]+|.+\.(?<writer>\d+)[-.][0-9a-f]+\.tmp)$/u;

/**
 * Clears what processes that were killed left half-written in these folders. What a process that lives may still be
 * writing stays. Never throws: a leftover takes room, and harms nobody.
 */
export function clearLeftovers(folders: readonly string[]): void {
  for (const folder of folders) clearIn(folder);
}

function clearIn(folder: string): void {
  for (const name of namesIn(folder)) {
    const { ingest, writer } = UNFINISHED.exec(name)?.groups ?? {};
    const pid = ingest ?? writer;
    if (pid === undefined || isAtWork(Number(pid), join(folder, name))) continue;
    try {
      rmSync(join(folder, name), { recursive: true, force: true });
    } catch {
      // Another program's to mend: its rights, its disk.
    }
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isAtWork(pid: number, path: string): boolean {
  // In a container every start has the same id: what is older than this process is not its own.
  if (pid === process.pid) {
    const started = Date.now() - process.uptime() * 1000;
    return (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) >= started;
  }
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: there is one, and it is another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
