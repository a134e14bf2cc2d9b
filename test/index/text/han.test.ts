import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSimplified } from '../../../index/text/han.js';

describe('toSimplified', () => {
  it.each([
    ['販運人口受害者', '贩运人口受害者'],
    ['聯合國毒品和犯罪問題辦公室', '联合国毒品和犯罪问题办公室'],
    ['衞生', '卫生'],
    ['烏茲別克', '乌兹别克'],
    ['著作', '著作'],
    ['crime', 'crime'],
  ])('%s is %s', (traditional, simplified) => {
    expect(toSimplified(traditional)).toBe(simplified);
  });

  it('keeps the length of any text, in code units', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => toSimplified(text).length === text.length),
    );
  });
});
