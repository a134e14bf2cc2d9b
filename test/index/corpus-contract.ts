import { beforeAll, describe, expect, it } from 'vitest';
import type {
  CitingPlace,
  Corpus,
  DocumentFilter,
  Page,
  Paged,
  RequestFilter,
  RequestPlace,
  SearchQuery,
} from '../../index/corpus.js';
import { targetsOf } from '../../index/extraction/extract.js';
import type { Document } from '../../index/model/document.js';
import { fixtureDocuments } from '../support/fixture-documents.js';
import { plainDocument } from '../support/plain-documents.js';

const [resolution, letter] = fixtureDocuments();

/**
 * What commands may rely on, whoever holds the documents. Every implementation of the port calls this once:
 *
 *   describeCorpus('the corpus on disk', (documents) => …)
 *
 * `create` gives a corpus that holds exactly `documents` and is ready.
 */
export function describeCorpus(
  name: string,
  create: (documents: readonly Document[]) => Promise<Corpus>,
): void {
  describe(`${name}, as a corpus`, () => {
    let corpus: Corpus;
    beforeAll(async () => {
      corpus = await create([letter, resolution]);
    });

    it('lists all documents by key, with what lists need of them', async () => {
      const list = await corpus.list();
      expect(list.map((summary) => summary.key)).toEqual(['A/RES/63/194', 'letter-2012-10-01-BLR']);
      expect(list[0]).toMatchObject({
        type: 'resolution',
        symbol: 'A/RES/63/194',
        title: '改进工作协调，打击贩运人口',
        masthead: { organ: '大会' },
        counts: { preambular: 11, operative: 14, footnote: 10 },
      });
      expect(list[1]?.annexes).toEqual([{ container: 'annex', title: '关于全球打击贩运人口努力的宣言' }]);
    });

    it('gives the document under exactly a key, and no other', async () => {
      expect(await corpus.document('A/RES/63/194')).toEqual(resolution);
      expect(await corpus.document('63/194')).toBeUndefined();
      expect(await corpus.document('__proto__')).toBeUndefined();
    });

    it.each(['A/RES/63/194', '63/194', '６３／１９４', '第63/194号决议', 'a/res/63/194', '改进工作协调'])(
      'knows the resolution by %s',
      async (typed) => {
        const named = await corpus.named(typed);
        expect(named.map(({ summary }) => summary.key)).toEqual(['A/RES/63/194']);
      },
    );

    it('finds, for each text, the paragraph that it is from, in whatever way it was changed', async () => {
      const texts = [
        '请秘书长向预防犯罪和刑事司法委员会提供全部的支持',
        '鼓励会员国、私营部门、非政府组织和个人继续向该信托基金提供资助',
        '各方应当立即停止修建任何新的仓库',
      ];
      const found = await corpus.sharing({ texts, limit: 12 });
      expect(found.map(([first]) => first && `${first.document}#${first.locator}`)).toEqual([
        'A/RES/63/194#13',
        'letter-2012-10-01-BLR#annex/11',
        undefined,
      ]);
    });

    it('knows an annex by its title or any part of it, and says that it is one', async () => {
      for (const typed of ['关于全球打击贩运人口努力的宣言', '宣言', '關於全球打擊']) {
        const [first, ...others] = await corpus.named(typed);
        expect(first).toMatchObject({ summary: { key: 'letter-2012-10-01-BLR' }, container: 'annex' });
        expect(others).toEqual([]);
      }
    });

    it('offers every document that a part of a title may mean, and none for a name that is none', async () => {
      const named = await corpus.named('打击贩运人口');
      expect(named.map(({ summary }) => summary.key).sort()).toEqual([
        'A/RES/63/194',
        'letter-2012-10-01-BLR',
      ]);
      expect(await corpus.named('63/195')).toEqual([]);
      expect(await corpus.named('')).toEqual([]);
    });

    it('searches: exact before loose, with snippets into the unit that was found', async () => {
      const { hits, exactTotal } = await corpus.search({ text: '贩运人口受害者' });
      expect(hits[0]).toMatchObject({ document: 'letter-2012-10-01-BLR', locator: 'annex/11', exact: true });
      expect(exactTotal).toBeGreaterThan(0);
      for (const hit of hits) {
        const document = hit.document === resolution.key ? resolution : letter;
        expect(hit.text).toBe(document.units.find((unit) => unit.locator === hit.locator)?.text);
        for (const { start, end } of hit.snippet.matches) {
          expect(hit.snippet.pieces.some((piece) => piece.start <= start && end <= piece.end)).toBe(true);
        }
      }
      const order = hits.map((hit) => Number(hit.exact));
      expect(order).toEqual([...order].sort((a, b) => b - a));
    });

    it('narrows a search by its filters and its limit', async () => {
      const { hits } = await corpus.search({
        text: '贩运',
        document: 'A/RES/63/194',
        kinds: ['preambular'],
        limit: 2,
      });
      expect(hits).toHaveLength(2);
      expect(hits.every((hit) => hit.document === 'A/RES/63/194' && hit.kind === 'preambular')).toBe(true);
    });

    it('mends a typing error by a word that stands somewhere, and says so', async () => {
      const { hits, suggestion, exactTotal } = await corpus.search({ text: '贩孕人口' });
      expect(suggestion).toBe('贩运人口');
      expect(exactTotal).toBe(0);
      expect(hits[0]).toMatchObject({ exact: false });
      expect(hits[0]?.text).toContain('贩运人口');
    });

    it('says which other names led to what was found', async () => {
      const { synonyms } = await corpus.search({ text: '毒罪办' });
      expect(synonyms).toContainEqual({ typed: '毒罪办', also: '联合国毒品和犯罪问题办公室' });
    });

    it('completes what was begun, in characters or by their sound, and knows names that look alike', async () => {
      const keys = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key);
      expect(keys(await corpus.completions('改进工作', 5))).toEqual(['A/RES/63/194']);
      expect(keys(await corpus.completions('gaijingongzuo', 5))).toEqual(['A/RES/63/194']);
      expect(keys(await corpus.completions('djfyrk', 5))).toEqual(['A/RES/63/194', 'letter-2012-10-01-BLR']);
      expect(keys(await corpus.completions('', 1))).toEqual(['A/RES/63/194']);
      expect(keys(await corpus.completions('没有这样的名称', 5))).toEqual([]);
      expect(keys(await corpus.near('关于全球打击贩运人口的宣言', 1))).toEqual(['letter-2012-10-01-BLR']);
      expect(keys(await corpus.near('完全别的东西', 5))).toEqual([]);
    });

    it('finds a document by its symbol first', async () => {
      const { hits } = await corpus.search({ text: '63/194' });
      expect(hits[0]).toMatchObject({ document: 'A/RES/63/194', locator: 'title' });
    });

    it('answers the same question the same way, and a hostile one soon', async () => {
      const query = { text: '会员国 国际组织 合作' };
      expect(await corpus.search(query)).toEqual(await corpus.search(query));
      const started = performance.now();
      await corpus.search({ text: '一'.repeat(10_000) });
      expect(performance.now() - started).toBeLessThan(1000);
    });

    it('gives documents by filter and page, with how many there are', async () => {
      const keys = async (filter: DocumentFilter) =>
        (await corpus.documents(filter, { limit: 10 })).entries.map(({ key }) => key);
      expect(await keys({})).toEqual(['A/RES/63/194', 'letter-2012-10-01-BLR']);
      expect(await keys({ signedBy: 'LAO' })).toEqual(['letter-2012-10-01-BLR']);
      expect(await keys({ signedBy: 'CHN' })).toEqual([]);
      expect(await keys({ keys: ['letter-2012-10-01-BLR', 'A/RES/1/1', 'A/RES/63/194'] })).toEqual([
        'A/RES/63/194',
        'letter-2012-10-01-BLR',
      ]);
      expect(await keys({ keys: [] })).toEqual([]);
      expect(await keys({ meeting: 71 })).toEqual(['A/RES/63/194']);
      expect(await keys({ meeting: 7 })).toEqual([]);
      expect(await keys({ languages: ['en', 'fr'] })).toEqual([]);
      expect(await keys({ languages: ['en', 'zh'], meeting: 71 })).toEqual(['A/RES/63/194']);
      const page = await corpus.documents({}, { offset: 1, limit: 1 });
      expect(page).toMatchObject({ entries: [{ key: 'letter-2012-10-01-BLR' }], total: 2 });
    });

    it('says where a document or an instrument is cited, under any of its names', async () => {
      const all = { limit: 10 };
      const places = async (targets: readonly string[]) =>
        (await corpus.citing(targets, all)).entries.map(
          ({ document, citation }) => `${document}#${citation.locator}`,
        );
      expect(await places(['A/RES/55/2'])).toEqual(['A/RES/63/194#fn8']);
      expect(await places(['A/RES/64/293'])).toContain('letter-2012-10-01-BLR#annex/8');
      expect(await places(['A/63/53'])).toEqual(['A/RES/63/194#fn5', 'A/RES/63/194#fn6', 'A/RES/63/194#fn7']);
      const convention = ['instrument:untoc'];
      expect(await places(convention)).toEqual([
        'A/RES/63/194#pp3',
        'A/RES/63/194#1',
        'A/RES/63/194#11',
        'A/RES/63/194#12',
        'letter-2012-10-01-BLR#annex/9',
      ]);
      expect(await corpus.citing(convention, { offset: 1, limit: 2 })).toMatchObject({
        entries: [{ citation: { locator: '1' } }, { citation: { locator: '11' } }],
        total: 5,
      });
      const [, letter] = await corpus.list();
      expect(await places(letter ? targetsOf(letter) : [])).toEqual(['letter-2012-10-01-BLR#letter/1']);
      expect(await places(['A/RES/1/1'])).toEqual([]);
    });

    it('cites with spans into the unit: the words are there', async () => {
      const { entries } = await corpus.citing(['A/RES/61/180', 'A/RES/64/293'], { limit: 10 });
      expect(entries.length).toBeGreaterThan(1);
      for (const { document, citation } of entries) {
        const unit = (await corpus.document(document))?.units.find(
          ({ locator }) => locator === citation.locator,
        );
        expect(unit?.text.slice(citation.start, citation.end)).toBe(citation.text);
      }
    });

    it('says what is asked of whom: by any name, verb, class, document and time', async () => {
      const places = async (filter: RequestFilter) =>
        (await corpus.requests(filter, { limit: 50 })).entries.map(
          ({ document, request }) => `${document === resolution.key ? 'R' : 'L'}#${request.locator}`,
        );
      expect(await places({ addressee: '秘书长' })).toEqual(['R#11', 'R#13', 'R#13', 'R#14']);
      for (const name of ['毒罪办', 'UNODC', '联合国毒品和犯罪问题办公室', '聯合國毒品和犯罪問題辦公室'])
        expect(await places({ addressee: name }), name).toEqual(['R#7']);
      expect(await places({ verb: '吁请' })).toEqual(['R#5', 'R#11']);
      expect(await places({ verb: '敦促', document: 'letter-2012-10-01-BLR' })).toEqual(['L#annex/6']);
      expect(await places({ verbClass: 'deciding' })).toEqual(['L#annex/12']);
      expect(await places({ from: '2009', to: '2009' })).toEqual(['R#11']);
      expect(await places({ from: '2009-06-02', to: '2009-12' })).toEqual([]);
      expect(await places({ from: '2009' })).toEqual(['R#11', 'L#annex/5']);
      expect(await places({ addressee: '没有的人' })).toEqual([]);
      const page = await corpus.requests({}, { offset: 2, limit: 3 });
      expect(page.entries).toHaveLength(3);
      expect(page.total).toBeGreaterThan(10);
    });

    it('says how much it holds', async () => {
      const units = [...resolution.units, ...letter.units];
      expect(await corpus.size()).toEqual({
        documents: 2,
        units: units.length,
        characters: units.reduce((sum, unit) => sum + unit.text.length, 0),
      });
    });

    it('rejects with the reason of an aborted signal, whatever is asked', async () => {
      const reason = new Error('nobody waits any more');
      const signal = AbortSignal.abort(reason);
      const asked = [
        () => corpus.list(signal),
        () => corpus.document('A/RES/63/194', signal),
        () => corpus.translation('A/RES/63/194', 'en', signal),
        () => corpus.summary('A/RES/63/194', signal),
        () => corpus.documents({}, { limit: 1 }, signal),
        () => corpus.named('宣言', signal),
        () => corpus.completions('宣', 1, signal),
        () => corpus.near('宣言', 1, signal),
        () => corpus.search({ text: '宣言' }, signal),
        () => corpus.size(signal),
        () => corpus.sharing({ texts: ['贩运人口'], limit: 1 }, signal),
        () => corpus.citing(['A/RES/55/2'], { limit: 1 }, signal),
        () => corpus.requests({}, { limit: 1 }, signal),
      ];
      for (const ask of asked) await expect(ask()).rejects.toBe(reason);
    });
  });

  describe(`${name}, with more than anybody reads`, () => {
    const many = Array.from({ length: 230 }, (_, at) => madeDocument(at + 1));
    const keys = many.map(({ key }) => key).sort((a, b) => (a < b ? -1 : 1));
    let corpus: Corpus;
    beforeAll(async () => {
      corpus = await create(many);
    }, 60_000);

    it('gives documents by page, ordered by key, and says how many there are', async () => {
      const page = await corpus.documents({}, { offset: 225, limit: 50 });
      expect(page.entries.map(({ key }) => key)).toEqual(keys.slice(225));
      expect(page.total).toBe(230);
      expect((await corpus.list()).map(({ key }) => key)).toEqual(keys);
      const signed = await corpus.documents({ signedBy: 'FJI' }, { offset: 1, limit: 3 });
      expect(signed.total).toBe(46);
      expect(signed.entries.every(({ signatures }) => signatures[0]?.iso3 === 'FJI')).toBe(true);
      expect(await corpus.documents({ signedBy: 'ATA' }, { limit: 3 })).toEqual({ entries: [], total: 0 });
    });

    it('counts every exact hit, shown or not, and gives equal ones in document order', async () => {
      const { hits, exactTotal } = await corpus.search({ text: '珊瑚礁', limit: 12 });
      expect(exactTotal).toBe(230);
      expect(hits.map(({ document }) => document)).toEqual(keys.slice(0, 12));
    });

    it('takes a phrase as it stands, and leaves out what is not wanted', async () => {
      const total = async (text: string) => (await corpus.search({ text, limit: 3 })).exactTotal;
      expect(await total('海草床 红树林')).toBe(230);
      expect(await total('"海草床和红树林"')).toBe(115);
      expect(await total('"红树林和海草床"')).toBe(115);
      expect(await total('珊瑚礁 -海草床')).toBe(230);
      expect(await total('保护 -海草床 -珊瑚礁')).toBe(0);
      expect(await total('海草床 -"红树林和海草床"')).toBe(115);
      expect(await total('"床和红树林；"')).toBe(115);
      expect(await total('"第55/2号决议，其中述及"')).toBe(230);
      expect(await total('"第55/2号决议，其中述及" -"和海草床；" 珊瑚礁')).toBe(230);
    });

    it('filters by year, organ, type, kind, part, annex and opening, alone and together', async () => {
      const total = async (query: SearchQuery) => (await corpus.search({ ...query, limit: 2 })).exactTotal;
      expect(await total({ text: '珊瑚礁', year: 2001 })).toBe(23);
      expect(await total({ text: '珊瑚礁', organ: '經濟及社會理事會' })).toBe(77);
      expect(await total({ text: '珊瑚礁', type: 'decision' })).toBe(46);
      expect(await total({ text: '海草床', kinds: ['preambular'] })).toBe(0);
      expect(await total({ text: '海草床', opening: '敦促' })).toBe(115);
      expect(await total({ text: '海草床', opening: '又敦促' })).toBe(57);
      expect(await total({ text: '潮间带', container: 'annex' })).toBe(230);
      expect(await total({ text: '潮间带', container: 'annex2' })).toBe(0);
      expect(await total({ text: '潮间带', part: 'operative' })).toBe(230);
      expect(await total({ text: '珊瑚礁', document: 'A/RES/90/7' })).toBe(1);
      expect(await total({ text: '珊瑚礁', year: 2001, type: 'decision' })).toBe(0);
      expect(await total({ text: '', kinds: ['preambular'] })).toBe(230);
    });

    it('gives what passes filters alone in document order', async () => {
      const { hits } = await corpus.search({ text: '', kinds: ['preambular'], limit: 15 });
      expect(hits.map(({ document }) => document)).toEqual(keys.slice(0, 15));
    });

    it('gives citations and requests by page: together they are all, each once', async () => {
      const cited = await pagesOf((page) => corpus.citing(['A/RES/55/2'], page));
      expect(cited).toEqual(keys.map((key) => `${key}#pp1`));
      const asked = await pagesOf((page) => corpus.requests({ verb: '敦促' }, page));
      expect(asked).toEqual(
        many
          .flatMap(({ key, units }) =>
            units.filter(({ text }) => /^又?敦促/u.test(text)).map(({ locator }) => `${key}#${locator}`),
          )
          .sort((a, b) => (a < b ? -1 : 1)),
      );
    });
  });

  describe(`${name}, with nothing in it`, () => {
    it('answers every question with nothing', async () => {
      const empty = await create([]);
      expect(await empty.list()).toEqual([]);
      expect(await empty.named('宣言')).toEqual([]);
      expect(await empty.search({ text: '宣言' })).toEqual({ hits: [], exactTotal: 0, synonyms: [] });
      expect(await empty.sharing({ texts: ['请秘书长提交报告'], limit: 3 })).toEqual([[]]);
      expect(await empty.citing(['A/RES/55/2'], { limit: 1 })).toEqual({ entries: [], total: 0 });
      expect(await empty.requests({}, { limit: 1 })).toEqual({ entries: [], total: 0 });
      expect(await empty.size()).toEqual({ documents: 0, units: 0, characters: 0 });
    });
  });
}

/** One of many documents that say much the same. */
function madeDocument(number: number): Document {
  const isEven = number % 2 === 0;
  const pair = isEven ? '海草床和红树林' : '红树林和海草床';
  const opening = isEven ? (number % 4 === 0 ? '又敦促' : '敦促') : '吁请';
  return plainDocument({
    symbol: `A/RES/90/${number}`,
    type: number % 5 === 0 ? 'decision' : 'resolution',
    organ: number % 3 === 0 ? '大会' : number % 3 === 1 ? '经济及社会理事会' : '安全理事会',
    adopted: `${2000 + (number % 10)}-12-20`,
    signatories: number % 5 === 1 ? ['FJI'] : [],
    units: [
      ['title', 'title', `沿海生境第${number}号`],
      ['pp1', 'preambular', '回顾大会第55/2号决议，其中述及珊瑚礁，'],
      ['1', 'operative', `${opening}会员国保护${pair}；`],
      ['2', 'operative', '敦促各会员国提交资料；'],
      ['annex/title', 'title', '附则'],
      ['annex/1', 'paragraph', '会员国应养护潮间带。'],
    ],
  });
}

/** `DOCUMENT#LOCATOR` of everything there is, asked for by pages of seventy. */
async function pagesOf(
  ask: (page: Page) => Promise<Paged<CitingPlace> | Paged<RequestPlace>>,
): Promise<readonly string[]> {
  const places: string[] = [];
  for (let offset = 0; ; offset += 70) {
    const { entries, total } = await ask({ offset, limit: 70 });
    for (const entry of entries)
      places.push(
        `${entry.document}#${'citation' in entry ? entry.citation.locator : entry.request.locator}`,
      );
    if (entries.length > 0) continue;
    expect(places).toHaveLength(total);
    return places;
  }
}
