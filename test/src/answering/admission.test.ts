import { expect, it } from 'vitest';
import { createDoor } from '../../../src/answering/admission.js';
import { createShownCitations } from '../../../src/answering/shown-citations.js';
import { createLogger } from '../../../src/operations/logger.js';
import { createMetrics } from '../../../src/operations/metrics.js';
import { createDatabase } from '../../../src/state/database.js';
import { createPostgresCounts } from '../../../src/state/postgres-counts.js';
import type { SharedCounts } from '../../../src/state/shared-counts.js';
import { emptySchema, POSTGRES_SERVER } from '../../support/service/postgres-schema.js';
import { doorContract, newEvent } from './door-contract.js';

const server = POSTGRES_SERVER;
const logger = createLogger({ level: 'silent' });

doorContract('in one process', async () => {
  let now = 1;
  return {
    doors: [createDoor(createMetrics(), () => now)],
    wait: async (ms) => {
      now += ms;
    },
    close: async () => {},
  };
});

/** Counts of two processes in a schema of their own; `age` makes what stands there so much older. */
async function countsOfTwo(url: string) {
  const schema = await emptySchema(url);
  const databases = [1, 2].map(() => createDatabase(schema.url, logger));
  return {
    counts: databases.map((database) => createPostgresCounts(database)),
    query: schema.query,
    async age(ms: number) {
      const earlier = `- make_interval(secs => ${ms / 1_000})`;
      await schema.query(`UPDATE yinju_claims SET until = until ${earlier}`);
      await schema.query(`UPDATE yinju_allowances SET used_until = used_until ${earlier}`);
    },
    async close() {
      for (const database of databases) await database.close();
      await schema.remove();
    },
  };
}

if (server !== undefined) {
  doorContract('by two processes over PostgreSQL', async () => {
    let now = 1;
    const { counts, age, close } = await countsOfTwo(server);
    return {
      doors: counts.map((shared) => createDoor(createMetrics(), () => now, shared)),
      async wait(ms) {
        now += ms;
        await age(ms);
      },
      close,
    };
  });

  it('a place that one process has shown in a channel is not shown there by the other within 30 minutes', async () => {
    const { counts, age, close } = await countsOfTwo(server);
    const [one, other] = counts.map((shared) => createShownCitations(() => 1, shared));
    const quoting = (...locators: string[]) => ({
      status: 'answer' as const,
      visibility: 'channel' as const,
      blocks: locators.map((locator) => ({
        type: 'quote' as const,
        text: '…',
        emphasis: [],
        matches: [],
        notes: [],
        citation: { type: 'citation', document: 'A/RES/63/194', locator, text: '…' } as const,
      })),
      actions: [],
    });
    expect((await one?.onlyNew('team/a', quoting('1', '2')))?.blocks).toHaveLength(2);
    expect((await other?.onlyNew('team/a', quoting('2', '3', '3')))?.blocks).toHaveLength(2);
    expect(await other?.onlyNew('team/a', quoting('1'))).toBeUndefined();
    expect((await other?.onlyNew('team/b', quoting('1')))?.blocks).toHaveLength(1);
    await age(31 * 60_000);
    expect(
      (await createShownCitations(() => 1, counts[1]).onlyNew('team/a', quoting('1')))?.blocks,
    ).toHaveLength(1);
    await close();
  });

  it('what is over is cleared away, and nothing else', async () => {
    const { counts, query, age, close } = await countsOfTwo(server);
    const from = { person: 'slack/u1', rate: { burst: 30, perSecond: 1 } };
    await counts[0]?.admit({ event: 'old', lifetimeMs: 1_000, from });
    await age(5_000);
    await counts[0]?.admit({ event: 'new', lifetimeMs: 60_000, from: { ...from, person: 'slack/u2' } });
    await counts[1]?.clear();
    for (const table of ['yinju_claims', 'yinju_allowances'])
      expect(await query(`SELECT * FROM ${table}`)).toMatchObject({ rowCount: 1 });
    await close();
  });

  it('names nobody in the database', async () => {
    const { counts, query, close } = await countsOfTwo(server);
    const from = { person: 'slack/U0SOMEBODY', rate: { burst: 30, perSecond: 1 } };
    await counts[0]?.admit({ event: 'slack/Ev0SOMETHING', lifetimeMs: 60_000, from });
    const rows = await query(
      'SELECT key AS name FROM yinju_claims UNION ALL SELECT person FROM yinju_allowances',
    );
    expect(rows).toMatchObject({ rowCount: 2 });
    expect(JSON.stringify(rows)).not.toMatch(/SOME/);
    await close();
  });
}

if (server === undefined) {
  it.skipIf(!process.env['CI'])('DATABASE_URL names a PostgreSQL server to count on', () => {
    expect(server).toBeDefined();
  });
}

it('counts alone where what is shared cannot be asked', async () => {
  const away: SharedCounts = {
    admit: () => Promise.reject(new Error('away')),
    claim: () => Promise.reject(new Error('away')),
    clear: async () => {},
  };
  const door = createDoor(createMetrics(), () => 1, away);
  const event = newEvent();
  expect(await Promise.all([door.admit(event), door.admit(event)])).toEqual(['answer', 'drop']);
  const verdicts = await Promise.all(Array.from({ length: 31 }, () => door.admit(newEvent())));
  expect(verdicts.filter((verdict) => verdict === 'answer')).toHaveLength(29);
});
