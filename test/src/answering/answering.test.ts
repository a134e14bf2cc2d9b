import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../commands/contract/locale.js';
import type { Citation, Reply } from '../../../commands/contract/reply.js';
import type { Settings } from '../../../commands/contract/settings.js';
import { messagesFor } from '../../../commands/messages/catalogue.js';
import { type AnsweringOptions, createAnswering } from '../../../src/answering/answering.js';
import type { Execution } from '../../../src/answering/execution.js';
import { createFailures, logFailure } from '../../../src/answering/failures.js';
import type { Origin, Outcome } from '../../../src/answering/question.js';
import { createLogger } from '../../../src/operations/logger.js';
import { createMetrics } from '../../../src/operations/metrics.js';
import type { Records } from '../../../src/state/records.js';
import { createState } from '../../../src/state/state.js';
import { keepLines } from '../../support/service/log-lines.js';
import { memoryRecords } from '../../support/service/memory-records.js';

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
  rest: Partial<Execution> & { records?: Records } & Pick<
      AnsweringOptions,
      'deadlineMs' | 'budgetMs' | 'crowd'
    > = {},
) {
  const clock = { now: 1 };
  const log = keepLines();
  const logger = createLogger({ level: 'debug', destination: log.destination });
  const metrics = createMetrics();
  const asked: unknown[] = [];
  const { deadlineMs, budgetMs, crowd, records = memoryRecords(), ...execution } = rest;
  const state = createState(records);
  const answering = createAnswering({
    execution: {
      commands: ['para', 'find'],
      answer: async (question, context, about) => {
        asked.push({ question, locale: context.locale });
        about.command = 'para';
        return ANSWER;
      },
      complete: async () => [],
      citations: async () => undefined,
      ...execution,
    },
    state,
    failures: createFailures((failure) => {
      metrics.failure(failure.code);
      logFailure(logger, failure);
    }),
    metrics,
    logger,
    now: () => clock.now,
    ...(deadlineMs === undefined ? {} : { deadlineMs }),
    ...(budgetMs === undefined ? {} : { budgetMs }),
    ...(crowd && { crowd }),
  });
  const decide = (channel: string, settings: Settings) => state.writeSettings(channel, settings);
  const sample = async (line: string) => (await metrics.render()).text.split('\n').includes(line);
  return { answering, clock, log, asked, state, decide, sample };
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

describe('more questions than can be answered soon', () => {
  function crowded() {
    let release = () => {};
    const held = new Promise<Reply>((resolve) => {
      release = () => resolve(ANSWER);
    });
    const asked = setUp({ crowd: { atOnce: 3 }, answer: () => held, citations: () => held });
    const ask = (rest: Partial<Origin> = {}) => asked.answering.ask({ line: QUESTION }, origin(rest));
    return { ...asked, ask, release, working: [1, 2, 3].map((user) => ask({ user: `u${user}` })) };
  }

  it.each([...LOCALES])('are told to come again at once, to the asker alone: %s', async (locale) => {
    const { ask, release, working, sample } = crowded();
    const outcome = await ask({ user: 'u4', locale });
    expect(outcome).toMatchObject({
      reply: { status: 'notice', visibility: 'asker', code: 'crowded' },
      locale,
    });
    expect(said(outcome)).toBe(messagesFor(locale).dispatch.crowded);
    expect(await sample('yinju_shed_total{platform="slack",how="told"} 1')).toBe(true);
    release();
    for (const each of await Promise.all(working)) expect(said(each)).toBe('绝密回答');
    expect(said(await ask({ user: 'u4' }))).toBe('绝密回答');
  });

  it('so are those about a message that somebody chose; files, which take minutes, are not', async () => {
    const { answering, release } = crowded();
    const chosen = await answering.citations('第11段', origin({ user: 'u4' }), 'asked');
    expect(chosen).toMatchObject({ reply: { code: 'crowded' } });
    const file = answering.ask({ line: '/upload ', files: [] }, origin({ user: 'u4' }));
    release();
    expect(said(await file)).toBe('绝密回答');
  });

  it('one person past her limit takes nobody else a place', async () => {
    const { answering } = setUp({ crowd: { atOnce: 35 }, answer: async () => ANSWER });
    const flood = Array.from({ length: 100 }, () => answering.ask({ line: QUESTION }, origin()));
    const other = await answering.ask({ line: QUESTION }, origin({ user: 'u2' }));
    await Promise.all(flood);
    expect(said(other)).toBe('绝密回答');
  });

  it('what is not begun is counted, and what waits is waited for at the end', async () => {
    const { answering, sample } = setUp({ crowd: { most: 2 } });
    const became: string[] = [];
    for (let at = 0; at < 12; at++)
      answering.receive(
        'discord',
        () => became.push('begun'),
        () => became.push('left'),
      );
    expect(became.filter((each) => each === 'left')).toHaveLength(2);
    expect(await sample('yinju_shed_total{platform="discord",how="left"} 2')).toBe(true);
    await answering.drain(1_000);
    expect(became).toHaveLength(12);
  });
});

describe('a question', () => {
  it('is answered once however often and however close together its event is delivered', async () => {
    const { answering, asked, sample } = setUp();
    const event = origin();
    const outcomes = await Promise.all([1, 2, 3].map(() => answering.ask({ line: QUESTION }, event)));
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(['reply', 'duplicate', 'duplicate']);
    expect(asked).toHaveLength(1);
    expect(await sample('yinju_duplicates_total{platform="slack"} 2')).toBe(true);
  });

  it('is another one under the same id of another platform', async () => {
    const { answering } = setUp();
    await answering.ask({ line: QUESTION }, origin({ eventId: '1' }));
    const outcome = await answering.ask({ line: QUESTION }, origin({ eventId: '1', platform: 'discord' }));
    expect(outcome.kind).toBe('reply');
  });

  it('is another one under the same id of another workspace, and of another person', async () => {
    const { answering } = setUp();
    const event = origin({ eventId: '1', workspace: 'T1' });
    for (let i = 0; i < 30; i++) await answering.ask({ line: QUESTION }, origin({ workspace: 'T1' }));
    const codes: unknown[] = [];
    for (const workspace of ['T1', 'T2', 'T1', 'T2']) {
      const outcome = await answering.ask({ line: QUESTION }, { ...event, workspace });
      codes.push(outcome.kind === 'reply' ? outcome.reply.status : outcome.kind);
    }
    expect(codes).toEqual(['notice', 'answer', 'duplicate', 'duplicate']);
  });

  it('past 30 at once gets a private notice in the language of the channel, and costs no look-up', async () => {
    const { answering, asked, decide, sample } = setUp();
    await decide('team/general', { citations: false, locale: 'en' });
    for (let i = 0; i < 30; i++) await answering.ask({ line: QUESTION }, origin());
    const outcome = await answering.ask({ line: QUESTION }, origin());
    expect(outcome).toMatchObject({
      kind: 'reply',
      reply: { status: 'notice', visibility: 'asker', code: 'over-limit' },
    });
    expect(said(outcome)).toBe(messagesFor('en').dispatch.rateLimited(1));
    expect(asked).toHaveLength(30);
    expect(await sample('yinju_notices_total{code="over-limit"} 1')).toBe(true);
  });

  it('gets no answer at all in a flood', async () => {
    const { answering } = setUp();
    const kinds: string[] = [];
    for (let i = 0; i < 170; i++) kinds.push((await answering.ask({ line: QUESTION }, origin())).kind);
    expect(kinds.filter((kind) => kind === 'duplicate')).toHaveLength(20);
  });

  it('is never refused at the terminal', async () => {
    const { answering, asked } = setUp();
    for (let i = 0; i < 100; i++) await answering.ask({ line: QUESTION }, origin({ platform: 'terminal' }));
    expect(asked).toHaveLength(100);
  });

  it.each([
    [{ citations: false, locale: 'en' }, 'zh-TW', 'en'],
    [{ citations: false }, 'zh-TW', 'zh-TW'],
    [undefined, undefined, 'zh-CN'],
  ] as const)(
    'in a channel set to %j by a user of %s is answered in %s',
    async (settings, user, expected) => {
      const { answering, decide, asked } = setUp();
      if (settings) await decide('team/general', settings);
      const outcome = await answering.ask({ line: QUESTION }, origin(user ? { locale: user } : {}));
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
      const { answering, decide } = setUp({ answer: async () => ({ ...ANSWER, visibility: own }) });
      await decide('team/general', { citations: false, ...(set ? { visibility: set } : {}) });
      const outcome = await answering.ask({ line: QUESTION }, origin());
      expect(outcome).toMatchObject({ reply: { visibility: shown } });
      expect('confined' in outcome).toBe(set === 'asker');
    },
  );

  it.each([
    ['asker', 'channel', 'asker'],
    [undefined, 'channel', 'channel'],
    [undefined, 'asker', 'asker'],
    ['channel', 'asker', 'asker'],
  ] as const)(
    'in a channel set to %s, asked again by a button for the %s, is shown to the %s',
    async (set, wished, shown) => {
      const post = { kind: 'post', label: '发到频道', question: '/para A/RES/63/194 11' } as const;
      const { answering, decide } = setUp({ answer: async () => ({ ...ANSWER, actions: [post] }) });
      await decide('team/general', { citations: false, ...(set ? { visibility: set } : {}) });
      const outcome = await answering.ask({ line: QUESTION }, origin(), wished);
      expect(outcome).toMatchObject({ reply: { visibility: shown } });
      // Where the channel keeps answers to the asker, nothing is offered to post them.
      if (outcome.kind === 'reply') expect(outcome.reply.actions).toEqual(set === 'asker' ? [] : [post]);
    },
  );

  it.each([
    ['a private answer', {}, { visibility: 'asker' as const }, 1],
    ['one that all see', {}, { visibility: 'channel' as const }, 0],
    ['one given where nobody else is', { direct: true }, { visibility: 'asker' as const }, 0],
    ['a notice', {}, { visibility: 'asker' as const, status: 'notice' as const }, 0],
    ['words of ours alone', {}, { visibility: 'asker' as const, blocks: [] }, 0],
  ])('%s offers to be posted, or not', async (_, where, reply, offers) => {
    const { answering } = setUp({
      answer: async () => ({ ...ANSWER, blocks: quoting('11').blocks, ...reply }),
    });
    const outcome = await answering.ask({ line: QUESTION }, origin(where));
    const actions = outcome.kind === 'reply' ? outcome.reply.actions : [];
    expect(actions.filter(({ kind }) => kind === 'post').length).toBe(offers);
  });

  it('stays with who asked where it is a notice, whatever a button wishes', async () => {
    const { answering } = setUp({
      answer: async () => ({ ...ANSWER, status: 'notice', visibility: 'asker' }),
    });
    expect(await answering.ask({ line: QUESTION }, origin(), 'channel')).toMatchObject({
      reply: { visibility: 'asker' },
    });
  });

  it.each([
    ['cannot be read', () => Promise.reject(new Error('no database'))],
    ['take for ever', () => new Promise<undefined>(() => {})],
  ])('is answered to the asker alone, with the defaults, while the settings %s', async (_, read) => {
    const { answering, sample } = setUp({ records: { ...memoryRecords(), read } });
    const outcome = await answering.ask({ line: QUESTION }, origin());
    expect(said(outcome)).toBe('绝密回答');
    expect(outcome).toMatchObject({ reply: { visibility: 'asker' } });
    expect(await sample('yinju_failures_total{code="settings-unavailable"} 1')).toBe(true);
  });

  it('reaches the settings of its own channel', async () => {
    const decided: Settings = { citations: true, locale: 'zh-TW' };
    const { answering, state } = setUp({
      answer: async (_, { channel }) => {
        if (await channel?.administrator()) await channel?.write(decided);
        return ANSWER;
      },
    });
    await answering.ask({ line: '/settings' }, origin({ channel: 'a' }));
    expect(await state.settings('a')).toBeUndefined();
    await answering.ask({ line: '/settings' }, origin({ channel: 'b', administrator: async () => true }));
    expect(await state.settings('b')).toEqual(decided);
    expect(await state.settings('a')).toBeUndefined();
  });
});

describe('the terminal', () => {
  it('is no channel: it has no settings and reads none', async () => {
    const contexts: unknown[] = [];
    const read = () => Promise.reject(new Error('read'));
    const { answering, sample } = setUp({
      records: { ...memoryRecords(), read },
      answer: async (_, context) => {
        contexts.push(context.channel);
        return ANSWER;
      },
    });
    await answering.ask({ line: '/settings' }, origin({ platform: 'terminal' }));
    expect(contexts).toEqual([undefined]);
    expect(await sample('yinju_failures_total{code="settings-unavailable"} 1')).toBe(false);
  });
});

describe('a failure', () => {
  it('is answered when the question takes too long, even where the work ignores its signal', async () => {
    let signal: AbortSignal | undefined;
    const { answering, log } = setUp({
      deadlineMs: 30,
      answer: (_, context) => {
        signal = context.signal;
        return new Promise(() => {});
      },
    });
    const outcome = await answering.ask({ line: QUESTION }, origin());
    expect(outcome).toMatchObject({ reply: { status: 'failure', visibility: 'asker', code: 'timed-out' } });
    const [id = ''] = /[0-9a-f]{8}$/u.exec(said(outcome)) ?? [];
    expect(said(outcome)).toBe(messagesFor('zh-CN').dispatch.timeout(id));
    expect(log.entries().filter((entry) => entry['code'] === 'timed-out')).toMatchObject([{ id }]);
    expect(log.text().split(id)).toHaveLength(2);
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
    const { answering, log } = setUp({ answer });
    const outcome = await answering.ask({ line: QUESTION }, origin());
    const id = /[0-9a-f]{8}$/u.exec(said(outcome))?.[0];
    expect(log.entries().filter((entry) => entry['id'] === id)).toMatchObject([
      { level: 'error', err: { type: 'TypeError' } },
    ]);
    expect(log.text()).not.toContain('63/194');
  });
});

describe('a reply that cannot be made into messages', () => {
  it('is told as a failure under the id of its log line', () => {
    const { answering, log } = setUp();
    const reply = answering.failure('unrenderable', new RangeError('too long'), origin(), 'zh-CN');
    expect(reply).toMatchObject({ status: 'failure', visibility: 'asker', code: 'unrenderable' });
    const [line] = log.entries();
    expect(line).toMatchObject({ code: 'unrenderable', level: 'error' });
    expect(JSON.stringify(reply)).toContain(line?.['id']);
  });
});

describe('a conversation', () => {
  const remembering = (over: Partial<Parameters<typeof setUp>[0]> = {}) =>
    setUp({
      answer: async (_, { conversation }) => {
        const before = await conversation?.memory.read();
        await conversation?.memory.write({ document: 'A/RES/63/194' });
        return { ...ANSWER, blocks: [{ type: 'text', text: JSON.stringify([conversation?.id, before]) }] };
      },
      ...over,
    });

  it('is remembered from question to question, each apart', async () => {
    const { answering } = remembering();
    const ask = async (conversation?: string) =>
      JSON.parse(
        said(await answering.ask({ line: '甲', ...(conversation ? { conversation } : {}) }, origin())),
      );
    expect(await ask()).toEqual(['slack/team/general', null]);
    expect(await ask()).toEqual(['slack/team/general', { document: 'A/RES/63/194' }]);
    expect(await ask('team/general/1.1')).toEqual(['slack/team/general/1.1', null]);
  });

  it('is forgotten, and the question answered, where nothing can be remembered', async () => {
    const broken = {
      ...memoryRecords(),
      read: (room: string) =>
        room === 'focus' ? Promise.reject(new Error('x')) : Promise.resolve(undefined),
      write: () => Promise.reject(new Error('x')),
    };
    const { answering, sample } = remembering({ records: broken });
    const outcome = await answering.ask({ line: '甲' }, origin());
    expect(outcome).toMatchObject({ reply: { status: 'answer' } });
    expect(await sample('yinju_failures_total{code="focus-unavailable"} 2')).toBe(true);
  });
});

describe('suggestions', () => {
  const ask = (answering: ReturnType<typeof setUp>['answering']) =>
    answering.complete({ command: 'para', option: 'document', partial: '63', given: {} }, 'en');

  it('come from the commands', async () => {
    const { answering } = setUp({
      complete: async ({ command, option, partial }, { locale }) => [
        { name: [command, option, partial, locale].join(' '), value: 'A/RES/63/194' },
      ],
    });
    expect(await ask(answering)).toEqual([{ name: 'para document 63 en', value: 'A/RES/63/194' }]);
  });

  it('are none when they come late or not at all', async () => {
    const late = setUp({ budgetMs: 20, complete: () => new Promise(() => {}) });
    expect(await ask(late.answering)).toEqual([]);
    const broken = setUp({ complete: () => Promise.reject(new Error('broken')) });
    expect(await ask(broken.answering)).toEqual([]);
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
    await world.decide('team/general', { citations: true });
    return { ...world, calls: () => calls };
  }

  it('are left alone, and not even read, until the channel turns them on', async () => {
    const { answering, decide, calls } = await listening(quoting('11'));
    await decide('team/general', { citations: false });
    expect(await answering.citations('第63/194号决议第11段', origin(), 'settings')).toBeUndefined();
    expect(calls()).toBe(0);
  });

  it('are answered once in 30 minutes in each channel', async () => {
    const { answering, clock, decide } = await listening(quoting('11'));
    const say = (channel = 'team/general') => answering.citations('…', origin({ channel }), 'settings');
    expect(locatorsOf(await say())).toEqual(['11']);
    clock.now += 30 * 60_000;
    expect(await say()).toBeUndefined();
    await decide('team/other', { citations: true });
    expect(locatorsOf(await say('team/other'))).toEqual(['11']);
    clock.now += 1;
    expect(locatorsOf(await say())).toEqual(['11']);
  });

  it('are answered without those that were answered before', async () => {
    let found = quoting('11');
    const { answering, decide } = setUp({ citations: async () => found });
    await decide('team/general', { citations: true });
    await answering.citations('…', origin(), 'settings');
    found = quoting('11', '12', '12');
    expect(locatorsOf(await answering.citations('…', origin(), 'settings'))).toEqual(['12', '12']);
    expect(await answering.citations('…', origin(), 'settings')).toBeUndefined();
  });

  it('get neither notices nor failures', async () => {
    const { answering } = await listening({ ...ANSWER, status: 'notice' });
    expect(await answering.citations('…', origin(), 'settings')).toBeUndefined();
    const broken = setUp({ citations: () => Promise.reject(new Error('broken')) });
    await broken.decide('team/general', { citations: true });
    expect(await broken.answering.citations('…', origin(), 'settings')).toBeUndefined();
  });

  it('are answered once when the event comes twice', async () => {
    const { answering } = await listening(quoting('11'));
    const event = origin();
    await answering.citations('…', event, 'settings');
    expect(await answering.citations('…', event, 'settings')).toEqual({ kind: 'duplicate' });
  });

  it('are not looked for in a file that somebody pasted; who points at one is told', async () => {
    const { answering, calls } = await listening(quoting('11'));
    const pasted = '第63/194号决议第11段。'.repeat(1_000);
    expect(await answering.citations(pasted, origin(), 'settings')).toBeUndefined();
    expect(await answering.citations(pasted, origin(), 'asked')).toMatchObject({
      reply: { status: 'notice', code: 'too-long' },
    });
    expect(calls()).toBe(0);
  });

  it('are not even read of whoever floods the channel, and of nobody else less', async () => {
    const { answering, calls } = await listening(undefined);
    for (let i = 0; i < 200; i++) await answering.citations('…', origin(), 'settings');
    expect(calls()).toBe(120);
    await answering.citations('…', origin({ user: 'u2' }), 'settings');
    expect(calls()).toBe(121);
  });

  it('cost their author nothing where there are none', async () => {
    const { answering } = await listening(undefined);
    for (let i = 0; i < 100; i++) await answering.citations('…', origin(), 'settings');
    expect(await answering.ask({ line: QUESTION }, origin())).toMatchObject({ reply: { status: 'answer' } });
  });
});

describe('references in a message that somebody points at', () => {
  it('are answered whatever the channel set and however often', async () => {
    const { answering } = setUp({ citations: async (_, asked) => (asked ? quoting('11') : undefined) });
    expect(locatorsOf(await answering.citations('…', origin(), 'asked'))).toEqual(['11']);
    expect(locatorsOf(await answering.citations('…', origin(), 'asked'))).toEqual(['11']);
  });

  it('are kept to the asker where the channel keeps answers so', async () => {
    const { answering, decide } = setUp({ citations: async () => quoting('11') });
    await decide('team/general', { citations: true, visibility: 'asker' });
    for (const why of ['asked', 'settings'] as const)
      expect(await answering.citations('…', origin(), why)).toMatchObject({ reply: { visibility: 'asker' } });
  });

  it('are not shown again because a message mentions them', async () => {
    const { answering, decide } = setUp({ citations: async () => quoting('11') });
    await decide('team/general', { citations: true });
    await answering.citations('…', origin(), 'asked');
    expect(await answering.citations('…', origin(), 'settings')).toBeUndefined();
  });
});

describe('what is accepted', () => {
  it('is counted until it is answered and sent', async () => {
    const { answering } = setUp({ answer: () => sleep(20).then(() => ANSWER) });
    let sent = false;
    void answering
      .ask({ line: QUESTION }, origin())
      .then(() => answering.track(sleep(20)))
      .then(() => {
        sent = true;
      });
    expect(answering.inFlight()).toBe(1);
    expect(await answering.drain(2000)).toBe(true);
    expect(sent).toBe(true);
  });
});

describe('a whole run', () => {
  it('leaves no word of a question or an answer in the log, and none in the metrics', async () => {
    const { answering, log, decide } = setUp({ citations: async () => quoting('11') });
    await decide('team/general', { citations: true });
    const event = origin();
    await answering.ask({ line: QUESTION }, event);
    answering.answered(event, 'sent');
    await answering.ask({ command: '绝密命令', options: { 绝密选项: '绝密' } }, origin());
    await answering.citations('绝密消息', origin(), 'settings');
    await answering.complete({ command: 'para', option: 'document', partial: '绝密', given: {} }, 'zh-CN');
    const broken = setUp({ answer: () => Promise.reject(new Error(QUESTION, { cause: new Error('绝密') })) });
    await broken.answering.ask({ line: QUESTION }, origin());
    const everything = log.text() + broken.log.text();
    expect(log.entries().length).toBeGreaterThanOrEqual(3);
    expect(broken.log.entries().length).toBe(1);
    expect(everything).not.toMatch(/绝密|text of|63\/194/);
  });

  it('counts questions by platform, command and status, with what users invent as unknown', async () => {
    const { answering, clock, sample } = setUp();
    const event = origin();
    await answering.ask({ line: QUESTION }, event);
    clock.now = event.receivedAt + 30;
    answering.answered(event, 'sent');
    expect(await sample('yinju_questions_total{platform="slack",command="para",status="answer"} 1')).toBe(
      true,
    );
    expect(await sample('yinju_answer_seconds_bucket{le="0.05",platform="slack",how="sent"} 1')).toBe(true);
    const invented = setUp({
      answer: async (_question, _asked, about) => {
        about.command = 'nosuch';
        return { ...ANSWER, status: 'notice' };
      },
    });
    await invented.answering.ask({ command: 'nosuch', options: {} }, origin());
    const line = 'yinju_questions_total{platform="slack",command="unknown",status="notice"} 1';
    expect(await invented.sample(line)).toBe(true);
  });
});
