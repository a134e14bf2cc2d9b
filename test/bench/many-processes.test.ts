import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { runBehindBalancer } from '../../bench/load/behind-balancer.js';
import { runOverSockets, wasHeldUp } from '../../bench/load/over-sockets.js';
import { type OwnPostgres, startOwnPostgres } from '../../bench/load/own-postgres.js';

/** `npm run processes` does the same at 200 a second; here other tests use the machine. */
const RATE = 15;
const WITHIN_MS = 300_000;
/** An event may then be answered twice, as in an outage, or too late for Discord. */
const TOO_BUSY = 'the machine is too busy: PostgreSQL or answers were late';
const RIGHT = { lost: 0, doubled: 0, wrong: 0 };

let directory = '';
let postgres: OwnPostgres | undefined;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'yinju-processes-'));
  postgres = await startOwnPostgres();
  if (process.env['CI']) expect(postgres, 'a PostgreSQL of our own').toBeDefined();
}, 60_000);
afterAll(async () => {
  await postgres?.remove();
  await rm(directory, { recursive: true, force: true });
});

function setUp({ skip }: TestContext) {
  const database = postgres ?? skip('no PostgreSQL can be started here');
  return [database, { rate: RATE, directory, log: 'ignore' }] as const;
}

describe('two processes of the program', () => {
  it(
    'connected to Slack and Discord answer each event once, also when one leaves and while PostgreSQL is away',
    async (context) => {
      const run = await runOverSockets(...setUp(context));
      console.info(JSON.stringify(run));
      expect(run.slack).toMatchObject({ lost: 0, wrong: 0 });
      if (wasHeldUp(run)) context.skip(TOO_BUSY);
      expect(run).toMatchObject({
        slack: RIGHT,
        discord: RIGHT,
        settings: ['en', 'zh', 'en'],
        problems: 0,
      });
      for (const { duplicates } of run.processes) expect(duplicates).toBeGreaterThan(5);
    },
    WITHIN_MS,
  );

  it(
    'behind a balancer answer each of Slack’s requests once while one after the other is restarted',
    async (context) => {
      const run = await runBehindBalancer(...setUp(context));
      console.info(JSON.stringify(run));
      expect(run.slack).toMatchObject({ lost: 0, wrong: 0 });
      if (run.outages > 0) context.skip(TOO_BUSY);
      expect(run.slack).toMatchObject(RIGHT);
      expect(Object.keys(run.statuses)).toEqual(['200']);
    },
    WITHIN_MS,
  );
});
