import { type Logger as BoltLogger, LogLevel } from '@slack/bolt';
import type { Logger } from 'pino';

/**
 * Bolt's logger on ours. Its lines quote what they are about (a malformed body, an address with a token), so only the
 * words before the first quoted thing are kept, and what is below an error only where somebody looks for it.
 */
export function createBoltLogger(logger: Logger): BoltLogger {
  return {
    debug: () => {},
    info: () => {},
    // Each attempt that fails; what comes of them all has its own line.
    warn: (...words) => logger.debug({ adapter: 'slack', code: 'slack-library' }, constantWords(words[0])),
    error: (...words) => logger.error({ adapter: 'slack', code: 'slack-library' }, constantWords(words[0])),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
}

function constantWords(words: unknown): string {
  const [constant = ''] = String(words instanceof Error ? words.name : words).split(/[([{:"'`!]/u, 1);
  return `@slack: ${constant.trim().slice(0, 120)}`;
}
