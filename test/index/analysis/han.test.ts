import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSimplified } from '../../../index/analysis/han.js';
import { toHalfWidth } from '../../../index/analysis/width.js';

describe('toSimplified', () => {
  it.each([
    ['販運人口受害者', '贩运人口受害者'],
    ['寮國', '寮国'], // characters, not words
    ['著重', '著重'],
    ['already 简体 ☃', 'already 简体 ☃'],
  ])('%s → %s', (text, expected) => expect(toSimplified(text)).toBe(expected));

  it('keeps the length in code units, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => toSimplified(text).length === text.length),
    );
  });
});

describe('toHalfWidth', () => {
  it.each([
    ['Ａ／ＲＥＳ／６３／１９４', 'A/RES/63/194'],
    ['（ａ）　。《》、', '(a) 。《》、'],
  ])('%s → %s', (text, expected) => expect(toHalfWidth(text)).toBe(expected));

  it('keeps the length in code units, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => toHalfWidth(text).length === text.length));
  });
});
