import type { Logger } from 'pino';
import type { Reply } from '../../commands/contract/reply.js';
import type { Metrics } from '../operations/metrics.js';
import type { Origin } from './question.js';

/** What answers without a command. */
const OF_NO_COMMAND: ReadonlySet<string> = new Set(['citations', 'talk']);

/** @param commands names that may become labels; anything else counts as `unknown`, since users type what they like. */
export function createReporting(metrics: Metrics, logger: Logger, commands: ReadonlySet<string>) {
  /**
   * Counts and logs one reply; `ms` is our own work on it. Neither holds a word of the question or the answer. Of a
   * failure the boundary has counted and logged the rest.
   */
  return function report(
    asked: string | undefined,
    { platform, eventId }: Origin,
    { status, code = 'none' }: Reply,
    ms: number,
  ): void {
    const command =
      asked !== undefined && (commands.has(asked) || OF_NO_COMMAND.has(asked)) ? asked : 'unknown';
    metrics.question(platform, command, status, ms / 1000);
    if (status === 'failure') return;
    const fields = { platform, eventId, command, status, ms: Math.round(ms) };
    if (status === 'answer') logger.info(fields, 'question');
    else {
      metrics.notice(code);
      logger.info({ ...fields, code }, 'question');
    }
  };
}
