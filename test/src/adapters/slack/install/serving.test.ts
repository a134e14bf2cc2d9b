import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../../../../commands/messages/catalogue.js';
import { createState } from '../../../../../src/state/state.js';
import { memoryRecords } from '../../../../support/service/memory-records.js';
import { testChat } from '../../../../support/slack/chat.js';
import { deliver, eventOf, installIn, many, mention, PUBLIC_URL } from '../../../../support/slack/many.js';
import { buttonPress, slashCommand, submission } from '../../../../support/slack/payloads.js';

const { install } = messagesFor('zh-CN');

describe.each(['socket', 'http'] as const)('two workspaces (%s)', (mode) => {
  it('are installed and answered, each with its own token', async () => {
    const setup = await many({ mode });
    await installIn(setup, { team: 'T1' });
    await installIn(setup, { team: 'T2' });
    const answers = await Promise.all([mention(setup, { team: 'T1' }), mention(setup, { team: 'T2' })]);
    expect(
      answers
        .flat()
        .map((token) => token.slice(0, 7))
        .sort(),
    ).toEqual(expect.arrayContaining(['xoxb-T1', 'xoxb-T2']));
    const [first] = await mention(setup, { team: 'T1' });
    const [second] = await mention(setup, { team: 'T2' });
    expect([first, second]).toEqual([
      expect.stringMatching(/^xoxb-T1-/u),
      expect.stringMatching(/^xoxb-T2-/u),
    ]);
    expect(setup.fatal).toEqual([]);
    expect(setup.adapter.health()).toEqual({ ready: true });
  });

  it('are told apart although their channels, people, events and messages have the same ids', async () => {
    const setup = await many({ mode });
    await installIn(setup, { team: 'T1' });
    await installIn(setup, { team: 'T2' });
    const same = { event_id: 'Ev1' };
    const tokens = [
      ...(await mention(setup, { team: 'T1' }, same)),
      ...(await mention(setup, { team: 'T2' }, same)),
      ...(await mention(setup, { team: 'T1' }, same)),
    ];
    expect(tokens.map((token) => token.slice(0, 7))).toEqual(['xoxb-T1', 'xoxb-T2']);
  });

  it('have limits of their own: a flood in one is none in the other', async () => {
    const setup = await many({ mode });
    await installIn(setup, { team: 'T1' });
    await installIn(setup, { team: 'T2' });
    for (let i = 0; i < 40; i++)
      await deliver(setup, slashCommand('/para 63/194 11', setup.slack.responseUrl('flood')));
    await deliver(setup, slashCommand('/para 63/194 11', setup.slack.responseUrl('calm'), { team_id: 'T2' }));
    const textOf = (name: string) =>
      JSON.stringify(setup.slack.posted.filter(({ by }) => by === name).at(-1)?.body);
    expect(textOf('flood')).toContain(messagesFor('zh-CN').dispatch.rateLimited(1));
    expect(textOf('calm')).toContain('11.');
  });
});

describe('what is kept', () => {
  it('of settings and of what a channel was shown is of one workspace alone', async () => {
    const state = createState(memoryRecords());
    const setup = await many({ answering: testChat({ state }) });
    await installIn(setup, { team: 'T1' });
    await installIn(setup, { team: 'T2' });
    const ordinary = { type: 'message', channel_type: 'channel', text: '见第63/194号决议第11段' };
    const posters: string[] = [];
    const say = async (team: string) => {
      const before = setup.slack.posted.length;
      await deliver(setup, eventOf({ team }, ordinary));
      if (setup.slack.posted.length > before) posters.push(team);
    };
    await state.writeSettings('T1/C1', { citations: true, locale: 'en' });
    await say('T2');
    await say('T1');
    await say('T1');
    await state.writeSettings('T2/C1', { citations: true });
    await say('T2');
    expect(posters).toEqual(['T1', 'T2']);
  });

  it('of who is an administrator is of one workspace alone', async () => {
    const asked: boolean[] = [];
    const answering = testChat({
      commands: {
        async answer(_, { channel }) {
          asked.push((await channel?.administrator()) ?? false);
          return {
            status: 'notice',
            visibility: 'asker',
            blocks: [{ type: 'text', text: '。' }],
            actions: [],
          };
        },
      },
    });
    const setup = await many({ answering });
    await installIn(setup, { team: 'T1' });
    await installIn(setup, { team: 'T2' });
    for (const team of ['T1', 'T2', 'T1']) {
      setup.slack.answers.set('users.info', { user: { id: 'U1', is_admin: team === 'T1' } });
      await deliver(setup, slashCommand('/settings', setup.slack.responseUrl(), { team_id: team }));
    }
    expect(asked).toEqual([true, false, true]);
    const tokens = setup.slack.callsOf('users.info').map(({ token }) => token.slice(0, 14));
    expect(tokens).toEqual(['Bearer xoxb-T1', 'Bearer xoxb-T2']);
  });
});

it('who installed the app may change settings of a channel where nobody else can be told to be an administrator', async () => {
  const asked: unknown[] = [];
  const answering = testChat({
    commands: {
      async answer(_, { channel }) {
        asked.push([await channel?.administrator(), channel?.cannotTell?.()]);
        return { status: 'notice', visibility: 'asker', blocks: [{ type: 'text', text: '。' }], actions: [] };
      },
    },
  });
  const setup = await many({ answering });
  await installIn(setup, { team: 'T1' });
  setup.slack.failAlways('users.info', { kind: 'error', error: 'missing_scope' });
  setup.slack.failAlways('conversations.info', { kind: 'error', error: 'missing_scope' });
  for (const user of ['U1', 'U2'])
    await deliver(setup, slashCommand('/settings', setup.slack.responseUrl(), { user_id: user }));
  expect(asked).toEqual([
    [true, true],
    [false, true],
  ]);
});

describe('a workspace that is not installed', () => {
  it('is told how to be by who can be told without a token, and the log says which', async () => {
    const setup = await many();
    await installIn(setup, { team: 'T1' });
    const elsewhere = { team_id: 'T9', team: { id: 'T9' } };
    await deliver(setup, slashCommand('/para 63/194 11', setup.slack.responseUrl('command'), elsewhere));
    await deliver(setup, buttonPress('next|/para 63/194 12', setup.slack.responseUrl('button'), elsewhere));
    await deliver(setup, submission({ private_metadata: '{}', callback_id: 'yinju-form' }, {}));
    for (const name of ['command', 'button']) {
      const [shown, ...more] = setup.slack.posted.filter(({ by }) => by === name);
      expect(more).toEqual([]);
      expect(shown?.body).toMatchObject({ response_type: 'ephemeral' });
      expect(JSON.stringify(shown?.body)).toContain(`${PUBLIC_URL}/slack/install`);
    }
    expect(await mention(setup, { team: 'T9' })).toEqual([]);
    expect(setup.log.text()).toContain('"workspace":"slack/team/T9"');
    expect(setup.log.text().match(/workspace-unknown/gu)).toHaveLength(1);
    expect(await mention(setup, { team: 'T1' })).toHaveLength(1);
  });

  it('is asked to come back where nobody can tell, and what is known is served all the same', async () => {
    const records = memoryRecords();
    const setup = await many({ records });
    await installIn(setup, { team: 'T1' });
    records.read = async () => {
      throw new Error('away');
    };
    await deliver(
      setup,
      slashCommand('/para 63/194 11', setup.slack.responseUrl('unknown'), { team_id: 'T9' }),
    );
    expect(JSON.stringify(setup.slack.posted)).toContain(install.unknownNow);
    expect(await mention(setup, { team: 'T1' })).toHaveLength(1);
  });
});
