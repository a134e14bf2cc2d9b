import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookUpName } from '../../../index/citation/document-name.js';
import { NameIndex } from '../../../index/citation/name-index.js';
import type { DocumentSummary } from '../../../index/model/document.js';
import { summarize } from '../../../index/model/summary.js';
import { completeNames } from '../../../index/search/complete-names.js';
import { foldKey } from '../../../index/text/fold.js';
import { fastest } from '../../support/fastest.js';
import { fixtureDocuments } from '../../support/fixture-documents.js';

const [pattern] = fixtureDocuments().map(summarize);
if (!pattern) throw new Error('no fixture');
const { symbol: _, ...rest } = pattern;

function titled(key: string, title: string): DocumentSummary {
  return { ...rest, key, title, aliases: [], annexes: [] };
}

const WORDS = ['贩运', '人口', '核', '裁军', '海洋', '1月', '11月', '宣言', 'and', '報告', '的'];
const title = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(''));
const library = fc.uniqueArray(title, { maxLength: 12 });

function indexed(titles: readonly string[]): readonly [NameIndex, readonly DocumentSummary[]] {
  const summaries = titles.map((each, at) => titled(`doc-${at}`, each));
  const index = new NameIndex();
  index.update(summaries);
  return [index, summaries];
}

describe('the index of names', () => {
  it('finds the names that contain what was typed, as looking through all of them would', () => {
    fc.assert(
      fc.property(
        library,
        fc.constantFrom('贩', '贩运', '人口核', '裁军海', '1月', '11月', 'nd', '告', ''),
        (titles, typed) => {
          const [index] = indexed(titles);
          const part = foldKey(typed);
          fc.pre(part !== '');
          const found = index.containing(part, 100, () => true).map(({ key }) => key);
          const all = titles.map(foldKey).filter((key) => key.includes(part));
          expect(found.filter((key) => !key.startsWith('doc'))).toEqual(all);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('answers after any changes as one that was made anew', () => {
    fc.assert(
      fc.property(fc.array(library, { minLength: 1, maxLength: 5 }), title, (stages, typed) => {
        const changing = new NameIndex();
        const known = new Map<string, DocumentSummary>();
        for (const titles of stages) {
          const summaries = titles.map((each) => {
            const summary = known.get(each) ?? titled(`doc-${each}`, each);
            known.set(each, summary);
            return summary;
          });
          changing.update(summaries);
          const anew = new NameIndex();
          anew.update(summaries);
          expect(lookUpName(typed, changing)).toEqual(lookUpName(typed, anew));
          expect(
            [...changing.sharing(foldKey(typed))].map(([{ key }, shared]) => `${key} ${shared}`).sort(),
          ).toEqual([...anew.sharing(foldKey(typed))].map(([{ key }, shared]) => `${key} ${shared}`).sort());
        }
      }),
      { numRuns: 100 },
    );
  });

  it('completes those that begin so before those that only contain it', async () => {
    const [index] = indexed(['人口贩运', '贩运人口', '核裁军']);
    const completed = async (typed: string) =>
      (await completeNames(typed, index, 25, async () => {})).map((summary) => summary.title);
    expect(await completed('贩运')).toEqual(['贩运人口', '人口贩运']);
    expect(await completed('fanyun')).toEqual(['人口贩运', '贩运人口']);
    expect(await completed('')).toEqual(['人口贩运', '贩运人口', '核裁军']);
    expect(await completed('《》')).toEqual([]);
  });

  it('takes no longer to look a name up among 5,000 documents than among 50', () => {
    const library = (size: number) =>
      indexed(
        Array.from({ length: size }, (_, at) => `关于第${at}号事项的决议草案${WORDS[at % WORDS.length]}`),
      )[0];
    const [few, many] = [library(50), library(5_000)];
    const look = (index: NameIndex) => () => {
      for (let round = 0; round < 200; round++)
        for (const typed of ['关于第7号事项的决议', '没有这样的文件名', '决议草案决议草案', '关于'])
          lookUpName(typed, index);
    };
    look(few)();
    expect(fastest(look(many))).toBeLessThan(25 * fastest(look(few)) + 20);
  });
});
