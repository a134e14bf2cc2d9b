import type { Logger } from 'pino';
import type { Reply } from '../../commands/contract/reply.js';
import type { Metrics } from '../operations/metrics.js';
import type { Origin, Question } from './answering.js';

/** What was asked, as far as a metric may know it. */
export type Asked = Question | 'citations';

/** @param commands names that may become labels; anything else counts as `unknown`, since users type what they like. */
export function createReporting(metrics: Metrics, logger: Logger, commands: ReadonlySet<string>) {
  function commandOf(asked: Asked, reply: Reply): string {
    if (asked === 'citations') return asked;
    const canonical = reply.question?.match(/^\/([\w-]+)/u)?.[1];
    const name = canonical ?? ('command' in asked ? asked.command : '');
    return commands.has(name) ? name : 'unknown';
  }

  /** Counts and logs one reply; `ms` is our own work on it. Neither holds a word of the question or the answer. */
  return function report(asked: Asked, { platform, eventId }: Origin, reply: Reply, ms: number): void {
    const command = commandOf(asked, reply);
    const { status } = reply;
    metrics.question(platform, command, status, ms / 1000);
    if (status === 'answer')
      logger.info({ platform, eventId, command, status, ms: Math.round(ms) }, 'question');
    else {
      const code = reply.code ?? 'none';
      if (status === 'notice') metrics.notice(code);
      else metrics.failure(code);
      logger.info({ platform, eventId, command, status, code, ms: Math.round(ms) }, 'question');
    }
  };
}
