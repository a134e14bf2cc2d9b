import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectTo } from '../src/opensearch/connection.js';
import type { AskingFigures, AskingPlan } from './engine-asking.js';

/** A node of its own, as `npm run opensearch` starts it. */
export async function startServer(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const port = await freePort();
  const script = new URL('../test/opensearch/start.mjs', import.meta.url).pathname;
  const child = spawn(process.execPath, [script, '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const ready = once(child.stdout, 'data');
  const first = await Promise.race([ready.then(() => true), ended.then(() => false)]);
  if (!first) throw new Error('OpenSearch was not started');
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      child.kill();
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Bytes of each room on the engine's disk. */
export async function diskOf(url: string, prefix: string): Promise<Readonly<Record<string, number>>> {
  const connection = connectTo(url);
  await connection.ask({ method: 'POST', path: `/${prefix}-*/_flush`, timeout: 120_000 });
  const rows = await connection.ask<readonly { readonly index: string; readonly 'store.size': string }[]>({
    method: 'GET',
    path: `/_cat/indices/${prefix}-*`,
    query: { format: 'json', bytes: 'b' },
  });
  await connection.close();
  return Object.fromEntries(
    rows.map((row) => [row.index.slice(prefix.length + 1).replace(/-\d+$/u, ''), Number(row['store.size'])]),
  );
}

/** Processor time of all nodes since they were started, milliseconds. */
export async function serverCpuMs(url: string): Promise<number> {
  const connection = connectTo(url);
  const { nodes } = await connection.ask<{
    readonly nodes: Readonly<
      Record<string, { readonly process: { readonly cpu: { readonly total_in_millis: number } } }>
    >;
  }>({ method: 'GET', path: '/_nodes/stats/process' });
  await connection.close();
  return Object.values(nodes).reduce((sum, { process: { cpu } }) => sum + cpu.total_in_millis, 0);
}

/** What a process answers that has nothing but the questions in it (`engine-asking.ts`). */
export function asked(plan: AskingPlan): AskingFigures {
  const path = join(tmpdir(), `yinju-asking-${process.pid}.json`);
  writeFileSync(path, JSON.stringify(plan));
  const script = new URL('./engine-asking.ts', import.meta.url).pathname;
  const output = execFileSync(process.execPath, ['--import', 'tsx', script, path], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  // engine-asking.ts prints one value and nothing else.
  return JSON.parse(output) as AskingFigures;
}
