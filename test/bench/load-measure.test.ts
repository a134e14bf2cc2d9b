import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenBounds, type Result, SHARED } from '../../bench/load/bounds.js';
import { measureDisturbance, NONE, worse } from '../../bench/load/disturbance.js';
import { createRecorder, percentile, slope } from '../../bench/load/measure.js';

const GOOD: Result = {
  target: 'chat',
  rate: 200,
  warmUp: 2000,
  asked: 1000,
  lost: 0,
  twice: 0,
  unasked: 0,
  problems: [],
  disturbance: NONE,
  cpu: 1,
  p50: 2,
  p99: 20,
  max: 40,
  resident: 1e8,
  growth: 0,
};

describe('what the load test measures', () => {
  it('tells lost, doubled and unasked answers apart, whatever was delivered again', () => {
    const recorder = createRecorder();
    recorder.delivered('a', 0);
    recorder.delivered('a', 5);
    recorder.delivered('b', 10);
    recorder.delivered('c', 20);
    recorder.answered('a', 30);
    recorder.answered('a', 31);
    recorder.delivered('a', 32);
    recorder.answered('b', 20);
    recorder.answered('x', 40);
    expect(recorder.pending).toBe(1);
    expect(recorder.summary()).toEqual({
      asked: 3,
      lost: 1,
      twice: 1,
      unasked: 1,
      p50: 10,
      p99: 30,
      max: 30,
    });
  });

  it('takes percentiles by nearest rank', () => {
    const values = Array.from({ length: 200 }, (_, i) => i + 1);
    expect([0, 0.5, 0.99, 1].map((share) => percentile(values, share))).toEqual([1, 100, 198, 200]);
    expect(percentile([], 0.5)).toBeNaN();
  });

  it('finds the slope of any line', () => {
    const value = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(value, value, fc.integer({ min: 2, max: 50 }), (a, b, count) => {
        const samples = Array.from({ length: count }, (_, x) => ({ seconds: x, bytes: a * x + b }));
        expect(slope(samples)).toBeCloseTo(a, 6);
      }),
    );
    expect(slope([{ seconds: 1, bytes: 5 }])).toBe(0);
  });
});

describe('the bounds of the load test', () => {
  it('are held by a good run', () => {
    expect(brokenBounds(GOOD)).toEqual([]);
    expect(brokenBounds({ ...GOOD, growth: undefined, cpu: undefined })).toEqual([]);
    expect(brokenBounds({ ...GOOD, p99: 300, cpu: 7 }, SHARED)).toEqual([]);
  });

  it('forgive what the machine did to anybody, and no more', () => {
    const disturbance = { held: 60, slowness: 1.5 };
    expect(brokenBounds({ ...GOOD, p99: 150, cpu: 7, disturbance })).toEqual([]);
    expect(brokenBounds({ ...GOOD, p99: 160, cpu: 7.5, disturbance })).toHaveLength(2);
    expect(worse(NONE, disturbance)).toEqual(disturbance);
  });

  it('are measured on a machine whose disturbance is a figure', async () => {
    const { held, slowness } = await measureDisturbance(50);
    expect(held).toBeGreaterThanOrEqual(0);
    expect(slowness).toBeGreaterThanOrEqual(1);
  });

  it.each([
    [{ asked: 0, p99: Number.NaN }, ['questions were asked', 'p99 under 100 ms']],
    [{ lost: 1 }, ['none lost']],
    [{ twice: 1 }, ['none answered twice']],
    [{ unasked: 1 }, ['nothing answered that was not asked']],
    [{ problems: ['a message over the limit'] }, ['no problems']],
    [{ p99: 100 }, ['p99 under 100 ms']],
    [{ cpu: 5 }, ['under 5 ms of processor time a question']],
    [{ cpu: Number.NaN }, ['under 5 ms of processor time a question']],
    [{ growth: 1e6 }, ['memory flat']],
  ])('are broken by %j', (figures, expected) => {
    expect(brokenBounds({ ...GOOD, ...figures })).toEqual(expected);
  });
});
