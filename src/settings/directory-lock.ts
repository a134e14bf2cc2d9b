import { randomUUID } from 'node:crypto';
import { open, readFile, readlink, stat, unlink, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { OperationalError } from '../operations/operational-error.js';

/** The holder touches the file this often; unseen for six times as long, a holder elsewhere is taken for dead. */
const HEARTBEAT_MS = 5_000;
const DEAD_AFTER_MS = 6 * HEARTBEAT_MS;
/** Waiting for others that are just now finding out about a dead holder. */
const ATTEMPTS = 20;
const RETRY_MS = 25;

const HOLDER = z.object({ pid: z.int(), started: z.string(), place: z.string(), token: z.string() });
type Holder = z.output<typeof HOLDER>;

export interface DirectoryLock {
  /** False once another process has taken the lock over (this one was stopped for long and woke up): write nothing more. */
  readonly held: boolean;
  release(): Promise<void>;
}

/**
 * One process at a time for what lies beside the file `path`. A holder that was killed is recognised: at once where it
 * ran in the same place (by its process id and start time), by its missing heartbeat where it ran in another container
 * or on another machine.
 * @throws OperationalError `settings-in-use`, which names the holder.
 */
export async function lockDirectory(path: string): Promise<DirectoryLock> {
  const me: Holder = {
    pid: process.pid,
    started: await startOf(process.pid),
    place: await place(),
    token: randomUUID(),
  };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (await create(path, me)) return hold(path, me);
    await removeDead(path, me);
  }
  throw inUse(path, await readHolder(path));
}

async function create(path: string, me: Holder): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600);
    await file.writeFile(JSON.stringify(me));
    await file.close();
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function hold(path: string, me: Holder): DirectoryLock {
  let held = true;
  const beat = async () => {
    const holder = await readHolder(path);
    if (holder?.token === me.token) await utimes(path, new Date(), new Date());
    else held = false;
  };
  // A file system that fails for a moment is no reason to give up the lock; one that fails for long shows elsewhere.
  const timer = setInterval(() => void beat().catch(() => {}), HEARTBEAT_MS);
  timer.unref();
  return {
    get held() {
      return held;
    },
    async release() {
      clearInterval(timer);
      if (held && (await readHolder(path))?.token === me.token) await unlink(path);
      held = false;
    },
  };
}

/**
 * Takes a dead holder's lock away. Looking and removing must be one step, or a process that looked early removes the
 * lock of the one that was quicker: a second file, held for these few milliseconds, makes it one.
 * @throws OperationalError where the holder lives.
 */
async function removeDead(path: string, me: Holder): Promise<void> {
  const guard = `${path}.takeover`;
  if (!(await create(guard, me))) {
    // Left by a process that was killed in just these milliseconds.
    if (!(await lives(guard, undefined, me))) await unlink(guard).catch(ignoreAbsent);
    await sleep(RETRY_MS);
    return;
  }
  try {
    const holder = await readHolder(path);
    if (await lives(path, holder, me)) throw inUse(path, holder);
    await unlink(path).catch(ignoreAbsent);
  } finally {
    await unlink(guard).catch(ignoreAbsent);
  }
}

async function lives(path: string, holder: Holder | undefined, me: Holder): Promise<boolean> {
  if (holder?.place === me.place) return (await startOf(holder.pid)) === holder.started;
  // Written elsewhere, or not to the end: the heartbeat decides.
  const age = await stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    // Released meanwhile.
    () => Number.POSITIVE_INFINITY,
  );
  return age < DEAD_AFTER_MS;
}

async function readHolder(path: string): Promise<Holder | undefined> {
  try {
    return HOLDER.safeParse(JSON.parse(await readFile(path, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** Process ids mean something only within one boot of one machine and one namespace of it (a container has its own). */
async function place(): Promise<string> {
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
  const namespace = await readlink('/proc/self/ns/pid').catch(() => '');
  return [hostname(), boot.trim(), namespace].join(' ');
}

/** When the process started, so that a reused id is not taken for it; `''` where the process is gone. */
async function startOf(pid: number): Promise<string> {
  try {
    const fields = await readFile(`/proc/${pid}/stat`, 'utf8');
    // Field 22 of proc(5), counted after the name in brackets, which may itself hold blanks and brackets.
    return fields.slice(fields.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return process.platform !== 'linux' && isAlive(pid) ? 'alive' : '';
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

function inUse(path: string, holder: Holder | undefined): OperationalError {
  const who = holder ? `process ${holder.pid} on ${holder.place.split(' ')[0]}` : 'another process';
  return new OperationalError(
    'settings-in-use',
    `${path} is held by ${who}; two processes cannot share this directory: end that one, ` +
      'give this one another YINJU_DATA_DIR, or set DATABASE_URL for both',
  );
}

function ignoreAbsent(error: unknown): void {
  if (!hasCode(error, 'ENOENT')) throw error;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
