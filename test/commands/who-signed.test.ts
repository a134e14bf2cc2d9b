import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../commands/contract/locale.js';
import type { Document } from '../../index/model/document.js';
import { asLocator } from '../../index/model/locator.js';
import { fixtureDocuments } from '../support/fixture-documents.js';
import { memoryCorpus } from '../support/memory-corpus.js';
import {
  ask,
  citationsOf,
  contextOf,
  markedWords,
  placesOf,
  questionsOf,
  quotesOf,
  sentencesOf,
} from './support/ask.js';

const RES = 'A/RES/63/194';
const LETTER = 'letter-2012-10-01-BLR';
const [resolution, letter] = fixtureDocuments();

describe('/who-signed', () => {
  describe('a resolution', () => {
    it('says by whom and when it was adopted, that nobody signs one, and shows the words that prove it', async () => {
      const reply = await ask('/who-signed 63/194');
      expect(reply.status).toBe('answer');
      expect(sentencesOf(reply)).toContain('大会于2008年12月18日第71次会议通过');
      expect(sentencesOf(reply)).toContain('决议由机构通过，没有任何人签署。');
      expect(placesOf(reply)).toEqual([`${RES}#closing`, `${RES}#masthead`]);
      expect(markedWords(reply)).toContain('大会');
    });

    it.each([
      ['zh-TW', '決議由機構通過，沒有任何人簽署。'],
      ['en', 'An organ adopts a resolution; nobody signs it.'],
    ] as const)('says so in %s', async (locale, sentence) => {
      expect(sentencesOf(await ask('/who-signed 63/194', contextOf(locale)))).toContain(sentence);
    });

    it('names the organ and the date in English for an English reader', async () => {
      expect(sentencesOf(await ask('/who-signed 63/194', contextOf('en')))).toContain(
        'Adopted by the General Assembly on 18 December 2008 at meeting 71',
      );
    });
  });

  describe('a letter with a declaration', () => {
    it('tells who signed from whom it was sent on behalf of and who made the declaration', async () => {
      const said = sentencesOf(await ask(`/who-signed ${LETTER}`));
      expect(said).toContain('签署人：安德烈·达普基乌纳斯（常驻代表大使，白俄罗斯）');
      expect(said).toContain('代表以下22方发出：巴林、白俄罗斯、');
      expect(said).toContain('由以下22方的外交部长作出：巴林王国、孟加拉国人民共和国、');
      expect(said).toContain('《关于全球打击贩运人口努力的宣言》是');
    });

    it('quotes the units that prove it, whole, with every name marked', async () => {
      const reply = await ask(`/who-signed ${LETTER}`);
      expect(placesOf(reply)).toEqual([
        `${LETTER}#signature`,
        `${LETTER}#title`,
        `${LETTER}#letter/1`,
        `${LETTER}#annex/enacting-formula`,
      ]);
      for (const quote of quotesOf(reply))
        expect(quote.text).toBe(letter.units.find((unit) => unit.locator === quote.citation.locator)?.text);
      const marked = markedWords(reply);
      for (const { name } of letter.signatures) expect(marked).toContain(name);
    });

    it('answers for the declaration alone where that was named', async () => {
      const reply = await ask('/who-signed 关于全球打击贩运人口努力的宣言');
      expect(placesOf(reply)).toEqual([`${LETTER}#annex/enacting-formula`]);
      expect(sentencesOf(reply)).not.toContain('签署人');
    });
  });

  describe('a State', () => {
    it.each(['老挝', '老挝人民民主共和国', 'Laos', '寮國', 'LAO', "Lao People's Democratic Republic"])(
      '%s appears in the letter as one on whose behalf it was sent and as a maker of the declaration',
      async (name) => {
        const reply = await ask(`/who-signed ${name}`);
        expect(reply.status).toBe('answer');
        const said = sentencesOf(reply);
        expect(said).toContain('老挝人民民主共和国：出现在1份文件的名单里');
        expect(said).toContain('代表该国发出（列为“老挝人民民主共和国”）');
        expect(said).toContain('该国是作出者之一（列为“老挝人民民主共和国”）');
        expect(said).toContain('该国没有签署这份文件；签署人是安德烈·达普基乌纳斯');
        expect(placesOf(reply)).toEqual([`${LETTER}#letter/1`, `${LETTER}#annex/enacting-formula`]);
        expect(markedWords(reply)).toEqual(['老挝人民民主共和国', '老挝人民民主共和国']);
      },
    );

    it('that signed is shown by the signature and by the title that names it', async () => {
      const reply = await ask('/who-signed 白俄罗斯');
      expect(sentencesOf(reply)).toContain('由该国代表签署（签署人：安德烈·达普基乌纳斯）');
      expect(sentencesOf(reply)).not.toContain('没有签署');
      expect(placesOf(reply).slice(0, 2)).toEqual([`${LETTER}#signature`, `${LETTER}#title`]);
      expect(markedWords(reply)).toEqual(['安德烈·达普基乌纳斯', '白俄罗斯', '白俄罗斯', '白俄罗斯共和国']);
    });

    it('is marked by its own name, not within another’s', async () => {
      expect(markedWords(await ask('/who-signed 印度'))).toEqual(['印度', '印度共和国']);
    });

    it.each(['中国', 'China', '中华人民共和国'])(
      '%s appears nowhere: a true no, with what was searched',
      async (name) => {
        const reply = await ask(`/who-signed ${name}`);
        expect(reply.status).toBe('answer');
        const said = sentencesOf(reply);
        expect(said).toContain('中国没有出现在任何一份名单里。');
        expect(said).toContain('A/RES/63/194 改进工作协调，打击贩运人口：通过机构');
        expect(said).toContain('签署人1名、所代表的22方、作出者22方');
        expect(placesOf(reply)).toEqual([]);
        expect(questionsOf(reply)).toContain('/find 中国');
      },
    );

    it('is called by its English name in English', async () => {
      expect(sentencesOf(await ask('/who-signed 中国', contextOf('en')))).toContain('China appears in none');
    });

    it('of an ambiguous name is asked for, each choice a question that is answered', async () => {
      const reply = await ask('/who-signed Korea');
      expect(reply).toMatchObject({ status: 'notice', code: 'state-ambiguous' });
      expect(questionsOf(reply)).toHaveLength(2);
      for (const question of questionsOf(reply)) expect((await ask(question)).status).toBe('answer');
    });
  });

  it('with nothing named, answers for every document', async () => {
    const reply = await ask('/who-signed');
    expect(reply.status).toBe('answer');
    expect(placesOf(reply)).toEqual([
      `${RES}#closing`,
      `${RES}#masthead`,
      `${LETTER}#signature`,
      `${LETTER}#title`,
      `${LETTER}#letter/1`,
      `${LETTER}#annex/enacting-formula`,
    ]);
  });

  it('lists the further documents when there are many', async () => {
    const many = Array.from(
      { length: 14 },
      (_, at): Document => ({ ...resolution, key: `A/RES/63/${at + 10}` }),
    );
    const reply = await ask('/who-signed', contextOf('zh-CN', memoryCorpus(many)));
    expect(questionsOf(reply)).toEqual(many.slice(10).map(({ key }) => `/who-signed ${key}`));
  });

  it('shows a list of thousands by page, for everything and for a State', async () => {
    const many = Array.from(
      { length: 60 },
      (_, at): Document => ({ ...letter, key: `A/C.3/67/L.${at + 100}`, aliases: [] }),
    );
    const context = contextOf('zh-CN', memoryCorpus(many));
    for (const of of [undefined, '老挝']) {
      const options = of === undefined ? {} : { of };
      const first = await ask('/who-signed', context, options);
      expect(first.actions).toMatchObject([{ question: expect.stringMatching(/ page:2$/u) }]);
      const second = await ask('/who-signed', context, { ...options, page: '2' });
      expect(second.actions).toEqual([]);
      expect(second.blocks.filter(({ type }) => type === 'heading')).toHaveLength(10);
    }
  });

  it('names the sponsors of a draft', async () => {
    const draft: Document = {
      ...letter,
      key: 'A/C.3/67/L.9',
      type: 'draft',
      aliases: ['A/C.3/67/L.9'],
      signatures: [{ role: 'sponsor', name: '印度', iso3: 'IND', locator: asLocator('letter/1') }],
    };
    const reply = await ask('/who-signed A/C.3/67/L.9', contextOf('zh-CN', memoryCorpus([draft])));
    expect(sentencesOf(reply)).toContain('提案国（1个）：印度');
    expect(markedWords(reply)).toEqual(['印度']);
  });

  it('says of a document that names nobody that it names nobody', async () => {
    const report: Document = { ...letter, type: 'report', signatures: [] };
    const reply = await ask(`/who-signed ${LETTER}`, contextOf('zh-CN', memoryCorpus([report])));
    expect(reply.status).toBe('answer');
    expect(sentencesOf(reply)).toContain('没有写明由谁签署');
  });

  it('of neither a document nor a State is a notice', async () => {
    for (const locale of LOCALES) {
      const reply = await ask('/who-signed 亚特兰蒂斯', contextOf(locale));
      expect(reply).toMatchObject({
        status: 'notice',
        visibility: 'asker',
        code: 'neither-document-nor-state',
      });
      expect(sentencesOf(reply)).toContain('亚特兰蒂斯');
    }
  });
});

describe('/who-signed on lists of States', () => {
  const DECLARATION = '关于全球打击贩运人口努力的宣言';
  const LETTER_TITLE = '2012年10月1日白俄罗斯常驻联合国代表给秘书长的信';

  it('says who is in both lists, each with the name as printed, and what was looked through', async () => {
    const reply = await ask(`/who-signed ${LETTER_TITLE}`, undefined, { and: DECLARATION });
    const said = sentencesOf(reply);
    expect(said).toContain('都有的国家：22个');
    expect(said).toContain('老挝人民民主共和国');
    expect(citationsOf(reply).map(({ document }) => document)).toEqual([
      'letter-2012-10-01-BLR',
      'letter-2012-10-01-BLR',
    ]);
  });

  it('says that nobody is in the one and not in the other', async () => {
    expect(sentencesOf(await ask(`/who-signed ${DECLARATION}`, undefined, { not: LETTER_TITLE }))).toContain(
      '：0个',
    );
  });

  it('says that a document has no list of States', async () => {
    expect(await ask(`/who-signed ${DECLARATION}`, undefined, { not: '63/194' })).toMatchObject({
      status: 'notice',
      code: 'no-states-listed',
    });
  });

  it('gives a table', async () => {
    const { blocks } = await ask(`/who-signed ${DECLARATION}`, undefined, { form: 'csv' });
    const code = blocks.find((block) => block.type === 'code');
    expect(code?.type === 'code' && code.text.split('\n')).toHaveLength(23);
  });

  it('holds a group of States against a list, with the date and source of its members', async () => {
    const said = sentencesOf(await ask(`/who-signed ${DECLARATION}`, undefined, { and: '非洲国家' }));
    expect(said).toContain('：3个');
    for (const name of ['埃及', '利比亚', '尼日利亚', '54国（2014-05-01起']) expect(said).toContain(name);
    expect(sentencesOf(await ask('/who-signed 安理会常任理事国', undefined, { not: DECLARATION }))).toContain(
      '：4个',
    );
    const csv = await ask('/who-signed 欧盟', undefined, { or: DECLARATION, form: 'csv' });
    expect(JSON.stringify(csv.blocks)).toContain('member');
  });

  it('says of a group alone in which lists how many of its States stand', async () => {
    const said = sentencesOf(await ask('/who-signed 东盟成员国'));
    for (const name of ['老挝', '菲律宾', '新加坡', '11国']) expect(said).toContain(name);
  });

  it('does not guess the members of a group that the table does not have', async () => {
    for (const question of ['/who-signed 金砖国家成员国', '/who-signed 不结盟运动国家'])
      expect(await ask(question)).toMatchObject({ status: 'notice', code: 'group-unknown' });
    expect(await ask(`/who-signed ${DECLARATION}`, undefined, { and: '不结盟国家' })).toMatchObject({
      code: 'group-unknown',
    });
  });
});
