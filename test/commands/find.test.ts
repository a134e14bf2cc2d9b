import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../commands/contract/locale.js';
import type { Corpus, Hit, SearchQuery } from '../../index/corpus.js';
import { createMemoryCorpus } from '../../index/memory-corpus.js';
import { asLocator } from '../../index/model/locator.js';
import { fixtureDocuments } from '../support/fixture-documents.js';
import { memoryCorpus } from '../support/memory-corpus.js';
import {
  ask,
  citationsOf,
  contextOf,
  excerptsOf,
  placesOf,
  questionsOf,
  quotesOf,
  seedCorpus,
  sentencesOf,
} from './support/ask.js';

const RES = 'A/RES/63/194';
const LETTER = 'letter-2012-10-01-BLR';

/** The seed corpus, keeping what `/find` asked of it. */
function recordingCorpus(): { corpus: Corpus; asked: SearchQuery[] } {
  const asked: SearchQuery[] = [];
  const corpus: Corpus = {
    ...seedCorpus,
    search: (query, signal) => {
      asked.push(query);
      return seedCorpus.search(query, signal);
    },
  };
  return { corpus, asked };
}

describe('/find', () => {
  it('answers the asker alone with up to ten excerpts, each with its citation and a question for the whole', async () => {
    const reply = await ask('/find 贩运人口');
    expect(reply).toMatchObject({ status: 'answer', visibility: 'asker' });
    expect(excerptsOf(reply)).toHaveLength(10);
    for (const excerpt of excerptsOf(reply))
      expect(excerpt.question).toBe(`/para ${excerpt.citation.document} ${excerpt.citation.locator}`);
  });

  it.each(LOCALES)(
    'says in %s what it set back because it is not wanted, and how to leave it out',
    async (locale) => {
      const context = contextOf(locale);
      const reply = await ask('/find 贩运人口，但不包括儿童', context);
      const { find, quoted } = context.messages;
      expect(sentencesOf(reply)).toContain(find.setBack(quoted('儿童'), '-儿童'));
    },
  );

  it.each(LOCALES)(
    'says in %s of a hit that is only near in meaning that it is, and never that it matches',
    async (locale) => {
      const corpus: Corpus = {
        ...seedCorpus,
        search: async (query, signal) => {
          const { hits } = await seedCorpus.search({ ...query, text: '贩运人口' }, signal);
          const near = hits.slice(0, 2).map((hit): Hit => ({ ...hit, exact: false, near: true }));
          return { hits: near, exactTotal: 0, synonyms: [], meaning: 'incomplete' };
        },
      };
      const context = contextOf(locale, corpus);
      const { find, quoted } = context.messages;
      const reply = await ask('/find 卖人', context);
      for (const { label } of excerptsOf(reply)) expect(label).toContain(find.nearInMeaning(''));
      expect(sentencesOf(reply)).toContain(find.looseOnly(quoted('卖人')));
      expect(sentencesOf(reply)).toContain(find.meaning.incomplete);
    },
  );

  it('says which documents could not be searched, whether others have the words or not', async () => {
    const context = (unsearched: readonly string[]) =>
      contextOf('zh-CN', memoryCorpus(fixtureDocuments(), { unsearched }));
    const found = await ask('/find 千年首脑会议', context([LETTER]));
    expect(sentencesOf(found)).toContain('未能搜索：2012年10月1日白俄罗斯');
    const nothing = await ask('/find "潮汐发电"', context([LETTER, 'A/1', 'A/2', 'A/3', 'A/4']));
    expect(nothing.status).toBe('notice');
    expect(sentencesOf(nothing)).toContain('A/2等5份文件');
    expect(sentencesOf(await ask('/find 千年首脑会议'))).not.toContain('未能搜索');
  });

  it('has no citation but the hits, and no excerpt is a quotation', async () => {
    const reply = await ask('/find 贩运人口');
    expect(citationsOf(reply)).toHaveLength(excerptsOf(reply).length);
    expect(quotesOf(reply)).toEqual([]);
  });

  it('says of each hit in few words where it stands, and what opens it', async () => {
    expect(excerptsOf(await ask('/find 千年首脑会议'))[0]).toMatchObject({
      label: '63/194 序言部分第11段',
      question: `/para ${RES} pp11`,
    });
    const labels = excerptsOf(await ask('/find 信托基金')).map(({ label }) => label);
    expect(labels).toContain('《关于全球打击贩运人口努力的宣言》 第11段');
  });

  it('marks the matches within the pieces, joins pieces that touch, and says what is left out', async () => {
    const [resolution] = fixtureDocuments();
    const unit = resolution.units.find(({ locator }) => locator === 'pp11');
    if (!unit) throw new Error('the seed document has a pp11');
    const { text, locator } = unit;
    const start = text.indexOf('千年首脑会议');
    const match = { start, end: start + 6 };
    const corpus = createMemoryCorpus(fixtureDocuments(), () => ({
      hits: [
        {
          document: RES,
          locator,
          kind: 'preambular',
          text,
          score: 1,
          exact: true,
          // As an engine may give them.
          snippet: {
            pieces: [
              { start: start - 5, end: start },
              { ...match, end: match.end + 5 },
            ],
            matches: [match],
          },
        },
      ],
      exactTotal: 1,
      synonyms: [],
    }));
    const [excerpt] = excerptsOf(await ask('/find 千年首脑会议', contextOf('zh-CN', corpus)));
    expect(excerpt?.pieces).toHaveLength(1);
    const [piece] = excerpt?.pieces ?? [];
    expect(piece?.matches.map((span) => piece.text.slice(span.start, span.end))).toEqual(['千年首脑会议']);
    expect(excerpt).toMatchObject({ cutBefore: true, cutAfter: true });
  });

  it.each([
    ['zh-CN', '“千年首脑会议”：完全匹配1处'],
    ['zh-TW', '「千年首脑会议」：完全相符1處'],
    ['en', '“千年首脑会议”: 1 exact match'],
  ] as const)('says in %s how many places match exactly', async (locale, sentence) => {
    expect(sentencesOf(await ask('/find 千年首脑会议', contextOf(locale)))).toContain(sentence);
  });

  it('says how many of all exact matches it shows', async () => {
    expect(sentencesOf(await ask('/find 贩运人口'))).toMatch(/完全匹配\d\d处，先列10处/u);
  });

  it('answers with loose hits, and says that they are', async () => {
    const reply = await ask('/find 千年首脑开心的会');
    expect(reply.status).toBe('answer');
    expect(sentencesOf(reply)).toContain('没有完全匹配；以下是相近的结果');
  });

  it('parts loose hits from exact ones by a line', async () => {
    const texts = ['甲', '乙'];
    const hits = texts.map(
      (text, at): Hit => ({
        document: RES,
        locator: asLocator(`${at + 1}`),
        kind: 'operative',
        text,
        score: 1,
        exact: at === 0,
        snippet: { pieces: [{ start: 0, end: 1 }], matches: [] },
      }),
    );
    const corpus = { ...seedCorpus, search: async () => ({ hits, exactTotal: 1, synonyms: [] }) };
    const reply = await ask('/find 甲', contextOf('zh-CN', corpus));
    expect(reply.blocks.map((block) => block.type)).toEqual(['text', 'excerpt', 'text', 'excerpt']);
  });

  it('says which synonyms widened the search and offers a mended query', async () => {
    const corpus = memoryCorpus(fixtureDocuments(), {
      synonyms: [{ typed: '毒罪办', also: '毒品和犯罪问题办公室' }],
      suggestion: '贩运人口',
    });
    const reply = await ask('/find 贩运', contextOf('zh-CN', corpus));
    expect(sentencesOf(reply)).toContain('也按“毒品和犯罪问题办公室”查找');
    expect(sentencesOf(reply)).toContain('您是不是要找：贩运人口');
    expect(questionsOf(reply)).toContain('/find 贩运人口');
  });

  it('is a notice (no-hits) when nothing is near, with something to try', async () => {
    const reply = await ask('/find 核裁军');
    expect(reply).toMatchObject({ status: 'notice', visibility: 'asker', code: 'no-hits' });
    expect(sentencesOf(reply)).toContain('没有找到“核裁军”');
    expect(questionsOf(reply)).toEqual(['/docs']);
  });

  it.each(['/find', '/find    '])('%s is a notice that asks for words', async (question) => {
    const reply = await ask(question);
    expect(reply).toMatchObject({ status: 'notice', code: 'option-missing' });
    expect(sentencesOf(reply)).toContain('请填写“字词”');
  });

  describe('filters', () => {
    it('keeps to one document, named in any way', async () => {
      for (const document of ['63/194', RES, '第63/194号决议']) {
        const places = placesOf(await ask('/find 贩运人口', contextOf(), { document }));
        expect(places.length).toBeGreaterThan(0);
        expect(places.every((place) => place.startsWith(`${RES}#`))).toBe(true);
      }
    });

    it('keeps to the annex where an annex was named', async () => {
      const places = placesOf(await ask('/find 贩运人口', contextOf(), { document: '宣言' }));
      expect(places.length).toBeGreaterThan(0);
      expect(places.every((place) => place.startsWith(`${LETTER}#annex/`))).toBe(true);
    });

    it.each([
      ['序言部分', /#pp\d/u],
      ['preambular', /#pp\d/u],
      ['執行部分', /#(?:annex\/)?\d/u],
      ['脚注', /#fn/u],
      ['註腳', /#fn/u],
      ['标题', /#(?:annex\/)?title$/u],
    ])('keeps to one kind: %s', async (kind, place) => {
      const text = kind === '脚注' || kind === '註腳' ? '条约汇编' : '贩运人口';
      const places = placesOf(await ask(`/find ${text}`, contextOf(), { kind }));
      expect(places.length).toBeGreaterThan(0);
      for (const each of places) expect(each).toMatch(place);
    });

    it.each([
      ['执行部分', 'operative'],
      ['序言部分', 'preambular'],
    ])('asks for %s with the subparagraphs of that part alone', async (kind, part) => {
      const { corpus, asked } = recordingCorpus();
      await ask('/find 甲', contextOf('zh-CN', corpus), { kind });
      expect(asked.at(-1)).toMatchObject({ part, kinds: [part, 'subparagraph'] });
    });

    it('hands opening, year and organ on as the documents write them', async () => {
      const { corpus, asked } = recordingCorpus();
      await ask('/find 贩运', contextOf('zh-CN', corpus), {
        opening: '敦促',
        year: '２００８年',
        organ: 'General Assembly',
      });
      expect(asked).toEqual([
        { text: '贩运', opening: '敦促', year: 2008, organ: '大会', limit: 10, partial: true },
      ]);
    });

    it.each([
      [{ kind: '胡说' }, '“类别”不能是“胡说”。可以写：序言部分'],
      [{ year: '二百' }, '“年份”不能是“二百”。请写四位数的年份'],
    ])('%o is a notice that says what would work', async (options, sentence) => {
      const reply = await ask('/find 贩运', contextOf(), options);
      expect(reply).toMatchObject({ status: 'notice', code: 'option-invalid' });
      expect(sentencesOf(reply)).toContain(sentence);
    });

    it('says in what it searched, and offers to search everywhere when that had nothing', async () => {
      const reply = await ask('/find 千年首脑会议', contextOf(), { document: '宣言', kind: '标题' });
      expect(reply).toMatchObject({ status: 'notice', code: 'no-hits' });
      expect(sentencesOf(reply)).toContain('查找范围：');
      expect(questionsOf(reply)).toEqual(['/find 千年首脑会议']);
    });

    it('is a notice when the document is not held', async () => {
      const reply = await ask('/find 贩运', contextOf(), { document: '63/195' });
      expect(reply.code).toBe('document-not-found');
      expect(questionsOf(reply)).toContain(`/find 贩运 in:${RES}`);
    });
  });

  it('never throws, whatever is looked for', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom(...LOCALES),
        async (noise, locale) => {
          const reply = await ask(`/find ${noise}`, contextOf(locale));
          expect(['answer', 'notice']).toContain(reply.status);
        },
      ),
      { numRuns: 100 },
    );
  });
});
