import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../commands/contract/locale.js';
import { answerCitations, answerMention } from '../../commands/mention.js';
import type { Document } from '../../index/model/document.js';
import type { DocumentSymbol } from '../../index/model/symbol.js';
import { fixtureDocuments } from '../support/fixture-documents.js';
import { memoryCorpus } from '../support/memory-corpus.js';
import { contextOf, placesOf, questionsOf, quotesOf, sentencesOf } from './support/ask.js';

const RES = 'A/RES/63/194';
const LETTER = 'letter-2012-10-01-BLR';
const [resolution, letter] = fixtureDocuments();

describe('a line without a command', () => {
  it.each([
    ['第63/194号决议第11段', { document: '第63/194号决议', paragraph: '第11段' }],
    ['63/194 11', { document: '63/194', paragraph: '11' }],
    ['A/RES/63/194', { document: 'A/RES/63/194' }],
    // not held: /para says so
    ['第63/195号决议第1段', { document: '第63/195号决议', paragraph: '第1段' }],
    // a slip in the paragraph: /para says so
    ['63/194 11x', { document: '63/194', paragraph: '11x' }],
    // titles
    ['宣言 11', { document: '宣言', paragraph: '11' }],
    ['《关于全球打击贩运人口努力的宣言》第11段', undefined],
    ['关于全球打击贩运人口努力的宣言', { document: '关于全球打击贩运人口努力的宣言' }],
  ])('that is a reference is looked up: %s', async (line, options) => {
    const run = await answerMention(line, contextOf());
    expect(run).toMatchObject({ command: 'para', ...(options && { options }) });
  });

  it.each([
    '贩运人口受害者',
    '贩运人口',
    '宣言',
    '贩运人口 11',
    '2009年6月1日',
    '63/194 受害者',
    '谁签署了这封信？',
    '“任择议定书”',
    '核裁军 5',
  ])('that is none is searched: %s', async (line) => {
    expect(await answerMention(` ${line} `, contextOf())).toEqual({
      command: 'find',
      options: { query: line },
    });
  });

  it.each([
    '请问大会第63/194号决议第11段是怎么说的？',
    '《关于全球打击贩运人口努力的宣言》第11段和第12段有什么不同',
    // not held: said, not searched for
    '请问第63/195号决议第1段说了什么',
  ])('that contains references among other words has them quoted: %s', async (line) => {
    expect(await answerMention(` ${line} `, contextOf())).toEqual({ command: 'citations', text: line });
  });

  it('never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), async (noise) => {
        expect(['para', 'find', 'citations']).toContain((await answerMention(noise, contextOf())).command);
      }),
      { numRuns: 100 },
    );
  });
});

describe('references in a message', () => {
  const answerTo = (text: string, asked = false, locale: (typeof LOCALES)[number] = 'zh-CN') =>
    answerCitations(text, asked, contextOf(locale));

  it.each([
    ['请看第63/194号决议第11段。', [`${RES}#11`]],
    [
      '依据大会第63/194号决议第3至5段和A/RES/63/194，第12段',
      [`${RES}#3`, `${RES}#4`, `${RES}#5`, `${RES}#12`],
    ],
    ['resolution 63/194, para. 11, says so', [`${RES}#11`]],
    ['第63/194号决议序言部分第3段', [`${RES}#pp3`]],
    ['《关于全球打击贩运人口努力的宣言》第11段重申……', [`${LETTER}#annex/11`]],
    // named without a paragraph: its title says which it is
    ['第63/194号决议通过以后', [`${RES}#title`]],
    ['《关于全球打击贩运人口努力的宣言》', [`${LETTER}#annex/title`]],
    // the same twice is answered once
    ['第63/194号决议第11段……第63/194号决议第11段', [`${RES}#11`]],
    // in the order of the message
    ['第63/194号决议第12段，《关于全球打击贩运人口努力的宣言》第1段', [`${RES}#12`, `${LETTER}#annex/1`]],
  ])('are quoted together: %s', async (text, places) => {
    const reply = await answerTo(text);
    expect(reply).toMatchObject({ status: 'answer', visibility: 'channel' });
    expect(reply && placesOf(reply)).toEqual(places);
  });

  it.each([
    '今天开会吗？',
    '上文第5段',
    '第63/195号决议第1段',
    '第63/194号决议第99段',
    '《没有这份文件》第1段',
    '进度 63/194',
  ])('an ordinary message without one that can be quoted is left alone: %s', async (text) => {
    expect(await answerTo(text)).toBeUndefined();
  });

  it('quotes what is there and passes over the rest of an ordinary message', async () => {
    const reply = await answerTo('第63/195号决议第1段、第63/194号决议第11段和第63/194号决议第99段');
    expect(reply && placesOf(reply)).toEqual([`${RES}#11`]);
    expect(reply && sentencesOf(reply)).toBe('');
  });

  it('quotes every paragraph character for character', async () => {
    for (const unit of resolution.units.filter(({ kind }) => kind === 'operative')) {
      const reply = await answerTo(`见第63/194号决议第${unit.locator}段`);
      expect(reply && quotesOf(reply).map(({ text }) => text)).toEqual([unit.text]);
    }
  });

  describe('when somebody asked', () => {
    it('says what is not held and what is not there, beside what is', async () => {
      const reply = await answerTo('第63/195号决议第1段、第63/194号决议第11段和第63/194号决议第99段', true);
      expect(reply?.status).toBe('answer');
      expect(reply && placesOf(reply)).toEqual([`${RES}#11`]);
      expect(reply && sentencesOf(reply)).toContain('没有收录：第63/195号决议第1段');
      expect(reply && sentencesOf(reply)).toContain('63/194 没有第99段');
    });

    it('is a notice when there is nothing to quote', async () => {
      expect(await answerTo('第63/195号决议第1段', true)).toMatchObject({
        status: 'notice',
        visibility: 'asker',
        code: 'references-not-found',
      });
    });

    it.each(LOCALES)('is a notice in %s when the message refers to nothing', async (locale) => {
      const reply = await answerTo('今天开会吗？', true, locale);
      expect(reply).toMatchObject({ status: 'notice', code: 'no-references' });
      expect(reply && sentencesOf(reply)).not.toBe('');
    });

    it('asks which document is meant instead of guessing', async () => {
      const of = (symbol: string): Document => ({
        ...resolution,
        key: symbol,
        symbol: symbol as DocumentSymbol,
        aliases: ['53/9'],
      });
      const context = contextOf('zh-CN', memoryCorpus([of('A/HRC/RES/53/9'), of('A/RES/53/9'), letter]));
      const reply = await answerCitations('第53/9号决议第11段', true, context);
      expect(reply).toMatchObject({ status: 'notice', code: 'references-not-found' });
      expect(reply && [...questionsOf(reply)].sort()).toEqual([
        '/para A/HRC/RES/53/9 11',
        '/para A/RES/53/9 11',
      ]);
      expect(await answerCitations('第53/9号决议第11段', false, context)).toBeUndefined();
      const named = await answerCitations('人权理事会第53/9号决议第11段', false, context);
      expect(named && placesOf(named)).toEqual(['A/HRC/RES/53/9#11']);
    });
  });

  it('never throws on noise', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.boolean(),
        async (noise, asked) => {
          const reply = await answerTo(noise, asked);
          if (asked) expect(reply).toBeDefined();
        },
      ),
      { numRuns: 100 },
    );
  });
});
