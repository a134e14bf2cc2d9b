import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { givenOf } from '../../../src/embeddings/given-texts.js';

describe('what a model is given of a text', () => {
  it('is a short text, whole', () => {
    expect(givenOf('各国应当登记所有水翼艇并收取费用')).toEqual({
      whole: '各国应当登记所有水翼艇并收取费用',
      clauses: [],
    });
  });

  it('is a long text, and its clauses, short ones joined', () => {
    const text = `请各国登记所有水翼艇，收取费用，${'并'.repeat(40)}，又请秘书长在一年之内提交一份关于沙漠的报告；其后不再。`;
    expect(givenOf(text).clauses).toEqual([
      `请各国登记所有水翼艇，收取费用，${'并'.repeat(40)}，`,
      '又请秘书长在一年之内提交一份关于沙漠的报告；其后不再。',
    ]);
  });

  it('loses nothing: clauses joined are the text as far as it is sent', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 400, unit: fc.constantFrom('一', '二', '，', '。', '\n', 'a') }),
        (text) => {
          const { whole, clauses } = givenOf(text);
          expect(whole).toBe(text);
          if (clauses.length > 0) expect(clauses.join('')).toBe(whole);
        },
      ),
    );
  });
});
