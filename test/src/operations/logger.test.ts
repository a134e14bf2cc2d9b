import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLogger } from '../../../src/operations/logger.js';
import { OperationalError } from '../../../src/operations/operational-error.js';
import { keepLines } from '../../support/service/log-lines.js';

function logging(secrets: readonly string[] = []) {
  const lines = keepLines();
  return { ...lines, logger: createLogger({ level: 'trace', secrets, destination: lines.destination }) };
}

/** Made of parts so that no scanner takes this file for a leak. */
const SLACK_TOKEN = ['xoxb', '1234567890', 'abcDEF'].join('-');
const SLACK_APP_TOKEN = ['xapp', '1', 'A01', 'abc'].join('-');
const DISCORD_TOKEN = ['MTA1MjM0NTY3ODkwMTIzNDU2', 'GaBcDe', 'abcdefghijklmnopqrstuvwxyz-_0123456789'].join(
  '.',
);

function sources(): readonly string[] {
  const root = new URL('../../../src', import.meta.url).pathname;
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(root, name));
}

describe('the log', () => {
  it('is JSON, one line an event, with time and level', () => {
    const { logger, text, entries } = logging();
    logger.info({ platform: 'slack', ms: 12 }, 'question');
    expect(text()).toMatch(/^\{.*\}\n$/);
    expect(entries()).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        platform: 'slack',
        ms: 12,
        msg: 'question',
      },
    ]);
  });

  it('gives every line of something that went wrong an id, the one of the failure where there is one', () => {
    const { logger, entries } = logging();
    logger.warn({ code: 'slack-socket' }, 'socket lost');
    logger.error({ code: 'unexpected', id: '0a1b2c3d' }, 'failure');
    logger.info({ platform: 'slack' }, 'question');
    const ids = entries().map(({ id }) => id);
    expect(ids).toEqual([expect.stringMatching(/^[0-9a-f]{8}$/u), '0a1b2c3d', undefined]);
  });

  it('is given a code with everything that went wrong', () => {
    const calls = sources().flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/logger\.(?:warn|error|fatal)\(([^;]*)/gu)].map(
        ([call, words]) => ({
          call: `${path}: ${call.slice(0, 80)}`,
          words: words ?? '',
        }),
      ),
    );
    expect(calls.length).toBeGreaterThan(15);
    expect(calls.filter(({ words }) => !/\bcode\b/u.test(words)).map(({ call }) => call)).toEqual([]);
  });

  it('drops fields that are not on its list, and objects under names that are', () => {
    const { logger, text } = logging();
    logger.warn(
      { text: '绝密', options: { document: '绝密' }, command: { line: '绝密' }, reason: ['绝密'] },
      'odd',
    );
    logger.child({ text: '绝密', line: '绝密' }).info({ body: '绝密' }, 'odd');
    logger.info('odd %s %o', '绝密', { text: '绝密' });
    logger.info({ method: 'POST', headers: { authorization: '绝密' }, socket: {}, url: '绝密' }, 'request');
    expect(text()).not.toContain('绝密');
  });

  it('keeps the fields of a child on every line', () => {
    const { logger, entries } = logging();
    logger.child({ adapter: 'slack' }).child({ mode: 'socket' }).info({ attempt: 2 }, 'connecting');
    expect(entries()).toMatchObject([{ adapter: 'slack', mode: 'socket', attempt: 2 }]);
  });

  it.each([
    ['as a field', (error: Error) => [{ err: error }, 'failed']],
    ['as a field without a message', (error: Error) => [{ err: error }]],
    ['alone', (error: Error) => [error]],
    ['before a message', (error: Error) => [error, 'failed']],
  ])('shows an error given %s by type, code and place, never by its message', (_, args) => {
    const { logger, text, entries } = logging();
    const error = new SyntaxError('Unexpected token 绝密\n    in 绝密', { cause: new Error('绝密') });
    Object.assign(error, { code: 'ERR_PARSE', data: '绝密' });
    Reflect.apply(logger.error, logger, args(error));
    expect(entries()).toMatchObject([
      { err: { type: 'SyntaxError', code: 'ERR_PARSE', cause: { type: 'Error' } } },
    ]);
    expect(text()).toContain('logger.test.ts');
    expect(text()).not.toContain('绝密');
  });

  it('shows the messages of our own errors and of the network', () => {
    const { logger, entries } = logging();
    logger.error({ err: new OperationalError('port-unavailable', 'cannot listen on port 80') }, 'failed');
    const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), {
      code: 'ECONNREFUSED',
      syscall: 'connect',
    });
    logger.error({ err: refused }, 'failed');
    expect(entries()).toMatchObject([
      { err: { code: 'port-unavailable', message: 'cannot listen on port 80' } },
      { err: { code: 'ECONNREFUSED', message: 'connect ECONNREFUSED 127.0.0.1:5432' } },
    ]);
  });

  it.each([
    ['Slack’s bot token', SLACK_TOKEN],
    ['Slack’s app token', SLACK_APP_TOKEN],
    ['Discord’s token', DISCORD_TOKEN],
    ['a bearer header', 'Bearer abc.def'],
    ['a database address', 'postgres://user:hunter2@host/db'],
    ['a configured secret of any shape', 'tell-no-one'],
  ])('never shows %s, in a message, a field or an error', (_, secret) => {
    const { logger, text } = logging(['tell-no-one']);
    logger.info(`using ${secret}`);
    logger.info({ reason: `bad ${secret}` }, 'refused');
    logger.error({ err: new OperationalError('refused', `bad ${secret}`) }, 'refused');
    logger.child({ reason: secret }).info('refused');
    expect(text()).not.toContain(secret);
    expect(text()).not.toMatch(/hunter2|abcDEF|abc\.def/);
    expect(text()).toContain('[secret]');
  });
});
