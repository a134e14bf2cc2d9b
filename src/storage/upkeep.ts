import { setTimeout as sleep } from 'node:timers/promises';
import { OperationalError } from '../operations/operational-error.js';

/** Milliseconds between two looks: what is mended shows within seconds, and a look costs one `stat`. */
const EVERY_MS = 3_000;

export interface Upkeep {
  /** Why the documents cannot be searched now; undefined where they can. */
  readonly unready: () => string | undefined;
  /** Settles after the first look, whatever it found. */
  readonly first: Promise<void>;
  readonly stop: () => void;
}

/**
 * Keeps a running program able to answer: loads the search index, and again where it was lost; takes over what was
 * ingested and writes what a full disk would not take, also while nobody asks.
 * @param tell Of each trouble once, until it is over.
 */
export function keepUp(
  prepare: () => Promise<void>,
  tell: (error: unknown) => void,
  everyMs: number = EVERY_MS,
): Upkeep {
  const stopping = new AbortController();
  let unready: string | undefined = 'the search index is being loaded';

  async function look(): Promise<void> {
    try {
      await prepare();
      unready = undefined;
    } catch (error) {
      if (stopping.signal.aborted) return;
      const before = unready;
      // Our own words say what is the matter; those of others are for the log.
      unready = error instanceof OperationalError ? error.message : FAILED;
      if (unready !== before) tell(error);
    }
  }

  async function goOn(): Promise<void> {
    while (!stopping.signal.aborted) {
      await sleep(everyMs, undefined, { signal: stopping.signal, ref: false }).catch(() => {});
      if (!stopping.signal.aborted) await look();
    }
  }

  const first = look();
  void first.then(goOn);
  return { unready: () => unready, first, stop: () => stopping.abort() };
}

const FAILED = 'the search index cannot be loaded';
