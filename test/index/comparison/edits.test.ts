import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editsBetween } from '../../../index/comparison/edits.js';
import { fastest } from '../../support/fastest.js';

const text = fc
  .array(fc.constantFrom('秘书长', '会员国', '报告', '，', '的', 'a'), { maxLength: 400 })
  .map((all) => all.join(''));

it('leads from the one text to the other, however different they are', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const edits = editsBetween(before, after);
      expect(
        edits
          .filter(({ added }) => !added)
          .map(({ value }) => value)
          .join(''),
      ).toBe(before);
      expect(
        edits
          .filter(({ removed }) => !removed)
          .map(({ value }) => value)
          .join(''),
      ).toBe(after);
    }),
    { numRuns: 200 },
  );
});

it('takes time in proportion to the texts where nothing in them is alike', () => {
  const work = (length: number) => () =>
    void editsBetween('秘书长会员国措施'.repeat(length), '措国会员长施书秘'.repeat(length));
  work(100)();
  expect(fastest(work(2_000))).toBeLessThan(80 * Math.max(1, fastest(work(200))));
});
