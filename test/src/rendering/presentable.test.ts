import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Reply } from '../../../commands/contract/reply.js';
import { renderDiscord } from '../../../src/adapters/discord/render/render.js';
import { renderSlack } from '../../../src/adapters/slack/render/render.js';
import { presentable } from '../../../src/rendering/presentable.js';
import { checkPayload } from '../../support/discord/check-payload.js';
import { checkMessage } from '../../support/slack/check-payload.js';

/** What JSON, markup and platforms each have an escape for, or refuse, or count otherwise than we do. */
const CHARACTERS = ['\u0001', '\u001b', '\u007f', '\ud800', '\udc00', '"', '\\', '<', '&', '*', '`', '\n'];
const piece = fc.oneof(
  fc.constantFrom(...CHARACTERS, '文', 'a', '😀', '@everyone'),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
/** Short patterns, often and long repeated. */
const text = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 3_000 }))
  .map(([pieces, length]) => pieces.join('').repeat(Math.ceil(length / Math.max(1, pieces.join('').length))))
  .filter((made) => made !== '');

const citation = { type: 'citation', document: 'A/RES/1/1', locator: '1', text: '大会第1/1号决议' } as const;

/** Every place of a reply where a string stands. */
function blocksWith(string: string): readonly Block[] {
  const quote = { type: 'quote', text: '文', emphasis: [], matches: [], notes: [], citation } as const;
  return [
    { type: 'text', text: string },
    { type: 'heading', text: string },
    { type: 'list', items: [{ text: string, question: string, citation: { ...citation, text: string } }] },
    {
      type: 'fields',
      rows: [
        { name: '名', value: string },
        { name: string, value: '值' },
      ],
    },
    { ...quote, text: string, notes: [{ type: 'note', mark: string, text: string, resolved: string }] },
    { ...quote, number: string, citation: { ...citation, text: string } },
    {
      type: 'excerpt',
      pieces: [{ text: string, matches: [] }],
      cutBefore: true,
      cutAfter: true,
      citation,
      question: string,
    },
  ];
}

const reply: fc.Arbitrary<Reply> = fc.tuple(text, text, fc.nat(6), fc.boolean()).map(
  ([string, question, index, asks]): Reply => ({
    status: 'notice',
    visibility: 'asker',
    blocks: [blocksWith(string)[index] ?? { type: 'text', text: string }],
    actions: [
      { kind: 'open', label: string, question },
      { kind: 'next', label: '下一段', question: string },
    ],
    ...(asks ? { question } : {}),
  }),
);

describe('a reply, whatever stands in it', () => {
  it('becomes messages that Slack takes', () => {
    fc.assert(
      fc.property(reply, (given) => {
        const messages = renderSlack(given, { locale: 'zh-CN' });
        expect(messages.length).toBeGreaterThan(0);
        expect(messages.flatMap((message) => checkMessage(message))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('becomes messages that Discord takes', () => {
    fc.assert(
      fc.property(reply, (given) => {
        const messages = renderDiscord(given, { locale: 'zh-CN' });
        expect(messages.length).toBeGreaterThan(0);
        expect(messages.flatMap((message) => checkPayload('follow-up', message))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the text of a quotation as it is', () => {
    fc.assert(
      fc.property(text, (string) => {
        const [quote] = blocksWith(string).slice(4);
        const shown = presentable({
          status: 'answer',
          visibility: 'channel',
          blocks: quote ? [quote] : [],
          actions: [],
        });
        expect(shown.blocks[0]).toMatchObject({ text: string });
      }),
    );
  });

  it('lets no name turn the direction of writing, and leaves a quotation as it is', () => {
    const turned = '\u202e甲\u2066乙\u2028';
    const { blocks } = presentable({
      status: 'answer',
      visibility: 'channel',
      blocks: [{ type: 'heading', text: turned }],
      actions: [],
    });
    expect(blocks).toEqual([{ type: 'heading', text: '�甲�乙�' }]);
  });
});
