import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FadingMap } from '../../../src/answering/fading-map.js';

describe('FadingMap', () => {
  it('forgets an entry exactly when its lifetime is over', () => {
    let now = 0;
    const map = new FadingMap<string>({ lifetimeMs: 1000, capacity: 10, now: () => now });
    map.set('a', 'x');
    now = 999;
    expect(map.get('a')).toBe('x');
    now = 1000;
    expect(map.get('a')).toBeUndefined();
  });

  it('begins a new life at each set', () => {
    let now = 0;
    const map = new FadingMap<number>({ lifetimeMs: 1000, capacity: 10, now: () => now });
    map.set('a', 1);
    now = 900;
    map.set('a', 2);
    now = 1800;
    expect(map.get('a')).toBe(2);
  });

  it('never holds more than its capacity, and keeps the newest half of it', () => {
    const map = new FadingMap<number>({ lifetimeMs: 1000, capacity: 100, now: () => 0 });
    for (let i = 0; i < 100_000; i++) map.set(`k${i}`, i);
    expect(map.size).toBeLessThanOrEqual(100);
    for (let i = 99_950; i < 100_000; i++) expect(map.get(`k${i}`)).toBe(i);
  });

  it('answers like a list of all sets with their times, as long as the capacity is not reached', () => {
    const step = fc.record({
      after: fc.nat(400),
      key: fc.constantFrom('a', 'b', 'c', 'd'),
      set: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let now = 0;
        const map = new FadingMap<number>({ lifetimeMs: 1000, capacity: 1000, now: () => now });
        const times = new Map<string, number>();
        for (const { after, key, set } of steps) {
          now += after;
          if (set) {
            map.set(key, now);
            times.set(key, now);
          }
          const at = times.get(key);
          expect(map.get(key)).toBe(at !== undefined && now - at < 1000 ? at : undefined);
        }
      }),
    );
  });
});
