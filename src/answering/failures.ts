import type { Logger } from 'pino';
import { notice, plain } from '../../commands/composing/compose.js';
import type { Locale } from '../../commands/contract/locale.js';
import type { Reply } from '../../commands/contract/reply.js';
import { messagesFor } from '../../commands/messages/catalogue.js';
import { newFailureId } from '../operations/failure-id.js';
import { ENGINE_AWAY, OperationalError } from '../operations/operational-error.js';
import { DeadlineError, withDeadline } from './deadline.js';

/** A fault of ours, as it is written down: under the id that the user is shown. */
export interface Failure {
  readonly id: string;
  /** Stable code: `timed-out`, `unexpected`, … */
  readonly code: string;
  readonly error: unknown;
  /** What it happened to, for the log. */
  readonly about: About;
}

/** No word that a user typed; `command` is filled in as soon as it is known. */
export interface About {
  readonly platform?: string;
  readonly eventId?: string;
  readonly channel?: string;
  /** A platform's own word for it. */
  readonly reason?: string;
  command?: string;
  /** The question in canonical form, for the buttons of the reply; never logged. */
  question?: string;
}

/** The one place where faults end: each is recorded once and has one id. */
export interface Failures {
  /** Records a fault that nobody is told of, or that is told otherwise. @returns its id. */
  record(code: string, error: unknown, about: About): string;
  /** Records a fault and says so to who asked. */
  reply(code: string, error: unknown, about: About, locale: Locale): Reply;
  /**
   * Runs the work with a signal that aborts after `withinMs`. What it throws, or does not finish by then, is recorded
   * once and becomes a Reply of status `failure` that shows the id. Never rejects.
   */
  guard<R>(
    about: About,
    locale: Locale,
    withinMs: number,
    work: (signal: AbortSignal) => Promise<R>,
  ): Promise<R | Reply>;
}

/** The one log line of a fault: its id, its code, what it happened to; never what was typed. */
export function logFailure(logger: Logger, { id, code, error, about }: Failure): void {
  const { question: _, ...fields } = about;
  logger.error({ ...fields, id, code, err: error }, 'failure');
}

const TIMED_OUT = 'timed-out';

function codeOf(error: unknown): string {
  if (error instanceof DeadlineError) return TIMED_OUT;
  return error instanceof OperationalError && error.code === ENGINE_AWAY ? ENGINE_AWAY : 'unexpected';
}

/** @param write is given every fault exactly once; never a user's mistake. */
export function createFailures(write: (failure: Failure) => void): Failures {
  function record(code: string, error: unknown, about: About): string {
    const id = newFailureId();
    write({ id, code, error, about });
    return id;
  }

  function reply(code: string, error: unknown, about: About, locale: Locale): Reply {
    const id = record(code, error, about);
    const { timeout, away, failure } = messagesFor(locale).dispatch;
    const sentence = (code === TIMED_OUT ? timeout : code === ENGINE_AWAY ? away : failure)(id);
    const { question } = about;
    return {
      ...notice(code, [plain(sentence)]),
      status: 'failure',
      ...(question === undefined ? {} : { question }),
    };
  }

  return {
    record,
    reply,
    async guard(about, locale, withinMs, work) {
      try {
        return await withDeadline(withinMs, work);
      } catch (error) {
        return reply(codeOf(error), error, about, locale);
      }
    },
  };
}
