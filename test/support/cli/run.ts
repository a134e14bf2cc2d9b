import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { ENVIRONMENT } from '../../../src/config/environment.js';
import { PROJECT_ROOT } from '../../../src/config/project-root.js';

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly dataDirectory: string;
  /** Standard input; none (closed at once) unless given. */
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** An open file that standard error goes to, instead of to the test. */
  readonly stderr?: number;
}

const LAUNCHER = join(PROJECT_ROOT, 'scripts', 'yinju.mjs');
/** An empty value counts as absent and keeps a developer's own .env out of the tests. */
const NO_SETTINGS = Object.fromEntries(Object.keys(ENVIRONMENT).map((name) => [name, '']));

/** Starts the compiled program as a user does. */
export function start(words: readonly string[], { dataDirectory, env, stderr }: RunOptions): ChildProcess {
  return spawn(process.execPath, [LAUNCHER, ...words], {
    env: { ...process.env, ...NO_SETTINGS, YINJU_DATA_DIR: dataDirectory, NO_COLOR: '', ...env },
    stdio: ['pipe', 'pipe', stderr ?? 'pipe'],
  });
}

/** Runs the compiled program to its end. */
export async function run(words: readonly string[], options: RunOptions): Promise<Finished> {
  const child = start(words, options);
  child.stdin?.end(options.input ?? '');
  return finished(child);
}

export function finished(child: ChildProcess): Promise<Finished> {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** Standard error without the progress that a slow machine is told of. */
export function complaints({ stderr }: Finished): string {
  return stderr.replace(/^yinju: (?:building the index|reading documents|documents read): .*\n/gmu, '');
}
