import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten } from '../../../src/rendering/shorten.js';

describe('shorten', () => {
  it('shows that something is left out and parts no character', () => {
    expect(shorten('一二三四', 4)).toBe('一二三四');
    expect(shorten('一二三四五', 4)).toBe('一二三…');
    expect(shorten('一二👍四五', 4)).toBe('一二…');
  });

  it('keeps to the length, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, most) => {
        const short = shorten(text, most);
        expect(short.length).toBeLessThanOrEqual(most);
        expect(short === text || short.endsWith('…')).toBe(true);
        if (short !== text) expect(text.startsWith(short.slice(0, -1))).toBe(true);
      }),
    );
  });
});
