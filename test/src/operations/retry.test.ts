import { describe, expect, it } from 'vitest';
import { type Attempt, backOff, retried } from '../../../src/operations/retry.js';

const PATIENCE = { attempts: 3, firstPauseMs: 1, longestPauseMs: 50 };
const again = { again: true, otherwise: 'failed' } as const;

async function run(results: readonly Attempt<string>[], patience = {}) {
  let made = 0;
  const began = performance.now();
  const result = await retried({ ...PATIENCE, ...patience }, async () => results[made++] ?? again);
  return { result, made, ms: performance.now() - began };
}

describe('retried', () => {
  it('ends with the first attempt that is done', async () => {
    expect(await run([again, { done: 'sent' }, { done: 'twice' }])).toMatchObject({
      result: 'sent',
      made: 2,
    });
  });

  it('ends when the attempts are used up, with what the last one came to', async () => {
    const last = { again: true, otherwise: 'last' } as const;
    expect(await run([again, again, last])).toMatchObject({ result: 'last', made: 3 });
  });

  it('waits as long as the platform asks, where that is worth it', async () => {
    const { ms, made } = await run([{ ...again, afterMs: 40 }, { done: 'sent' }]);
    expect(ms).toBeGreaterThan(38);
    expect(made).toBe(2);
    expect(await run([{ ...again, afterMs: 51 }])).toMatchObject({ result: 'failed', made: 1 });
  });

  it('makes no attempt that would come too late', async () => {
    const until = performance.now() + 20;
    expect(await run([{ ...again, afterMs: 30 }], { until })).toMatchObject({ result: 'failed', made: 1 });
  });

  it('pauses twice as long each time, up to the longest pause', () => {
    expect([1, 2, 3, 4, 5].map((failures) => backOff(failures, 250, 1_500))).toEqual([
      250, 500, 1_000, 1_500, 1_500,
    ]);
  });

  it('lets the next attempt see for itself that it was told to stop', async () => {
    const told = new AbortController();
    setTimeout(() => told.abort(), 5);
    const { made, ms } = await run([{ ...again, afterMs: 5_000 }, { done: 'stopped' }], {
      ...{ signal: told.signal, longestPauseMs: 10_000 },
    });
    expect(made).toBe(2);
    expect(ms).toBeLessThan(4_000);
  });
});
