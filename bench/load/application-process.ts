import { type ChildProcess, execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

/** Resident memory of another process, in bytes. */
export async function residentBytesOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => undefined);
  const kilobytes =
    status?.match(/^VmRSS:\s*(\d+) kB/mu)?.[1] ??
    (await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)])).stdout.trim();
  return Number(kilobytes) * 1024;
}

/** Asks the process to leave and waits for it. @throws where it fails, or has to be killed after ten seconds. */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const left = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const timer = new AbortController();
    await Promise.race([left, sleep(10_500, undefined, { signal: timer.signal }).catch(() => {})]);
    timer.abort();
  }
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGKILL');
    throw new Error('the application did not leave within 10 s');
  }
  if (child.exitCode !== 0)
    throw new Error(`the application ended with ${child.exitCode ?? child.signalCode}`);
}
