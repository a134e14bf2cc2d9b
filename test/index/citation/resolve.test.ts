import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeParagraphs } from '../../../index/citation/describe-paragraphs.js';
import { formatLocators, parseLocators } from '../../../index/citation/locators.js';
import { resolveLocators } from '../../../index/citation/resolve.js';
import type { Document, UnitKind } from '../../../index/model/document.js';
import { asLocator } from '../../../index/model/locator.js';
import { formatContainers, formatPlace } from '../../../index/model/place.js';
import { fixtureDocuments } from '../../support/fixture-documents.js';

const [resolution, letter] = fixtureDocuments();

/** A document that has nothing but units under these locators. */
function documentOf(...locators: string[]): Document {
  const unit = (locator: string) => ({
    ...{ locator: asLocator(locator), kind: 'operative' as UnitKind, number: null, text: locator },
    ...{ spans: [], emphasis: [], footnotes: [] },
  });
  return { ...resolution, units: locators.map(unit) };
}

function ask(document: Document, text: string, container?: string) {
  const expression = parseLocators(text);
  if (!expression) throw new Error(`not understood: ${text}`);
  const { units, missing, container: assumed } = resolveLocators(document, expression, container);
  const found = units.map((each) => each.locator).join(' ');
  return [
    found,
    ...(missing.length > 0 ? [`missing ${missing.map((each) => formatLocators([each])).join(' ')}`] : []),
    ...(assumed ? [`in ${assumed}`] : []),
  ];
}

describe('resolveLocators', () => {
  it.each([
    ['11', ['11']],
    ['序言部分第3段', ['pp3']],
    ['fn7', ['fn7']],
    ['3-5', ['3 4 5']],
    ['pp10-11', ['pp10 pp11']],
    ['最后一段', ['14']],
    ['最后两段', ['13 14']],
    ['倒数第三段', ['12']],
    ['序言最后两段', ['pp10 pp11']],
    ['最后一条脚注', ['fn10']],
    ['倒数第99段', ['', 'missing last-99']],
    ['5,3', ['5 3']], // in the order asked
    ['3-5,4', ['3 4 5']], // each unit once
    ['closing', ['closing']],
    ['序言部分', ['pp1 pp2 pp3 pp4 pp5 pp6 pp7 pp8 pp9 pp10 pp11']],
    ['15', ['', 'missing 15']],
    ['13-16', ['13 14', 'missing 15-16']],
    ['1-100000', ['1 2 3 4 5 6 7 8 9 10 11 12 13 14', 'missing 15-100000']],
    ['11(b)', ['', 'missing 11(b)']], // not 11: it has no (b)
    ['annex/1', ['', 'missing annex/1']],
    ['附件', ['', 'missing annex']],
    ['14、15', ['14', 'missing 15']],
  ])('of a resolution, %s', (text, expected) => expect(ask(resolution, text)).toEqual(expected));

  it.each([
    ['11', ['annex/11', 'in annex']],
    ['2-3', ['annex/2 annex/3', 'in annex']],
    ['12-13', ['annex/12', 'missing annex/13', 'in annex']],
    ['附件11', ['annex/11']],
    ['annex/title', ['annex/title']],
    ['title', ['title']],
    ['信第2段', ['letter/2']],
    ['letter', ['letter/1 letter/2 letter/3']],
    ['letter/2-9', ['letter/2 letter/3', 'missing letter/4-9']],
    ['pp1', ['', 'missing pp1']],
  ])('of a letter whose annex alone numbers its paragraphs, %s', (text, expected) =>
    expect(ask(letter, text)).toEqual(expected),
  );

  it.each([
    ['11', ['annex/11']],
    ['title', ['annex/title']],
    [
      '附件',
      [
        'annex/title annex/enacting-formula annex/1 annex/2 annex/3 annex/4 annex/5 annex/6 annex/7 annex/8 annex/9 annex/10 annex/11 annex/12 annex/closing',
      ],
    ],
    ['13', ['', 'missing annex/13']],
  ])('of an annex named by its title, %s', (text, expected) =>
    expect(ask(letter, text, 'annex')).toEqual(expected),
  );

  const nested = documentOf(
    '1',
    '1(a)',
    '1(a)(i)',
    '1(b)',
    '1(c)',
    '2',
    '10',
    '11(一)',
    '11(二)',
    'signature',
    'signature/2',
  );
  it.each([
    ['1', ['1 1(a) 1(a)(i) 1(b) 1(c)']], // with its subparagraphs, and not 10
    ['1(a)', ['1(a) 1(a)(i)']],
    ['1(A)', ['1(a) 1(a)(i)']],
    ['1(a)-(b)', ['1(a) 1(a)(i) 1(b)']],
    ['1(b)-2', ['1(b) 1(c) 2']],
    ['1(a)-(x)', ['', 'missing 1(a)-1(x)']],
    ['1-10', ['1 1(a) 1(a)(i) 1(b) 1(c) 2 10', 'missing 3-9']],
    ['11', ['11(一) 11(二)']],
    ['11㈠', ['11(一)']],
    ['signature', ['signature']],
    ['signature/2', ['signature/2']],
  ])('of nested paragraphs, %s', (text, expected) => expect(ask(nested, text)).toEqual(expected));

  const treaty = documentOf(
    'title',
    'pp1',
    'art2',
    'art2/1',
    'art2/4',
    'art2/4(b)',
    'art3',
    'art73',
    'art73(e)',
    'art74',
  );

  it.each([
    ['第二条', ['art2 art2/1 art2/4 art2/4(b)']],
    ['2', ['art2 art2/1 art2/4 art2/4(b)']], // in a document of articles a bare number is one
    ['第二条第四款', ['art2/4 art2/4(b)']],
    ['第二条第四项', ['art2/4 art2/4(b)']],
    ['第2条第(四)款', ['art2/4 art2/4(b)']],
    ['2(4)', ['art2/4 art2/4(b)']],
    ['2.4', ['art2/4 art2/4(b)']],
    ['Art. 2(4)', ['art2/4 art2/4(b)']],
    ['第二条第四款(丑)项', ['art2/4(b)']],
    ['2(4)(b)', ['art2/4(b)']],
    ['第七十三条(辰)款', ['art73(e)']],
    ['第七十三条(e)', ['art73(e)']],
    ['第二、第三条', ['art2 art2/1 art2/4 art2/4(b) art3']],
    ['第七十三条至第七十四条', ['art73 art73(e) art74']],
    ['第九条', ['', 'missing art9']],
    ['第二条第九款', ['', 'missing art2/9']],
  ])('of a treaty, %s', (text, expected) => expect(ask(treaty, text)).toEqual(expected));

  it.each([
    ['第五条第一款', ['art5']],
    ['第五条第二款', ['art5/2']],
    ['第五条第三款', ['', 'missing art5/3']],
    ['第六条第一款', ['', 'missing art6/1']],
  ])('of articles whose paragraphs print no numbers, %s', (text, expected) =>
    expect(ask(documentOf('art5', 'art5/2', 'art6'), text)).toEqual(expected),
  );

  it.each([
    ['11 et seq.', ['11 12 13 14']],
    ['11ff', ['11 12 13 14']],
    ['fn9ff', ['fn9 fn10']],
  ])('to the end of the series, %s', (text, expected) => expect(ask(resolution, text)).toEqual(expected));

  it('assumes no annex where two have numbered paragraphs, or the body has', () => {
    expect(ask(documentOf('title', 'annex/1', 'annex2/1'), '1')).toEqual(['', 'missing 1']);
    expect(ask(documentOf('2', 'annex/1'), '1')).toEqual(['', 'missing 1']);
  });

  it('finds each unit of a document under its own locator', () => {
    for (const document of fixtureDocuments()) {
      for (const unit of document.units) {
        const { units } = resolveLocators(document, parseLocators(unit.locator) ?? []);
        expect(units).toContain(unit);
      }
    }
  });

  it('drops nothing: what a range asks for is found or missing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.nat(20), (from, length) => {
        const asked = parseLocators(`${from}-${from + length}`) ?? [];
        const { units, missing } = resolveLocators(resolution, asked);
        const absent = missing.flatMap((run) => {
          const first = Number(run.from.number);
          const last = Number((run.to ?? run.from).number);
          return Array.from({ length: last - first + 1 }, (_, index) => first + index);
        });
        const all = [...units.map((unit) => Number(unit.number)), ...absent].sort((a, b) => a - b);
        expect(all).toEqual(Array.from({ length: length + 1 }, (_, index) => from + index));
      }),
    );
  });
});

describe('parts and sections that headings alone name', () => {
  const heading = (document: Document): Document => ({
    ...document,
    units: document.units.map((unit) =>
      unit.locator.startsWith('heading') ? { ...unit, kind: 'heading' } : unit,
    ),
  });
  const throughout = heading(documentOf('heading/1', '54', '55', 'heading/2', '56'));
  const afresh = heading(documentOf('heading/1', 'A/1', 'A/2', 'heading/2', 'B/1'));

  it.each([
    ['第四部分第55段', ['55']],
    ['part IV, paras. 54-56', ['54 55 56']],
    ['C节第56段', ['56']],
  ])('%s is a paragraph that is numbered through', (text, expected) => {
    expect(ask(throughout, text)).toEqual(expected);
  });

  it('are not passed over where they count afresh, or where nothing is divided', () => {
    expect(ask(afresh, 'B节第1段')).toEqual(['B/1']);
    expect(ask(afresh, 'B节第2段')).toEqual(['', 'missing B/2']);
    expect(ask(resolution, 'A节第2段')).toEqual(['', 'missing A/2']);
  });
});

describe('describeParagraphs', () => {
  it('says what a resolution has', () => {
    const [part, ...others] = describeParagraphs(resolution);
    expect(others).toEqual([]);
    expect(part?.containers).toEqual([]);
    expect(part?.numbers).toEqual({
      op: [{ from: '1', to: '14' }],
      pp: [{ from: '1', to: '11' }],
      fn: [{ from: '1', to: '10' }],
    });
    expect(part?.words.map(formatPlace)).toEqual(['masthead', 'title', 'enacting-formula', 'closing']);
  });

  it('tells a letter from its annex', () => {
    expect(
      describeParagraphs(letter).map(({ containers, numbers }) => [formatContainers(containers), numbers.op]),
    ).toEqual([
      ['', undefined],
      ['annex', [{ from: '1', to: '12' }]],
    ]);
  });

  it('shows gaps, and numbers that do not count', () => {
    expect(describeParagraphs(documentOf('1', '1(a)', '2', '5', '5.2'))[0]?.numbers.op).toEqual([
      { from: '1', to: '2' },
      { from: '5', to: '5' },
      { from: '5.2', to: '5.2' },
    ]);
  });
});
