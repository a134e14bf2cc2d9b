import { describe, expect, it, vi } from 'vitest';
import { messagesFor } from '../../../../../commands/messages/catalogue.js';
import type { Records } from '../../../../../src/state/records.js';
import { memoryRecords } from '../../../../support/service/memory-records.js';
import { Browser } from '../../../../support/slack/browser.js';
import { deliver, eventOf, installIn, many, mention, SECRET } from '../../../../support/slack/many.js';
import { slashCommand } from '../../../../support/slack/payloads.js';

const { install } = messagesFor('zh-CN');
const T1 = { team: 'T1' };
const HOUR = 60 * 60_000;

/** Moves the wall clock; timers go on as they are. */
async function later(ms: number, work: () => Promise<void>): Promise<void> {
  vi.setSystemTime(Date.now() + ms);
  try {
    await work();
  } finally {
    vi.useRealTimers();
  }
}

describe('tokens that end', () => {
  it('are renewed before they do, once, however many events come together, and nobody waits for it', async () => {
    const setup = await many();
    await installIn(setup, { ...T1, rotating: true });
    const [first] = await mention(setup, T1);
    await later(10.5 * HOUR, async () => {
      setup.slack.fail('oauth.v2.access', { kind: 'delay', ms: 300 });
      const answers = await Promise.all(Array.from({ length: 5 }, () => mention(setup, T1)));
      expect(new Set(answers.flat())).toEqual(new Set([first]));
      await vi.waitFor(() => expect(setup.slack.oauth.refreshes).toBe(1));
      await vi.waitFor(async () => expect(await mention(setup, T1)).not.toEqual([first]));
    });
    expect(setup.slack.oauth).toMatchObject({ refreshes: 1, usedTwice: [] });
  });

  it('are waited for where they are over, and nothing is asked with the old one', async () => {
    const setup = await many();
    await installIn(setup, { ...T1, rotating: true });
    setup.slack.oauth.end('T1', 'token_expired');
    await later(13 * HOUR, async () => {
      expect(await mention(setup, T1)).toEqual([expect.stringMatching(/^xoxb-T1-/u)]);
    });
    expect(setup.slack.oauth).toMatchObject({ refreshes: 1, usedTwice: [] });
  });

  it('are renewed when Slack says before us that they are over', async () => {
    const setup = await many();
    await installIn(setup, { ...T1, rotating: true });
    setup.slack.oauth.end('T1', 'token_expired');
    const tokens = await mention(setup, T1);
    expect(new Set(tokens).size).toBe(2);
    expect(setup.slack.oauth).toMatchObject({ refreshes: 1, usedTwice: [] });
    expect(await mention(setup, T1)).toEqual(tokens.slice(-1));
  });

  it('are renewed by one of several processes, and the others take what it was given', async () => {
    const records = memoryRecords();
    const first = await many({ records, mode: 'http' });
    const others = [
      await many({ records, mode: 'http', slack: first.slack }),
      await many({ records, mode: 'http', slack: first.slack }),
    ];
    await installIn(first, { ...T1, rotating: true });
    first.slack.failAlways('oauth.v2.access', { kind: 'delay', ms: 200 });
    first.slack.oauth.end('T1', 'token_expired');
    await later(13 * HOUR, async () => {
      const all = [first, ...others].map((setup, index) => mention(setup, T1, { event_id: `Ev-${index}` }));
      await Promise.all(all);
    });
    expect(first.slack.posted).toHaveLength(3);
    expect(first.slack.oauth).toMatchObject({ refreshes: 1, usedTwice: [] });
  });

  it('outlive a restart, and so does what they were renewed to', async () => {
    const records = memoryRecords();
    const before = await many({ records });
    await installIn(before, { ...T1, rotating: true });
    before.slack.oauth.end('T1', 'token_expired');
    const [, renewed] = await mention(before, T1);
    await before.adapter.stop();
    const after = await many({ records, slack: before.slack });
    expect(await mention(after, T1)).toEqual([renewed]);
    expect(before.slack.oauth.refreshes).toBe(1);
  });

  it('are renewed later where Slack is away, and the workspace is served meanwhile', async () => {
    const setup = await many({ timing: { requestTimeoutMs: 200 } });
    await installIn(setup, { ...T1, rotating: true });
    const [first] = await mention(setup, T1);
    setup.slack.failAlways('oauth.v2.access', { kind: 'status', status: 503 });
    await later(10.5 * HOUR, async () => {
      expect(await mention(setup, T1)).toEqual([first]);
      expect(await mention(setup, T1)).toEqual([first]);
      await vi.waitFor(() => expect(setup.log.text()).toContain('workspace-refresh'));
      expect(setup.slack.callsOf('oauth.v2.access')).toHaveLength(2);
    });
    setup.slack.heal();
    await later(10.6 * HOUR, async () => {
      await mention(setup, T1);
      await vi.waitFor(() => expect(setup.slack.oauth.refreshes).toBe(1));
    });
  });

  it('that could not be written are used all the same, and written when that can be done', async () => {
    const records = memoryRecords();
    const setup = await many({ records });
    await installIn(setup, { ...T1, rotating: true });
    setup.slack.oauth.end('T1', 'token_expired');
    const write = vi.spyOn(records, 'write').mockImplementation(async () => {
      throw new Error('a full disk');
    });
    const [, renewed] = await mention(setup, T1);
    expect(setup.log.text()).toContain('workspace-unwritten');
    write.mockRestore();
    await vi.waitFor(async () => expect(await tokenIn(records, setup)).toBe(renewed), { timeout: 5_000 });
    expect(setup.slack.oauth.usedTwice).toEqual([]);
  });

  it('that Slack renews no more are told in the log, once a minute at most', async () => {
    const setup = await many();
    await installIn(setup, { ...T1, rotating: true });
    setup.slack.failAlways('oauth.v2.access', { kind: 'error', error: 'invalid_refresh_token' });
    await later(10.5 * HOUR, async () => {
      await mention(setup, T1);
      await mention(setup, T1);
      await vi.waitFor(() => expect(setup.log.text()).toContain('workspace-refresh-refused'));
    });
    expect(setup.log.text().match(/workspace-refresh-refused/gu)).toHaveLength(1);
  });
});

/** What another process would answer with. */
async function tokenIn(records: Records, { slack }: Awaited<ReturnType<typeof many>>) {
  const other = await many({ records, slack, mode: 'http' });
  const [token] = await mention(other, T1);
  await other.adapter.stop();
  return token;
}

describe('the app is taken away', () => {
  const events = [
    ['app_uninstalled', { type: 'app_uninstalled' }],
    ['tokens_revoked', { type: 'tokens_revoked', tokens: { bot: ['UBOTT1'] } }],
  ] as const;

  it.each(events)(
    'by %s: its tokens are deleted, and the other workspace notices nothing',
    async (_, event) => {
      const records = memoryRecords();
      const setup = await many({ records });
      await installIn(setup, T1);
      await installIn(setup, { team: 'T2' });
      await deliver(setup, eventOf(T1, event));
      expect(await records.keys('workspaces')).toEqual(['slack/team/T2']);
      expect(await mention(setup, T1)).toEqual([]);
      expect(await mention(setup, { team: 'T2' })).toHaveLength(1);
      expect(setup.fatal).toEqual([]);
      expect(setup.adapter.health()).toEqual({ ready: true });
    },
  );

  it('by nobody where a person took back a token of their own', async () => {
    const setup = await many();
    await installIn(setup, T1);
    await deliver(setup, eventOf(T1, { type: 'tokens_revoked', tokens: { oauth: ['U1'] } }));
    expect(await mention(setup, T1)).toHaveLength(1);
  });

  it('is seen by the other processes within seconds', async () => {
    const records = memoryRecords();
    const first = await many({ records, mode: 'http' });
    const second = await many({ records, mode: 'http', slack: first.slack });
    await installIn(first, T1);
    expect(await mention(second, T1)).toHaveLength(1);
    await deliver(first, eventOf(T1, { type: 'app_uninstalled' }));
    first.slack.oauth.end('T1', 'token_revoked');
    await mention(second, T1);
    expect(await mention(second, T1)).toEqual([]);
  });

  it('is not believed of an installation that came after it, unless its token is dead too', async () => {
    const setup = await many();
    await installIn(setup, T1);
    const late = eventOf(
      T1,
      { type: 'app_uninstalled' },
      { event_time: Math.floor(Date.now() / 1_000) - 60 },
    );
    await deliver(setup, late);
    expect(await mention(setup, T1)).toHaveLength(1);
    setup.slack.oauth.end('T1', 'account_inactive');
    await deliver(setup, { ...late, event_id: 'Ev-again' });
    expect(await mention(setup, T1)).toEqual([]);
  });

  it.each(['token_revoked', 'account_inactive'] as const)(
    'without a word (%s): noticed by the first answer',
    async (error) => {
      const records = memoryRecords();
      const setup = await many({ records });
      await installIn(setup, T1);
      setup.slack.oauth.end('T1', error);
      await mention(setup, T1);
      expect(await records.keys('workspaces')).toEqual([]);
      expect(setup.fatal).toEqual([]);
      await installIn(setup, T1);
      expect(await mention(setup, T1)).toHaveLength(1);
    },
  );

  it('is deleted also where the records answer only at the third attempt', async () => {
    const records = memoryRecords();
    const setup = await many({ records });
    await installIn(setup, T1);
    const write = records.write.bind(records);
    let failures = 2;
    vi.spyOn(records, 'write').mockImplementation(async (room, key, value) => {
      if (room === 'workspaces' && failures-- > 0) throw new Error('away');
      await write(room, key, value);
    });
    await deliver(setup, eventOf(T1, { type: 'app_uninstalled' }));
    expect(await mention(setup, T1)).toEqual([]);
    await vi.waitFor(async () => expect(await records.keys('workspaces')).toEqual([]), { timeout: 5_000 });
  });

  it('and given again: the new token serves at once', async () => {
    const setup = await many();
    await installIn(setup, T1);
    const [first] = await mention(setup, T1);
    await installIn(setup, T1);
    expect(await mention(setup, T1)).not.toEqual([first]);
  });
});

describe('Enterprise Grid', () => {
  const E1 = { enterprise: 'E1' };

  it('one installation serves every workspace of the organization, and says which one it acts in', async () => {
    const setup = await many();
    await installIn(setup, { ...E1, orgWide: true });
    for (const team of ['T1', 'T2']) {
      const [token] = await mention(setup, { ...E1, team, orgWide: true });
      expect(token).toMatch(/^xoxb-E1-/u);
      expect(setup.slack.callsOf('chat.postMessage').at(-1)?.args['team_id']).toBe(team);
    }
    expect(await mention(setup, { team: 'T1', enterprise: 'E2', orgWide: true })).toEqual([]);
  });

  it('the installation of a workspace comes before that of its organization, unless Slack says otherwise', async () => {
    const setup = await many();
    await installIn(setup, { ...E1, orgWide: true });
    await installIn(setup, { ...E1, team: 'T1' });
    expect(await mention(setup, { ...E1, team: 'T1' })).toEqual([expect.stringMatching(/^xoxb-T1-/u)]);
    expect(await mention(setup, { ...E1, team: 'T2' })).toEqual([expect.stringMatching(/^xoxb-E1-/u)]);
    expect(await mention(setup, { ...E1, team: 'T1', orgWide: true })).toEqual([
      expect.stringMatching(/^xoxb-E1-/u),
    ]);
  });

  it('a command whose payload names the organization alone is answered', async () => {
    const setup = await many();
    await installIn(setup, { ...E1, orgWide: true });
    const rest = { team_id: undefined, enterprise_id: 'E1', is_enterprise_install: 'true' };
    await deliver(setup, slashCommand('/para 63/194 11', setup.slack.responseUrl(), rest));
    expect(JSON.stringify(setup.slack.posted)).toContain('11.');
  });

  it('an organization that takes the app away leaves what a workspace installed itself, and the other way round', async () => {
    const records = memoryRecords();
    const setup = await many({ records });
    await installIn(setup, { ...E1, orgWide: true });
    await installIn(setup, { ...E1, team: 'T1' });
    await deliver(setup, eventOf({ ...E1, team: 'T1' }, { type: 'app_uninstalled' }));
    expect(await records.keys('workspaces')).toEqual(['slack/enterprise/E1']);
    await installIn(setup, { ...E1, team: 'T1' });
    await deliver(setup, eventOf({ ...E1, team: 'T1', orgWide: true }, { type: 'app_uninstalled' }));
    expect(await records.keys('workspaces')).toEqual(['slack/team/T1']);
  });
});

describe('the secret', () => {
  const NEXT = 'the-next-secret-of-the-tests-0123456';

  it('is changed with the former one behind it, and after one start that one is not needed', async () => {
    const records = memoryRecords();
    const before = await many({ records });
    await installIn(before, T1);
    await before.adapter.stop();
    const both = await many({ records, slack: before.slack, secrets: [NEXT, SECRET] });
    expect(await mention(both, T1)).toHaveLength(1);
    await both.adapter.stop();
    const after = await many({ records, slack: before.slack, secrets: [NEXT] });
    expect(await mention(after, T1)).toHaveLength(1);
  });

  it('that is another one: told by workspace, with what to do, and the others are served', async () => {
    const records = memoryRecords();
    const before = await many({ records });
    await installIn(before, T1);
    await before.adapter.stop();
    const after = await many({ records, slack: before.slack, secrets: [NEXT] });
    await installIn(after, { team: 'T2' });
    await vi.waitFor(() => expect(after.log.text()).toContain('workspace-unreadable'));
    expect(after.log.text()).toContain('"workspace":"slack/team/T1"');
    expect(after.log.text()).toContain('sealed-by-other-secret');
    await deliver(after, slashCommand('/para 63/194 11', after.slack.responseUrl('told')));
    expect(JSON.stringify(after.slack.posted)).toContain(
      install.notInstalled('https://yinju.example.org/slack/install'),
    );
    expect(await mention(after, { team: 'T2' })).toHaveLength(1);
    await installIn(after, T1);
    expect(await mention(after, T1)).toHaveLength(1);
  });

  it.each([
    [
      'damaged',
      (value: { key: string; sealed: string }) => ({ ...value, sealed: `AAAA${value.sealed.slice(4)}` }),
    ],
    [
      'cut short',
      (value: { key: string; sealed: string }) => ({ ...value, sealed: value.sealed.slice(0, 8) }),
    ],
    ['no record of ours', () => ['what', 'is', 'this']],
    ['null', () => null],
  ])('a record that is %s concerns its workspace alone', async (_, damage) => {
    const records = memoryRecords();
    const before = await many({ records });
    await installIn(before, T1);
    await installIn(before, { team: 'T2' });
    await before.adapter.stop();
    const value = await records.read('workspaces', 'slack/team/T1');
    await records.write('workspaces', 'slack/team/T1', damage(value as { key: string; sealed: string }));
    const after = await many({ records, slack: before.slack });
    await vi.waitFor(() => expect(after.log.text()).toContain('workspace-unreadable'));
    expect(await mention(after, T1)).toEqual([]);
    expect(await mention(after, { team: 'T2' })).toHaveLength(1);
  });

  it('a record put in the place of another opens nothing', async () => {
    const records = memoryRecords();
    const before = await many({ records });
    await installIn(before, { team: 'T2' });
    await before.adapter.stop();
    await records.write('workspaces', 'slack/team/T1', await records.read('workspaces', 'slack/team/T2'));
    const after = await many({ records, slack: before.slack });
    expect(await mention(after, T1)).toEqual([]);
  });

  it('signs what was begun before it was changed', async () => {
    const records = memoryRecords();
    const before = await many({ records });
    const browser = new Browser(before.adapter.port());
    const state = (await browser.begin()).searchParams.get('state') ?? '';
    const after = await many({ records, slack: before.slack, secrets: [NEXT, SECRET] });
    const other = new Browser(after.adapter.port());
    other.cookie = browser.cookie;
    const shown = await other.comeBack({ code: before.slack.oauth.agree(T1), state });
    expect(shown.text).toContain(install.done.title);
  });
});
