import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action, Excerpt, Quote } from '../../../../../commands/contract/reply.js';
import { messagesFor } from '../../../../../commands/messages/catalogue.js';
import { renderSlack } from '../../../../../src/adapters/slack/render/render.js';
import { readVisibleQuestion } from '../../../../../src/adapters/slack/render/visible-question.js';
import { checkMessage } from '../../../../support/slack/check-payload.js';
import { readQuotes } from '../../../../support/slack/read-markup.js';
import { answer, everyQuote } from '../../../../support/slack/replies.js';

const options = { locale: 'zh-CN' } as const;
const citation = { type: 'citation', document: 'A/RES/1/1', locator: '1', text: '第1段' } as const;
const quote = (text: string, rest: Partial<Quote> = {}): Quote => ({
  type: 'quote',
  text,
  emphasis: [],
  matches: [],
  citation,
  notes: [],
  ...rest,
});

/** Every message of an answer, as a reader gets them by pressing the button for the rest until there is none. */
function allMessages(reply: Parameters<typeof renderSlack>[0]) {
  const messages = [];
  let fromPart: number | undefined = 1;
  while (fromPart !== undefined) {
    const batch = renderSlack(reply, { ...options, fromPart });
    expect(batch.length).toBeLessThanOrEqual(3);
    messages.push(...batch);
    const value: string | undefined = /"value":"rest\.(\d+)[|#]/u.exec(JSON.stringify(batch))?.[1];
    fromPart = value === undefined ? undefined : Number(value);
  }
  return messages;
}

function expectWithinLimits(messages: readonly unknown[]) {
  for (const message of messages) expect(checkMessage(message)).toEqual([]);
}

/** What a text can hold that Slack would take for something else. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '*粗*',
        '_斜_',
        '~删~',
        '`码`',
        '```',
        '> 引',
        '&gt;',
        '<!channel>',
        '<@U1>',
        '<#C1|general>',
        '<https://example.org|链接>',
        'https://example.org',
        '@here',
        '&amp;',
        '&',
        '\n',
        '\n\n',
        '\t',
        ' ',
        '　',
        '\u200b',
        '\u202eעברית\u202c',
        ':smile:',
        '👨‍👩‍👧‍👦',
        '，',
        '。',
        '”',
        '¹⁰',
      ),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.integer({ min: 1, max: 9_000 }).map((length) => '决议，'.repeat(length / 3)),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text !== '');

describe('renderSlack', () => {
  it('gives every unit of the documents back character for character, with number, notes and citation', () => {
    for (const expected of everyQuote()) {
      const messages = renderSlack(answer([expected]), options);
      expectWithinLimits(messages);
      const [read] = readQuotes(messages);
      expect(messages).toHaveLength(1);
      expect(read?.text).toBe(expected.text);
      expect(read?.number).toBe(expected.number);
      expect(read?.notes).toEqual(
        expected.notes.map(({ mark, text, resolved }) => ({
          mark,
          text,
          resolved: resolved === undefined ? '' : messagesFor('zh-CN').rendering.resolved(resolved),
        })),
      );
      expect(read?.citation).toEqual({
        text: expected.citation.text,
        ...(expected.citation.url === undefined ? {} : { url: expected.citation.url }),
      });
    }
  });

  it('gives hostile text back exactly: the parts, joined, are the whole', () => {
    fc.assert(
      fc.property(hostile, fc.array(hostile, { maxLength: 2 }), (text, notes) => {
        const reply = answer([
          quote(text, {
            notes: notes.map((note, index) => ({ type: 'note', mark: String(index + 1), text: note })),
          }),
        ]);
        const messages = allMessages(reply);
        expectWithinLimits(messages);
        const read = readQuotes(messages);
        expect(read.map((part) => part.text).join('')).toBe(text);
        for (const [index, note] of notes.entries()) {
          const parts = read.flatMap((part) => part.notes.filter(({ mark }) => mark === String(index + 1)));
          expect(parts.map((part) => part.text).join('')).toBe(note);
        }
        for (const part of read) expect(part.citation.text).toBe(citation.text);
      }),
      { numRuns: 60 },
    );
  });

  it('shows printed emphasis and matches without touching the text', () => {
    const [read] = readQuotes(
      renderSlack(
        answer([
          quote('请秘书长提出报告', {
            emphasis: [
              { start: 0, end: 1, style: 'strong' },
              { start: 4, end: 6, style: 'emphasis' },
            ],
            matches: [{ start: 5, end: 8 }],
          }),
        ]),
        options,
      ),
    );
    expect(read?.text).toBe('请秘书长提出报告');
    expect(read?.styles).toEqual([
      { start: 0, end: 1, style: 'bold' },
      { start: 4, end: 5, style: 'italic' },
      { start: 5, end: 6, style: 'italic' },
      { start: 5, end: 6, style: 'underline' },
      { start: 6, end: 8, style: 'underline' },
    ]);
  });

  it('numbers the parts of a long text over the whole and repeats the citation in each', () => {
    const text = '促请各国政府充分执行各项建议，'.repeat(1_500);
    const messages = allMessages(answer([quote(text, { number: '11.' })]));
    expect(messages.length).toBeGreaterThan(3);
    for (const [index, message] of messages.entries())
      expect(message.text).toContain(`（${index + 1}/${messages.length}）`);
    expect(readQuotes(messages).map(({ number }) => number)).toEqual([
      '11.',
      ...messages.slice(1).map(() => undefined),
    ]);
  });

  it('escapes the text of the notification, so that it mentions nobody', () => {
    const [message] = renderSlack(answer([quote('<!channel> & <@U1>')]), options);
    expect(message?.text).toBe('&lt;!channel&gt; &amp; &lt;@U1&gt;\n第1段');
  });

  it('lets each message of an answer be taken back by who asked, and no message where nobody is named', () => {
    const reply = answer([quote('甲，'.repeat(6_000))]);
    for (const message of renderSlack(reply, { ...options, askedBy: 'U1' }))
      expect(JSON.stringify(message)).toContain('"value":"remove|U1"');
    expect(JSON.stringify(renderSlack(reply, options))).not.toContain('remove|');
  });

  it('numbers hits and their buttons alike, five at once, and says how many come next', () => {
    const hit = (number: number): Excerpt => ({
      type: 'excerpt',
      pieces: [{ text: '贩运人口受害者', matches: [{ start: 0, end: 4 }] }],
      cutBefore: true,
      cutAfter: true,
      citation: { ...citation, locator: String(number) },
      label: `1/1 第${number}段`,
      question: `/para A/RES/1/1 ${number}`,
    });
    const reply = answer([1, 2, 3, 4, 5, 6, 7].map(hit), '/find 受害者');
    const [first, ...more] = renderSlack(reply, options);
    expect(more).toEqual([]);
    const text = JSON.stringify(first);
    for (const number of [1, 2, 3, 4, 5]) {
      expect(text).toContain(`"text":"${number}. "`);
      expect(text).toContain(`看全文 ${number}`);
    }
    expect(text).toContain('再看2处');
    expect(text).not.toContain('rich_text_quote');
    const [second] = renderSlack(reply, { ...options, fromPart: 2 });
    expect(JSON.stringify(second)).toContain('"text":"6. "');
    expect(JSON.stringify(second)).toContain('看全文 7');
  });

  it('offers a menu, whose choices are questions to open', () => {
    const items = [{ label: '第1段：敦促', question: '/para A/RES/1/1 1' }];
    const [message] = renderSlack({ ...answer([quote('甲')]), menus: [{ label: '选一段', items }] }, options);
    expect(JSON.stringify(message)).toContain('"type":"static_select"');
    expect(JSON.stringify(message)).toContain('open|/para A/RES/1/1 1');
  });

  it('shows a control as a command to type where its question is longer than a button holds', () => {
    const question = `/para A/RES/1/1 ${'1,'.repeat(1_100)}1`;
    const reply = {
      ...answer([quote('甲')]),
      actions: [{ kind: 'whole', label: '全文', question } as const],
    };
    const messages = renderSlack(reply, options);
    expectWithinLimits(messages);
    expect(JSON.stringify(messages)).not.toContain('"type":"button"');
    expect(JSON.stringify(messages)).toContain(question);
  });

  it('lets the button for the rest read a question that is too long for it from the message', () => {
    const question = `/find ${'受害者 '.repeat(600)}`;
    const messages = renderSlack(answer([quote('甲，'.repeat(9_000))], question), options);
    expectWithinLimits(messages);
    expect(JSON.stringify(messages)).toContain('"value":"rest.4#1"');
    expect(readVisibleQuestion(JSON.parse(JSON.stringify(messages.at(-1)?.blocks)))).toBe(question);
  });

  it('stays within the limits with ten hits, forty buttons and labels that are too long', () => {
    const actions: Action[] = Array.from({ length: 40 }, (_, index) => ({
      kind: 'open',
      label: `打开第${index}个${'很'.repeat(90)}`,
      question: `/para A/RES/1/1 ${index}`,
    }));
    expectWithinLimits(renderSlack({ ...answer([quote('甲')]), actions }, options));
  });

  it('writes the names that Slack keeps for itself behind /yinju', () => {
    // Too long for a menu, so to be typed.
    const items = ['甲', '乙'].map((text) => ({
      text: text.repeat(30),
      question: `/help para ${text.repeat(200)}`,
    }));
    expect(JSON.stringify(renderSlack(answer([{ type: 'list', items }]), options))).toContain(
      '/yinju help para',
    );
  });
});
