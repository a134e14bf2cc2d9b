import { expect, it } from 'vitest';
import { MONTHS, monthOf } from '../../../index/text/months.js';

it.each([
  ['January', 1],
  ['DECEMBER', 12],
  ['Jan', 1],
  ['Sept.', 9],
  ['may', 5],
  ['Decem', undefined],
  ['', undefined],
])('%s is month %s', (word, month) => expect(monthOf(word)).toBe(month));

it('counts all twelve', () => {
  expect(MONTHS.map(monthOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
});
