import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readConfig, readCoreConfig, secretsOf } from '../../../src/config/config.js';
import { ConfigurationError, ENVIRONMENT, type RawEnvironment } from '../../../src/config/environment.js';
import { PROJECT_ROOT } from '../../../src/config/project-root.js';

function problemsOf(read: () => unknown): Record<string, string> {
  try {
    read();
  } catch (error) {
    if (error instanceof ConfigurationError)
      return Object.fromEntries(error.problems.map(({ name, problem }) => [name, problem]));
    throw error;
  }
  return {};
}

describe('the environment', () => {
  it('needs nothing', () => {
    expect(readConfig({})).toEqual({ dataDirectory: join(PROJECT_ROOT, '.yinju'), logLevel: 'warn' });
  });

  it('logs more where it serves a platform', () => {
    expect(readConfig({ DISCORD_TOKEN: 'token' }).logLevel).toBe('info');
    expect(readConfig({ DISCORD_TOKEN: 'token', LOG_LEVEL: 'error' }).logLevel).toBe('error');
  });

  it('takes an empty or blank value for an absent one', () => {
    expect(readConfig({ SLACK_BOT_TOKEN: '', PORT: ' ', LOG_LEVEL: '' })).toEqual(readConfig({}));
  });

  it('reads every setting', () => {
    const config = readConfig({
      YINJU_DATA_DIR: 'somewhere',
      LOG_LEVEL: 'debug',
      PORT: '3000',
      DATABASE_URL: 'postgres://localhost/yinju',
      SLACK_BOT_TOKEN: ' xoxb-1 ',
      SLACK_SIGNING_SECRET: 'secret',
      SLACK_API_URL: 'http://127.0.0.1:1/api/',
      DISCORD_TOKEN: 'token',
      DISCORD_APPLICATION_ID: '123',
      DISCORD_API_URL: 'http://127.0.0.1:2/api',
      DISCORD_MESSAGE_CONTENT: 'on',
      DISCORD_SHARDS: '0-3/16',
    });
    expect(config).toEqual({
      dataDirectory: resolve(PROJECT_ROOT, 'somewhere'),
      logLevel: 'debug',
      port: 3000,
      databaseUrl: 'postgres://localhost/yinju',
      slack: {
        botToken: 'xoxb-1',
        connection: { mode: 'http', signingSecret: 'secret' },
        apiUrl: 'http://127.0.0.1:1/api/',
      },
      discord: {
        token: 'token',
        applicationId: '123',
        apiUrl: 'http://127.0.0.1:2/api',
        messageContent: true,
        shards: { first: 0, last: 3, count: 16 },
      },
    });
  });

  it('reads several nodes of one OpenSearch', () => {
    expect(readConfig({ OPENSEARCH_URL: 'https://u:p@a:9200, http://b' }).openSearch).toEqual({
      urls: ['https://u:p@a:9200', 'http://b'],
      prefix: 'yinju',
    });
  });

  it.each([
    ['auto', undefined],
    ['5/16', { first: 5, last: 5, count: 16 }],
    ['0-0/1', { first: 0, last: 0, count: 1 }],
  ])('takes the shards %s', (text, shards) => {
    expect(readConfig({ DISCORD_TOKEN: 'token', DISCORD_SHARDS: text }).discord?.shards).toEqual(shards);
  });

  it('serves one workspace, or all that install the app', () => {
    const many = {
      SLACK_CLIENT_ID: '1.2',
      SLACK_CLIENT_SECRET: 'client',
      SLACK_APP_TOKEN: 'xapp-1',
      YINJU_SECRET: `${'a'.repeat(32)}, ${'b'.repeat(32)}`,
    };
    const { slack } = readConfig({ ...many, SLACK_EXTRAS: 'uploads' });
    expect(slack).toEqual({
      oauth: {
        clientId: '1.2',
        clientSecret: 'client',
        secrets: ['a'.repeat(32), 'b'.repeat(32)],
        extras: { citations: false, settings: false, uploads: true },
      },
      connection: { mode: 'socket', appToken: 'xapp-1' },
    });
    expect(secretsOf(readConfig(many))).toEqual(
      expect.arrayContaining(['client', 'a'.repeat(32), 'b'.repeat(32), 'xapp-1']),
    );
    expect(problemsOf(() => readConfig({ ...many, SLACK_BOT_TOKEN: 'xoxb-1' }))).toMatchObject({
      SLACK_BOT_TOKEN: expect.stringContaining('SLACK_CLIENT_ID'),
    });
  });

  it.each([
    [{ SLACK_CLIENT_ID: '1.2' }, { SLACK_CLIENT_ID: /SLACK_CLIENT_SECRET/u }],
    [{ SLACK_CLIENT_ID: '1.2' }, { SLACK_CLIENT_ID: /YINJU_SECRET/u }],
    [{ SLACK_CLIENT_ID: '1.2' }, { SLACK_CLIENT_ID: /SLACK_APP_TOKEN or SLACK_SIGNING_SECRET/u }],
    [{ SLACK_CLIENT_ID: 'A123', SLACK_CLIENT_SECRET: 's' }, { SLACK_CLIENT_ID: /numbers/u }],
    [
      { SLACK_CLIENT_SECRET: 's', YINJU_SECRET: 'x'.repeat(40) },
      { SLACK_CLIENT_SECRET: /ID/u, YINJU_SECRET: /ID/u },
    ],
    [{ YINJU_SECRET: 'too short' }, { YINJU_SECRET: /32/u }],
    [{ YINJU_SECRET: `${'x'.repeat(40)},` }, { YINJU_SECRET: /former/u }],
    [{ SLACK_EXTRAS: 'citation' }, { SLACK_EXTRAS: /citations, settings, uploads/u }],
  ])('tells of every problem of %j by name', (raw, expected) => {
    expect(() => readConfig(raw)).toThrow(ConfigurationError);
    const told = (() => {
      try {
        return String(readConfig(raw));
      } catch (error) {
        return String(error);
      }
    })();
    for (const [name, pattern] of Object.entries(expected)) {
      const lines = told.split('\n').filter((line) => line.includes(`${name}: `));
      expect(
        lines.some((line) => pattern.test(line)),
        told,
      ).toBe(true);
    }
    expect(told).not.toContain('x'.repeat(40));
  });

  it('prefers Socket Mode, which needs no public address', () => {
    const { slack } = readConfig({
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_APP_TOKEN: 'xapp-1',
      SLACK_SIGNING_SECRET: 's',
    });
    expect(slack?.connection).toEqual({ mode: 'socket', appToken: 'xapp-1' });
  });

  it.each([
    // variables, names of the problems
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, ['SLACK_BOT_TOKEN']],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, ['SLACK_APP_TOKEN']],
    [{ SLACK_SIGNING_SECRET: 's' }, ['SLACK_SIGNING_SECRET']],
    [{ SLACK_BOT_TOKEN: 'xapp-1', SLACK_APP_TOKEN: 'xoxb-1' }, ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN']],
    [{ DISCORD_APPLICATION_ID: '1' }, ['DISCORD_APPLICATION_ID']],
    [{ DISCORD_TOKEN: 'Bot abc' }, ['DISCORD_TOKEN']],
    [{ DISCORD_SHARDS: '0/1' }, ['DISCORD_SHARDS']],
    [{ PORT: '70000' }, ['PORT']],
    [{ PORT: 'http' }, ['PORT']],
    [{ HEALTH_ADDRESS: '9090' }, ['HEALTH_ADDRESS']],
    [{ HEALTH_ADDRESS: 'localhost:99999' }, ['HEALTH_ADDRESS']],
    [{ SLACK_API_URL: 'slack.com' }, ['SLACK_API_URL']],
    [{ DATABASE_URL: 'mysql://x' }, ['DATABASE_URL']],
    [{ OPENSEARCH_URL: 'https://a:9200, b:9200' }, ['OPENSEARCH_URL']],
    [{ OPENSEARCH_URL: 'http://a', OPENSEARCH_CA: 'package.json' }, ['OPENSEARCH_CA']],
    [{ OPENSEARCH_PREFIX: 'A', OPENSEARCH_CA: 'none.pem' }, ['OPENSEARCH_CA', 'OPENSEARCH_PREFIX']],
    [
      { LOG_LEVEL: 'loud', DISCORD_MESSAGE_CONTENT: 'perhaps', PORT: '-1', SLACK_BOT_TOKEN: 'xoxb-1' },
      ['LOG_LEVEL', 'DISCORD_MESSAGE_CONTENT', 'PORT', 'SLACK_BOT_TOKEN'],
    ],
  ])('%j: reports every problem by name', (raw, names) => {
    expect(Object.keys(problemsOf(() => readConfig(raw))).sort()).toEqual([...names].sort());
  });

  it.each(['4-3/16', '0-16/16', '16/16', '0/0', '0-3', '-1/2', 'all', '0-3/', '0-3/16 5/16'])(
    'refuses the shards %s, with everything else that is wrong',
    (text) => {
      const problems = problemsOf(() =>
        readConfig({ DISCORD_TOKEN: 'token', DISCORD_SHARDS: text, PORT: 'x' }),
      );
      expect(Object.keys(problems).sort()).toEqual(['DISCORD_SHARDS', 'PORT']);
    },
  );

  it('never repeats a value in a problem', () => {
    const message = JSON.stringify(
      problemsOf(() => readConfig({ SLACK_BOT_TOKEN: 'hunter2', PORT: 'hunter2' })),
    );
    expect(message).toContain('SLACK_BOT_TOKEN');
    expect(message).not.toContain('hunter2');
  });

  it('lets a question in the terminal pass whatever the platforms’ settings are', () => {
    expect(readCoreConfig({ SLACK_BOT_TOKEN: 'broken', PORT: 'x' }).logLevel).toBe('warn');
    expect(problemsOf(() => readCoreConfig({ LOG_LEVEL: 'loud' }))).toHaveProperty('LOG_LEVEL');
  });
});

describe('secretsOf', () => {
  const known = (raw: RawEnvironment) => secretsOf(readConfig(raw));

  it('names every value that no log may show, the password within an address by itself too', () => {
    const slack = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };
    expect(known({ ...slack, DISCORD_TOKEN: 'd' })).toEqual(['xoxb-1', 'xapp-1', 'd']);
    expect(known({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' })).toEqual(['xoxb-1', 's']);
    const nodes = 'https://bot:s%23cret@a:9200, https://bot:other@b:9200';
    expect(known({ OPENSEARCH_URL: nodes })).toEqual(['s%23cret', 's#cret', 'other']);
    const address = 'postgres://yinju:p%40ss@db/settings';
    expect(known({ DATABASE_URL: address })).toEqual([address, 'p%40ss', 'p@ss']);
    expect(known({})).toEqual([]);
  });
});

describe('.env.example', () => {
  it('lists exactly the variables of the schema, all empty', () => {
    const example = parseEnv(readFileSync(join(PROJECT_ROOT, '.env.example'), 'utf8'));
    expect(Object.keys(example).sort()).toEqual(Object.keys(ENVIRONMENT).sort());
    expect(Object.values(example).join('')).toBe('');
  });
});
