import { createHash, randomUUID } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { OperationalError } from '../operations/operational-error.js';
import { createInTurn } from './in-turn.js';
import { lifetimeOf, type Records, ROOMS, type Room } from './records.js';

/** The key stands within, and the hash of both: one flipped bit must not become another decision. Older files have no hash. */
const RECORD = z.object({ key: z.string(), value: z.unknown(), sha256: z.string().optional() });

/** Half-written files older than this belong to nobody who still writes. */
const ABANDONED_MS = 60 * 60_000;

/** A lock that is older was left by a process that is gone: what is done under one takes seconds. */
const LEFT_BEHIND_MS = 2 * 60_000;

/** What this process has written lately need not be read: whether it still stands there is seen without opening it. */
const REMEMBERED = 10_000;

interface Written {
  readonly stamp: string;
  readonly contents: string;
}

// Object.keys forgets that these are the names of the table.
const ALL_ROOMS = Object.keys(ROOMS) as Room[];

/**
 * Records as files: one a key, written beside its place and moved there, so that a killed process leaves the old value
 * or the new one. Several processes may share the folder; there is no lock, nothing to open and nothing to repair.
 *
 * @param folder made where it is missing, on the first write
 */
export function createFileRecords(folder: string): Records {
  const writing = createInTurn();
  const written = new LRUCache<string, Written>({ max: REMEMBERED });
  let closed = false;

  function refuseWhenClosed(): void {
    if (closed) throw new OperationalError('state-closed', 'settings and conversations are closed');
  }

  const pathOf = (room: Room, key: string) =>
    join(folder, room, `${createHash('sha256').update(key).digest('hex').slice(0, 40)}.json`);

  async function replace(room: Room, path: string, contents: string | undefined): Promise<void> {
    written.delete(path);
    if (contents === undefined) return rm(path, { force: true });
    const temporary = `${path}.${process.pid}-${randomUUID().slice(0, 8)}.tmp`;
    const create = () => open(temporary, 'wx', 0o600);
    try {
      const file = await create().catch(async (error: unknown) => {
        if (!isAbsent(error)) throw error;
        await mkdir(join(folder, room), { recursive: true });
        return create();
      });
      let stamp: string;
      try {
        await file.writeFile(contents);
        // A decision outlives a power cut too; what a conversation is about need not.
        if (lifetimeOf(room) === Number.POSITIVE_INFINITY) await file.sync();
        // It has the same after it was moved: what another process puts there has not.
        stamp = stampOf(await file.stat());
      } finally {
        await file.close();
      }
      await rename(temporary, path);
      written.set(path, { stamp, contents });
    } catch (cause) {
      await rm(temporary, { force: true }).catch(() => {});
      throw new OperationalError('state-unwritable', `${folder} cannot be written`, { cause });
    }
  }

  async function sweep(room: Room): Promise<void> {
    const names = await readdir(join(folder, room)).catch(() => []);
    for (const name of names) {
      const path = join(folder, room, name);
      const age = await ageOf(path);
      if (age > (name.endsWith('.tmp') ? ABANDONED_MS : lifetimeOf(room))) await rm(path, { force: true });
    }
  }

  /** True where the lock is ours now; one that was left behind is put away first. */
  async function lock(room: Room, path: string): Promise<boolean> {
    await mkdir(join(folder, room), { recursive: true });
    if ((await ageOf(path)) > LEFT_BEHIND_MS)
      // Of several who see it one moves it; the others find nothing to move, or the new one and leave it.
      await rename(path, `${path}.${randomUUID().slice(0, 8)}.tmp`).catch(() => {});
    try {
      await (await open(path, 'wx', 0o600)).close();
      return true;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
      throw new OperationalError('state-unwritable', `${folder} cannot be written`, { cause: error });
    }
  }

  return {
    async read(room, key) {
      refuseWhenClosed();
      const path = pathOf(room, key);
      const stats = await statIfThere(path);
      if (stats === undefined || Date.now() - stats.mtimeMs > lifetimeOf(room)) return undefined;
      const own = written.get(path);
      const contents = own?.stamp === stampOf(stats) ? own.contents : await readIfThere(path);
      if (contents === undefined) return undefined;
      const record = parse(contents);
      if (record?.key !== key) throw new OperationalError('state-damaged', `${path} is damaged`);
      return record.value;
    },

    write(room, key, value) {
      const path = pathOf(room, key);
      const contents =
        value === undefined ? undefined : `${JSON.stringify({ key, value, sha256: sealOf(key, value) })}\n`;
      return writing.run(path, async () => {
        refuseWhenClosed();
        await replace(room, path, contents);
      });
    },

    async keys(room) {
      refuseWhenClosed();
      const names = await readdir(join(folder, room)).catch(() => []);
      const keys: string[] = [];
      for (const name of names.filter((each) => each.endsWith('.json'))) {
        const path = join(folder, room, name);
        const [contents, age] = await Promise.all([readIfThere(path), ageOf(path)]);
        // A damaged one has no key to be named by.
        const record = contents === undefined ? undefined : parse(contents);
        if (record !== undefined && age <= lifetimeOf(room)) keys.push(record.key);
      }
      return keys;
    },

    async exclusively(room, key, work) {
      refuseWhenClosed();
      const path = `${pathOf(room, key)}.lock`;
      if (!(await lock(room, path))) return undefined;
      try {
        return { done: await work() };
      } finally {
        await rm(path, { force: true });
      }
    },

    async prepare() {
      refuseWhenClosed();
      for (const room of ALL_ROOMS) {
        await mkdir(join(folder, room), { recursive: true }).catch((cause: unknown) => {
          throw new OperationalError('state-unwritable', `${folder} cannot be written`, { cause });
        });
        await sweep(room);
      }
    },

    async close() {
      await writing.settled();
      closed = true;
    },
  };
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    // Whoever opens a pipe waits for its other end, and four who wait hold up every file.
    return await readFile(path, { encoding: 'utf8', flag: constants.O_RDONLY | constants.O_NONBLOCK });
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/** Milliseconds since the file was written; 0 where it is not there. */
async function ageOf(path: string): Promise<number> {
  const stats = await statIfThere(path);
  return stats === undefined ? 0 : Date.now() - stats.mtimeMs;
}

async function statIfThere(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/** Of one file and one time at which it was written. */
function stampOf({ ino, mtimeMs }: Stats): string {
  return `${ino} ${mtimeMs}`;
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

function sealOf(key: string, value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([key, value]))
    .digest('hex');
}

function parse(contents: string): z.output<typeof RECORD> | undefined {
  try {
    const record = RECORD.parse(JSON.parse(contents));
    const whole = record.sha256 === undefined || record.sha256 === sealOf(record.key, record.value);
    return whole ? record : undefined;
  } catch {
    return undefined;
  }
}
