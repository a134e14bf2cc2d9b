import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginning } from '../../../commands/composing/beginning.js';

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
