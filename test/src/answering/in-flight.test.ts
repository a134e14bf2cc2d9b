import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createInFlight } from '../../../src/answering/in-flight.js';

describe('work in flight', () => {
  it('is waited for, and so is what begins when it ends', async () => {
    const inFlight = createInFlight();
    let sent = false;
    void inFlight.track(sleep(20)).then(() => inFlight.track(sleep(20).then(() => (sent = true))));
    expect(await inFlight.drain(2000)).toBe(true);
    expect(sent).toBe(true);
    expect(inFlight.count).toBe(0);
  });

  it('is given up at the deadline', async () => {
    const inFlight = createInFlight();
    void inFlight.track(new Promise(() => {}));
    const startedAt = performance.now();
    expect(await inFlight.drain(50)).toBe(false);
    expect(performance.now() - startedAt).toBeLessThan(1000);
    expect(inFlight.count).toBe(1);
  });

  it('may fail: the failure goes to who tracked it and ends the wait', async () => {
    const inFlight = createInFlight();
    const work = inFlight.track(sleep(10).then(() => Promise.reject(new Error('refused'))));
    const caught = work.catch((error: Error) => error.message);
    expect(await inFlight.drain(2000)).toBe(true);
    expect(await caught).toBe('refused');
  });

  it('is nothing: draining ends at once', async () => {
    expect(await createInFlight().drain(1000)).toBe(true);
  });
});
