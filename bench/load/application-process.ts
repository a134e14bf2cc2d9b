import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const LAUNCHER = fileURLToPath(new URL('../../scripts/yinju.mjs', import.meta.url));

/** What the program needs of our own environment. */
function bare(environment: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  return { ...(PATH ? { PATH } : {}), ...(HOME ? { HOME } : {}), LOG_LEVEL: 'warn', ...environment };
}

/**
 * Starts `yinju serve` with this environment and nothing else of ours.
 * @param log Where its log goes; our standard error unless told.
 * @param preload A module that is loaded before it.
 */
export function spawnApplication(
  environment: Readonly<Record<string, string>>,
  log: 'inherit' | 'ignore' = 'inherit',
  preload?: string,
): ChildProcess {
  const before = preload === undefined ? [] : ['--import', preload];
  return spawn(process.execPath, [...before, LAUNCHER, 'serve'], {
    env: bare(environment),
    stdio: ['ignore', 'ignore', log],
  });
}

/** Runs another verb beside it. @returns its exit code. */
export function runVerb(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<number> {
  const child = spawn(process.execPath, [LAUNCHER, ...words], { env: bare(environment), stdio: 'ignore' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? -1));
  });
}

/** Rejects as soon as the process ends by itself: waiting for anything else would be for ever. */
export function endedEarly(child: ChildProcess): Promise<never> {
  return new Promise((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => reject(new Error(`the application ended with ${code ?? signal}`)));
  });
}

/** Resident memory of another process, in bytes; NaN where it cannot be known. */
export async function residentBytesOf(child: ChildProcess): Promise<number> {
  const pid = String(child.pid);
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => undefined);
  const kilobytes =
    status?.match(/^VmRSS:\s*(\d+) kB/mu)?.[1] ??
    (await promisify(execFile)('ps', ['-o', 'rss=', '-p', pid]).then(
      ({ stdout }) => stdout.trim() || 'NaN',
      () => 'NaN',
    ));
  return Number(kilobytes) * 1024;
}

/** Asks the process to leave and waits for it. @throws where it fails, or has to be killed after ten seconds. */
export async function endProcess(child: ChildProcess): Promise<void> {
  const runs = () => child.exitCode === null && child.signalCode === null;
  if (runs()) {
    const left = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const timer = new AbortController();
    await Promise.race([left, sleep(10_000, undefined, { signal: timer.signal }).catch(() => {})]);
    timer.abort();
  }
  if (runs()) {
    child.kill('SIGKILL');
    throw new Error('the application did not leave within 10 s');
  }
  if (child.exitCode !== 0)
    throw new Error(`the application ended with ${child.exitCode ?? child.signalCode}`);
}
