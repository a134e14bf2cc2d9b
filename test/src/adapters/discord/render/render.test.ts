import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../../../commands/contract/locale.js';
import type { Quote, Reply } from '../../../../../commands/contract/reply.js';
import type { DiscordMessage } from '../../../../../src/adapters/discord/render/message.js';
import { renderDiscord } from '../../../../../src/adapters/discord/render/render.js';
import { readControl } from '../../../../../src/adapters/discord/render/visible-question.js';
import { checkPayload } from '../../../../support/discord/check-payload.js';
import { action, quoteOf, quoteUnit, replyOf } from '../../../../support/discord/quotes.js';
import { readMarkup, readQuotations } from '../../../../support/discord/read-markup.js';
import { fixtureDocuments } from '../../../../support/fixture-documents.js';

/** All parts of an answer, as a user gets them who presses the button for the rest until there is none. */
function allMessages(reply: Reply): readonly DiscordMessage[] {
  const out: DiscordMessage[] = [];
  let fromPart: number | undefined = 1;
  while (fromPart !== undefined) {
    const shown = renderDiscord(reply, { locale: 'zh-CN', fromPart, asker: '100000000000000001' });
    out.push(...shown);
    fromPart = undefined;
    for (const { custom_id: id } of shown.at(-1)?.components?.flatMap((row) => row.components) ?? []) {
      const control = readControl(id, shown.at(-1)?.content ?? '');
      if (control?.kind === 'rest') fromPart = control.part;
    }
  }
  return out;
}

const problems = (messages: readonly DiscordMessage[]) =>
  messages.flatMap((message) => [
    ...checkPayload('reply', { type: 4, data: message }),
    ...checkPayload('follow-up', message),
  ]);

const activeTokens = (messages: readonly DiscordMessage[]) =>
  messages.flatMap(({ content }) => readMarkup(content).flatMap(({ active }) => active));

const quotations = (messages: readonly DiscordMessage[]) =>
  messages.flatMap(({ content }) => readQuotations(content));

const joined = (messages: readonly DiscordMessage[]) =>
  quotations(messages)
    .map(({ text }) => text)
    .join('');

/** What a chat can be made to do by characters, among other text. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['@everyone', '@here', '<@123456789012345678>', '<@&1>', '<#123>', '<:smile:123>', '<a:x:1>'],
        ...['<t:0:R>', '</para:1>', '<id:guide>', 'https://un.org/a_(b)', 'discord.gg/abc', '[a](https://b)'],
        ...[
          '**',
          '*',
          '__',
          '_',
          '~~',
          '||',
          '`',
          '```',
          '\\',
          '\\*',
          '> ',
          '>>> ',
          '# ',
          '-# ',
          '- ',
          '1. ',
        ],
        ...[
          '12. ',
          ':smile:',
          '\n',
          '\n\n',
          ' ',
          '    ',
          '\u3000',
          '¯\\_(ツ)_/¯',
          '63/194',
          '，',
          '。',
          '\t',
        ],
        ...[
          'http',
          '://',
          'www.un.org',
          '<https://x>',
          '+ ',
          '!',
          '(',
          ')',
          '[',
          ']',
          '↪1 ',
          '-# ↪1 /x',
          '— ',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom('敦促各国政府', '贩运人口', '，²'),
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((parts) => parts.join(''));

/** Spans of a text of `length`, any order, overlaps included. */
const spans = (length: number) =>
  fc.array(
    fc
      .tuple(fc.nat({ max: length }), fc.nat({ max: length }), fc.constantFrom('strong', 'emphasis'))
      .map(([a, b, style]) => ({
        start: Math.min(a, b),
        end: Math.max(a, b),
        style: style as 'strong' | 'emphasis', // the two constants above
      })),
    { maxLength: 4 },
  );

describe('renderDiscord', () => {
  it('reads back to the exact text, number, notes and citation, for every unit of the documents', () => {
    for (const document of fixtureDocuments())
      for (const unit of document.units) {
        const quote = quoteUnit(document, unit);
        const messages = allMessages(replyOf([quote]));
        const [first] = quotations(messages);
        expect(joined(messages)).toBe(unit.text);
        expect(first?.number).toBe(quote.number);
        expect(first?.citation).toBe(quote.citation.text);
        expect(first?.url).toBe(quote.citation.url);
        expect(quotations(messages).flatMap(({ notes }) => notes)).toEqual(
          quote.notes.flatMap(({ mark, text }) => `${mark} ${text}`.split('\n')),
        );
        expect(activeTokens(messages)).toEqual([]);
        expect(problems(messages)).toEqual([]);
      }
  });

  it('reads back to the exact text whatever the text, its emphasis and its matches', () => {
    fc.assert(
      fc.property(
        hostile.chain((text) => fc.tuple(fc.constant(text), spans(text.length), spans(text.length))),
        ([text, emphasis, matches]) => {
          const messages = allMessages(replyOf([quoteOf(text, { emphasis, matches })]));
          expect(joined(messages)).toBe(text);
          expect(activeTokens(messages)).toEqual([]);
          expect(problems(messages)).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('puts the parts of a long hostile text together to the whole, each with its number and citation', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 40, maxLength: 120 }), (pieces) => {
        const text = pieces.join('。');
        const messages = allMessages(replyOf([quoteOf(text)]));
        expect(joined(messages)).toBe(text);
        expect(activeTokens(messages)).toEqual([]);
        expect(problems(messages)).toEqual([]);
        expect(quotations(messages).length).toBe(messages.length);
        for (const [index, { content }] of messages.entries())
          if (messages.length > 1) expect(content).toContain(`（${index + 1}/${messages.length}）`);
      }),
      { numRuns: 25 },
    );
  });

  it('reads footnotes back exactly, whatever they say', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (texts) => {
        const notes = texts.map((text, index) => ({ type: 'note' as const, mark: `${index + 1}`, text }));
        const messages = allMessages(replyOf([quoteOf('甲', { notes })]));
        const read = quotations(messages).flatMap((unit) => unit.notes);
        // Small print has no blanks at the edges of its lines, nor empty lines at its end.
        const lines = (text: string) =>
          text
            .split('\n')
            .map((line) => line.trim())
            .join('\n')
            .trim();
        if (messages.length === 1)
          expect(lines(read.join('\n'))).toBe(
            lines(notes.map(({ mark, text }) => `${mark} ${text}`).join('\n')),
          );
        expect(activeTokens(messages)).toEqual([]);
        expect(problems(messages)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('shows printed emphasis bold and italic, and matches underlined', () => {
    const quote = quoteOf('敦促各国', {
      emphasis: [
        { start: 0, end: 2, style: 'strong' },
        { start: 2, end: 4, style: 'emphasis' },
      ],
      matches: [{ start: 2, end: 4 }],
    });
    const [message] = renderDiscord(replyOf([quote]), { locale: 'zh-CN' });
    expect(message?.content).toContain('> **敦促**__*各国*__');
    expect(readQuotations(message?.content ?? '')[0]?.styles).toEqual([
      { style: 'strong', start: 0, end: 2 },
      { style: 'emphasis', start: 2, end: 4 },
      { style: 'underline', start: 2, end: 4 },
    ]);
  });

  it('says of what 同上 stands for that it is ours, outside the quotation bar', () => {
    const quote = quoteOf('第7/13号决议。⁷', {
      notes: [{ type: 'note', mark: '⁷', text: '同上，第二章。', resolved: '《正式记录》，第二章。' }],
    });
    const [message] = renderDiscord(replyOf([quote]), { locale: 'zh-CN' });
    expect(message?.content).toContain('-# ⁷ 同上，第二章。\n-# ⁷ 〔“同上”代表：《正式记录》，第二章。〕');
    expect(readQuotations(message?.content ?? '')[0]?.notes).toEqual(['⁷ 同上，第二章。']);
  });

  it('links the citation without unfurling, parentheses encoded', () => {
    const citation: Quote['citation'] = {
      type: 'citation',
      document: 'S/RES/2446(2018)',
      locator: '1',
      text: '安全理事会第2446(2018)号决议第1段 (S/RES/2446(2018))',
      url: 'https://undocs.org/zh/S/RES/2446(2018)',
    };
    const [message] = renderDiscord(replyOf([quoteOf('甲', { citation })]), { locale: 'zh-CN' });
    const [read] = readQuotations(message?.content ?? '');
    expect(read?.url).toBe('https://undocs.org/zh/S/RES/2446%282018%29');
    expect(read?.citation).toBe(citation.text);
    expect(message?.content).toContain('](<https://');
  });

  it('numbers hits as the buttons beneath them do, unless there is only one', () => {
    const hit = (text: string) => ({
      type: 'excerpt' as const,
      pieces: [{ text: `打击${text}`, matches: [{ start: 0, end: 2 }] }],
      cutBefore: true,
      cutAfter: false,
      citation: { ...quoteOf('').citation, locator: text },
      question: '/para 1/1 1',
    });
    const content = (...hits: readonly string[]) =>
      renderDiscord(replyOf(hits.map(hit)), { locale: 'zh-CN' })[0]?.content;
    expect(content('甲', '乙')).toBe(
      '**1** 大会第1/1号决议第1段 (A/RES/1/1)\n…**打击**甲\n**2** 大会第1/1号决议第1段 (A/RES/1/1)\n…**打击**乙',
    );
    expect(content('甲')).toBe('大会第1/1号决议第1段 (A/RES/1/1)\n…**打击**甲');
  });

  it('shows an address that is its own label once, not unfurled', () => {
    const url = 'https://undocs.org/zh/A/RES/1/1';
    const fields = { type: 'fields' as const, rows: [{ name: '链接', value: url, url }] };
    expect(renderDiscord(replyOf([fields]), { locale: 'zh-CN' })[0]?.content).toBe(`**链接**：<${url}>`);
  });

  it('sends three parts at once and the rest behind a button that carries the question and the next part', () => {
    const reply = replyOf([quoteOf('甲乙丙丁，'.repeat(2_400))], { question: '/para A/RES/1/1 1' });
    const shown = renderDiscord(reply, { locale: 'zh-CN' });
    expect(shown.length).toBe(3);
    const ids = shown.map(({ components }) =>
      components?.flatMap((row) => row.components.map((b) => b.custom_id)),
    );
    expect(ids).toEqual([['remove'], ['remove'], ['rest.4|/para A/RES/1/1 1', 'remove']]);
    const next = renderDiscord(reply, { locale: 'zh-CN', fromPart: 4 });
    expect(next[0]?.content).toContain('（4/');
  });

  it('sends every part where no button could carry the question, rather than cut', () => {
    const reply = replyOf([quoteOf('甲乙丙丁，'.repeat(1_600))], { question: `/find ${'长'.repeat(3_000)}` });
    const shown = renderDiscord(reply, { locale: 'zh-CN' });
    expect(shown.length).toBeGreaterThan(3);
    expect(joined(shown)).toBe('甲乙丙丁，'.repeat(1_600));
    expect(problems(shown)).toEqual([]);
  });

  it('keeps a private answer private and lets nobody delete it, since it goes by itself', () => {
    const [message] = renderDiscord(replyOf([quoteOf('甲')], { visibility: 'asker' }), { locale: 'zh-CN' });
    expect(message?.flags).toBe(4 | 64);
    expect(message?.components).toBeUndefined();
  });

  it('offers at most 25 buttons, distinct, the remainder and the deletion always among them', () => {
    const actions = Array.from({ length: 40 }, (_, index) => action('post', `/para 1/1 ${index % 30}`));
    const shown = renderDiscord(replyOf([quoteOf('甲，'.repeat(9_000))], { actions }), { locale: 'en' });
    const ids = shown.at(-1)?.components?.flatMap((row) => row.components.map((b) => b.custom_id)) ?? [];
    expect(ids.length).toBe(25);
    expect(ids[0]).toMatch(/^rest\.4\|/u);
    expect(ids.at(-1)).toBe('remove');
    expect(problems(shown)).toEqual([]);
  });

  it('never sends an empty message, nor half a surrogate pair', () => {
    for (const text of ['', '   ', '\ud800'])
      expect(problems(renderDiscord(replyOf([{ type: 'text', text }]), { locale: 'en' }))).toEqual([]);
    expect(problems(renderDiscord(replyOf([]), { locale: 'en' }))).toEqual([]);
  });

  it.each(LOCALES)(
    'keeps our own sentences, lists, fields and excerpts harmless and within the limits (%s)',
    (locale) => {
      fc.assert(
        fc.property(fc.array(hostile, { minLength: 1, maxLength: 12 }), (texts) => {
          const reply = replyOf([
            { type: 'heading', text: texts[0] ?? '' },
            ...texts.map((text) => ({ type: 'text' as const, text, tone: 'subtle' as const })),
            ...texts.map((text) => ({ type: 'text' as const, text, tone: 'strong' as const })),
            { type: 'list', items: texts.map((text) => ({ text, question: '/doc 1/1' })) },
            { type: 'fields', rows: texts.map((value) => ({ name: '文号', value })) },
            {
              type: 'excerpt',
              pieces: texts.map((text) => ({ text, matches: [{ start: 0, end: 1 }] })),
              cutBefore: true,
              cutAfter: true,
              citation: quoteOf('').citation,
              question: '/para 1/1 1',
            },
          ]);
          const messages = renderDiscord(reply, { locale });
          expect(problems(messages)).toEqual([]);
          expect(activeTokens(messages).filter((token) => token !== 'code')).toEqual([]);
        }),
        { numRuns: 40 },
      );
    },
  );
});
