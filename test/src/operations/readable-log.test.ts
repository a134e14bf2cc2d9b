import { describe, expect, it } from 'vitest';
import { createLogger } from '../../../src/operations/logger.js';
import { readableLog } from '../../../src/operations/readable-log.js';

describe('the log at a terminal', () => {
  it('is sentences, not JSON, and says no more than the JSON would', () => {
    const lines: string[] = [];
    const destination = readableLog({ write: (line: string) => lines.push(line) > 0 });
    const logger = createLogger({ level: 'info', destination, secrets: ['xoxb-secret'] });
    logger.info({ platform: 'slack', text: '绝密' }, 'platform connected');
    logger.error({ err: new Error('refused xoxb-secret'), code: 'slack-event' }, 'event not handled');
    expect(lines[0]).toMatch(/^\d\d:\d\d:\d\d INFO platform connected platform=slack\n$/u);
    expect(lines[1]).toMatch(/ ERROR event not handled .*code=slack-event/u);
    expect(lines.join('')).not.toMatch(/[{}]|绝密|xoxb-secret/u);
  });
});
