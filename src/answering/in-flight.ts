import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';

/** Work that was accepted and is not finished: a shutdown waits for it. */
export interface InFlight {
  /** Counts the promise until it settles and hands it back unchanged. */
  track<T>(work: Promise<T>): Promise<T>;
  readonly count: number;
  /** Resolves true once nothing is left, false after `deadlineMs`. */
  drain(deadlineMs: number): Promise<boolean>;
}

/** An answer is computed, then sent: between the two nothing is in flight for a few turns of the event loop. */
const QUIET_TURNS = 3;

export function createInFlight(): InFlight {
  const work = new Set<Promise<unknown>>();

  async function settle(): Promise<void> {
    for (let quiet = 0; quiet < QUIET_TURNS; ) {
      if (work.size > 0) {
        quiet = 0;
        await Promise.allSettled(work);
      } else {
        quiet += 1;
        await nextTurn();
      }
    }
  }

  return {
    track(promise) {
      work.add(promise);
      const done = () => work.delete(promise);
      // Both outcomes are handled here so that tracking never makes a rejection unhandled of its own.
      promise.then(done, done);
      return promise;
    },
    get count() {
      return work.size;
    },
    async drain(deadlineMs) {
      const timer = new AbortController();
      const late = sleep(deadlineMs, false, { signal: timer.signal }).catch(() => false);
      try {
        return await Promise.race([settle().then(() => true), late]);
      } finally {
        timer.abort();
      }
    },
  };
}
