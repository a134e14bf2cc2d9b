/** The work was not finished in time. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';
  readonly code = 'deadline';

  constructor(readonly milliseconds: number) {
    super(`not finished within ${milliseconds} ms`);
  }
}

/** What a timer can count, some 24 days; a longer time is none. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Runs `work` with a signal that aborts after `milliseconds` (infinity: never), and rejects with {@link DeadlineError} at that moment even
 * where the work takes no notice of its signal.
 */
export async function withDeadline<T>(
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  if (milliseconds > LONGEST_TIMER_MS) return work(controller.signal);
  const { promise: late, reject } = withResolvers<never>();
  const timer = setTimeout(() => {
    const error = new DeadlineError(milliseconds);
    controller.abort(error);
    reject(error);
  }, milliseconds);
  try {
    return await Promise.race([work(controller.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Promise.withResolvers, which Node has from 22 on. */
function withResolvers<T>(): { promise: Promise<T>; reject: (reason: unknown) => void } {
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<T>((_, refuse) => {
    reject = refuse;
  });
  return { promise, reject };
}
