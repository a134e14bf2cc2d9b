import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { testChat } from '../../../support/slack/chat.js';
import type { Fault } from '../../../support/slack/double.js';
import { slashCommand } from '../../../support/slack/payloads.js';
import { ask, expectAnswer, type Setup, settled, setUp, startUp } from '../../../support/slack/setup.js';

describe('an event beyond what can be told of it', () => {
  it('is not acknowledged, so that Slack says so or delivers it again', async () => {
    const setup = await startUp({ answering: testChat({ crowd: { most: 0 } }) });
    const { slack } = setup;
    const acknowledged = slack.deliver('slash_commands', slashCommand('/help', slack.responseUrl()));
    expect(await Promise.race([acknowledged.then(() => true), sleep(200, false)])).toBe(false);
    await settled(setup);
    expect(slack.posted).toEqual([]);
  });
});

describe('a lost socket', () => {
  it.each([
    ['broken off', (setup: Setup) => setup.slack.drop()],
    ['that Slack asks to be replaced', (setup: Setup) => setup.slack.disconnect()],
  ])('%s is replaced at once', async (_, lose) => {
    const setup = await startUp();
    const lostAt = performance.now();
    lose(setup);
    await vi.waitFor(() => expect(setup.reconnects()).toBe(1));
    expect(setup.adapter.health()).toEqual({ ready: true });
    expect(performance.now() - lostAt).toBeLessThan(2_500);
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
      const setup = await startUp(fault.kind === 'hang' ? { timing: { requestTimeoutMs: 150 } } : {});
      setup.slack.fail('apps.connections.open', fault, fault, fault, fault);
      setup.slack.drop();
      await vi.waitFor(() => expect(setup.adapter.health().ready).toBe(false));
      await vi.waitFor(() => expect(setup.reconnects()).toBe(1), 5_000);
      await expectAnswer(setup, 'again');
      expect(setup.fatal).toEqual([]);
    },
  );

  it('is replaced by another when Slack does not say hello on the first', async () => {
    const setup = await startUp({ timing: { helloTimeoutMs: 200 } });
    setup.slack.withholdHello = true;
    setup.slack.drop();
    await vi.waitFor(() => expect(setup.adapter.health().ready).toBe(false));
    await vi.waitFor(() => expect(setup.slack.openSockets).toBe(1));
    setup.slack.withholdHello = false;
    await vi.waitFor(() => expect(setup.reconnects()).toBe(1), 3_000);
    await expectAnswer(setup, 'again');
    expect(setup.slack.openSockets).toBe(1);
  });

  it('loses nothing: an answer needs no acknowledgement, and what is delivered again is recognized', async () => {
    const setup = await startUp();
    const { slack } = setup;
    const envelope = slashCommand('/para 63/194 11', slack.responseUrl());
    void slack.deliver('slash_commands', envelope, 50);
    await new Promise((resolve) => setImmediate(resolve));
    slack.drop();
    await vi.waitFor(() => expect(setup.reconnects()).toBe(1));
    await slack.deliver('slash_commands', envelope);
    await settled(setup);
    expect(slack.posted).toHaveLength(1);
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
    const setup = await setUp({ timing: { startPatienceMs: 400, helloTimeoutMs: 150 } });
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

  it('opens no socket any more when the request for one is answered only then', async () => {
    const setup = await startUp();
    setup.slack.failAlways('apps.connections.open', { kind: 'delay', ms: 100 });
    setup.slack.drop();
    await vi.waitFor(() => expect(setup.slack.callsOf('apps.connections.open')).toHaveLength(2));
    await setup.adapter.stop();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(setup.slack.openSockets).toBe(0);
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
