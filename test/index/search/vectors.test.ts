import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fused, type Nearness } from '../../../index/search/fusion.js';
import { quantized, Vectors } from '../../../index/search/vectors.js';

describe('vectors as bytes', () => {
  it('are nearest to themselves', () => {
    const component = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.array(component, { minLength: 24, maxLength: 24 }), { minLength: 3, maxLength: 20 }),
        (rows) => {
          const distinct = new Map(rows.map((row) => [quantized(row).join(), row]));
          const vectors = new Vectors(24);
          const all = [...distinct.values()].filter((row) => row.some((value) => Math.abs(value) > 0.1));
          for (const row of all) vectors.add(quantized(row));
          for (const [at, row] of all.entries()) {
            const likenesses = vectors.likenesses(row);
            // A byte keeps a direction to about a degree: none may be nearer by more than that.
            expect(Math.max(...likenesses) - (likenesses[at] ?? 0)).toBeLessThan(0.02);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('refuses one of another model', () => {
    expect(() => new Vectors(2).add(Int8Array.of(1))).toThrow('dimensions');
  });
});

describe('what was found by words and what is near in meaning', () => {
  const word = (unit: number, exact = false, score = 40 - unit) => ({ unit, score, exact });
  /** The units that are nearest, and how near they and others are. */
  const near = (likenesses: Readonly<Record<number, number>>, ...nearest: readonly number[]): Nearness => ({
    nearest,
    of: (unit) => likenesses[unit],
  });

  it('leaves what is exact before all else, in its order', () => {
    const found = fused([word(1, true), word(2, true), word(3)], near({ 7: 1, 2: 0.9 }, 7, 2), 10);
    expect(found.map(({ unit, exact }) => [unit, exact])).toEqual([
      [1, true],
      [2, true],
      [3, false],
      [7, false],
    ]);
  });

  it('puts first what both find, and marks what meaning alone finds', () => {
    const found = fused([word(3), word(4), word(5)], near({ 5: 1, 8: 0.5, 3: -0.2 }, 5, 8), 10);
    expect(found[0]).toMatchObject({ unit: 5 });
    expect(found.filter(({ near: isNear }) => isNear).map(({ unit }) => unit)).toEqual([8]);
    expect(found.every(({ exact }) => !exact)).toBe(true);
  });

  it('counts for more the less the words have found', () => {
    const nearness = near({ 1: 0, 2: 1 });
    const order = (...scores: readonly [number, number]) =>
      fused([word(1, false, scores[0]), word(2, false, scores[1])], nearness, 2).map(({ unit }) => unit);
    expect(order(40, 10)).toEqual([1, 2]);
    expect(order(4, 1)).toEqual([2, 1]);
  });

  it('has two hits by words before the first that is near in meaning alone, however little words have found', () => {
    const words = [word(1, false, 3), word(2, false, 2), word(3, false, 1)];
    const found = fused(words, near({ 8: 1, 9: 0.9 }, 8, 9), 10);
    expect(found.map(({ unit }) => unit)).toEqual([1, 2, 8, 3, 9]);
  });

  it('takes nothing from a hit by words that stands far from the query', () => {
    const found = fused([word(1), word(2), word(3)], near({ 1: -0.8, 2: 0, 3: 0 }), 10);
    expect(found.map(({ unit }) => unit)).toEqual([1, 2, 3]);
  });

  it('gives as many as are asked for', () => {
    expect(fused([word(1), word(2)], near({ 3: 1 }, 3), 2)).toHaveLength(2);
  });
});
