import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../../commands/contract/reply.js';
import * as event from '../../../support/discord/events.js';
import { createHarness, type Harness, type HarnessOptions } from '../../../support/discord/harness.js';
import { quoteOf, replyOf } from '../../../support/discord/quotes.js';
import type { Fault } from '../../../support/discord/rest-requests.js';

const ANSWER = replyOf([quoteOf('敦促各国')]);
const LONG = replyOf([quoteOf('甲乙丙丁，'.repeat(900))]);
const MISS: Reply = replyOf([{ type: 'text', text: '没有' }], { status: 'notice', visibility: 'asker' });

async function withHarness(
  options: HarnessOptions,
  test: (harness: Harness) => Promise<void>,
): Promise<void> {
  const harness = await createHarness({ answer: () => ANSWER, ...options });
  try {
    await test(harness);
  } finally {
    await harness.close();
  }
}

/** Asks once and waits until the adapter says how it ended. */
async function askOnce(
  harness: Harness,
): Promise<{ readonly id: string; readonly how: string; readonly ms: number }> {
  const from = performance.now();
  const id = harness.double.interact(event.slashCommand('para'));
  await harness.until(() => harness.answering.ends.some(({ eventId }) => eventId === id), 8_000);
  const how = harness.answering.ends.find(({ eventId }) => eventId === id)?.how ?? '';
  return { id, how, ms: performance.now() - from };
}

describe.concurrent('a first response', () => {
  const recovered: readonly (readonly [string, readonly Fault[]])[] = [
    ['a rate limit that ends in time', [{ kind: 'status', status: 429, retryAfter: 300 }]],
    ['a server error', [{ kind: 'status', status: 502 }]],
    [
      'two server errors',
      [
        { kind: 'status', status: 500 },
        { kind: 'status', status: 503 },
      ],
    ],
    ['a broken connection', [{ kind: 'reset' }]],
    ['a connection that breaks after the response arrived', [{ kind: 'reset', done: true }]],
    ['a request that hangs', [{ kind: 'hang' }]],
    ['a request that hangs after it arrived', [{ kind: 'hang', done: true }]],
  ];
  it.each(recovered)('arrives in time and once in spite of %s', (_name, faults) =>
    withHarness({}, async (harness) => {
      harness.double.fail('callback', ...faults);
      // The double takes no response after three seconds: what is shown came in time.
      const { id, how } = await askOnce(harness);
      expect(how).toBe('sent');
      expect(harness.double.shown(id).length).toBe(1);
      expect(harness.logged).toEqual([]);
    }),
  );

  const lost: readonly (readonly [string, readonly Fault[], how: string])[] = [
    ['a rate limit outlasts it', [{ kind: 'status', status: 429, retryAfter: 5_000 }], 'failed'],
    ['Discord no longer knows the interaction', [{ kind: 'status', status: 404, code: 10_062 }], 'expired'],
    ['somebody else has acknowledged', [{ kind: 'status', status: 400, code: 40_060 }], 'expired'],
    ['Discord refuses it', [{ kind: 'status', status: 400, code: 50_035 }], 'failed'],
  ];
  it.each(lost)('is given up, logged once and not followed up where %s', (_name, faults, expected) =>
    withHarness({ answer: () => LONG }, async (harness) => {
      harness.double.fail('callback', ...faults);
      const { id, how, ms } = await askOnce(harness);
      expect(how).toBe(expected);
      expect(ms).toBeLessThan(4_500);
      await harness.answering.drained();
      expect(harness.double.shown(id)).toEqual([]);
      expect(harness.double.requestsTo('follow-up')).toEqual([]);
      expect(harness.logged.map((line) => JSON.parse(line))).toEqual([
        {
          fields: {
            platform: 'discord',
            eventId: id,
            code: 'discord-delivery',
            what: 'response',
            how: expected,
            reason: expect.stringMatching(/Error/u),
          },
          message: 'answer not sent',
        },
      ]);
    }),
  );
});

describe.concurrent('work that takes longer than the first response may', () => {
  const slowly = (reply: Reply) => async () => {
    await sleep(2_300);
    return reply;
  };
  const para = { name: 'para', visibility: 'channel' } as const;
  // The adapter asks a command for nothing but its name and its visibility.
  const commands = [para] as unknown as NonNullable<HarnessOptions['commands']>;

  it('is deferred at two seconds as the command is shown, and filled in', () =>
    withHarness({ answer: slowly(LONG), commands }, async (harness) => {
      const { id, how } = await askOnce(harness);
      expect(how).toBe('sent');
      expect(harness.double.response(id)).toMatchObject({ type: 5, data: { flags: 0 } });
      const [callback] = harness.double.requestsTo('callback');
      const asked = harness.answering.asked[0]?.origin.receivedAt ?? 0;
      expect((callback?.at ?? 0) - asked).toBeGreaterThanOrEqual(1_990);
      const shown = harness.double.shown(id);
      expect(shown.length).toBe(3);
      expect(shown.every(({ flags }) => (flags & 64) === 0)).toBe(true);
    }));

  it('turns private where it comes to a notice', () =>
    withHarness({ answer: slowly(MISS), commands }, async (harness) => {
      const { id } = await askOnce(harness);
      expect(harness.double.response(id)).toMatchObject({ type: 5, data: { flags: 0 } });
      expect(harness.double.shown(id).map(({ flags }) => flags & 64)).toEqual([64]);
    }));

  it('is deferred privately where the command is private, and turns public where it has to', () =>
    withHarness({ answer: slowly(ANSWER) }, async (harness) => {
      const { id } = await askOnce(harness);
      expect(harness.double.response(id)).toMatchObject({ type: 5, data: { flags: 64 } });
      expect(harness.double.shown(id).map(({ flags }) => flags & 64)).toEqual([0]);
    }));
});

describe.concurrent('what follows the first response', () => {
  it.each<Fault>([
    { kind: 'status', status: 429, retryAfter: 200 },
    { kind: 'status', status: 500 },
    { kind: 'reset' },
  ])('arrives whole and in order in spite of %o', (fault) =>
    withHarness({ answer: () => LONG }, async (harness) => {
      harness.double.fail('follow-up', fault);
      const { id, how } = await askOnce(harness);
      expect(how).toBe('sent');
      const parts = harness.double.shown(id).map(({ content }) => /（(\d)\/3）/u.exec(content)?.[1]);
      expect(parts).toEqual(['1', '2', '3']);
    }),
  );

  it('posts a reply to a message once although the answer to the request is lost', () =>
    withHarness({}, async (harness) => {
      harness.double.fail('message', { kind: 'reset', done: true });
      harness.double.gateway.dispatch('MESSAGE_CREATE', event.message('63/194', { direct: true }));
      await harness.until(() => harness.answering.ends.length === 1);
      expect(harness.answering.ends[0]?.how).toBe('sent');
      expect(harness.double.requestsTo('message').length).toBe(2);
      expect(harness.double.channels.get(event.CHANNEL)?.length).toBe(1);
    }));
});

describe.concurrent('an interaction', () => {
  it('that is delivered twice is answered once', () =>
    withHarness({}, async (harness) => {
      const { id } = await askOnce(harness);
      harness.double.interact({ ...event.slashCommand('para'), id });
      await askOnce(harness);
      expect(harness.double.requestsTo('callback').length).toBe(2);
      expect(harness.double.shown(id).length).toBe(1);
    }));

  it('that lacks parts ends nothing, and is answered where it can be', () =>
    withHarness({}, async (harness) => {
      const whole = event.slashCommand('para');
      for (const part of ['data', 'member', 'application_id', 'type', 'channel_id', 'entitlements', 'locale'])
        harness.double.interact(Object.fromEntries(Object.entries(whole).filter(([name]) => name !== part)));
      const { authorizing_integration_owners: _missing, ...without } = whole;
      const id = harness.double.interact(without);
      harness.double.gateway.dispatch('INTERACTION_CREATE', null);
      await harness.until(() => harness.double.shown(id).length === 1);
      const { how } = await askOnce(harness);
      expect(how).toBe('sent');
      expect(harness.logged.length).toBe(5);
    }));

  it('is answered where what it need not have is null or absent', () =>
    withHarness({}, async (harness) => {
      const whole = event.slashCommand('para', {}, { direct: true });
      const nothing = { guild_id: null, member: null, message: null, channel: null, locale: null };
      const { version: _version, context: _context, ...rest } = whole;
      const id = harness.double.interact({ ...rest, ...nothing });
      await harness.until(() => harness.double.shown(id).length === 1);
      expect(harness.answering.asked[0]?.origin.channel).toBe(`@me/${event.CHANNEL}`);
      expect(await harness.answering.asked[0]?.origin.administrator()).toBe(false);
    }));
});
