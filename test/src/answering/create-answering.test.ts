import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Citation, Reply } from '../../../commands/contract/reply.js';
import type { Settings } from '../../../commands/contract/settings.js';
import type { Origin, Outcome } from '../../../src/answering/answering.js';
import { createChat } from '../../../src/answering/create-answering.js';
import type { Answering } from '../../../src/answering/ports.js';
import { createLogger } from '../../../src/operations/logger.js';
import { createMetrics } from '../../../src/operations/metrics.js';
import type { SettingsStore } from '../../../src/settings/settings-store.js';
import { keepLines } from '../../support/service/log-lines.js';
import { memorySettings } from '../../support/service/memory-settings.js';

const QUESTION = '/para 63/194 11 绝密问题';
const ANSWER: Reply = {
  status: 'answer',
  visibility: 'channel',
  question: '/para A/RES/63/194 11',
  blocks: [{ type: 'text', text: '绝密回答' }],
  actions: [],
};

function quoting(...locators: string[]): Reply {
  const blocks = locators.map((locator) => {
    const citation: Citation = { type: 'citation', document: 'A/RES/63/194', locator, text: locator };
    return {
      type: 'quote' as const,
      text: `text of ${locator}`,
      emphasis: [],
      matches: [],
      notes: [],
      citation,
    };
  });
  return { ...ANSWER, blocks };
}

let serial = 0;
function origin(rest: Partial<Origin> = {}): Origin {
  return {
    platform: 'slack',
    eventId: `event-${serial++}`,
    user: 'u1',
    channel: 'team/general',
    administrator: async () => false,
    receivedAt: performance.now(),
    ...rest,
  };
}

function setUp(
  rest: Partial<Answering> & { store?: SettingsStore; deadlineMs?: number; budgetMs?: number } = {},
) {
  const clock = { now: 0 };
  const log = keepLines();
  const metrics = createMetrics();
  const asked: unknown[] = [];
  const store = rest.store ?? memorySettings();
  const { deadlineMs, budgetMs } = rest;
  const chat = createChat({
    answering: {
      commands: ['para', 'find'],
      answer: async (question, context) => {
        asked.push({ question, locale: context.locale });
        return ANSWER;
      },
      complete: async () => [],
      citations: async () => undefined,
      ...rest,
    },
    settings: store,
    sentences: (locale) => ({
      overLimit: (seconds) => `too fast (${locale}) ${seconds}`,
      timedOut: (id) => `too slow (${locale}) ${id}`,
      failed: (id) => `failed (${locale}) ${id}`,
    }),
    metrics,
    logger: createLogger({ level: 'debug', destination: log.destination }),
    now: () => clock.now,
    ...(deadlineMs === undefined ? {} : { deadlineMs }),
    ...(budgetMs === undefined ? {} : { budgetMs }),
  });
  const sample = async (line: string) => (await metrics.render()).text.split('\n').includes(line);
  return { chat, clock, log, asked, store, sample };
}

/** The sentences of a reply's text blocks, or the outcome's kind. */
function said(outcome: Outcome | undefined): string {
  if (outcome?.kind !== 'reply') return outcome?.kind ?? 'nothing';
  return outcome.reply.blocks.map((block) => (block.type === 'text' ? block.text : block.type)).join('\n');
}

function locatorsOf(outcome: Outcome | undefined): readonly string[] {
  if (outcome?.kind !== 'reply') return [];
  return outcome.reply.blocks.flatMap((block) => (block.type === 'quote' ? [block.citation.locator] : []));
}

describe('a question', () => {
  it('is answered once however often and however close together its event is delivered', async () => {
    const { chat, asked, sample } = setUp();
    const event = origin();
    const outcomes = await Promise.all([1, 2, 3].map(() => chat.ask({ line: QUESTION }, event)));
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(['reply', 'duplicate', 'duplicate']);
    expect(asked).toHaveLength(1);
    expect(await sample('yinju_duplicates_total{platform="slack"} 2')).toBe(true);
  });

  it('is another one under the same id of another platform', async () => {
    const { chat } = setUp();
    await chat.ask({ line: QUESTION }, origin({ eventId: '1' }));
    const outcome = await chat.ask({ line: QUESTION }, origin({ eventId: '1', platform: 'discord' }));
    expect(outcome.kind).toBe('reply');
  });

  it('past 30 at once gets a private notice in the language of the channel, and costs no look-up', async () => {
    const { chat, asked, store, sample } = setUp();
    await store.write('team/general', { citations: false, locale: 'en' });
    for (let i = 0; i < 30; i++) await chat.ask({ line: QUESTION }, origin());
    const outcome = await chat.ask({ line: QUESTION }, origin());
    expect(outcome).toMatchObject({
      kind: 'reply',
      reply: { status: 'notice', visibility: 'asker', code: 'over-limit' },
    });
    expect(said(outcome)).toBe('too fast (en) 1');
    expect(asked).toHaveLength(30);
    expect(await sample('yinju_notices_total{code="over-limit"} 1')).toBe(true);
  });

  it('gets no answer at all in a flood', async () => {
    const { chat } = setUp();
    const kinds: string[] = [];
    for (let i = 0; i < 170; i++) kinds.push((await chat.ask({ line: QUESTION }, origin())).kind);
    expect(kinds.filter((kind) => kind === 'duplicate')).toHaveLength(20);
  });

  it('is never refused at the terminal', async () => {
    const { chat, asked } = setUp();
    for (let i = 0; i < 100; i++) await chat.ask({ line: QUESTION }, origin({ platform: 'terminal' }));
    expect(asked).toHaveLength(100);
  });

  it.each([
    [{ citations: false, locale: 'en' }, 'zh-TW', 'en'],
    [{ citations: false }, 'zh-TW', 'zh-TW'],
    [undefined, undefined, 'zh-CN'],
  ] as const)(
    'in a channel set to %j by a user of %s is answered in %s',
    async (settings, user, expected) => {
      const { chat, store, asked } = setUp();
      if (settings) await store.write('team/general', settings);
      const outcome = await chat.ask({ line: QUESTION }, origin(user ? { locale: user } : {}));
      expect(outcome).toMatchObject({ locale: expected });
      expect(asked).toMatchObject([{ locale: expected }]);
    },
  );

  it.each([
    ['asker', 'channel', 'asker'],
    ['channel', 'asker', 'asker'],
    ['channel', 'channel', 'channel'],
    [undefined, 'channel', 'channel'],
  ] as const)(
    'in a channel set to %s, answered to the %s by the command, is shown to the %s',
    async (set, own, shown) => {
      const { chat, store } = setUp({ answer: async () => ({ ...ANSWER, visibility: own }) });
      await store.write('team/general', { citations: false, ...(set ? { visibility: set } : {}) });
      expect(await chat.ask({ line: QUESTION }, origin())).toMatchObject({ reply: { visibility: shown } });
    },
  );

  it.each([
    ['cannot be read', () => Promise.reject(new Error('no database'))],
    ['take for ever', () => new Promise<undefined>(() => {})],
  ])('is answered with the defaults while the settings %s', async (_, read) => {
    const { chat, sample } = setUp({ store: { ...memorySettings(), read } });
    expect(said(await chat.ask({ line: QUESTION }, origin()))).toBe('绝密回答');
    expect(await sample('yinju_failures_total{code="settings-unavailable"} 1')).toBe(true);
  });

  it('reaches the settings of its own channel', async () => {
    const decided: Settings = { citations: true, locale: 'zh-TW' };
    const { chat, store } = setUp({
      answer: async (_, { channel }) => {
        if (await channel?.administrator()) await channel?.write(decided);
        return ANSWER;
      },
    });
    await chat.ask({ line: '/settings' }, origin({ channel: 'a' }));
    expect(await store.read('a')).toBeUndefined();
    await chat.ask({ line: '/settings' }, origin({ channel: 'b', administrator: async () => true }));
    expect(await store.read('b')).toEqual(decided);
    expect(await store.read('a')).toBeUndefined();
  });
});

describe('the terminal', () => {
  it('is no channel: it has no settings and reads none', async () => {
    const contexts: unknown[] = [];
    const read = () => Promise.reject(new Error('read'));
    const { chat, sample } = setUp({
      store: { ...memorySettings(), read },
      answer: async (_, context) => {
        contexts.push(context.channel);
        return ANSWER;
      },
    });
    await chat.ask({ line: '/settings' }, origin({ platform: 'terminal' }));
    expect(contexts).toEqual([undefined]);
    expect(await sample('yinju_failures_total{code="settings-unavailable"} 1')).toBe(false);
  });
});

describe('a failure', () => {
  it('is answered when the question takes too long, even where the work ignores its signal', async () => {
    let signal: AbortSignal | undefined;
    const { chat } = setUp({
      deadlineMs: 30,
      answer: (_, context) => {
        signal = context.signal;
        return new Promise(() => {});
      },
    });
    const outcome = await chat.ask({ line: QUESTION }, origin());
    expect(outcome).toMatchObject({ reply: { status: 'failure', visibility: 'asker', code: 'timed-out' } });
    expect(said(outcome)).toMatch(/^too slow \(zh-CN\) [0-9a-f]{8}$/);
    expect(signal?.aborted).toBe(true);
  });

  it.each([
    ['rejects', () => Promise.reject(new TypeError(`cannot read ${QUESTION}`))],
    [
      'throws',
      () => {
        throw new TypeError(`cannot read ${QUESTION}`);
      },
    ],
  ])('is answered under the id of its log line when the work %s', async (_, answer) => {
    const { chat, log } = setUp({ answer });
    const outcome = await chat.ask({ line: QUESTION }, origin());
    const id = said(outcome).split(' ').at(-1);
    expect(log.entries().filter((entry) => entry['id'] === id)).toMatchObject([
      { level: 'error', err: { type: 'TypeError' } },
    ]);
    expect(log.text()).not.toContain('63/194');
  });
});

describe('suggestions', () => {
  const ask = (chat: ReturnType<typeof setUp>['chat']) => chat.complete('para', 'document', '63', {}, 'en');

  it('come from the commands', async () => {
    const { chat } = setUp({
      complete: async ({ command, option, partial }, { locale }) => [
        { name: [command, option, partial, locale].join(' '), value: 'A/RES/63/194' },
      ],
    });
    expect(await ask(chat)).toEqual([{ name: 'para document 63 en', value: 'A/RES/63/194' }]);
  });

  it('are none when they come late or not at all', async () => {
    const late = setUp({ budgetMs: 20, complete: () => new Promise(() => {}) });
    expect(await ask(late.chat)).toEqual([]);
    const broken = setUp({ complete: () => Promise.reject(new Error('broken')) });
    expect(await ask(broken.chat)).toEqual([]);
    expect(await broken.sample('yinju_failures_total{code="suggestions-failed"} 1')).toBe(true);
  });
});

describe('references in an ordinary message', () => {
  async function listening(found: Reply | undefined) {
    let calls = 0;
    const world = setUp({
      citations: async () => {
        calls += 1;
        return found;
      },
    });
    await world.store.write('team/general', { citations: true });
    return { ...world, calls: () => calls };
  }

  it('are left alone, and not even read, until the channel turns them on', async () => {
    const { chat, store, calls } = await listening(quoting('11'));
    await store.write('team/general', { citations: false });
    expect(await chat.citations('第63/194号决议第11段', origin(), 'settings')).toBeUndefined();
    expect(calls()).toBe(0);
  });

  it('are answered once in 30 minutes in each channel', async () => {
    const { chat, clock, store } = await listening(quoting('11'));
    const say = (channel = 'team/general') => chat.citations('…', origin({ channel }), 'settings');
    expect(locatorsOf(await say())).toEqual(['11']);
    clock.now += 30 * 60_000 - 1;
    expect(await say()).toBeUndefined();
    await store.write('team/other', { citations: true });
    expect(locatorsOf(await say('team/other'))).toEqual(['11']);
    clock.now += 1;
    expect(locatorsOf(await say())).toEqual(['11']);
  });

  it('are answered without those that were answered before', async () => {
    let found = quoting('11');
    const { chat, store } = setUp({ citations: async () => found });
    await store.write('team/general', { citations: true });
    await chat.citations('…', origin(), 'settings');
    found = quoting('11', '12', '12');
    expect(locatorsOf(await chat.citations('…', origin(), 'settings'))).toEqual(['12', '12']);
    expect(await chat.citations('…', origin(), 'settings')).toBeUndefined();
  });

  it('get neither notices nor failures', async () => {
    const { chat } = await listening({ ...ANSWER, status: 'notice' });
    expect(await chat.citations('…', origin(), 'settings')).toBeUndefined();
    const broken = setUp({ citations: () => Promise.reject(new Error('broken')) });
    await broken.store.write('team/general', { citations: true });
    expect(await broken.chat.citations('…', origin(), 'settings')).toBeUndefined();
  });

  it('are answered once when the event comes twice', async () => {
    const { chat } = await listening(quoting('11'));
    const event = origin();
    await chat.citations('…', event, 'settings');
    expect(await chat.citations('…', event, 'settings')).toEqual({ kind: 'duplicate' });
  });

  it('cost their author nothing where there are none', async () => {
    const { chat } = await listening(undefined);
    for (let i = 0; i < 100; i++) await chat.citations('…', origin(), 'settings');
    expect(await chat.ask({ line: QUESTION }, origin())).toMatchObject({ reply: { status: 'answer' } });
  });
});

describe('references in a message that somebody points at', () => {
  it('are answered whatever the channel set and however often', async () => {
    const { chat } = setUp({ citations: async (_, asked) => (asked ? quoting('11') : undefined) });
    expect(locatorsOf(await chat.citations('…', origin(), 'asked'))).toEqual(['11']);
    expect(locatorsOf(await chat.citations('…', origin(), 'asked'))).toEqual(['11']);
  });

  it('are not shown again because a message mentions them', async () => {
    const { chat, store } = setUp({ citations: async () => quoting('11') });
    await store.write('team/general', { citations: true });
    await chat.citations('…', origin(), 'asked');
    expect(await chat.citations('…', origin(), 'settings')).toBeUndefined();
  });
});

describe('what is accepted', () => {
  it('is counted until it is answered and sent', async () => {
    const { chat } = setUp({ answer: () => sleep(20).then(() => ANSWER) });
    let sent = false;
    void chat
      .ask({ line: QUESTION }, origin())
      .then(() => chat.track(sleep(20)))
      .then(() => {
        sent = true;
      });
    expect(chat.inFlight()).toBe(1);
    expect(await chat.drain(2000)).toBe(true);
    expect(sent).toBe(true);
  });
});

describe('a whole run', () => {
  it('leaves no word of a question or an answer in the log, and none in the metrics', async () => {
    const { chat, log, store } = setUp({ citations: async () => quoting('11') });
    await store.write('team/general', { citations: true });
    const event = origin();
    await chat.ask({ line: QUESTION }, event);
    chat.answered(event, 'sent');
    await chat.ask({ command: '绝密命令', options: { 绝密选项: '绝密' } }, origin());
    await chat.citations('绝密消息', origin(), 'settings');
    await chat.complete('para', 'document', '绝密', {}, 'zh-CN');
    const broken = setUp({ answer: () => Promise.reject(new Error(QUESTION, { cause: new Error('绝密') })) });
    await broken.chat.ask({ line: QUESTION }, origin());
    const everything = log.text() + broken.log.text();
    expect(log.entries().length).toBeGreaterThanOrEqual(3);
    expect(broken.log.entries().length).toBeGreaterThanOrEqual(2);
    expect(everything).not.toMatch(/绝密|text of|63\/194/);
  });

  it('counts questions by platform, command and status, with what users invent as unknown', async () => {
    const { chat, clock, sample } = setUp();
    const event = origin();
    await chat.ask({ line: QUESTION }, event);
    clock.now = event.receivedAt + 30;
    chat.answered(event, 'sent');
    expect(await sample('yinju_questions_total{platform="slack",command="para",status="answer"} 1')).toBe(
      true,
    );
    expect(await sample('yinju_answer_seconds_bucket{le="0.05",platform="slack",how="sent"} 1')).toBe(true);
    const invented = setUp({ answer: async () => ({ ...ANSWER, question: '/nosuch 1', status: 'notice' }) });
    await invented.chat.ask({ command: 'nosuch', options: {} }, origin());
    const line = 'yinju_questions_total{platform="slack",command="unknown",status="notice"} 1';
    expect(await invented.sample(line)).toBe(true);
  });
});
