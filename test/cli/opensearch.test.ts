import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRooms } from '../../src/opensearch/open-rooms.js';
import { type RunOptions, run, start } from '../support/cli/run.js';
import { indicesOf, OPENSEARCH_URL, openTestPrefix, type TestRooms } from '../support/opensearch.js';
import { openTestProxy } from '../support/opensearch-proxy.js';

let options: RunOptions & { readonly env: Readonly<Record<string, string>> };
let rooms: TestRooms;
let running: ChildProcess | undefined;
beforeEach(() => {
  if (OPENSEARCH_URL === undefined) return;
  rooms = openTestPrefix();
  const env = { OPENSEARCH_URL, OPENSEARCH_PREFIX: rooms.prefix };
  options = { dataDirectory: mkdtempSync(join(tmpdir(), 'yinju-shared-')), env };
});
afterEach(() => {
  running?.kill('SIGKILL');
  running = undefined;
  if (options) rmSync(options.dataDirectory, { recursive: true, force: true });
});

function file(name: string, text: string): string {
  const path = join(options.dataDirectory, name);
  writeFileSync(path, text);
  return path;
}

const RESOLUTION = `大会第70/1号决议\n\nA/RES/70/1\n\n大会，\n\n回顾其以往决议，\n\n1. 敦促会员国提供资料；\n\n2. 请秘书长提出报告。\n`;

describe.skipIf(OPENSEARCH_URL === undefined)('yinju with OPENSEARCH_URL', () => {
  it('holds its own texts at the first start, what is ingested then, and loses what is removed', async () => {
    const ask = async (line: string) => {
      const { code, stdout } = await run(['ask', line], options);
      return { code, stdout };
    };
    expect(await ask('/para 63/194 11')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('吁请秘书长'),
    });
    const path = file('r.txt', RESOLUTION);
    const ingested = await run(['ingest', path], options);
    expect(ingested).toMatchObject({ code: 0, stdout: expect.stringMatching(/added +A\/RES\/70\/1/u) });
    expect(await ask('/para 70/1 2')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('请秘书长提出报告。'),
    });
    const other = await run(['ingest', file('o.txt', RESOLUTION.replace('敦促', '吁请'))], options);
    expect(other).toMatchObject({ code: 1, stdout: expect.stringContaining('another text is held') });
    const exported = await run(['export', 'A/RES/70/1'], options);
    expect(exported.stdout).toContain('敦促会员国提供资料；');
    const { code, stdout, stderr } = await run(['remove', 'A/RES/70/1', 'A/RES/63/194'], options);
    expect({ code, stdout }).toEqual({ code: 1, stdout: 'removed A/RES/70/1\n' });
    expect(stderr).toContain('one of the project');
    expect(await ask('/para 70/1 2')).toMatchObject({ code: 1 });
  }, 120_000);

  it('does not answer from what another version has made, and says what to do; that does it', async () => {
    const { connection, prefix } = rooms;
    await openRooms(connection, prefix);
    await connection.ask({
      method: 'PUT',
      path: `/${prefix}-documents-1/_mapping`,
      body: { _meta: { analyzer: 'of long ago' } },
    });
    const refused = await run(['ask', '/para 63/194 11'], options);
    expect(refused).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('yinju reindex') });
    const made = await run(['reindex'], options);
    expect(made).toMatchObject({ code: 0, stdout: expect.stringContaining('2 documents') });
    expect((await run(['ask', '/para 63/194 11'], options)).code).toBe(0);
    // Processes of the version before answer from theirs.
    expect(await indicesOf(connection, prefix)).toContain(`${prefix}-documents-1`);
  }, 120_000);

  it('says in one line that it cannot be reached, without the password', async () => {
    const env = { ...options.env, OPENSEARCH_URL: 'http://bot:hunter2@127.0.0.1:9' };
    const { code, stdout, stderr } = await run(['ask', '/para 63/194 11'], { ...options, env });
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: 'yinju: OpenSearch does not answer (ECONNREFUSED)\n',
    });
  });

  it('starts although it is away, says so where that is asked, and answers when it is back', async () => {
    const proxy = await openTestProxy(OPENSEARCH_URL ?? '');
    const port = await freePort();
    proxy.behave('cut');
    running = start(['serve'], {
      ...options,
      env: { ...options.env, OPENSEARCH_URL: proxy.url, PORT: String(port) },
    });
    const ready = async () => {
      const response = await fetch(`http://127.0.0.1:${port}/ready`).catch(() => undefined);
      return response && `${response.status} ${await response.text()}`;
    };
    await until(async () => /^503 .*corpus: OpenSearch does not answer/u.test((await ready()) ?? ''));
    proxy.behave('through');
    await until(async () => (await ready())?.startsWith('200') ?? false);
    running.stdin?.write('/para 63/194 11\n');
    const [answer] = await once(running.stdout ?? running, 'data');
    expect(String(answer)).toContain('秘书长');
    proxy.behave(503);
    await until(async () => /^503 .*OpenSearch answers 503/u.test((await ready()) ?? ''));
    await proxy.close();
  }, 120_000);
});

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await sleep(100);
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
