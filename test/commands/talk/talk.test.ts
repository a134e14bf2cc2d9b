import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Conversation } from '../../../commands/contract/conversation.js';
import type { Reply } from '../../../commands/contract/reply.js';
import { messagesFor } from '../../../commands/messages/catalogue.js';
import { COMMANDS } from '../../../commands/registry.js';
import { talk } from '../../../commands/talk/talk.js';
import { createExecution, type Execution } from '../../../src/answering/execution.js';
import { openCorpus } from '../../../src/storage/open-corpus.js';
import { type Expectation, judge } from './score.js';

interface Turn {
  readonly user: string;
  readonly line: string;
  readonly addressed: boolean;
  readonly thread?: string;
  readonly gap_s?: number;
  readonly expect: Expectation;
}
type Item = { readonly id: string } & (
  | ({ readonly line: string; readonly turns?: never } & Expectation)
  | { readonly turns: readonly Turn[] }
);

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const VISIBLE = join(ROOT, '..', 'shared', 'talk', 'visible.jsonl');

const read = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    // Written by hand in the format of the interface.
    .map((line) => JSON.parse(line) as Item);

const data = mkdtempSync(join(tmpdir(), 'yinju-talk-'));
const opened = openCorpus({
  corpusDirectory: join(ROOT, 'corpus'),
  dataDirectory: data,
  warn: () => {},
});
let execution: Execution;
beforeAll(async () => {
  execution = createExecution(opened.corpus);
  await opened.corpus.size();
});
afterAll(async () => {
  await opened.close();
  rmSync(data, { recursive: true, force: true });
});

/** What the conversations remember, as a store gives it back. */
const memories = new Map<string, string>();

function say(id: string, { user, line, addressed }: Turn, at: number): Promise<Reply | undefined> {
  const conversation: Conversation = {
    ...{ id, user, addressed, at },
    memory: {
      read: async () => JSON.parse(memories.get(id) ?? 'null') ?? undefined,
      write: async (value) => void memories.set(id, JSON.stringify(value)),
    },
  };
  const asked = { locale: 'zh-CN', signal: new AbortController().signal, conversation } as const;
  return addressed ? execution.answer({ line }, asked, {}) : execution.citations(line, false, asked);
}

/** The faults of an item, turn by turn. */
async function faultsOf(item: Item): Promise<readonly string[]> {
  const turns: readonly Turn[] = item.turns ?? [
    { user: 'A', line: item.line, addressed: true, expect: item },
  ];
  const before: (Reply | undefined)[] = [];
  const faults: string[] = [];
  let at = 1_000_000;
  for (const turn of turns) {
    at += turn.gap_s ?? 20;
    const reply = await say(`${item.id}/${turn.thread ?? 't1'}`, turn, at);
    for (const fault of judge(turn.expect, reply, turn.line, before)) faults.push(`${turn.line}: ${fault}`);
    before.push(reply);
  }
  return faults;
}

async function score(
  items: readonly Item[],
): Promise<{ readonly right: number; readonly faults: readonly string[] }> {
  let right = 0;
  const faults: string[] = [];
  for (const item of items) {
    const own = await faultsOf(item);
    if (own.length === 0) right += 1;
    faults.push(...own.map((fault) => `${item.id} ${fault}`));
  }
  return { right, faults };
}

describe('talk', () => {
  it.each([
    ['lines.jsonl', 'our own', 300, 0.99],
    ['dialogues.jsonl', 'our own', 60, 0.99],
    // Written by somebody who had not seen the program.
    ['others-lines.jsonl', 'somebody else', 300, 0.99],
    ['others-dialogues.jsonl', 'somebody else', 60, 0.99],
  ])('answers %s of %s', { timeout: 60_000 }, async (file, whose, least, share) => {
    const items = read(here(file));
    const { right, faults } = await score(items);
    console.info(`${file} of ${whose}: ${right} of ${items.length}`);
    expect(items.length).toBeGreaterThanOrEqual(least);
    expect(right / items.length, faults.join('\n')).toBeGreaterThanOrEqual(share);
  });

  it('never speaks among people, in any dialogue of our own', { timeout: 60_000 }, async () => {
    const spoken: string[] = [];
    for (const item of [...read(here('dialogues.jsonl')), ...read(here('others-dialogues.jsonl'))]) {
      let at = 1;
      for (const turn of item.turns ?? []) {
        at += turn.gap_s ?? 20;
        const reply = await say(`silence/${item.id}/${turn.thread ?? 't1'}`, turn, at);
        if (turn.expect.silent && !turn.expect.may_answer && reply) spoken.push(`${item.id} ${turn.line}`);
      }
    }
    expect(spoken).toEqual([]);
  });

  it.skipIf(!existsSync(VISIBLE))(
    'answers all that is asked in the sample',
    { timeout: 60_000 },
    async () => {
      const { faults } = await score(read(VISIBLE));
      expect(faults).toEqual([]);
    },
  );
});

describe('what a conversation remembers', () => {
  it('holds keys and locators, and not a word of what was said', async () => {
    const lines = ['63/194第3段', '哪里提到信托基金', '第一个', '第7段怎么引', '第99段'];
    for (const [index, line] of lines.entries())
      await say('words', { user: 'A', line, addressed: true, expect: {} }, 100 + index);
    const remembered = memories.get('words') ?? '';
    expect(remembered).toContain('"locator":"annex/7"');
    expect(remembered).not.toMatch(/\p{Script=Han}/u);
  });

  it('is nothing a day later', async () => {
    await say('day', { user: 'A', line: '63/194第3段', addressed: true, expect: {} }, 0);
    const next = { user: 'A', line: '下一段', addressed: true, expect: {} };
    expect((await say('day', next, 24 * 3600 - 1))?.status).toBe('answer');
    expect((await say('day', next, 60 * 3600))?.code).toBe('nothing-before');
  });
});

describe('routing', () => {
  /** Processor time of this process and its worker for all lines, in milliseconds a line. */
  async function perLine(lines: readonly string[], answer: (line: string) => Promise<unknown>) {
    const started = process.cpuUsage();
    for (const line of lines) await answer(line);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1_000 / lines.length;
  }

  it('costs no more than a few searches for the same lines, and some two milliseconds', {
    timeout: 60_000,
  }, async () => {
    const lines = [here('lines.jsonl'), ...(existsSync(VISIBLE) ? [VISIBLE] : [])]
      .flatMap(read)
      .flatMap((item) => (item.turns ? [] : [item.line]));
    const answered: Reply = {
      status: 'answer',
      visibility: 'asker',
      blocks: [],
      actions: [],
      question: '/docs',
    };
    const context = {
      corpus: opened.corpus,
      ...{ locale: 'zh-CN' as const, messages: messagesFor('zh-CN'), commands: COMMANDS },
      signal: new AbortController().signal,
      // The commands themselves are not counted: any of them answers at once.
      run: () => Promise.resolve(answered),
    };
    const route = (line: string) => talk(line, context);
    const search = (text: string) => opened.corpus.search({ text });
    await perLine(lines, route);
    await perLine(lines, search);
    const [routing, searching] = [await perLine(lines, route), await perLine(lines, search)];
    console.info(`routing ${routing.toFixed(2)} ms a line, a search ${searching.toFixed(2)} ms`);
    expect(routing / searching).toBeLessThan(3);
    expect(routing).toBeLessThan(4);
  });
});

describe('any line at all', () => {
  const words = fc.constantFrom(
    ...[
      '63/194',
      '第',
      '段',
      '有没有',
      '谁',
      '通过',
      '宣言',
      '的',
      '引用',
      '“',
      '”',
      '《',
      '》',
      '公约',
      '1',
      '/',
      '呢',
      '吗',
    ],
    ...[
      '一',
      '下',
      '脚注',
      '英文',
      '在',
      '哪里',
      '提到',
      '信',
      '决议',
      '那',
      ' ',
      '，',
      '中国',
      '和',
      'para',
      '□',
      '\u200b',
      '签',
    ],
  );
  it('is answered, in time that its length bounds', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 400 }), async (parts) => {
        const line = parts.join('').trim();
        fc.pre(line !== '' && !line.startsWith('/'));
        const started = process.cpuUsage();
        const reply = await say('any', { user: 'A', line, addressed: true, expect: {} }, 0);
        expect(reply).toBeDefined();
        expect(process.cpuUsage(started).user / 1000).toBeLessThan(1500);
      }),
      { numRuns: 60 },
    );
  });
});

describe('every answer in conversation', () => {
  it('shows which question was understood, but where nothing was asked', { timeout: 60_000 }, async () => {
    const unsaid: string[] = [];
    for (const item of read(here('lines.jsonl'))) {
      if (item.turns || item.intent === 'chitchat') continue;
      const reply = await say(`u/${item.id}`, { user: 'A', line: item.line, addressed: true, expect: {} }, 0);
      const said = JSON.stringify(reply?.blocks);
      if (reply?.status === 'answer' && reply.question === undefined && !said.includes('按 /'))
        unsaid.push(item.line);
    }
    expect(unsaid).toEqual([]);
  });

  it('offers questions that are answered', { timeout: 60_000 }, async () => {
    const asked = new Set<string>();
    for (const item of read(here('lines.jsonl'))) {
      if (item.turns) continue;
      const reply = await say(`q/${item.id}`, { user: 'A', line: item.line, addressed: true, expect: {} }, 0);
      for (const block of reply?.blocks ?? [])
        if (block.type === 'list') for (const { question } of block.items) if (question) asked.add(question);
    }
    const unanswered: string[] = [];
    for (const line of asked) {
      // Whether a State stands in the texts is a search that may find nothing.
      if (line.startsWith('/find')) continue;
      const reply = await say('q', { user: 'A', line, addressed: true, expect: {} }, 0);
      if (reply?.status !== 'answer') unanswered.push(line);
    }
    expect(unanswered).toEqual([]);
  });
});
