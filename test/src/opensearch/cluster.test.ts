import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { synonymTable } from '../../../index/search/synonym-table.js';
import { connectTo } from '../../../src/opensearch/connection.js';
import { openRooms } from '../../../src/opensearch/open-rooms.js';
import { SharedCorpus } from '../../../src/opensearch/shared-corpus.js';
import { writeDocuments } from '../../../src/opensearch/write-documents.js';
import { testAnalyzer } from '../../support/analyzer.js';
import { fixtureDocuments } from '../../support/fixture-documents.js';
import { OPENSEARCH_URL } from '../../support/opensearch.js';

const NODES = 3;
const EVERY_MS = 10;
/** Of what one question after the other keeps a machine busy, so much is asked of it. */
const SHARE = 0.5;
/** Times what a question took before, where that is more than a second. */
const SLOWER = 30;
const FOR_MS = 6_000;
const KILLED_AFTER_MS = 2_000;

interface Node {
  readonly url: string;
  readonly pid: number;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

describe.skipIf(OPENSEARCH_URL === undefined)('a cluster of three nodes', () => {
  let starter: ChildProcess;
  const nodes: Node[] = [];

  beforeAll(async () => {
    const script = new URL('../../opensearch/start.mjs', import.meta.url).pathname;
    const options = ['--nodes', String(NODES), '--heap', '384m', '--port', String(await freePort())];
    starter = spawn(process.execPath, [script, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
    if (starter.stdout === null) throw new Error('no output');
    for await (const line of createInterface({ input: starter.stdout })) {
      const [, url, pid] = /^node\d (\S+) pid (\d+)$/u.exec(line) ?? [];
      if (url !== undefined) nodes.push({ url, pid: Number(pid) });
      if (nodes.length === NODES) break;
    }
    expect(nodes).toHaveLength(NODES);
  }, 200_000);
  afterAll(async () => {
    const ended = once(starter, 'exit');
    starter.kill();
    await ended;
  });

  it('loses no question of a hundred a second, and answers none twice, when one of them is killed', async () => {
    const connection = connectTo(nodes.map(({ url }) => url).join(','));
    const analyzer = await testAnalyzer();
    await openRooms(connection, 'cluster');
    const documents = fixtureDocuments().map((first) => ({ first, further: [] }));
    await writeDocuments(connection, 'cluster', documents, analyzer);
    const green = { wait_for_status: 'green', timeout: '60s' };
    await connection.ask({ method: 'GET', path: '/_cluster/health', query: green, timeout: 70_000 });
    const corpus = new SharedCorpus({
      connection,
      prefix: 'cluster',
      words: async () => ({ analyzer, synonyms: synonymTable() }),
    });
    const [{ key }] = fixtureDocuments();
    const ask = [
      async () => (await corpus.document(key)) !== undefined,
      async () => (await corpus.search({ text: '贩运人口' })).hits.length > 0,
    ];
    for (let warm = 0; warm < 40; warm++) await ask[warm % 2]?.();
    const warmed = performance.now();
    for (let measured = 0; measured < 40; measured++) await ask[measured % 2]?.();
    // A machine that others use too is asked no more than it can carry.
    const everyMs = Math.max(EVERY_MS, (performance.now() - warmed) / 40 / SHARE);

    const before: number[] = [];
    const during: number[] = [];
    const answers: Promise<void>[] = [];
    const outcomes = { right: 0, wrong: 0, failed: 0 };
    const started = performance.now();
    let killed = false;
    for (let asked = 0; performance.now() - started < FOR_MS; asked++) {
      if (!killed && performance.now() - started > KILLED_AFTER_MS) {
        killed = true;
        // The one that decides for all, if it is the first: outright, as where a machine is lost.
        process.kill(nodes[0]?.pid ?? 0, 'SIGKILL');
      }
      const times = killed ? during : before;
      const at = performance.now();
      const question = ask[asked % ask.length];
      if (question === undefined) break;
      answers.push(
        question().then(
          (right) => {
            times.push(performance.now() - at);
            outcomes[right ? 'right' : 'wrong']++;
          },
          (error: unknown) => {
            console.info(String(error));
            times.push(performance.now() - at);
            outcomes.failed++;
          },
        ),
      );
      await sleep(started + (asked + 1) * everyMs - performance.now());
    }
    await Promise.all(answers);
    await connection.close();
    const p99 = (times: readonly number[]) =>
      [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? Number.NaN;
    console.info(
      `${answers.length} questions, one in ${everyMs.toFixed(0)} ms, ${during.length} of them behind the kill: p99 ${p99(before).toFixed(0)} → ${p99(during).toFixed(0)} ms`,
    );
    expect(outcomes).toEqual({ right: answers.length, wrong: 0, failed: 0 });
    // A machine that others use is as much slower behind it as before.
    expect(p99(during)).toBeLessThan(Math.max(1_000, SLOWER * everyMs * SHARE));
  }, 120_000);
});
