import type { Logger } from 'pino';

/** SIGTERM to SIGKILL is ten seconds with the usual supervisors; a second is left for closing. */
const DRAIN_MS = 8_500;
const CLOSE_MS = 1_000;
/** What is not under way any more is found out within this. */
const LAST_DRAIN_MS = 200;
/** After a bug nothing can be trusted for long: what was accepted gets this much. */
const DRAIN_AFTER_BUG_MS = 2_000;

export interface ShutdownSteps {
  /** Takes no more questions. */
  readonly stop: () => Promise<unknown>;
  /** True once everything accepted was answered, false after so many milliseconds. */
  readonly drain: (deadlineMs: number) => Promise<boolean>;
  /** Lets go of files, databases and ports. */
  readonly close: () => Promise<unknown>;
  readonly logger: Logger;
}

export interface Shutdown {
  /**
   * Begins the end, once; later calls change nothing but make a failing exit code out of a good one.
   * @param exitCode 0 for an orderly end; 1 is taken instead where something accepted stayed unanswered.
   */
  begin(reason: string, exitCode: number, deadlineMs?: number): void;
}

/** What a process does at its end; tests bring their own. */
export interface Leaving {
  readonly on: (event: string, listener: (value: unknown) => void) => void;
  readonly exit: (code: number) => void;
}

const PROCESS: Leaving = {
  on: (event, listener) => void process.on(event, listener),
  exit: (code) => process.exit(code),
};

/**
 * Ties the end of the process to its causes: SIGTERM and SIGINT end it in order (a second one at once), an exception or
 * rejection that nobody caught is logged and ends it with 1. It is over within ten seconds whatever hangs.
 */
export function installShutdown(steps: ShutdownSteps, leaving: Leaving = PROCESS): Shutdown {
  const { logger } = steps;
  let exitCode: number | undefined;

  async function end(deadlineMs: number): Promise<void> {
    const until = performance.now() + deadlineMs;
    const drain = (withinMs: number) => attempt('drain', () => steps.drain(withinMs), withinMs);
    let closing = true;
    const stop = () =>
      steps.stop().finally(() => {
        closing = false;
      });
    // An adapter's stop may itself wait for what it accepted, so the two run side by side.
    const stopped = attempt('stop', stop, deadlineMs);
    let drained = await drain(deadlineMs);
    if (closing) {
      await stopped;
      // What came in until the last way in was closed is answered too.
      drained &&= await drain(Math.max(until - performance.now(), LAST_DRAIN_MS));
    }
    await attempt('close', steps.close, CLOSE_MS);
    if (drained !== true) logger.error({ code: 'unanswered' }, 'left with questions unanswered');
    const code = exitCode || (drained === true ? 0 : 1);
    logger.info({ exitCode: code }, 'leaving');
    leaving.exit(code);
  }

  /** The step's result, or undefined where it failed or took too long: the next one has its turn all the same. */
  async function attempt<T>(state: string, step: () => Promise<T>, withinMs: number): Promise<T | undefined> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => {
        logger.warn({ code: 'shutdown-late', state, ms: withinMs }, 'shutdown step takes too long');
        resolve(undefined);
      }, withinMs);
    });
    try {
      return await Promise.race([step(), late]);
    } catch (err) {
      logger.error({ err, code: 'shutdown-step', state }, 'shutdown step failed');
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  }

  function begin(reason: string, code: number, deadlineMs = DRAIN_MS): void {
    const first = exitCode === undefined;
    exitCode = exitCode || code;
    if (!first) return;
    logger.info({ reason }, 'shutting down');
    void end(deadlineMs);
  }

  for (const signal of ['SIGTERM', 'SIGINT']) {
    let asked = false;
    leaving.on(signal, () => {
      if (asked) leaving.exit(1);
      asked = true;
      begin(signal, 0);
    });
  }
  for (const bug of ['uncaughtException', 'unhandledRejection']) {
    leaving.on(bug, (err) => {
      logger.fatal({ err, code: bug }, 'nobody caught this');
      begin(bug, 1, DRAIN_AFTER_BUG_MS);
    });
  }
  return { begin };
}
