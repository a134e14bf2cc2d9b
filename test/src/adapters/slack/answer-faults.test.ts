import { describe, expect, it } from 'vitest';
import { testChat } from '../../../support/slack/chat.js';
import type { Fault } from '../../../support/slack/double.js';
import { buttonPress, eventCallback, slashCommand } from '../../../support/slack/payloads.js';
import { ask, expectAnswer, settled, startUp } from '../../../support/slack/setup.js';

describe('acknowledgement', () => {
  it('comes at once, whatever the answer costs', async () => {
    const never = { answer: () => new Promise<never>(() => {}) };
    const setup = await startUp({ answering: testChat({ commands: never, deadlineMs: 1_000 }) });
    const ack = await ask(setup);
    // Slack's three seconds, and before there is an answer.
    expect(ack).toBeDefined();
    expect(setup.slack.posted).toEqual([]);
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
    const setup = await startUp(fault.kind === 'hang' ? { timing: { requestTimeoutMs: 150 } } : {});
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
    const setup = await startUp(fault.kind === 'hang' ? { timing: { requestTimeoutMs: 150 } } : {});
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
    const setup = await startUp({ timing: { requestTimeoutMs: 150 } });
    setup.slack.failAlways('response_url', { kind: 'hang' });
    setup.slack.failAlways('chat.postMessage', { kind: 'hang' });
    await ask(setup);
    await settled(setup);
    expect(setup.slack.posted).toEqual([]);
    const told = setup.log.entries().filter(({ level }) => level === 'warn' || level === 'error');
    expect(told).toMatchObject([
      {
        id: expect.stringMatching(/^[0-9a-f]{8}$/u),
        eventId: expect.any(String),
        code: 'slack-delivery',
        reason: 'unreachable',
        msg: 'answer not sent',
      },
    ]);
    setup.slack.heal();
    await expectAnswer(setup, 'next');
  });
});
