import { describe, expect, it } from 'vitest';
import { NameIndex } from '../../../index/citation/name-index.js';
import { nearNames } from '../../../index/citation/near-names.js';
import { summarize } from '../../../index/model/summary.js';
import { fixtureDocuments } from '../../support/fixture-documents.js';

describe('near documents', () => {
  const index = new NameIndex();
  index.update(fixtureDocuments().map(summarize));
  it.each([
    ['63/195', ['A/RES/63/194']],
    ['贩运人口宣言', ['letter-2012-10-01-BLR', 'A/RES/63/194']],
    ['協調打擊販運人口', ['A/RES/63/194', 'letter-2012-10-01-BLR']],
    ['核裁军', []],
    ['', []],
    ['constructor', []],
  ])('to “%s” are %o', (name, keys) => {
    expect(nearNames(name, index, 5).map(({ key }) => key)).toEqual(keys);
  });
});
