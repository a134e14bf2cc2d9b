import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TextAnalyzer } from '../../../index/analysis/analyzer.js';
import type { Document } from '../../../index/model/document.js';
import { SHORTEST_RUN } from '../../../index/search/run-segment.js';
import { SearchIndex } from '../../../index/search/search-index.js';
import { synonymTable } from '../../../index/search/synonym-table.js';
import { testAnalyzer } from '../../support/analyzer.js';
import { fixtureDocuments } from '../../support/fixture-documents.js';

const documents = fixtureDocuments();
const [resolution] = documents;
let analyzer: TextAnalyzer;
beforeAll(async () => {
  analyzer = await testAnalyzer();
});

function indexOf(list: readonly Document[]): SearchIndex {
  const index = new SearchIndex(analyzer, synonymTable());
  index.add(list);
  return index;
}

const placesOf = (index: SearchIndex, text: string, document?: string) =>
  (index.sharing({ texts: [text], limit: 18, ...(document !== undefined && { document }) })[0] ?? []).map(
    (found) => `${found.document}#${found.locator}`,
  );

describe('paragraphs that share runs of characters with a text', () => {
  it('come most alike first, whatever was changed', () => {
    const index = indexOf(documents);
    const [first] = placesOf(index, '鼓励所有利益攸关方通过小组以及促进合作与协作的区域举措，加强工作协调');
    expect(first).toBe('A/RES/63/194#6');
    expect(placesOf(index, '請秘書長向預防犯罪和刑事司法委員會提供充分的支持')[0]).toBe('A/RES/63/194#13');
    expect(placesOf(index, '各方应当立即停止修建任何新的仓库')).toEqual([]);
  });

  it('include those that have what the best one leaves', () => {
    const found = placesOf(
      indexOf(documents),
      '再次请秘书长为联合国预防犯罪和刑事司法方案提供充足的资源，决定在大会第六十八届会议期间举行部长级会议',
    );
    expect(found).toEqual(expect.arrayContaining(['A/RES/63/194#13', 'letter-2012-10-01-BLR#annex/12']));
  });

  it('are those of one document where that is asked, and none that was removed', () => {
    const index = indexOf(documents);
    const text = '确保全面、有效地执行所有有关贩运人口的法律文书';
    expect(placesOf(index, text, 'letter-2012-10-01-BLR').every((place) => place.startsWith('letter'))).toBe(
      true,
    );
    expect(placesOf(index, text)).toContain('A/RES/63/194#12');
    index.remove(['A/RES/63/194']);
    expect(placesOf(index, text).some((place) => place.startsWith('A/'))).toBe(false);
    index.add([resolution]);
    expect(placesOf(index, text)).toContain('A/RES/63/194#12');
  });

  it(`are found by any run of ${SHORTEST_RUN} letters or more`, () => {
    const index = indexOf(documents);
    const long = resolution.units.filter(({ kind, text }) => kind === 'operative' && text.length > 60);
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(), fc.integer({ min: 0, max: 20 }), (unit, at, more) => {
        // Numerals change their form, raised digits and blanks have no part: only plain stretches are counted off.
        const stretches = unit.text.match(/[^\d一二三四五六七八九十百¹²³⁴⁰\s，、；。《》“”()]+/gu) ?? [];
        const stretch = stretches.filter(({ length }) => length >= SHORTEST_RUN);
        const from = stretch[at % Math.max(1, stretch.length)];
        fc.pre(from !== undefined);
        const start = at % (from.length - SHORTEST_RUN + 1);
        const quoted = from.slice(start, start + SHORTEST_RUN + more);
        expect(placesOf(index, `甲乙丙丁戊己庚${quoted}子丑寅卯辰巳午`)).toContain(
          `A/RES/63/194#${unit.locator}`,
        );
      }),
    );
  });
});
