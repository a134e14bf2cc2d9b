import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asLocator } from '../../../index/model/locator.js';
import {
  annexOf,
  beginsAddress,
  compareNumbers,
  containerAround,
  containerOf,
  containsPlace,
  expandRange,
  followsPlace,
  formatPlace,
  isArticle,
  isOwnPlace,
  itemParent,
  labelOf,
  locatorIn,
  type Place,
  parseLocator,
  pathsAbove,
  pinOf,
  placeOf,
  standsIn,
  withoutAnnex,
} from '../../../index/model/place.js';
import { ALL_SERIES, seriesRow } from '../../../index/model/series.js';

function place(locator: string): Place {
  const parsed = parseLocator(locator);
  if (!parsed) throw new Error(`not a locator: ${locator}`);
  return parsed;
}

const CANONICAL = [
  '11',
  '11(b)',
  '11(b)(i)',
  '11(end)',
  '11(bis)',
  '5.2',
  '5.a',
  'pp3',
  'pp3(a)',
  'pp',
  'op',
  'fn5',
  'fn*',
  'fn',
  'art3',
  'art3/1',
  'art3/1(b)',
  'art3/1(b)(i)',
  'art73(e)',
  'art11(end)',
  'art14bis',
  'annex/art3/1',
  'goal5',
  'annex',
  'annex/5',
  'annex2/5',
  'annex/A',
  'annex/A/5',
  'A/2',
  'B/pp1',
  'part2/3',
  'draft/pp1',
  'title',
  'letter/2',
  'letter/2(a)',
  'text/4',
  'speech/12',
  'signature',
  'signature/2',
  'enacting-formula',
  'annex/title',
  'unrecognized/3',
];

describe('places', () => {
  it.each(CANONICAL)('%s is read and written the same', (locator) => {
    expect(formatPlace(place(locator))).toBe(locator);
  });

  it.each(['', '第11段', '3-5', 'annex0x', 'pp 3', '11(', '11)', '11()', 'nosuch', '1/2/3/x', 'art', 'part'])(
    '%j is no place',
    (text) => {
      const parsed = parseLocator(text);
      // `art` and the like name a whole series; everything else is nothing.
      expect(parsed === undefined || parsed.number === undefined).toBe(true);
      if (text !== 'art') expect(parsed).toBeUndefined();
    },
  );

  it('any value is written and read back', () => {
    const items = fc.array(fc.constantFrom('a', 'b', 'i', '1', 'end', 'bis'), { maxLength: 3 });
    const containers = fc.array(
      fc.oneof(
        fc.record({ kind: fc.constantFrom('annex', 'draft', 'part'), name: fc.constantFrom('1', '2', '12') }),
        fc.record({ kind: fc.constant('section' as const), name: fc.constantFrom('A', 'B') }),
      ),
      { maxLength: 2 },
    );
    fc.assert(
      fc.property(
        containers,
        fc.constantFrom(...ALL_SERIES),
        fc.integer({ min: 1, max: 999 }).map(String),
        fc.option(fc.constantFrom('1', '2'), { nil: undefined }),
        items,
        (around, series, number, paragraph, labels) => {
          const value: Place = {
            containers: around as Place['containers'],
            series,
            number,
            paragraph: seriesRow(series).form === 'article' ? paragraph : undefined,
            items: labels,
          };
          expect(parseLocator(formatPlace(value))).toEqual(value);
        },
      ),
    );
  });

  it.each([
    ['11', '11(b)(i)'],
    ['11(b)', '11(b)(i)'],
    ['art3', 'art3/1(b)'],
    ['art3/1', 'art3/1(b)'],
    ['pp', 'pp3'],
    ['op', '11'],
    ['annex', 'annex/A/5'],
    ['annex', 'annex'],
    ['signature', 'signature/1'],
    ['11(a)', '11(甲)'],
    ['art14/3(c)', 'art14/3(寅)'],
    ['1(1)', '1(一)'],
  ])('%s contains %s', (outer, inner) => {
    expect(containsPlace(place(outer), place(inner))).toBe(true);
  });

  it.each([
    ['11', '1'],
    ['11(b)', '11'],
    ['11', 'annex/11'],
    ['11', 'pp11'],
    ['art3(a)', 'art3/1(a)'],
    ['annex', 'annex2/5'],
    ['signature', 'signature/2'],
    ['5.2', '5.20'],
  ])('%s does not contain %s', (outer, inner) => {
    expect(containsPlace(place(outer), place(inner))).toBe(false);
  });

  it.each([
    ['3', '4', true],
    ['pp3', 'pp4', true],
    ['art3/1', 'art3/2', true],
    ['art3', 'art4', true],
    ['letter/1', 'letter/2', true],
    ['3', '5', false],
    ['3', 'pp4', false],
    ['3', 'annex/4', false],
    ['3(a)', '4', false],
  ])('after %s comes %s: %s', (one, next, expected) => {
    expect(followsPlace(place(one), place(next))).toBe(expected);
  });

  it('expands ranges within one series, up to a bound', () => {
    expect(expandRange(place('3'), place('5'), 10)?.map(formatPlace)).toEqual(['3', '4', '5']);
    expect(expandRange(place('art3/1'), place('art3/2'), 10)?.map(formatPlace)).toEqual(['art3/1', 'art3/2']);
    expect(expandRange(place('3'), place('annex/5'), 10)).toBeUndefined();
    expect(expandRange(place('5'), place('3'), 10)).toBeUndefined();
    expect(expandRange(place('1'), place('1000000'), 100)).toBeUndefined();
  });

  it('orders numbers as people count', () => {
    const numbers = ['14bis', '5.10', '14', '5.a', '2', '5.2', '5'];
    expect(numbers.toSorted(compareNumbers)).toEqual(['2', '5', '5.2', '5.10', '5.a', '14', '14bis']);
  });

  it.each([
    ['甲', 'a'],
    ['癸', 'j'],
    ['丑', 'b'],
    ['亥', 'l'],
    ['B', 'b'],
    ['iv', 'iv'],
    ['十二', '12'],
    ['3', '3'],
  ])('the printed mark %s is the label %s', (printed, label) => {
    expect(labelOf(printed)).toBe(label);
  });
});

describe('the table of series', () => {
  it('has no prefix twice, and every place printed in every language', () => {
    const prefixes = ALL_SERIES.map((series) => seriesRow(series).prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    for (const series of ALL_SERIES) {
      const { printed, form } = seriesRow(series);
      for (const { one, many } of Object.values(printed)) {
        if (form === 'word') expect(many).toContain('{n}');
        else expect(one).toContain('{n}');
      }
    }
  });

  it('types no word for two series', () => {
    const typed = ALL_SERIES.flatMap((series) => seriesRow(series).typed);
    expect(typed.filter((each, index) => typed.indexOf(each) !== index)).toEqual([]);
  });
});

describe('addresses and the containers around them', () => {
  it.each(CANONICAL)('%s is its container and the rest', (locator) => {
    const [container, pin] = [containerOf(locator), pinOf(locator)];
    expect(pin === '' ? container : locatorIn(container, pin)).toBe(locator);
    expect(standsIn(locator, container === '' ? undefined : container)).toBe(true);
    for (const path of pathsAbove(locator)) expect(standsIn(locator, path)).toBe(true);
    expect(beginsAddress(locator, pin.slice(0, 2))).toBe(true);
  });

  it.each([
    ['annex/5', '5', 'annex', false],
    ['annex2/A/5(a)', 'A/5(a)', 'annex2', false],
    ['annex', '', 'annex', false],
    ['A/2', 'A/2', undefined, true],
    ['draft/pp1', 'draft/pp1', undefined, false],
    ['11', '11', undefined, true],
  ])('%s: %s without its annex', (locator, without, annex, own) => {
    expect(withoutAnnex(locator)).toBe(without);
    expect(annexOf(locator)).toBe(annex);
    expect(isOwnPlace(locator)).toBe(own);
  });

  it('annex2 stands in no annex, A/2 in no B', () => {
    expect(standsIn('annex2/5', 'annex')).toBe(false);
    expect(standsIn('A/2', 'B')).toBe(false);
  });

  it.each([
    ['annex/A', ['section'] as const, 'annex'],
    ['annex/part2', ['part', 'section'] as const, 'annex'],
    ['A', ['section'] as const, ''],
    ['annex', ['section'] as const, 'annex'],
    ['annex/A', [] as const, 'annex'],
  ])('around %s, if its last step is of %j: %s', (container, kinds, around) => {
    expect(containerAround(container, ...kinds)).toBe(around);
  });

  it.each([
    ['2(a)', '2'],
    ['2(a)(i)', '2(a)'],
    ['annex/art3/1(b)', 'annex/art3/1'],
    ['art3/1', undefined],
    ['letter/2', undefined],
  ])('%s is an item of %s', (item, parent) => {
    expect(itemParent(asLocator(item))).toBe(parent);
  });

  it('an article is told from a word that begins alike', () => {
    expect(isArticle(asLocator('art3/1'))).toBe(true);
    expect(isArticle(asLocator('annex/art3'))).toBe(false);
    expect(placeOf(asLocator('annex/art3')).series).toBe('art');
  });
});
