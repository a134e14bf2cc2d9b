import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { endedEarly, endProcess, residentBytesOf, spawnApplication } from './application-process.js';

/** `yinju serve` in a process of its own. */
export interface RunningApplication {
  residentBytes(): Promise<number>;
  /** Processor time since its start, in seconds. */
  cpuSeconds(): Promise<number>;
  /** A counter, over all its labels. */
  sum(counter: string): Promise<number>;
  /** What the application counted that should not be: failures, people over their limit. */
  problems(): Promise<readonly string[]>;
  stop(): Promise<void>;
  readonly pid: number;
  /** Its data directory. */
  readonly directory: string;
  /** Of health, readiness and metrics. */
  readonly address: string;
}

/** How it is started besides. */
export interface StartOptions {
  readonly log?: 'inherit' | 'ignore';
  /** A module that is loaded before it. */
  readonly preload?: string;
  /** A data directory that others use too and that stays; one of its own unless told. */
  readonly directory?: string;
}

const START_WITHIN_MS = 60_000;
const UNWANTED = /^(?:yinju_failures_total|yinju_rate_limited_total|yinju_reconnects_total)\{.*\} (?!0$)/u;

/** Resolves once `/ready` says so. @param platform the environment that configures it. */
export async function startApplication(
  platform: Readonly<Record<string, string>>,
  { log, preload, directory: given }: StartOptions = {},
): Promise<RunningApplication> {
  const directory = given ?? (await mkdtemp(join(tmpdir(), 'yinju-load-')));
  const own = given === undefined ? directory : undefined;
  const port = await freePort();
  const environment = { ...platform, PORT: String(port), YINJU_DATA_DIR: directory };
  const child = spawnApplication(environment, log, preload);
  const address = `http://127.0.0.1:${port}`;
  try {
    await Promise.race([untilReady(address), endedEarly(child)]);
  } catch (error) {
    await end(child, own).catch(() => {});
    throw error;
  }
  return {
    residentBytes: () => residentBytesOf(child),
    cpuSeconds: async () => {
      const line = (await metrics(address)).find((text) => text.startsWith('process_cpu_seconds_total '));
      return Number(line?.split(' ')[1]);
    },
    sum: async (counter) =>
      (await metrics(address))
        .filter((line) => line.startsWith(`${counter}{`))
        .reduce((total, line) => total + Number(line.split(' ').at(-1)), 0),
    problems: async () => (await metrics(address)).filter((line) => UNWANTED.test(line)),
    stop: () => end(child, own),
    pid: child.pid ?? Number.NaN,
    directory,
    address,
  };
}

async function metrics(address: string): Promise<readonly string[]> {
  return (await (await fetch(`${address}/metrics`)).text()).split('\n');
}

async function end(child: ChildProcess, directory: string | undefined): Promise<void> {
  try {
    await endProcess(child);
  } finally {
    if (directory !== undefined) await rm(directory, { recursive: true, force: true });
  }
}

async function untilReady(address: string): Promise<void> {
  for (let waited = 0; waited < START_WITHIN_MS; waited += 100) {
    const response = await fetch(`${address}/ready`).catch(() => undefined);
    if (response?.ok) return;
    await sleep(100);
  }
  throw new Error(`the application was not ready within ${START_WITHIN_MS / 1000} s`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  // A server that listens on TCP has an address of this kind.
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
