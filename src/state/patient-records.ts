import { OperationalError } from '../operations/operational-error.js';
import { lifetimeOf, type Records } from './records.js';

/** A database that hangs must not hold up answers: Discord's first three seconds are shared with the work itself. */
const WITHIN_MS = 1_000;
/** After it did not answer, nobody waits for it so long: then the next one tries again. */
const REST_MS = 3_000;

/** Nothing was asked of the records: a moment ago they did not answer, which was told then. */
export class RestingError extends Error {
  override readonly name = 'RestingError';
}

/**
 * The same records for who answers questions: what does not come in time fails, and then everything does at once for a
 * while, so that an outage costs one wait and one line of the log, not one a question. What is to stay (a decision) is
 * written however long that takes: whoever made it waits for it.
 * @param now milliseconds that never run backwards.
 */
export function createPatientRecords(
  records: Records,
  now: () => number = () => performance.now(),
  withinMs = WITHIN_MS,
): Records {
  let restsUntil = Number.NEGATIVE_INFINITY;

  async function patiently<T>(work: () => Promise<T>): Promise<T> {
    if (now() < restsUntil) throw new RestingError();
    try {
      return await inTime(work(), withinMs);
    } catch (error) {
      if (!isAway(error)) throw error;
      // Others were waiting for the same.
      if (now() < restsUntil) throw new RestingError();
      restsUntil = now() + REST_MS;
      throw error;
    }
  }

  return {
    read: (room, key) => patiently(() => records.read(room, key)),
    write: (room, key, value) =>
      lifetimeOf(room) === Number.POSITIVE_INFINITY
        ? records.write(room, key, value)
        : patiently(() => records.write(room, key, value)),
    keys: (room) => records.keys(room),
    exclusively: (room, key, work) => records.exclusively(room, key, work),
    prepare: () => records.prepare(),
    close: () => records.close(),
  };
}

async function inTime<T>(work: Promise<T>, withinMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new OperationalError('state-late', `settings and conversations take over ${withinMs} ms`)),
      withinMs,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A damaged record concerns one channel only; anything else that goes wrong, all. */
function isAway(error: unknown): boolean {
  return !(error instanceof Error && 'code' in error && error.code === 'state-damaged');
}
