import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../commands/contract/locale.js';
import type { Document, Unit } from '../../index/model/document.js';
import { asLocator } from '../../index/model/locator.js';
import { fixtureDocuments } from '../support/fixture-documents.js';
import { memoryCorpus } from '../support/memory-corpus.js';
import { ask, citationsOf, contextOf, placesOf, questionsOf, quotesOf, sentencesOf } from './support/ask.js';

const RES = 'A/RES/63/194';
const LETTER = 'letter-2012-10-01-BLR';
const [resolution, letter] = fixtureDocuments();

const textOf = (document: Document, locator: string) =>
  document.units.find((unit) => unit.locator === locator)?.text;

describe('/para', () => {
  it.each([
    // one paragraph, however it is written
    ['/para 63/194 11', [`${RES}#11`]],
    ['/para A/RES/63/194 12', [`${RES}#12`]],
    ['/para 第63/194号决议 第十一段', [`${RES}#11`]],
    ['/para 第63/194号决议第11段', [`${RES}#11`]],
    ['/para 63/194 OP11', [`${RES}#11`]],
    // ranges and lists, full width too
    ['/para ６３／１９４ ３-５', [`${RES}#3`, `${RES}#4`, `${RES}#5`]],
    ['/para 63/194 3-5,7', [`${RES}#3`, `${RES}#4`, `${RES}#5`, `${RES}#7`]],
    ['/para 63/194 pp3,1', [`${RES}#pp3`, `${RES}#1`]],
    // preambular, footnotes, words
    ['/para 63/194 pp3', [`${RES}#pp3`]],
    ['/para 63/194 序言部分第3段', [`${RES}#pp3`]],
    ['/para 63/194 fn7', [`${RES}#fn7`]],
    ['/para 63/194 脚注3和第5段', [`${RES}#fn3`, `${RES}#5`]],
    // the fragment of an address
    ['/para https://undocs.org/zh/A/RES/63/194#11', [`${RES}#11`]],
    ['/para https://undocs.org/A/RES/63/194#3 5', [`${RES}#3`, `${RES}#5`]],
    ['/para 63/194 title', [`${RES}#title`]],
    // an annex by its title, by a part of it, and as the only numbered part of the letter
    ['/para 关于全球打击贩运人口努力的宣言 11', [`${LETTER}#annex/11`]],
    ['/para 宣言 11', [`${LETTER}#annex/11`]],
    [`/para ${LETTER} 11`, [`${LETTER}#annex/11`]],
    [`/para ${LETTER} 附件5`, [`${LETTER}#annex/5`]],
    [`/para ${LETTER} letter/2`, [`${LETTER}#letter/2`]],
  ])('quotes %s whole', async (question, places) => {
    const reply = await ask(question);
    expect(reply.status).toBe('answer');
    expect(reply.visibility).toBe('channel');
    expect(placesOf(reply)).toEqual(places);
    for (const quote of quotesOf(reply)) {
      const document = quote.citation.document === RES ? resolution : letter;
      expect(quote.text).toBe(textOf(document, quote.citation.locator));
    }
  });

  it('cites a resolution by its number, symbol and link', async () => {
    const [citation] = citationsOf(await ask('/para 63/194 11'));
    expect(citation?.text).toBe('大会第63/194号决议第11段 (A/RES/63/194)');
    expect(citation?.url).toBe('https://undocs.org/zh/A/RES/63/194');
  });

  it('cites the declaration by its title and by what it is annexed to', async () => {
    const [citation] = citationsOf(await ask('/para 宣言 11'));
    expect(citation?.text).toContain('《关于全球打击贩运人口努力的宣言》第11段');
    expect(citation?.text).toContain('2012年10月1日白俄罗斯常驻联合国代表给秘书长的信');
    expect(citation?.url).toBeUndefined();
  });

  it('says in the citation that a bare number of the letter means its annex', async () => {
    const [citation] = citationsOf(await ask(`/para ${LETTER} 5`));
    expect(citation).toMatchObject({ document: LETTER, locator: 'annex/5' });
    expect(citation?.text).toContain('《关于全球打击贩运人口努力的宣言》第5段');
  });

  it('shows below a paragraph the notes it refers to, each with its mark and what 同上 stands for', async () => {
    const [quote] = quotesOf(await ask('/para 63/194 pp3'));
    expect(quote?.notes.map(({ mark, text }) => [mark, text])).toEqual([
      ['¹', '联合国，《条约汇编》，第 2225 卷，第 39574 号。'],
      ['²', '同上，第 2237 卷，第 39574 号。'],
      ['³', '同上，第 2171 卷，第 27531 号。'],
      ['⁴', '同上，第 266 卷，第 3822 号。'],
    ]);
    expect(quote?.notes[1]?.resolved).toBe('联合国，《条约汇编》，第 2237 卷，第 39574 号。');
  });

  it('shows a footnote asked for itself as printed, and beside it what 同上 stands for', async () => {
    const reply = await ask('/para 63/194 fn7');
    expect(quotesOf(reply)[0]?.text).toBe('同上，第二章，第 7/13 号决议。');
    expect(sentencesOf(reply)).toContain(
      '见《大会正式记录，第六十三届会议，补编第 53 号》(A/63/53)，第二章，第 7/13 号决议。',
    );
    expect(sentencesOf(reply)).toContain('并非原文');
  });

  describe('with no paragraph', () => {
    it('offers every paragraph of the document to choose', async () => {
      for (const [key, document] of [
        [RES, resolution],
        [LETTER, letter],
      ] as const) {
        const reply = await ask(`/para ${key}`);
        expect(reply.status).toBe('answer');
        const asked = questionsOf(reply);
        for (const unit of document.units.filter(
          ({ number, parent }) => number !== null && parent === undefined,
        ))
          expect(asked).toContain(`/para ${key} ${unit.locator}`);
      }
    });

    it('shows of each its place and its beginning, with … where it goes on', async () => {
      const { menus = [] } = await ask('/para 63/194');
      const outline = menus.flatMap(({ items }) => items.map(({ label }) => label));
      expect(menus.map(({ label }) => label)).toEqual([
        '执行部分：选一段',
        '序言部分：选一段',
        '首部：选一段',
        '脚注：选一段',
      ]);
      expect(outline).toContain(
        '第3段：认识到会员国和相关政府间组织和非政府组织之间开展广泛的国际合作对有效反击贩运人…',
      );
      expect(outline).toContain('标题：改进工作协调，打击贩运人口');
      expect(outline).toContain('脚注8：见第 55/2 号决议。');
    });

    it('lists only the annex where the annex was named', async () => {
      const asked = questionsOf(await ask('/para 宣言'));
      expect(asked).toContain(`/para ${LETTER} annex/12`);
      expect(asked).not.toContain(`/para ${LETTER} letter/1`);
    });

    it('offers long documents by runs of paragraphs, which bring their subparagraphs', async () => {
      const reply = await ask('/para report-1', contextOf('zh-CN', memoryCorpus([longReport()])));
      const asked = questionsOf(reply);
      expect(asked).toContain('/para report-1 77-80');
      expect(asked).not.toContain('/para report-1 80(a)');
      for (const { items } of reply.menus ?? []) expect(items.length).toBeLessThanOrEqual(25);
    });
  });

  describe('what is not there', () => {
    it.each([
      ['/para 63/194 15', 'paragraph-not-found', '63/194 有执行部分第1至14段、序言部分第1至11段、脚注1至10'],
      ['/para 63/194 15', 'paragraph-not-found', '63/194 没有第15段'],
      ['/para 63/194 倒数第20段', 'paragraph-not-found', '63/194 没有倒数第20段'],
      ['/para 63/194 最后20段', 'paragraph-not-found', '63/194 没有最后20段'],
      ['/para 63/194 最后20条脚注', 'paragraph-not-found', '63/194 没有脚注最后20条'],
      ['/para 63/194 -3', 'paragraph-not-understood', '看不懂“-3”'],
      ['/para 63/194 第1 1段', 'paragraph-not-understood', '看不懂“第1 1段”'],
      ['/para https://undocs.org/A/RES/63/194?x=1#15', 'paragraph-not-found', '63/194 没有第15段'],
      ['/para 63/194 pp12', 'paragraph-not-found', '没有序言部分第12段'],
      ['/para 宣言 13', 'paragraph-not-found', '《关于全球打击贩运人口努力的宣言》有第1至12段'],
      ['/para 63/194 11x', 'paragraph-not-understood', '看不懂“11x”'],
      ['/para 63/195 1', 'document-not-found', '没有收录文件“63/195”'],
      ['/para', 'option-missing', '请填写“文件”'],
      ['/para 贩运人口 1', 'document-ambiguous', '“贩运人口”可以指下列任何一份文件'],
    ])('%s is a notice (%s) that says %s', async (question, code, sentence) => {
      const reply = await ask(question);
      expect(reply).toMatchObject({ status: 'notice', visibility: 'asker', code });
      expect(sentencesOf(reply)).toContain(sentence);
      expect(quotesOf(reply)).toEqual([]);
      expect(questionsOf(reply).length).toBeGreaterThan(0);
    });

    it.each([
      ['/para 63/194 3-5,20', '63/194 没有第20段', ['3', '4', '5']],
      ['/para 63/194 13-16', '63/194 没有第15至16段', ['13', '14']],
    ])('%s says first what is missing (%s) and quotes the rest', async (question, sentence, locators) => {
      const reply = await ask(question);
      expect(reply).toMatchObject({ status: 'notice', code: 'paragraph-not-found' });
      expect(reply.blocks[0]).toMatchObject({ type: 'text', text: expect.stringContaining(sentence) });
      expect(quotesOf(reply).map(({ citation }) => citation.locator)).toEqual(locators);
      expect(questionsOf(reply).length).toBeGreaterThan(0);
    });

    it.each([
      '/para 63/194 15',
      '/para 63/194 11x',
      '/para 63/195 1',
      '/para 63/194 3-5,20',
      '/para 贩运人口 1',
      '/para',
    ])('%s suggests only questions that are answered', async (question) => {
      for (const suggestion of questionsOf(await ask(question)))
        expect([suggestion, (await ask(suggestion)).status]).toEqual([suggestion, 'answer']);
    });

    it('says so in the reader’s language', async () => {
      const said = await Promise.all(
        LOCALES.map(async (locale) => sentencesOf(await ask('/para 63/194 15', contextOf(locale)))),
      );
      expect(said[1]).toContain('63/194 有執行部分第1至14段、序言部分第1至11段、註腳1至10');
      expect(said[2]).toContain('63/194 has operative paras. 1–14, preambular paras. 1–11, footnotes 1–10.');
    });

    it('offers a near document for one that is not held', async () => {
      expect(questionsOf(await ask('/para 63/195 1'))).toContain('/para A/RES/63/194 1');
    });
  });

  describe('buttons', () => {
    const actionOf = async (question: string, kind: string) =>
      (await ask(question)).actions.find((action) => action.kind === kind)?.question;

    it.each([
      ['/para 63/194 11', `/para ${RES} 10`, `/para ${RES} 12`],
      ['/para 63/194 3-5', `/para ${RES} 2`, `/para ${RES} 6`],
      ['/para 63/194 1', `/para ${RES} pp11`, `/para ${RES} 2`],
      ['/para 63/194 fn1', undefined, `/para ${RES} fn2`],
      ['/para 63/194 fn10', `/para ${RES} fn9`, undefined],
      ['/para 63/194 3,7', undefined, undefined],
      ['/para 宣言 11', `/para ${LETTER} annex/10`, `/para ${LETTER} annex/12`],
    ])('%s leads back to %s and on to %s', async (question, previous, next) => {
      expect(await actionOf(question, 'previous')).toBe(previous);
      expect(await actionOf(question, 'next')).toBe(next);
    });

    it('lead to the footnotes where there are some, to the outline and to the citation', async () => {
      expect(await actionOf('/para 63/194 pp3', 'footnotes')).toBe(`/para ${RES} fn1,fn2,fn3,fn4`);
      expect(await actionOf('/para 63/194 3', 'footnotes')).toBeUndefined();
      expect(await actionOf('/para 63/194 3', 'whole')).toBe(`/para ${RES}`);
      expect(await actionOf('/para 63/194 3-5,7', 'copy')).toBe(`/cite ${RES} 3-5,7`);
    });

    it('lead from a subparagraph to its brothers and to the whole paragraph', async () => {
      const context = contextOf('zh-CN', memoryCorpus([longReport()]));
      const reply = await ask('/para report-1 7(a)', context);
      expect(reply.actions.map(({ kind, question }) => [kind, question])).toEqual([
        ['previous', '/para report-1 7'],
        ['next', '/para report-1 7(b)'],
        ['whole', '/para report-1 7'],
        ['copy', '/cite report-1 7(a)'],
      ]);
    });

    it('lead on from a paragraph with subparagraphs to the next paragraph', async () => {
      const context = contextOf('zh-CN', memoryCorpus([longReport()]));
      const reply = await ask('/para report-1 7', context);
      expect(placesOf(reply)).toEqual(['report-1#7', 'report-1#7(a)', 'report-1#7(b)']);
      expect(reply.actions.find(({ kind }) => kind === 'next')?.question).toBe('/para report-1 8');
      expect(reply.actions.find(({ kind }) => kind === 'copy')?.question).toBe('/cite report-1 7');
    });
  });

  it('quotes every unit of the corpus character for character under its own locator', async () => {
    for (const document of [resolution, letter]) {
      for (const unit of document.units) {
        const reply = await ask(`/para ${document.key} ${unit.locator}`);
        expect(placesOf(reply)).toEqual([`${document.key}#${unit.locator}`]);
        expect(quotesOf(reply).map((quote) => quote.text)).toEqual([unit.text]);
      }
    }
  });

  it('answers noise with a notice, in every language, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.constantFrom(...LOCALES),
        async (noise, locale) => {
          const reply = await ask(`/para ${noise}`, contextOf(locale));
          if (reply.status !== 'answer') expect(reply.status).toBe('notice');
        },
      ),
      { numRuns: 150 },
    );
  });

  it('finds a unit by the very address that lists give it, whatever words it is made of', async () => {
    const context = contextOf(
      'zh-CN',
      memoryCorpus([longReport(unitOf('draft2/text/3(a)', 'paragraph', 'a'))]),
    );
    for (const question of ['/para report-1 draft2/text/3(a)', '/para 秘书长的报告 draft2/text/3(a)'])
      expect(placesOf(await ask(question, context))).toEqual(['report-1#draft2/text/3(a)']);
    const { menus = [] } = await ask('/para report-1', context);
    expect(menus.map(({ label }) => label).join()).toContain('草案2');
  });

  it('says the same of a document whose paragraph stands in the document field, as in a form', async () => {
    const reply = await ask('/para', contextOf(), { document: '63/194 11', paragraph: '' });
    expect(placesOf(reply)).toEqual([`${RES}#11`]);
  });
});

/** A report of 80 paragraphs with two subparagraphs each, in the shape the parser gives. */
function longReport(...further: readonly Unit[]): Document {
  const units: Unit[] = Array.from({ length: 80 }, (_, index) => index + 1).flatMap((number) => [
    unitOf(`${number}`, 'paragraph', `${number}`),
    unitOf(`${number}(a)`, 'subparagraph', 'a', `${number}`),
    unitOf(`${number}(b)`, 'subparagraph', 'b', `${number}`),
  ]);
  const { symbol: _, ...rest } = resolution;
  return {
    ...rest,
    key: 'report-1',
    aliases: ['秘书长的报告'],
    type: 'report',
    title: '秘书长的报告',
    units: [...units, ...further],
  };
}

function unitOf(locator: string, kind: Unit['kind'], number: string, parent?: string): Unit {
  return {
    locator: asLocator(locator),
    kind,
    number,
    text: `第${locator}段的文字`,
    spans: [],
    emphasis: [],
    footnotes: [],
    ...(parent === undefined ? {} : { parent: asLocator(parent) }),
  };
}
