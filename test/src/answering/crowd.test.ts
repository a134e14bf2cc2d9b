import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createCrowd } from '../../../src/answering/crowd.js';

/** What became of events that came together, in the order in which it did. */
function crowd(options: { readonly atOnce?: number; readonly most?: number } = {}) {
  const clock = { now: 0 };
  const flying = { count: 0 };
  const log: string[] = [];
  const made = createCrowd({ ...options, now: () => clock.now, inFlight: () => flying.count });
  const receive = (name: string) =>
    made.receive(
      () => log.push(name),
      () => log.push(`${name} left`),
    );
  const receiveForGood = (name: string) => made.receive(() => log.push(name));
  return { ...made, receive, receiveForGood, clock, flying, log, waits: () => made.waits };
}

describe('events that come together', () => {
  it('are begun in order, a few in each turn of the event loop', async () => {
    const { receive, log, waits } = crowd();
    for (let at = 0; at < 20; at++) receive(`${at}`);
    const begun = [log.length];
    for (; waits(); begun.push(log.length)) await nextTurn();
    expect(begun).toEqual([8, 16, 20]);
    expect(log).toEqual(Array.from({ length: 20 }, (_, at) => `${at}`));
  });

  it('each are begun once or left once, whatever becomes of them', async () => {
    const { receive, log, clock, waits } = crowd({ most: 50 });
    for (let round = 0; round < 40; round++) {
      for (let at = 0; at < 20; at++) receive(`${round}.${at}`);
      clock.now += 300;
      await nextTurn();
    }
    while (waits()) await nextTurn();
    const names = log.map((line) => line.replace(' left', ''));
    expect(new Set(names).size).toBe(800);
    expect(names).toHaveLength(800);
    expect(log.filter((line) => line.endsWith('left')).length).toBeGreaterThan(100);
  });

  it('are left to their platform where too many wait, or where too much is being sent', async () => {
    const { receive, log, flying, waits } = crowd({ most: 10 });
    for (let at = 0; at < 20; at++) receive(`${at}`);
    expect(log.slice(8)).toEqual(['18 left', '19 left']);
    while (waits()) await nextTurn();
    flying.count = 10;
    receive('late');
    expect(log.at(-1)).toBe('late left');
  });

  it('are left to it where their turn comes when it has told the person itself', async () => {
    const { receive, log, clock, waits } = crowd();
    for (let at = 0; at < 12; at++) receive(`${at}`);
    clock.now += 2_501;
    receive('new');
    while (waits()) await nextTurn();
    expect(log.slice(8)).toEqual(['new', '8 left', '9 left', '10 left', '11 left']);
  });

  it('and have no platform that would say so are begun, however late', async () => {
    const { receive, receiveForGood, log, clock, waits } = crowd();
    for (let at = 0; at < 8; at++) receive(`${at}`);
    receiveForGood('a message');
    clock.now += 60_000;
    while (waits()) await nextTurn();
    expect(log.at(-1)).toBe('a message');
  });
});

describe('questions', () => {
  it('beyond so many at once are not begun, and are again when some are done', async () => {
    const { answer } = crowd({ atOnce: 2 });
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const first = [answer(0, () => held), answer(0, () => held.then(() => 'answered'))];
    let begun = false;
    const third = await answer(0, async () => {
      begun = true;
    });
    expect([third, begun]).toEqual([undefined, false]);
    release();
    expect(await Promise.all(first)).toEqual([undefined, 'answered']);
    expect(await answer(0, async () => 'again')).toBe('again');
  });

  it('that waited long while others wait are not begun; where nobody waits they are', async () => {
    const { answer, receive, clock } = crowd();
    clock.now = 3_000;
    expect(await answer(0, async () => 'answered')).toBe('answered');
    for (let at = 0; at < 9; at++) receive(`${at}`);
    expect(await answer(0, async () => 'answered')).toBeUndefined();
    expect(await answer(2_000, async () => 'answered')).toBe('answered');
  });

  it('that fail make room too', async () => {
    const { answer } = crowd({ atOnce: 1 });
    await expect(answer(0, () => Promise.reject(new Error('fault')))).rejects.toThrow('fault');
    expect(await answer(0, async () => 'answered')).toBe('answered');
  });
});
