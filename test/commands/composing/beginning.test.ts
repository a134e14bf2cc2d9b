import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginning } from '../../../commands/composing/beginning.js';
import { nearDocuments } from '../../../commands/lookup/near-documents.js';
import { summarize } from '../../../index/model/summary.js';
import { fixtureDocuments } from '../../support/fixture-documents.js';

describe('the beginning of a text', () => {
  it.each([
    ['甲乙丙', 3, '甲乙丙'],
    ['甲乙丙丁', 3, '甲乙…'],
    ['甲\n乙', 3, '甲 乙'],
    ['😀😀😀😀', 3, '😀😀…'],
  ])('of %j in %i characters is %j', (text, most, expected) => {
    expect(beginning(text, most)).toBe(expected);
  });

  it('is never longer than asked for and says when it is cut', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 2, max: 60 }),
        (text, most) => {
          const cut = beginning(text, most);
          expect(Array.from(cut).length).toBeLessThanOrEqual(most);
          const line = text.replace(/\s+/gu, ' ').trim();
          if (Array.from(line).length > most) expect(cut.endsWith('…')).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('near documents', () => {
  const summaries = fixtureDocuments().map(summarize);
  it.each([
    ['63/195', ['A/RES/63/194']],
    ['贩运人口宣言', ['letter-2012-10-01-BLR', 'A/RES/63/194']],
    ['協調打擊販運人口', ['A/RES/63/194', 'letter-2012-10-01-BLR']],
    ['核裁军', []],
    ['', []],
    ['constructor', []],
  ])('to “%s” are %o', (name, keys) => {
    expect(nearDocuments(name, summaries, 5).map(({ key }) => key)).toEqual(keys);
  });
});
