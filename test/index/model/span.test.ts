import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clipSpan,
  firstEndingAfter,
  type Span,
  segmentsOf,
  sliceSpans,
  unionSpans,
} from '../../../index/model/span.js';

const span = fc
  .tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 }))
  .map(([a, b]): Span => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const spans = fc.array(span, { maxLength: 12 });
const covers = (list: readonly Span[], at: number) => list.some(({ start, end }) => start <= at && at < end);

describe('span arithmetic', () => {
  it('a clipped span holds what both hold, and keeps what else it says', () => {
    fc.assert(
      fc.property(span, span, (one, bounds) => {
        const clipped = clipSpan({ ...one, style: 'strong' }, bounds);
        for (let at = 0; at < 41; at++) {
          expect(clipped !== undefined && covers([clipped], at)).toBe(
            covers([one], at) && covers([bounds], at),
          );
        }
        if (clipped) expect(clipped.style).toBe('strong');
      }),
    );
  });

  it('a union covers the same, in order, with gaps between', () => {
    fc.assert(
      fc.property(spans, (list) => {
        const union = unionSpans(list);
        for (let at = 0; at < 41; at++) expect(covers(union, at)).toBe(covers(list, at));
        for (const [index, { start, end }] of union.entries()) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThan(union[index - 1]?.end ?? -1);
        }
      }),
    );
  });

  it('finds the first that ends after a place', () => {
    fc.assert(
      fc.property(spans, fc.nat({ max: 45 }), (list, at) => {
        const union = unionSpans(list);
        const found = union.findIndex(({ end }) => end > at);
        expect(firstEndingAfter(union, at)).toBe(found < 0 ? union.length : found);
      }),
    );
  });

  it('segments tile their bounds, and each says what covers every place of it', () => {
    fc.assert(
      fc.property(span, spans, spans, (bounds, one, other) => {
        const segments = segmentsOf(bounds, one, other);
        const text = 'x'.repeat(41);
        expect(sliceSpans(text, segments)).toBe(text.slice(bounds.start, bounds.end));
        for (const { start, end, covering } of segments) {
          for (let at = start; at < end; at++) {
            const expected = [...one, ...other].filter((each) => covers([each], at));
            expect(covering).toEqual(expected);
          }
        }
      }),
    );
  });
});
