import { OperationalError } from '../operations/operational-error.js';

/** A database that hangs must not hold up answers: Discord's first three seconds are shared with the work itself. */
const WITHIN_MS = 1_000;
/** After it did not answer, nobody waits for it so long: then the next one tries again. */
const REST_MS = 3_000;

/** Nothing was asked: a moment ago there was no answer, which was told then. */
export class RestingError extends Error {
  override readonly name = 'RestingError';
}

/**
 * Runs a work on what many share. What does not come in time fails, and then everything does at once for a while, so that
 * an outage costs one wait and one line of the log, not one a question. While it lasts one at a time tries.
 */
export type Patience = <T>(work: () => Promise<T>) => Promise<T>;

export interface PatienceOptions {
  /** Milliseconds that never run backwards. */
  readonly now?: () => number;
  readonly withinMs?: number;
  /** The first failure of an outage; told once. */
  readonly onAway?: (error: unknown) => void;
  /** The first success after one. */
  readonly onBack?: () => void;
}

export function createPatience(options: PatienceOptions = {}): Patience {
  const { now = () => performance.now(), withinMs = WITHIN_MS, onAway, onBack } = options;
  let restsUntil = Number.NEGATIVE_INFINITY;
  let away = false;
  let trying = false;

  async function attempt<T>(work: () => Promise<T>): Promise<T> {
    try {
      const result = await inTime(work(), withinMs);
      if (away) onBack?.();
      away = false;
      return result;
    } catch (error) {
      if (!isAway(error)) throw error;
      // Others were waiting for the same.
      if (now() < restsUntil) throw new RestingError();
      restsUntil = now() + REST_MS;
      if (!away) onAway?.(error);
      away = true;
      throw error;
    }
  }

  return async (work) => {
    if (now() < restsUntil || trying) throw new RestingError();
    trying = away;
    try {
      return await attempt(work);
    } finally {
      trying = false;
    }
  };
}

async function inTime<T>(work: Promise<T>, withinMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const giveUp = () =>
      reject(new OperationalError('state-late', `settings and conversations take over ${withinMs} ms`));
    // Where this process itself was held up, the answer may lie there unread: it is read before the second of these.
    timer = setTimeout(() => setImmediate(() => setImmediate(giveUp)), withinMs);
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
