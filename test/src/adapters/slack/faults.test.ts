import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OperationalError } from '../../../../src/operations/operational-error.js';
import { testChat } from '../../../support/slack/chat.js';
import type { Fault } from '../../../support/slack/double.js';
import { buttonPress, eventCallback, slashCommand } from '../../../support/slack/payloads.js';
import { type Setup, settled, setUp, startUp } from '../../../support/slack/setup.js';

/** Anything that escapes ends the process: each of these tests holds that nothing does. */
const escaped: unknown[] = [];
const keep = (reason: unknown) => void escaped.push(reason);
beforeEach(() => {
  escaped.length = 0;
  process.on('unhandledRejection', keep);
});
afterEach(async () => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off('unhandledRejection', keep);
  expect(escaped).toEqual([]);
});

async function ask({ slack }: Setup, name = 'command', line = '/para 63/194 11') {
  return slack.deliver('slash_commands', slashCommand(line, slack.responseUrl(name)));
}

/** The adapter answers again. */
async function expectAnswer(setup: Setup, name: string) {
  const ack = await ask(setup, name);
  await settled(setup);
  expect(ack).toBeDefined();
  expect(setup.slack.posted.filter(({ by }) => by === name)).toHaveLength(1);
}

const ready = ({ adapter }: Setup) => vi.waitFor(() => expect(adapter.health()).toEqual({ ready: true }));

describe('acknowledgement', () => {
  it('comes at once, whatever the answer costs', async () => {
    const never = { answer: () => new Promise<never>(() => {}) };
    const setup = await startUp({ chat: testChat({ commands: never, deadlineMs: 600 }) });
    const ack = await ask(setup);
    expect(ack?.ms).toBeLessThan(300);
    await settled(setup);
    expect(setup.slack.posted).toMatchObject([{ body: { response_type: 'ephemeral' } }]);
  });

  it('comes for what nobody handles, so that Slack shows no error and asks no second time', async () => {
    const { slack } = await startUp();
    const unknown = [
      slack.deliver('slash_commands', slashCommand('/unknown x', slack.responseUrl())),
      slack.deliver(
        'interactive',
        buttonPress('x', undefined, { actions: [{ action_id: 'other', value: 'x' }] }),
      ),
      slack.deliver('interactive', {
        type: 'shortcut',
        callback_id: 'other',
        user: { id: 'U1' },
        team: { id: 'T1' },
      }),
      slack.deliver('events_api', eventCallback({ type: 'reaction_added', item: { channel: 'C1' } })),
    ];
    for (const ack of await Promise.all(unknown)) expect(ack).toBeDefined();
  });

  it('is not needed for the answer: a socket that goes meanwhile loses nothing', async () => {
    const setup = await startUp();
    const { slack } = setup;
    const envelope = slashCommand('/para 63/194 11', slack.responseUrl());
    void slack.deliver('slash_commands', envelope, 50);
    await new Promise((resolve) => setImmediate(resolve));
    slack.drop();
    await ready(setup);
    await slack.deliver('slash_commands', envelope);
    await settled(setup);
    expect(slack.posted).toHaveLength(1);
  });
});

describe('an event that Slack delivers twice', () => {
  it('is answered once: commands, buttons and mentions', async () => {
    const setup = await startUp();
    const { slack } = setup;
    const command = slashCommand('/para 63/194 11', slack.responseUrl('command'));
    const button = buttonPress('next|/para 63/194 12', slack.responseUrl('button'));
    const mention = eventCallback({ type: 'app_mention', text: '<@UBOT> 第63/194号决议第11段' });
    await Promise.all([1, 2, 3].map(() => slack.deliver('slash_commands', command)));
    await Promise.all([1, 2].map(() => slack.deliver('interactive', button)));
    await Promise.all([1, 2].map(() => slack.deliver('events_api', mention)));
    await settled(setup);
    expect(slack.posted.map(({ by }) => by).sort()).toEqual(['button', 'chat.postMessage', 'command']);
  });
});

describe('a callback that goes wrong', () => {
  const faults: [string, Fault][] = [
    ['429', { kind: 'status', status: 429, retryAfter: 0 }],
    ['429 without a time', { kind: 'status', status: 429 }],
    ['500', { kind: 'status', status: 500 }],
    ['503', { kind: 'status', status: 503 }],
    ['a reset', { kind: 'reset' }],
    ['a hang', { kind: 'hang' }],
  ];

  it.each(faults)('is tried again after %s: the answer is there, once', async (_, fault) => {
    const setup = await startUp();
    setup.slack.fail('response_url', fault);
    await expectAnswer(setup, 'command');
    expect(setup.slack.callsOf('chat.postMessage')).toEqual([]);
  });

  it('is tried again only after the time that a 429 names', async () => {
    const setup = await startUp();
    setup.slack.fail('response_url', { kind: 'status', status: 429, retryAfter: 1 });
    const asked = performance.now();
    await expectAnswer(setup, 'command');
    expect(setup.slack.posted[0]?.at).toBeGreaterThan(asked + 950);
  });

  it.each([
    ['in the channel', '/para 63/194 11', 'chat.postMessage'],
    ['privately', '/para 63/194 99', 'chat.postEphemeral'],
  ])('for good gives way to the Web API: %s', async (_, line, method) => {
    const setup = await startUp();
    setup.slack.failAlways('response_url', { kind: 'status', status: 404 });
    await ask(setup, 'command', line);
    await settled(setup);
    expect(setup.slack.posted.map(({ by }) => by)).toEqual([method]);
  });

  it('gives way to a direct message where the app may not speak in the channel', async () => {
    const setup = await startUp();
    setup.slack.failAlways('response_url', { kind: 'error', error: 'used_url' });
    setup.slack.failAlways('chat.postEphemeral', { kind: 'error', error: 'channel_not_found' });
    await ask(setup, 'command', '/para 63/194 99');
    await settled(setup);
    expect(setup.slack.posted).toMatchObject([{ by: 'chat.postMessage', body: { channel: 'U1' } }]);
  });

  it.each(faults)('of the Web API is tried again after %s', async (_, fault) => {
    const setup = await startUp();
    setup.slack.fail(
      'chat.postMessage',
      fault.kind === 'status' && fault.status === 429 ? { ...fault, retryAfter: 0 } : fault,
    );
    await setup.slack.deliver(
      'events_api',
      eventCallback({ type: 'app_mention', text: '<@UBOT> 第63/194号决议第11段' }),
    );
    await settled(setup);
    expect(setup.slack.posted).toHaveLength(1);
  });

  it('everywhere is given up in time, counted as failed, and the next question is answered', async () => {
    const setup = await startUp();
    setup.slack.failAlways('response_url', { kind: 'hang' });
    setup.slack.failAlways('chat.postMessage', { kind: 'hang' });
    await ask(setup);
    await settled(setup);
    expect(setup.slack.posted).toEqual([]);
    expect(setup.log.text()).toContain('answer not sent');
    setup.slack.heal();
    await expectAnswer(setup, 'next');
  });
});

describe('a lost socket', () => {
  it.each([
    ['broken off', (setup: Setup) => setup.slack.drop()],
    ['that Slack asks to be replaced', (setup: Setup) => setup.slack.disconnect()],
  ])('%s is replaced within a second', async (_, lose) => {
    const setup = await startUp();
    const lostAt = performance.now();
    lose(setup);
    await vi.waitFor(() => expect(setup.reconnects()).toBe(1));
    await ready(setup);
    expect(performance.now() - lostAt).toBeLessThan(1_000);
    await expectAnswer(setup, 'again');
  });

  it.each<[string, Fault]>([
    ['5xx', { kind: 'status', status: 503 }],
    ['429', { kind: 'status', status: 429, retryAfter: 0 }],
    ['a reset', { kind: 'reset' }],
    ['a hang', { kind: 'hang' }],
    ['an error of the moment', { kind: 'error', error: 'internal_error' }],
  ])(
    'is replaced although Slack answers with %s first, and nobody is told ready meanwhile',
    async (_, fault) => {
      const setup = await startUp();
      setup.slack.fail('apps.connections.open', fault, fault, fault, fault);
      setup.slack.drop();
      await vi.waitFor(() => expect(setup.adapter.health().ready).toBe(false));
      await vi.waitFor(() => expect(setup.reconnects()).toBe(1), 5_000);
      await expectAnswer(setup, 'again');
      expect(setup.fatal).toEqual([]);
    },
  );

  it('is replaced by another when Slack does not say hello on the first', async () => {
    const setup = await startUp();
    setup.slack.withholdHello = true;
    setup.slack.drop();
    await vi.waitFor(() => expect(setup.adapter.health().ready).toBe(false));
    await vi.waitFor(() => expect(setup.slack.openSockets).toBe(1));
    setup.slack.withholdHello = false;
    await vi.waitFor(() => expect(setup.reconnects()).toBe(1), 3_000);
    await expectAnswer(setup, 'again');
    expect(setup.slack.openSockets).toBe(1);
  });
});

describe('a refused token', () => {
  it.each([
    ['of the bot', 'auth.test', 'invalid_auth'],
    ['of the bot', 'auth.test', 'account_inactive'],
    ['of the app', 'apps.connections.open', 'invalid_auth'],
    ['of the app', 'apps.connections.open', 'not_allowed_token_type'],
  ])('%s ends the start with a clear error (%s: %s)', async (_, method, error) => {
    const setup = await setUp();
    setup.slack.failAlways(method, { kind: 'error', error });
    const started = setup.adapter.start();
    await expect(started).rejects.toThrow(OperationalError);
    await expect(started).rejects.toThrow(error);
    expect(setup.adapter.health()).toEqual({ ready: false, reason: `token refused: ${error}` });
  });

  it('on reconnecting is reported, and the process is told', async () => {
    const setup = await startUp();
    setup.slack.failAlways('apps.connections.open', { kind: 'error', error: 'invalid_auth' });
    setup.slack.drop();
    await vi.waitFor(() => expect(setup.fatal).toHaveLength(1));
    expect(setup.adapter.health()).toEqual({ ready: false, reason: 'token refused: invalid_auth' });
  });

  it('on answering is reported, once', async () => {
    const setup = await startUp();
    setup.slack.failAlways('response_url', { kind: 'status', status: 404 });
    setup.slack.failAlways('chat.postMessage', { kind: 'error', error: 'token_revoked' });
    await ask(setup, 'first');
    await ask(setup, 'second');
    await settled(setup);
    expect(setup.fatal).toHaveLength(1);
    expect(setup.adapter.health()).toEqual({ ready: false, reason: 'token refused: token_revoked' });
  });

  it('is noticed although nothing is asked', async () => {
    const setup = await startUp({ mode: 'http', timing: { tokenCheckMs: 30 } });
    setup.slack.failAlways('auth.test', { kind: 'error', error: 'token_revoked' });
    await vi.waitFor(() => expect(setup.fatal).toHaveLength(1));
  });

  it.each([
    ['tokens_revoked', { type: 'tokens_revoked', tokens: { bot: ['UBOT'] } }],
    ['app_uninstalled', { type: 'app_uninstalled' }],
  ])('is believed when Slack announces it (%s)', async (_, event) => {
    const setup = await startUp();
    await setup.slack.deliver('events_api', eventCallback(event));
    await vi.waitFor(() => expect(setup.fatal).toHaveLength(1));
  });
});

describe('starting', () => {
  it('goes on trying while Slack cannot be reached', async () => {
    const setup = await setUp();
    const down: Fault = { kind: 'status', status: 503 };
    setup.slack.fail('auth.test', down, down, down, down);
    setup.slack.fail('apps.connections.open', down, down, down, { kind: 'reset' });
    await setup.adapter.start();
    await expectAnswer(setup, 'command');
  });

  it('ends with an error when Slack never says hello', async () => {
    const setup = await setUp({ timing: { startPatienceMs: 400 } });
    setup.slack.withholdHello = true;
    await expect(setup.adapter.start()).rejects.toThrow('no socket');
    expect(setup.adapter.health().ready).toBe(false);
  });
});

describe('stopping', () => {
  it('lets nothing more in and still answers what was accepted', async () => {
    const setup = await startUp();
    setup.slack.fail('response_url', { kind: 'delay', ms: 150 });
    await ask(setup);
    await setup.adapter.stop();
    await settled(setup);
    expect(setup.slack.posted).toHaveLength(1);
    await vi.waitFor(() => expect(setup.slack.openSockets).toBe(0));
  });

  it.each([
    ['while it waits for hello', (setup: Setup) => Object.assign(setup.slack, { withholdHello: true })],
    [
      'while the request for a socket hangs',
      (setup: Setup) => setup.slack.failAlways('apps.connections.open', { kind: 'hang' }),
    ],
    [
      'between two attempts',
      (setup: Setup) => setup.slack.failAlways('apps.connections.open', { kind: 'status', status: 500 }),
    ],
  ])('during a reconnection ends quietly (%s)', async (_, breakSlack) => {
    const setup = await startUp();
    breakSlack(setup);
    setup.slack.drop();
    await new Promise((resolve) => setTimeout(resolve, 80));
    const stoppedAt = performance.now();
    await setup.adapter.stop();
    expect(performance.now() - stoppedAt).toBeLessThan(500);
    expect(setup.fatal).toEqual([]);
  });

  it('twice, or before a start, is nothing', async () => {
    const { adapter } = await setUp();
    await adapter.stop();
    await adapter.stop();
  });
});

describe('a frame that is none', () => {
  it.each([
    ['null', 'null'],
    ['no JSON', '{"type":'],
    ['a list', '[]'],
    ['a string', '"hello"'],
    ['of no known type', '{"type":"dance","envelope_id":"1"}'],
    ['without a payload', '{"type":"events_api","envelope_id":"1"}'],
    ['with a null payload', '{"type":"events_api","envelope_id":"1","payload":null}'],
    ['with a null event', '{"type":"events_api","envelope_id":"1","payload":{"event":null}}'],
    ['with an empty command', '{"type":"slash_commands","envelope_id":"1","payload":{}}'],
    ['with a null command', '{"type":"slash_commands","envelope_id":"1","payload":null}'],
    [
      'without a user',
      '{"type":"interactive","envelope_id":"1","payload":{"type":"block_actions","actions":[]}}',
    ],
    [
      'oversized',
      JSON.stringify({ type: 'slash_commands', envelope_id: '1', payload: { text: 'x'.repeat(3e6) } }),
    ],
    ['binary', Buffer.from([0, 1, 2])],
  ])('is passed over: %s', async (_, frame) => {
    const setup = await startUp();
    setup.slack.sendFrame(frame);
    await expectAnswer(setup, 'after');
  });
});

describe('a bug of ours', () => {
  it('is logged, and the next question is answered', async () => {
    const chat = testChat();
    const setup = await startUp({ chat });
    vi.spyOn(chat, 'ask').mockRejectedValueOnce(new Error('a bug'));
    await ask(setup);
    await settled(setup);
    expect(setup.log.entries()).toContainEqual(expect.objectContaining({ code: 'slack-answer' }));
    await expectAnswer(setup, 'next');
  });
});

describe('the log', () => {
  it('holds neither what was asked nor a token', async () => {
    const setup = await startUp();
    setup.slack.failAlways('chat.postMessage', { kind: 'error', error: 'not_in_channel' });
    setup.slack.failAlways('response_url', { kind: 'status', status: 404 });
    setup.slack.sendFrame('{"type":"slash_commands","payload":{"text":"机密的问题"}');
    await ask(setup, 'secret-url', '/find 机密的问题 11');
    await settled(setup);
    expect(setup.log.text()).not.toBe('');
    for (const secret of ['机密', 'xoxb-test', 'xapp-test', 'secret-url'])
      expect(setup.log.text()).not.toContain(secret);
  });
});
