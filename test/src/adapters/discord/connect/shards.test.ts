import { expect, it } from 'vitest';
import { createDiscordAdapter } from '../../../../../src/adapters/discord/adapter.js';
import type { Shards } from '../../../../../src/config/environment.js';
import { CannedAnswering } from '../../../../support/discord/canned-answering.js';
import { DiscordDouble } from '../../../../support/discord/double.js';
import * as event from '../../../../support/discord/events.js';
import { quoteOf, replyOf } from '../../../../support/discord/quotes.js';

function connect(double: DiscordDouble, shards?: Shards) {
  const answering = new CannedAnswering(() => replyOf([quoteOf('敦促各国')]));
  const adapter = createDiscordAdapter({
    config: { token: 'good-token', apiUrl: double.apiUrl, ...(shards && { shards }) },
    answering,
    commands: [],
    logger: { warn: () => {}, error: () => {} },
  });
  return { adapter, answering };
}

/** Ids whose shard of four is this: the shard stands above their lowest 22 bits. */
const serverOnShard = (shard: number) => String((BigInt(1_000 * 4 + shard) << 22n) + 7n);

it('two processes have the shards that each was told, and each event is asked of the one whose it is', async () => {
  const double = await DiscordDouble.start();
  const processes = [
    connect(double, { first: 0, last: 2, count: 4 }),
    connect(double, { first: 3, last: 3, count: 4 }),
  ];
  for (const { adapter } of processes) await adapter.start();
  expect(double.gateway.identified.map(({ shard }) => shard).sort()).toEqual([
    [0, 4],
    [1, 4],
    [2, 4],
    [3, 4],
  ]);
  for (const { adapter } of processes) expect(adapter.health()).toEqual({ ready: true });
  for (const shard of [0, 1, 2, 3]) {
    const id = double.interact({ ...event.slashCommand('para'), guild_id: serverOnShard(shard) });
    await expect.poll(() => double.shown(id).length).toBe(1);
  }
  // What is said to the bot alone comes to the first shard.
  const id = double.interact(event.slashCommand('para', {}, { direct: true }));
  await expect.poll(() => double.shown(id).length).toBe(1);
  expect(processes.map(({ answering }) => answering.asked.length)).toEqual([4, 1]);
  await Promise.all(processes.map(({ adapter }) => adapter.stop()));
  await double.close();
}, 60_000);
