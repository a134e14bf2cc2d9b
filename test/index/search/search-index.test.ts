import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Analyzer } from '../../../index/analysis/analyzer.js';
import type { SearchResult } from '../../../index/corpus.js';
import type { Document } from '../../../index/model/document.js';
import { asLocator } from '../../../index/model/locator.js';
import { SearchIndex } from '../../../index/search/search-index.js';
import { synonymTable } from '../../../index/search/synonym-table.js';
import { testAnalyzer } from '../../support/analyzer.js';
import { fixtureDocuments } from '../../support/fixture-documents.js';

const [resolution, letter] = fixtureDocuments();
let index: SearchIndex;
let analyzer: Analyzer;

/** A resolution of one operative paragraph. */
function documentOf(text: string): Document {
  const [unit] = resolution.units.filter(({ kind }) => kind === 'operative');
  if (unit === undefined) throw new Error('the resolution has no operative paragraph');
  return { ...resolution, units: [{ ...unit, text, footnotes: [], emphasis: [] }] };
}

beforeAll(async () => {
  analyzer = await testAnalyzer();
  index = new SearchIndex(analyzer, synonymTable());
  index.add([resolution, letter]);
});

function first(text: string): string {
  const hit = index.search({ text }).hits[0];
  return hit === undefined ? '' : `${hit.document}#${hit.locator}${hit.exact ? '' : ' (loose)'}`;
}

function exact(result: SearchResult): string[] {
  return result.hits.filter((hit) => hit.exact).map(({ document, locator }) => `${document}#${locator}`);
}

function marked(text: string): string[] {
  const hit = index.search({ text }).hits[0];
  return (hit?.snippet.matches ?? []).map(({ start, end }) => hit?.text.slice(start, end) ?? '');
}

describe('the search index', () => {
  it.each([
    ['63/194', 'A/RES/63/194#title'],
    ['６３／１９４', 'A/RES/63/194#title'],
    ['A/RES/63/194', 'A/RES/63/194#title'],
    ['第63/194号决议', 'A/RES/63/194#title'],
    ['A/63/431', 'A/RES/63/194#masthead'],
    ['61/180', 'A/RES/63/194#pp1'],
    ['2009年6月1日', 'A/RES/63/194#11'],
    ['2009 年 6 月 1 日', 'A/RES/63/194#11'],
    ['２００９年６月１日', 'A/RES/63/194#11'],
    ['二〇〇九年六月一日', 'A/RES/63/194#11'],
    ['第六十八届会议', 'letter-2012-10-01-BLR#annex/12'],
    ['第68届会议', 'letter-2012-10-01-BLR#annex/12'],
    ['販運人口受害者', 'letter-2012-10-01-BLR#annex/11'],
    ['人口贩运的受害者', 'letter-2012-10-01-BLR#annex/11'],
    ['第三 部长级', 'letter-2012-10-01-BLR#letter/1'],
    ['UNODC', 'letter-2012-10-01-BLR#annex/8'],
    ['贩 运 人 口 受 害 者', 'letter-2012-10-01-BLR#annex/11'],
  ])('finds first, by %s, %s', (query, unit) => {
    expect(first(query)).toBe(unit);
  });

  it('finds a day written with spaces by one written without', () => {
    expect(exact(index.search({ text: '2006年12月20日' }))).toEqual(['A/RES/63/194#pp1']);
    expect(marked('2006年12月20日')).toEqual(['2006 年 12 月 20 日']);
  });

  it('calls a hit exact only if all that was asked stands there', () => {
    const { hits, exactTotal } = index.search({ text: '特别报告员 潮汐' });
    expect(exactTotal).toBe(0);
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every((hit) => !hit.exact)).toBe(true);
  });

  it('puts exact hits before loose ones', () => {
    const order = index.search({ text: '儿童 色情 旅游' }).hits.map((hit) => hit.exact);
    expect(order[0]).toBe(true);
    expect(order).toEqual([...order].sort((a, b) => Number(b) - Number(a)));
  });

  it('counts all exact hits, shown or not', () => {
    const { hits, exactTotal } = index.search({ text: '贩运', limit: 3 });
    const containing = [resolution, letter]
      .flatMap(({ units }) => units)
      .filter(({ text }) => text.includes('贩运'));
    expect(hits).toHaveLength(3);
    expect(exactTotal).toBe(containing.length);
  });

  describe('phrases', () => {
    it.each(['"任择议定书"', '“任择议定书”', '「任择议定书」', '『任擇議定書』'])(
      'takes %s as it stands',
      (query) => {
        expect(exact(index.search({ text: query }))).toEqual(['A/RES/63/194#pp3', 'A/RES/63/194#2']);
      },
    );

    it('heeds the order of words', () => {
      expect(index.search({ text: '“人口贩运”' }).exactTotal).toBe(1);
      expect(index.search({ text: '人口贩运' }).exactTotal).toBeGreaterThan(10);
    });

    it('reads over footnote marks, spacing and width', () => {
      const { hits } = index.search({ text: '“千年首脑会议和 ２００５ 年世界首脑会议”' });
      expect(hits[0]).toMatchObject({ locator: 'pp11', exact: true });
      expect(marked('“千年首脑会议和2005年世界首脑会议”')).toEqual(['千年首脑会议⁸ 和 2005 年世界首脑会议']);
    });

    it('does not take a number for a part of a longer one', () => {
      expect(index.search({ text: '“第4届”' }).exactTotal).toBe(1);
      expect(index.search({ text: '“第6届”' }).exactTotal).toBe(0);
    });
  });

  describe('filters', () => {
    it('narrow to a document, kinds, an opening, a year, an organ, a type', () => {
      const kinds = index.search({ text: '贩运', kinds: ['preambular'] });
      expect(kinds.hits.every((hit) => hit.kind === 'preambular')).toBe(true);
      expect(exact(index.search({ text: '议定书', opening: '敦促' })).sort()).toEqual([
        'A/RES/63/194#1',
        'A/RES/63/194#2',
      ]);
      expect(exact(index.search({ text: '议定书', opening: '又敦促' }))).toEqual(['A/RES/63/194#2']);
      for (const filter of [{ document: letter.key }, { year: 2012 }, { type: 'letter' as const }]) {
        const { hits } = index.search({ text: '贩运', ...filter });
        expect(new Set(hits.map((hit) => hit.document))).toEqual(new Set([letter.key]));
      }
      expect(
        index.search({ text: '贩运', organ: '大會' }).hits.every((hit) => hit.document === resolution.key),
      ).toBe(true);
      expect(index.search({ text: '贩运', year: 2009 }).hits).toEqual([]);
    });

    it('leave subparagraphs of the other part out, and count all that pass', () => {
      const unit = documentOf('贩运').units[0];
      const subparagraph = (locator: string) => ({
        ...unit,
        locator: asLocator(locator),
        kind: 'subparagraph' as const,
        text: '贩运',
      });
      const places = Array.from({ length: 300 }, (_, at) => subparagraph(`${at + 1}(b)`));
      const other = new SearchIndex(analyzer, synonymTable());
      other.add([{ ...resolution, units: [subparagraph('pp3(a)'), ...places] } as Document]);
      const asked = { text: '贩运', kinds: ['subparagraph'] as const };
      expect(other.search({ ...asked, part: 'preambular' }).hits.map(({ locator }) => locator)).toEqual([
        'pp3(a)',
      ]);
      expect(other.search({ ...asked, part: 'operative' }).exactTotal).toBe(300);
    });

    it('leave out what does not stand in the annex', () => {
      const all = index.search({ text: '贩运', container: 'annex', limit: 100 });
      expect(all.hits.length).toBeGreaterThan(3);
      for (const { locator } of all.hits) expect(locator).toMatch(/^annex\//u);
    });

    it('take an opening word whatever is piled up before it', () => {
      for (const opening of ['重申', '同样重申', '敦促']) {
        const open = index.search({ text: '', opening, limit: 100 }).hits;
        for (const { text } of open)
          expect(text).toMatch(new RegExp(`^(?:[又还再次并特别同样]*)${opening}`, 'u'));
      }
      const similarly = documentOf('同样重申其承诺，');
      const other = new SearchIndex(analyzer, synonymTable());
      other.add([similarly]);
      expect(other.search({ text: '', opening: '重申' }).hits).toHaveLength(1);
    });

    it('list in document order what passes them when nothing else is asked', () => {
      const { hits, exactTotal } = index.search({ text: '', opening: '敦促', document: resolution.key });
      expect(hits.map((hit) => hit.locator)).toEqual(['1', '2']);
      expect(exactTotal).toBe(2);
    });

    it('leave nothing where neither words nor filters are given', () => {
      expect(index.search({ text: ' 　' })).toEqual({ hits: [], exactTotal: 0, synonyms: [] });
    });
  });

  describe('synonyms', () => {
    it('are told where they were used', () => {
      expect(index.search({ text: '利益相关者' }).synonyms).toContainEqual({
        typed: '利益相关者',
        also: '利益攸关方',
      });
      expect(index.search({ text: '利益攸关方' }).synonyms).toEqual([]);
    });

    it('make another name exact and a related word loose', () => {
      expect(exact(index.search({ text: '毒罪办' }))).toContain('A/RES/63/194#9');
      const related = index.search({ text: '企业' });
      expect(related.exactTotal).toBe(0);
      expect(related.hits[0]?.text).toContain('私营部门');
    });
  });

  describe('a phrase', () => {
    const one = new Map<string, SearchIndex>();
    const over = (text: string) => {
      const known = one.get(text) ?? new SearchIndex(analyzer, synonymTable());
      if (!one.has(text)) known.add([documentOf(text)]);
      one.set(text, known);
      return known;
    };

    it('is found across the end of a line within a sentence', () => {
      const text = '打击贩运人口特别是妇女\n和儿童的行为';
      const { hits } = over(text).search({ text: '“妇女和儿童”' });
      expect(hits[0]?.exact).toBe(true);
      const [match] = hits[0]?.snippet.matches ?? [];
      expect(text.slice(match?.start, match?.end)).toBe('妇女\n和儿童');
    });

    it.each(['“特别是妇女"', '"特别是妇女”', '「特别是妇女”', '＂特别是妇女』'])('stands in %s', (query) => {
      expect(over('打击贩运人口特别是妇女').search({ text: query }).exactTotal).toBe(1);
      expect(over('妇女特别是').search({ text: query }).exactTotal).toBe(0);
    });

    it('is not found by a radical that only looks like its character', () => {
      expect(over('联合国⼤会').search({ text: '大会' }).exactTotal).toBe(1);
      expect(over('联合国大会').search({ text: '⼤会' }).exactTotal).toBe(1);
      expect(over('小⺗').search({ text: '心' }).exactTotal).toBe(
        over('小心').search({ text: '⺗' }).exactTotal,
      );
    });
  });

  describe('a word with a hyphen before it', () => {
    it('must not be there', () => {
      const all = index.search({ text: '贩运', limit: 100 });
      const some = index.search({ text: '贩运 -受害者', limit: 100 });
      expect(some.exactTotal).toBeLessThan(all.exactTotal);
      expect(some.exactTotal).toBeGreaterThan(0);
      for (const { text } of some.hits) expect(text).not.toContain('受害者');
    });

    it.each(['贩运 !受害者', '贩运 ！受害者', '贩运 NOT 受害者', 'NOT 受害者 贩运', '贩运 −“受害者”'])(
      'is excluded in %s too',
      (text) => {
        const asked = index.search({ text, limit: 100 });
        expect(asked.exactTotal).toBe(index.search({ text: '贩运 -受害者' }).exactTotal);
      },
    );

    it('is a word like another within a word, before a number and alone', () => {
      expect(index.search({ text: 'COVID-19' }).hits.length).toBeGreaterThanOrEqual(0);
      expect(index.search({ text: '-受害者' }).exactTotal).toBe(index.search({ text: '受害者' }).exactTotal);
    });
  });

  describe('one of several words', () => {
    it.each(['贩运 OR 奴隶', '贩运 | 奴隶', '贩运|奴隶', '贩运 或 奴隶', '“贩运” OR 奴隶'])(
      'is enough in %s',
      (text) => {
        const places = (query: string) => exact(index.search({ text: query, limit: 100 }));
        const either = places(text);
        expect(new Set(either)).toEqual(
          new Set([...places(text.startsWith('“') ? '“贩运”' : '贩运'), ...places('奴隶')]),
        );
        expect(either.length).toBeGreaterThan(places('贩运 奴隶').length);
      },
    );

    it('is narrowed by the words beside it', () => {
      const places = exact(index.search({ text: '贩运|奴隶 儿童', limit: 100 }));
      expect(places.length).toBeGreaterThan(0);
      expect(places).toEqual(expect.arrayContaining(exact(index.search({ text: '奴隶 儿童', limit: 100 }))));
      expect(places.length).toBeLessThan(exact(index.search({ text: '贩运|奴隶', limit: 100 })).length);
    });

    it('is English in small letters', () => {
      expect(index.search({ text: 'trafficking or slavery' }).exactTotal).toBe(
        index.search({ text: 'trafficking slavery' }).exactTotal,
      );
    });
  });

  describe('did you mean', () => {
    it.each([
      ['任泽议定书', '任择议定书'],
      ['利益悠关方', '利益攸关方'],
      ['贩运人囗受害者', '贩运人口受害者'],
      ['毒品和犯罪问提办公室', '毒品和犯罪问题办公室'],
      ['奴隶志', '奴隶制'],
      ['奴隸志', '奴隸制'],
      ['千年脑首会议', '千年首脑会议'],
      ['特别报告圆和儿同卖淫', '特别报告员和儿童卖淫'],
      ['人权里事会', '人权理事会'],
      ['trafficing', 'trafficking'],
    ])('%s: %s', (typed, meant) => {
      const { suggestion, hits, exactTotal } = index.search({ text: typed });
      expect(suggestion).toBe(meant);
      expect(exactTotal).toBe(0);
      expect(hits[0]?.exact).toBe(false);
      expect(hits.map((hit) => hit.locator).slice(0, 2)).toEqual(
        index
          .search({ text: meant })
          .hits.map((hit) => hit.locator)
          .slice(0, 2),
      );
    });

    it('is never a word that neither the documents nor the tables have', () => {
      const known = `${[resolution, letter].flatMap(({ units }) => units.map(({ text }) => text)).join('\n')}\n${[...synonymTable().names].join('\n')}`;
      const plain = analyzer.canonicalize(known).text;
      const words = (plain.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
        analyzer.words(run, 0, run.length).map(({ start, end }) => run.slice(start, end)),
      );
      const long = words.filter((word) => /^\p{Script=Han}{2,4}$/u.test(word));
      fc.assert(
        fc.property(fc.constantFrom(...long), fc.constantFrom(...long), fc.nat(3), (one, other, cut) => {
          const typed = `${one}${other}`;
          const query = typed.slice(0, cut) + typed.slice(cut + 1);
          const { suggestion } = index.search({ text: query });
          if (suggestion === undefined) return;
          const stands = `${query}\n${plain}`;
          for (let at = 0; at < suggestion.length; at++) {
            // Every character makes a word with a neighbour: typed so, or in a text or a name.
            const pairs = [suggestion.slice(Math.max(0, at - 1), at + 1), suggestion.slice(at, at + 2)];
            const stood = pairs.some((pair) => pair.length === 2 && stands.includes(pair));
            expect(stood, `${query} → ${suggestion}`).toBe(true);
          }
        }),
        { numRuns: 200 },
      );
    });

    it.each([
      '国际社会合作',
      '一致行动',
      '性别平等',
      '行动纲领',
      '气候变化',
      '任择议定书',
      'blockchain',
      '2050年1月1日',
    ])('is silent on %s', (query) => {
      expect(index.search({ text: query }).suggestion).toBeUndefined();
    });
  });

  describe('hostile queries', () => {
    it.each([
      ['一 × 10,000', '一'.repeat(10_000)],
      [
        '100,000 rare characters',
        Array.from({ length: 100_000 }, (_, i) => String.fromCharCode(0x4e00 + ((i * 7919) % 20_000))).join(
          '',
        ),
      ],
      ['100,000 Latin letters', 'x'.repeat(100_000)],
      ['quotation marks', '“'.repeat(50_000)],
      ['a frequent word, over and over', '联合国 '.repeat(5_000)],
      ['lone surrogates', '\ud800\udfff'.repeat(100)],
      ['emoji', '😀'.repeat(1_000)],
      ['slashes', 'a/'.repeat(5_000)],
      ['a regular expression', '.*(a+)+$'],
    ])('%s comes back soon', (_name, query) => {
      const started = performance.now();
      index.search({ text: query });
      expect(performance.now() - started).toBeLessThan(1000);
    });

    it.each([
      'constructor',
      '__proto__',
      'toString',
      '<b>&amp;</b>',
      "'; DROP TABLE",
      '%00',
      '\\',
      '""',
      '「」',
    ])('%s is a word like another', (query) => {
      expect(index.search({ text: query }).exactTotal).toBe(0);
    });

    it('never throws, and marks within the text', () => {
      fc.assert(
        fc.property(
          fc.string({ unit: 'binary', maxLength: 40 }),
          fc.constantFrom('贩运', '“', '63/'),
          (noise, word) => {
            for (const { text, snippet } of index.search({ text: noise + word }).hits) {
              for (const { start, end } of [...snippet.pieces, ...snippet.matches]) {
                expect(start).toBeGreaterThanOrEqual(0);
                expect(end).toBeLessThanOrEqual(text.length);
                expect(end).toBeGreaterThan(start);
              }
            }
          },
        ),
        { numRuns: 50 },
      );
    });
  });

  it('gives the same results however the documents were added', async () => {
    const other = new SearchIndex(await testAnalyzer(), synonymTable());
    other.add([letter]);
    other.add([resolution]);
    other.add([letter]);
    other.remove(['absent']);
    for (const text of [
      '贩运人口受害者',
      '联合国',
      '会员国 组织',
      '63/194',
      '任泽议定书',
      '谁负责提供资金?',
    ]) {
      expect(other.search({ text })).toEqual(index.search({ text }));
    }
  });

  it('forgets a document that was removed and takes a new version in place of the old', async () => {
    const other = new SearchIndex(await testAnalyzer(), synonymTable());
    other.add([resolution, letter]);
    other.remove([letter.key]);
    expect(other.search({ text: '玻利瓦尔' }).hits).toEqual([]);
    const unit = resolution.units[1];
    if (unit === undefined) throw new Error('the fixture has a title');
    other.add([{ ...resolution, units: [{ ...unit, text: '潮汐发电' }] }]);
    expect(other.search({ text: '潮汐发电' }).exactTotal).toBe(1);
    expect(other.search({ text: '千年首脑会议' }).hits).toEqual([]);
  });
});
