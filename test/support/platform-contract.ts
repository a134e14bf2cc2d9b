import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quote, Reply } from '../../commands/contract/reply.js';
import { answer, everyQuote } from './slack/replies.js';

/** A quotation as a reader of the platform sees it. */
export interface SeenQuotation {
  readonly text: string;
  readonly citation: string;
}

/** A renderer, and what a reader of its platform sees who shares no code with it. */
export interface RendererUnderTest<Message> {
  /** The messages that are sent at once, from part `fromPart` on. */
  render(reply: Reply, fromPart: number): readonly Message[];
  /** The part that the button under these messages asks for; undefined where nothing is held back. */
  restOf(messages: readonly Message[]): number | undefined;
  /** The quotations of one message. `number` is the printed number that the reply gave the quotation. */
  read(message: Message, number: string | undefined): readonly SeenQuotation[];
  /** What the platform would refuse, and what would be more than text: a mention, a link, hidden or moving characters. */
  problems(message: Message): readonly string[];
}

/** What somebody saw who asked. */
export interface SeenAnswer {
  readonly quotations: readonly SeenQuotation[];
  /** Everything that was shown, as the platform got it. */
  readonly text: string;
  /** Nobody but who asked sees it. */
  readonly isPrivate: boolean;
}

/** What became of a press of 下一段 under an answer that all see. */
export interface SeenPress {
  readonly inPlace: boolean;
  readonly isPrivate: boolean;
}

/** A running adapter against its platform's double, whose every question is answered by the reply given. */
export interface AdapterUnderTest {
  ask(line: string): Promise<SeenAnswer>;
  /** Presses a button that leafs, as the platform delivers it; absent where there are no buttons. */
  leaf?(by: 'asker' | 'somebody else'): Promise<SeenPress>;
  readonly isReady: () => boolean;
  stop(): Promise<void>;
}

export interface PlatformUnderTest<Message> {
  readonly name: string;
  readonly renderer: RendererUnderTest<Message>;
  /** Started; it is taken down when the test is over. */
  readonly start: (reply: () => Promise<Reply>) => Promise<AdapterUnderTest>;
}

const citation = {
  type: 'citation',
  document: 'A/RES/1/1',
  locator: '1',
  text: '大会第1/1号决议第1段',
} as const;

function quote(text: string): Quote {
  return { type: 'quote', text, emphasis: [], matches: [], citation, notes: [] };
}

/** What a chat or a terminal can be made to do by characters, among other text. No control characters but these two. */
const HOSTILE = [
  ...[
    '@everyone',
    '@here',
    '<!channel>',
    '<@U1>',
    '<@123456789012345678>',
    '<#C1|general>',
    '<:x:123>',
    ':smile:',
  ],
  ...[
    'https://un.org/a_(b)',
    '<https://x.org|标签>',
    '[标签](https://x.org)',
    'discord.gg/abc',
    '<t:0:R>',
    '</para:1>',
  ],
  ...[
    '*粗*',
    '**粗**',
    '_斜_',
    '__线__',
    '~删~',
    '~~删~~',
    '||藏||',
    '`码`',
    '```',
    '\\',
    '\\*',
    '&amp;',
    '&lt;',
    '&',
    '<',
  ],
  ...[
    '\n> 引',
    '\n>>> 引',
    '\n# 题',
    '\n-# 小',
    '\n- 项',
    '\n1. 项',
    '\n12. 项',
    '\n',
    '\n\n',
    '\t',
    ' ',
    '    ',
    '\u3000',
  ],
  ...[
    '\u200b',
    '\u202eעברית\u202c',
    '👨‍👩‍👧‍👦',
    '¹⁰',
    '，²',
    '。',
    '敦促各国政府',
    '贩运人口',
    '¯\\_(ツ)_/¯',
    '—— 出处',
    '↪1 ',
  ],
];
/** Every citation that the contract shows: plain text cannot tell a forged one within a quotation from a real one. */
export const CITATIONS: ReadonlySet<string> = new Set([
  citation.text,
  ...everyQuote().map((shown) => shown.citation.text),
]);

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replace(/\p{Cc}/gu, '')),
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '');

const notice: Reply = {
  status: 'notice',
  visibility: 'asker',
  code: 'paragraph-not-found',
  blocks: [{ type: 'text', text: '这份文件没有第99段。' }],
  actions: [],
  question: '/para 1/1 99',
};

/** What every platform keeps, whatever its limits and markup. A new one joins by describing itself. */
export function describePlatform<Message>({ name, renderer, start }: PlatformUnderTest<Message>): void {
  /** All messages of an answer, batch by batch, as a reader gets them who asks for the rest until there is none. */
  function batchesOf(reply: Reply): readonly (readonly Message[])[] {
    const batches: (readonly Message[])[] = [];
    for (let part: number | undefined = 1; part !== undefined; ) {
      const batch = renderer.render(reply, part);
      batches.push(batch);
      part = renderer.restOf(batch);
    }
    return batches;
  }

  function expectWhole(text: string): void {
    const messages = batchesOf(answer([quote(text)])).flat();
    const read = messages.map((message) => renderer.read(message, undefined));
    expect(read.flatMap((seen) => seen.map((part) => part.text)).join('')).toBe(text);
    for (const seen of read) expect(seen.map((part) => part.citation)).toEqual([citation.text]);
    expect(messages.flatMap((message) => renderer.problems(message))).toEqual([]);
  }

  describe(`${name}: the renderer`, () => {
    it('quotes every unit of the documents verbatim, with its citation', () => {
      for (const expected of everyQuote()) {
        const messages = batchesOf(answer([expected])).flat();
        const seen = messages.flatMap((message) => renderer.read(message, expected.number));
        expect(seen.map(({ text }) => text).join('')).toBe(expected.text);
        for (const part of seen) expect(part.citation).toBe(expected.citation.text);
        expect(messages.flatMap((message) => renderer.problems(message))).toEqual([]);
      }
    });

    it('shows hostile text as it stands, and nothing of it acts', () => {
      fc.assert(fc.property(hostile, expectWhole), { numRuns: 100 });
    });

    it('shows long hostile text whole, in parts that each have the citation', () => {
      const long = fc.array(hostile, { minLength: 40, maxLength: 100 }).map((texts) => texts.join('。'));
      fc.assert(fc.property(long, expectWhole), { numRuns: 5 });
    });

    it('sends at most three messages at once and holds the rest until it is asked for', () => {
      const text = '促请各国政府充分执行各项建议，'.repeat(1_500);
      for (const batch of batchesOf(answer([quote(text)]))) expect(batch.length).toBeLessThanOrEqual(3);
      expectWhole(text);
    });

    it('shows code whole, in parts if it must, and nothing of it acts', () => {
      const shown = (text: string) =>
        batchesOf(answer([{ type: 'code', name: 'CSV', text }, quote('甲')])).flat();
      const rows = Array.from({ length: 400 }, (_, at) => `${at},"秘书长",至迟在2009年6月1日`).join('\n');
      const seen = shown(rows)
        .map((message) => JSON.stringify(message))
        .join('');
      for (let at = 0; at < 400; at += 7) expect(seen).toContain(`${at},`);
      for (const text of [rows, '`a`', 'x```\n@everyone <!channel>', 'BEGIN:VCALENDAR\nEND:VCALENDAR'])
        expect(
          shown(text)
            .flatMap((message) => renderer.problems(message))
            // What a quotation must never become is what is wanted here.
            .filter((problem) => problem !== 'code block'),
        ).toEqual([]);
    });

    it('keeps several quotations apart and in order', () => {
      const quotes = everyQuote().slice(0, 12);
      const shown = batchesOf(answer(quotes.map((one) => quote(one.text)))).flat();
      const seen = shown.flatMap((message) => renderer.read(message, undefined));
      expect(seen.map(({ text }) => text)).toEqual(quotes.map(({ text }) => text));
    });
  });

  describe(`${name}: the adapter`, () => {
    it('answers a question with the quotation and its citation', async () => {
      const adapter = await start(async () => answer([quote('敦促 各国*政府*；')]));
      expect(adapter.isReady()).toBe(true);
      const seen = await adapter.ask('/para 1/1 1');
      expect(seen.quotations).toEqual([{ text: '敦促 各国*政府*；', citation: citation.text }]);
    });

    it('leafs in place for who asked, and privately for others, where there are buttons', async () => {
      const adapter = await start(async () => ({ ...answer([quote('甲')]), question: '/para 1/1 2' }));
      if (!adapter.leaf) return;
      expect(await adapter.leaf('asker')).toEqual({ inPlace: true, isPrivate: false });
      expect(await adapter.leaf('somebody else')).toEqual({ inPlace: false, isPrivate: true });
    });

    it.each(['notice', 'failure'] as const)('shows a %s to nobody but who asked', async (status) => {
      const adapter = await start(async () => ({ ...notice, status }));
      const seen = await adapter.ask('/para 1/1 99');
      expect(seen.isPrivate).toBe(true);
      expect(seen.text).toContain('这份文件没有第99段。');
    });

    it('still answers what it had accepted when it was stopped, and is not ready then', async () => {
      let goOn = () => {};
      let accept = () => {};
      const accepted = new Promise<void>((resolve) => {
        accept = resolve;
      });
      const adapter = await start(async () => {
        accept();
        await new Promise<void>((resolve) => {
          goOn = resolve;
        });
        return answer([quote('甲')]);
      });
      const asked = adapter.ask('/para 1/1 1');
      await accepted;
      const stopped = adapter.stop();
      goOn();
      await stopped;
      expect((await asked).quotations.map(({ text }) => text)).toEqual(['甲']);
      expect(adapter.isReady()).toBe(false);
    });
  });
}
