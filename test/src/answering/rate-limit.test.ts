import { describe, expect, it } from 'vitest';
import { createRateLimit } from '../../../src/answering/rate-limit.js';

function limitAt(start = 0) {
  let now = start;
  const limit = createRateLimit(() => now);
  return {
    wait: (ms: number) => {
      now += ms;
    },
    judge: (times: number, person = 'u1') => Array.from({ length: times }, () => limit.judge(person)),
  };
}

describe('the limit of one person', () => {
  it('lets 30 questions through at once and says so at the 31st', () => {
    const { judge } = limitAt();
    expect(judge(30)).toEqual(Array(30).fill('answer'));
    expect(judge(1)).toEqual(['notice']);
  });

  it('then lets one through each second', () => {
    const { judge, wait } = limitAt();
    judge(30);
    for (let second = 0; second < 20; second++) {
      wait(1000);
      expect(judge(2)[0]).toBe('answer');
    }
  });

  it('counts fractions of a second that come in small steps', () => {
    const { judge, wait } = limitAt(12_345.678);
    judge(30);
    const verdicts = Array.from({ length: 100 }, () => {
      wait(100);
      return judge(1)[0];
    });
    expect(verdicts.filter((verdict) => verdict === 'answer')).toHaveLength(10);
  });

  it('falls silent in a flood after 120 notices and then gives at most one each second', () => {
    const { judge, wait } = limitAt();
    const flood = judge(1000);
    expect(flood.filter((verdict) => verdict === 'notice')).toHaveLength(120);
    expect(flood.at(-1)).toBe('silent');
    wait(1_000);
    expect(judge(3)).toEqual(['answer', 'notice', 'silent']);
  });

  it('has the whole 30 again after half a minute of rest, and no more', () => {
    const { judge, wait } = limitAt();
    judge(30);
    wait(3_600_000);
    expect(judge(31).filter((verdict) => verdict === 'answer')).toHaveLength(30);
  });

  it('counts each person alone', () => {
    const { judge } = limitAt();
    judge(31, 'u1');
    expect(judge(1, 'u2')).toEqual(['answer']);
  });
});
