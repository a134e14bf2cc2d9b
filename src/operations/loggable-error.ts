import { OperationalError } from './operational-error.js';

/** What the log shows of an error. */
export interface LoggableError {
  readonly type: string;
  readonly code?: string | number;
  /** Only of messages that cannot hold a user's words. */
  readonly message?: string;
  /** Where it happened, innermost first: the `at …` lines alone, since the rest of a stack repeats the message. */
  readonly frames?: readonly string[];
  readonly cause?: LoggableError;
}

const MOST_FRAMES = 12;
const MOST_CAUSES = 4;
const CODE = /^[\w.:-]{1,64}$/u;

/**
 * Reduces an error to what is safe to keep: messages of libraries quote their input (a JSON parser the text, an HTTP
 * client the address with its token), so only those of system calls and our own {@link OperationalError} stay.
 */
export function loggableError(error: unknown, depth = 0): LoggableError {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = 'code' in error ? error.code : undefined;
  const frames = error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /u.test(line))
    .slice(0, MOST_FRAMES)
    .map((line) => line.trim());
  const cause = error.cause !== undefined && depth < MOST_CAUSES;
  return {
    type: error.constructor.name,
    ...(typeof code === 'number' || (typeof code === 'string' && CODE.test(code)) ? { code } : {}),
    ...(error instanceof OperationalError || isNetworkError(error) ? { message: error.message } : {}),
    ...(frames === undefined ? {} : { frames }),
    ...(cause ? { cause: loggableError(error.cause, depth + 1) } : {}),
  };
}

/** `connect ECONNREFUSED 127.0.0.1:5432`: a call on the network, its code and address, nothing else. */
function isNetworkError(error: Error): boolean {
  return 'syscall' in error && !('path' in error) && !('spawnargs' in error);
}
