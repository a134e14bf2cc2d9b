import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { OperationalError } from '../../../../src/operations/operational-error.js';
import * as event from '../../../support/discord/events.js';
import { createHarness, type Harness, type HarnessOptions } from '../../../support/discord/harness.js';
import { quoteOf, replyOf } from '../../../support/discord/quotes.js';

const ANSWER = replyOf([quoteOf('敦促各国')]);

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

async function answers(harness: Harness): Promise<boolean> {
  const id = harness.double.interact(event.slashCommand('para'));
  await harness.until(() => harness.double.shown(id).length === 1);
  return true;
}

describe.concurrent('at the start', () => {
  it('keeps trying while the gateway refuses sockets, and says so', () =>
    withHarness({ start: false }, async (harness) => {
      harness.double.gateway.refusing = true;
      const start = harness.adapter.start();
      await harness.until(() => harness.double.gateway.attempts.length >= 2);
      expect(harness.adapter.health()).toEqual({ ready: false, reason: 'connecting' });
      harness.double.gateway.refusing = false;
      await start;
      expect(harness.adapter.health()).toEqual({ ready: true });
      expect(await answers(harness)).toBe(true);
    }));

  it('gives up in the end with a clear error, and leaves nothing behind that goes on connecting', () =>
    withHarness({ start: false, config: { startWithin: 1_000 } }, async (harness) => {
      harness.double.gateway.refusing = true;
      await expect(harness.adapter.start()).rejects.toMatchObject({ code: 'discord-unreachable' });
      const before = harness.double.gateway.attempts.length;
      harness.double.gateway.refusing = false;
      await sleep(1_500);
      expect(harness.double.gateway.attempts.length).toBe(before);
    }));

  it('tries again where Discord is broken', () =>
    withHarness({ start: false }, async (harness) => {
      harness.double.fail('gateway', { kind: 'status', status: 500 }, { kind: 'reset' });
      await harness.adapter.start();
      expect(await answers(harness)).toBe(true);
    }));

  it('says that the token is refused, whether REST or the gateway says so', async () => {
    await withHarness({ start: false, config: { token: 'revoked' } }, async (harness) => {
      const start = harness.adapter.start();
      await expect(start).rejects.toMatchObject({ code: 'discord-refused' });
      // Its words are shown by /ready and the log, as those of no library's error are.
      await expect(start).rejects.toBeInstanceOf(OperationalError);
      expect(harness.double.gateway.attempts).toEqual([]);
    });
    await withHarness({ start: false }, async (harness) => {
      harness.double.gateway.token = 'another';
      await expect(harness.adapter.start()).rejects.toThrow(/4004/u);
      expect(harness.adapter.health().ready).toBe(false);
      expect(harness.fatal).toEqual([]);
    });
  });

  it('can be stopped before it is over', () =>
    withHarness({ start: false }, async (harness) => {
      harness.double.gateway.refusing = true;
      const start = expect(harness.adapter.start()).rejects.toMatchObject({ code: 'discord-unreachable' });
      await harness.until(() => harness.double.gateway.attempts.length >= 1);
      await harness.adapter.stop();
      await start;
    }));
});

describe.concurrent('a connection', () => {
  it.each(['drop', 'askToReconnect'] as const)(
    'that is lost (%s) is resumed, and what was missed is answered',
    (how) =>
      withHarness({}, async (harness) => {
        harness.double.gateway[how]();
        await harness.until(() => harness.double.gateway.connected === 0);
        const missed = harness.double.interact(event.slashCommand('para'));
        await harness.until(() => harness.double.shown(missed).length === 1);
        expect(harness.double.gateway.resumes).toBe(1);
        expect(harness.reconnects()).toBe(1);
        await harness.until(() => harness.adapter.health().ready);
      }),
  );

  it('survives events of every other kind, whatever they lack', () =>
    withHarness({}, async (harness) => {
      const kinds = ['GUILD_CREATE', 'GUILD_DELETE', 'CHANNEL_CREATE', 'THREAD_CREATE', 'MESSAGE_UPDATE'];
      for (const kind of [...kinds, 'USER_UPDATE', 'PRESENCE_UPDATE', 'ENTITLEMENT_CREATE', 'NEW_KIND'])
        for (const data of [{}, { id: '1' }, null]) harness.double.gateway.dispatch(kind, data);
      expect(await answers(harness)).toBe(true);
    }));

  it('whose session Discord has forgotten is made anew', () =>
    withHarness({}, async (harness) => {
      harness.double.gateway.forgetful = true;
      harness.double.gateway.drop();
      await harness.until(() => harness.double.gateway.identified.length === 2, 12_000);
      await harness.until(() => harness.adapter.health().ready);
      expect(await answers(harness)).toBe(true);
    }));

  it('that is refused again and again is tried at growing intervals, and health says so', () =>
    withHarness({}, async (harness) => {
      const { gateway } = harness.double;
      gateway.refusing = true;
      gateway.drop();
      await harness.until(() => gateway.attempts.length >= 5, 8_000);
      expect(harness.adapter.health()).toEqual({ ready: false, reason: 'reconnecting' });
      const gaps = gateway.attempts.slice(2).map((at, index) => at - (gateway.attempts[index + 1] ?? 0));
      expect(gaps.at(-1)).toBeGreaterThan(1_200);
      gateway.refusing = false;
      await harness.until(() => harness.adapter.health().ready, 8_000);
      expect(await answers(harness)).toBe(true);
    }));

  it('that Discord ends for good is reported, and health says so', () =>
    withHarness({}, async (harness) => {
      harness.double.gateway.closeWith(4004);
      await harness.until(() => harness.fatal.length === 1);
      expect(harness.adapter.health()).toMatchObject({
        ready: false,
        reason: expect.stringMatching(/4004/u),
      });
      await sleep(700);
      expect(harness.double.gateway.attempts.length).toBe(1);
    }));

  it('whose token REST refuses is reported too', () =>
    withHarness({}, async (harness) => {
      harness.double.token = 'another';
      harness.double.gateway.dispatch('MESSAGE_CREATE', event.message('63/194', { direct: true }));
      await harness.until(() => harness.fatal.length === 1);
      expect(harness.adapter.health().ready).toBe(false);
    }));
});

describe.concurrent('stop', () => {
  it('takes no more questions and answers those it has taken', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await withHarness({ answer: () => held.then(() => ANSWER) }, async (harness) => {
      const id = harness.double.interact(event.slashCommand('para'));
      harness.double.gateway.dispatch('MESSAGE_CREATE', event.message('63/194', { direct: true }));
      await harness.until(() => harness.answering.asked.length === 2);
      await harness.adapter.stop();
      harness.double.interact(event.slashCommand('para'));
      release();
      await harness.answering.drained();
      expect(harness.double.shown(id).length).toBe(1);
      expect(harness.double.channels.get(event.CHANNEL)?.length).toBe(1);
      expect(harness.answering.asked.length).toBe(2);
      expect(harness.adapter.health()).toEqual({ ready: false, reason: 'stopped' });
      expect(harness.logged).toEqual([]);
    });
  });

  it('does not reconnect, even where it comes between two attempts', () =>
    withHarness({}, async (harness) => {
      harness.double.gateway.drop();
      await harness.until(() => !harness.adapter.health().ready);
      await harness.adapter.stop();
      await sleep(1_200);
      expect(harness.double.gateway.attempts.length).toBe(1);
    }));
});
