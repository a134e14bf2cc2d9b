import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../index/corpus.js';
import { joinCorpora } from '../../index/joined-corpus.js';
import type { Document } from '../../index/model/document.js';
import { parseDocument } from '../../index/parser/parse.js';
import { fixtureDocuments } from '../support/fixture-documents.js';
import { memoryCorpus } from '../support/memory-corpus.js';
import { sourceText } from '../support/source-text.js';
import { describeCorpus } from './corpus-contract.js';

const [resolution, letter] = fixtureDocuments();

describeCorpus('two corpora joined', async (documents) => {
  const half = (which: number) => memoryCorpus(documents.filter((_, at) => at % 2 === which));
  return joinCorpora(half(0), [half(1)]);
});

describeCorpus('an empty one joined with one of somebody’s own', async (documents) =>
  joinCorpora(memoryCorpus([]), [memoryCorpus([]), memoryCorpus(documents)]),
);

describeCorpus('a corpus joined with the same documents once more', async (documents) =>
  joinCorpora(memoryCorpus(documents), [memoryCorpus(documents)]),
);

/** Six small resolutions with a request, a citation and a date each. */
const DOCUMENTS: readonly Document[] = [1, 2, 3, 4, 5, 6].map((number) =>
  parseDocument(
    sourceText(
      [
        `7${number}/10${number}. 关于第${number}个议题的报告`,
        '大会，',
        `回顾其2008年12月18日第63/194号决议，`,
        `1. 请秘书长至迟于20${20 - number}年6月1日就第${number}个议题提交报告；`,
        '2. 敦促会员国加强合作；',
        '3. 决定继续处理此案。',
      ].join('\n'),
    ),
  ),
);

const pages = [
  { limit: 100 },
  { limit: 2 },
  { offset: 1, limit: 2 },
  { offset: 3, limit: 4 },
  { offset: 5, limit: 3 },
  { offset: 40, limit: 3 },
];

/** All that does not depend on scores. */
async function asked(corpus: Corpus): Promise<unknown> {
  const keys = DOCUMENTS.map(({ key }) => key);
  return {
    list: (await corpus.list()).map(({ key }) => key),
    size: await corpus.size(),
    named: await Promise.all(
      ['71/101', '第3个议题', '议题的报告', '关于第4个议题的报告', 'A/RES/75/105', '没有'].map(async (name) =>
        (await corpus.named(name)).map(({ summary }) => summary.key),
      ),
    ),
    completions: await Promise.all(
      ['', '7', '关于', '3', 'guanyu', '报告'].map(async (partial) =>
        (await corpus.completions(partial, 4)).map(({ key }) => key),
      ),
    ),
    documents: await Promise.all(
      pages.map(async (page) => {
        const { entries, total } = await corpus.documents({}, page);
        return [entries.map(({ key }) => key), total];
      }),
    ),
    citing: await Promise.all(pages.map((page) => corpus.citing(['A/RES/63/194'], page))),
    requests: await Promise.all(
      pages.flatMap((page) => [
        corpus.requests({}, page),
        corpus.requests({ addressee: '秘书长' }, page),
        corpus.requests({ from: '2000' }, page),
      ]),
    ),
    texts: await Promise.all(keys.map(async (key) => (await corpus.document(key))?.units.length)),
    summaries: await Promise.all(keys.map(async (key) => (await corpus.summary(key))?.title)),
    exact: (await corpus.search({ text: '提交报告', limit: 50 })).exactTotal,
  };
}

describe('corpora joined', () => {
  it('answer as one corpus of all documents does, however these are shared out, and held twice', async () => {
    const whole = await asked(memoryCorpus(DOCUMENTS));
    const places = fc.array(fc.subarray([0, 1, 2], { minLength: 1 }), { minLength: 6, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(places, async (where) => {
        const [shared, ...own] = [0, 1, 2].map((part) =>
          memoryCorpus(DOCUMENTS.filter((_, index) => where[index]?.includes(part))),
        );
        expect(await asked(joinCorpora(shared ?? memoryCorpus([]), own))).toEqual(whole);
      }),
      { numRuns: 12 },
    );
  });

  it('quote the shared text where somebody has another under its key, and count and find that one alone', async () => {
    const other: Document = {
      ...letter,
      key: resolution.key,
      symbol: resolution.symbol ?? letter.key,
    } as Document;
    const joined = joinCorpora(memoryCorpus([resolution]), [memoryCorpus([other])]);
    const alone = memoryCorpus([resolution]);
    expect(await joined.document(resolution.key)).toBe(resolution);
    expect(await joined.size()).toEqual(await alone.size());
    for (const text of ['贩运人口受害者', '白俄罗斯', '秘书长'])
      expect(await joined.search({ text })).toEqual(await alone.search({ text }));
    expect(await joined.requests({}, { limit: 100 })).toEqual(await alone.requests({}, { limit: 100 }));
  });

  it('put exact hits of either before loose ones of both, and keep the order of each', async () => {
    const [one, two] = [memoryCorpus([resolution]), memoryCorpus([letter])];
    for (const text of ['贩运人口受害者', '会员国 国际组织 合作', '秘书长报告', '信托基金', '暂缓执行']) {
      const { hits } = await joinCorpora(one, [two]).search({ text, limit: 20 });
      const exact = hits.map((hit) => Number(hit.exact));
      expect(exact, text).toEqual([...exact].sort((a, b) => b - a));
      for (const [corpus, key] of [
        [one, resolution.key],
        [two, letter.key],
      ] as const) {
        const ours = hits.filter(({ document }) => document === key).map(({ locator }) => locator);
        const theirs = (await corpus.search({ text, limit: 20 })).hits.map(({ locator }) => locator);
        expect(theirs.slice(0, ours.length), text).toEqual(ours);
      }
    }
  });
});

describe('a document that is shared in one language and one’s own in another', () => {
  const texts = ['zh', 'en'].map((language) =>
    parseDocument(
      sourceText(readFileSync(new URL(`../fixtures/languages/${language}.txt`, import.meta.url), 'utf8')),
    ),
  );
  const [chinese, english] = texts;
  if (!chinese || !english) throw new Error('the fixtures are gone');
  const joined = joinCorpora(memoryCorpus([chinese]), [memoryCorpus([english])]);
  const KEY = 'A/RES/70/301';

  it('is one document, quoted as it is shared, with both languages', async () => {
    expect(await joined.document(KEY)).toEqual(chinese);
    expect(await joined.translation(KEY, 'en')).toEqual(english);
    expect(await joined.translation(KEY, 'fr')).toBeUndefined();
    expect((await joined.summary(KEY))?.languages).toEqual(['zh', 'en']);
    expect((await joined.list()).map(({ key, languages }) => [key, languages])).toEqual([
      [KEY, ['zh', 'en']],
    ]);
    expect((await joined.named('70/301')).map(({ summary }) => summary.languages)).toEqual([['zh', 'en']]);
    const inEnglish = await joined.documents({ languages: ['en'] }, { limit: 5 });
    expect(inEnglish.entries.map(({ languages }) => languages)).toEqual([['zh', 'en']]);
    expect(inEnglish.total).toBe(1);
  });

  it('is not where the text is of the same language: the shared one alone is seen', async () => {
    const twice = joinCorpora(memoryCorpus([english]), [memoryCorpus([english])]);
    expect(await twice.translation(KEY, 'en')).toBeUndefined();
    expect((await twice.summary(KEY))?.languages).toBeUndefined();
  });
});
