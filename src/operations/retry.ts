/** How often, and how patiently, a request is made again. Milliseconds. */
export interface Patience {
  /** As many as there is time for unless told. */
  readonly attempts?: number;
  /** Before the second attempt; doubled before each further one. */
  readonly firstPauseMs: number;
  /** Doubled no further than this. */
  readonly mostPauseMs?: number;
  /** A longer wait is not worth it: then the last attempt's result stands. */
  readonly longestPauseMs?: number;
  /** No attempt begins from this moment of `performance.now()` on. */
  readonly until?: number;
  /** Ends a pause: the next attempt then sees for itself that it was told to stop. */
  readonly signal?: AbortSignal | undefined;
}

/** Milliseconds before what failed `failures` times is tried again: doubled each time, up to the longest. */
export function backOff(failures: number, firstMs: number, mostMs = Number.POSITIVE_INFINITY): number {
  return Math.min(firstMs * 2 ** (failures - 1), mostMs);
}

/** What an attempt came to: over, one way or the other, or worth another one. */
export type Attempt<T> =
  | { readonly done: T }
  /** `otherwise`: the result where no further attempt is made. `afterMs`: what the platform asks for (Retry-After). */
  | { readonly again: true; readonly otherwise: T; readonly afterMs?: number };

/**
 * Makes attempts until one is done, they are used up, or the next one would come too late.
 *
 * @param attempt never rejects; its number counts from 1
 */
export async function retried<T>(
  patience: Patience,
  attempt: (number: number) => Promise<Attempt<T>>,
): Promise<T> {
  const { attempts = Number.POSITIVE_INFINITY, firstPauseMs, mostPauseMs, until, signal } = patience;
  const { longestPauseMs = Number.POSITIVE_INFINITY } = patience;
  for (let number = 1; ; number += 1) {
    const result = await attempt(number);
    if ('done' in result) return result.done;
    const wait = result.afterMs ?? backOff(number, firstPauseMs, mostPauseMs);
    const late = until !== undefined && performance.now() + wait >= until;
    if (number >= attempts || wait > longestPauseMs || late) return result.otherwise;
    await pause(wait, signal);
  }
}

/** Resolves after `ms`, or at once when the signal aborts; never rejects. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const timer = setTimeout(done, ms);
    signal?.addEventListener('abort', done, { once: true });
    function done() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    }
  });
}
