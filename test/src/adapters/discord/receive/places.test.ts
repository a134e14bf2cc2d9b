import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BOT_ID } from '../../../../support/discord/double.js';
import * as event from '../../../../support/discord/events.js';
import { createHarness, type Harness } from '../../../../support/discord/harness.js';
import { snowflake } from '../../../../support/discord/snowflake.js';

const MANAGE = '16';
const ROLE = '700000000000000001';
const OTHER_ROLE = '700000000000000002';

describe('where a message was written', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await createHarness();
  });
  afterAll(() => harness.close());

  async function originOf(rest: Readonly<Record<string, unknown>>) {
    const id = snowflake();
    harness.double.gateway.dispatch('MESSAGE_CREATE', event.message(`<@${BOT_ID}> 63/194`, { id, ...rest }));
    await harness.until(() => harness.answering.ends.some(({ eventId }) => eventId === id));
    return harness.answering.asked.find(({ origin }) => origin.eventId === id)?.origin;
  }

  it('is the channel of its thread, asked of Discord once', async () => {
    const thread = '600000000000000009';
    harness.double.resources.set(`/channels/${thread}`, { id: thread, parent_id: event.CHANNEL });
    for (let times = 0; times < 2; times += 1) {
      const origin = await originOf({ channel_id: thread, channel_type: 11 });
      expect(origin?.channel).toBe(`${event.GUILD}/${event.CHANNEL}`);
    }
    expect(harness.double.requests.filter(({ path }) => path === `/channels/${thread}`).length).toBe(1);
  });

  it('is the thread itself where Discord does not say', async () => {
    const origin = await originOf({ channel_id: '600000000000000010', channel_type: 11 });
    expect(origin?.channel).toBe(`${event.GUILD}/600000000000000010`);
  });

  interface Rights {
    readonly owner?: string;
    readonly everyone?: string;
    readonly role?: string;
    readonly overwrites?: readonly { readonly id: string; readonly allow: string; readonly deny: string }[];
  }
  const rights: readonly (readonly [why: string, expected: boolean, rights: Rights])[] = [
    ['owns the server', true, { owner: event.ASKER }],
    ['has no right', false, {}],
    ['has a role that may', true, { role: MANAGE }],
    [
      'is an administrator whatever the channel denies',
      true,
      { role: '8', overwrites: [{ id: ROLE, allow: '0', deny: '24' }] },
    ],
    [
      'has a role that is denied here',
      false,
      { role: MANAGE, overwrites: [{ id: ROLE, allow: '0', deny: MANAGE }] },
    ],
    [
      'is denied as everybody and allowed by role',
      true,
      {
        everyone: MANAGE,
        overwrites: [
          { id: ROLE, allow: MANAGE, deny: '0' },
          { id: event.GUILD, allow: '0', deny: MANAGE },
        ],
      },
    ],
    [
      'is denied by name',
      false,
      {
        role: MANAGE,
        overwrites: [
          { id: event.ASKER, allow: '0', deny: MANAGE },
          { id: OTHER_ROLE, allow: MANAGE, deny: '0' },
        ],
      },
    ],
  ];
  it.each(rights)('lets its author manage the channel, or not, who %s: %s', async (_why, expected, given) => {
    harness.double.resources.set(`/guilds/${event.GUILD}`, {
      owner_id: given.owner ?? '1',
      roles: [
        { id: event.GUILD, permissions: given.everyone ?? '0' },
        { id: ROLE, permissions: given.role ?? '0' },
        { id: OTHER_ROLE, permissions: MANAGE },
      ],
    });
    harness.double.resources.set(`/channels/${event.CHANNEL}`, {
      permission_overwrites: given.overwrites ?? [],
    });
    const origin = await originOf({ member: { roles: [ROLE] } });
    expect(await origin?.administrator()).toBe(expected);
  });

  it('lets everybody manage their own direct messages, and nobody a server that cannot be read', async () => {
    expect(await (await originOf({ direct: true }))?.administrator()).toBe(true);
    expect(await (await originOf({ guild_id: '300000000000000009' }))?.administrator()).toBe(false);
  });
});
