import { execFile } from 'node:child_process';
import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A PostgreSQL server of our own, that can be taken away and brought back. */
export interface OwnPostgres {
  readonly url: string;
  /** Ends it in the middle of what it does. */
  crash(): Promise<void>;
  start(): Promise<void>;
  remove(): Promise<void>;
}

const run = promisify(execFile);
const INSTALLED = '/usr/lib/postgresql';

/** Undefined where the server's programs are not installed or cannot be started. */
export async function startOwnPostgres(): Promise<OwnPostgres | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'yinju-postgres-'));
  try {
    return await startIn(folder);
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return undefined;
  }
}

async function startIn(folder: string): Promise<OwnPostgres> {
  const version = readdirSync(INSTALLED).toSorted((a, b) => Number(b) - Number(a))[0] ?? '';
  const programs = join(INSTALLED, version, 'bin');
  const asRoot = process.getuid?.() === 0;
  // It refuses to run as root.
  const owned = async (...words: readonly string[]) =>
    asRoot
      ? run('runuser', ['-u', 'postgres', '--', ...words], { cwd: '/' })
      : run(words[0] ?? '', words.slice(1));
  if (asRoot) {
    const { stdout } = await run('id', ['-u', 'postgres']);
    chownSync(folder, Number(stdout), Number(stdout));
  }
  const data = join(folder, 'data');
  const port = await freePort();
  const control = (...words: readonly string[]) =>
    owned(join(programs, 'pg_ctl'), '-D', data, '-l', join(folder, 'log'), '-w', ...words);
  const start = async () => {
    const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`;
    await control('-o', options, 'start');
  };
  const crash = async () => void (await control('-m', 'immediate', 'stop'));
  await owned(join(programs, 'initdb'), '-D', data, '-U', 'yinju', '-A', 'trust', '-E', 'UTF8');
  await start();
  return {
    url: `postgres://yinju@127.0.0.1:${port}/postgres`,
    crash,
    start,
    async remove() {
      await crash().catch(() => {});
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
