import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Reply } from '../../commands/contract/reply.js';
import { createApplication } from '../../src/application.js';
import { readConfig, secretsOf } from '../../src/config/config.js';
import { createLogger } from '../../src/operations/logger.js';
import { PLATFORMS } from '../../src/platforms.js';
import { keepLines } from '../support/service/log-lines.js';
import { Browser } from '../support/slack/browser.js';
import { SlackDouble } from '../support/slack/double.js';
import { eventOf, SECRET } from '../support/slack/many.js';
import { CLIENT } from '../support/slack/oauth-double.js';
import { SIGNING_SECRET } from '../support/slack/setup.js';
import { send } from '../support/slack/signed-request.js';

const server = process.env['DATABASE_URL'];

/** Where processes keep what they share. */
const PLACES = [
  ['files', async () => ({ env: {}, remove: async () => {} })],
  ...(server === undefined ? [] : ([['PostgreSQL', () => emptySchema(server)]] as const)),
] as const;

async function emptySchema(url: string) {
  const schema = `yinju_${randomBytes(6).toString('hex')}`;
  const address = new URL(url);
  address.searchParams.set('options', `-c search_path=${schema}`);
  const admin = new Pool({ connectionString: address.href, max: 1 });
  await admin.query(`CREATE SCHEMA ${schema}`);
  return {
    env: { DATABASE_URL: address.href },
    async remove() {
      await admin.query(`DROP SCHEMA ${schema} CASCADE`);
      await admin.end();
    },
  };
}

const ANSWER: Reply = {
  status: 'answer',
  visibility: 'channel',
  blocks: [{ type: 'text', text: '答' }],
  actions: [],
};

describe.each(PLACES)('processes for many workspaces that share %s', (_, place) => {
  let slack: SlackDouble;
  let dataDirectory = '';
  let shared: Awaited<ReturnType<typeof place>>;
  const log = keepLines();
  const running = new Set<Awaited<ReturnType<typeof start>>>();

  /** A whole process but for its end, from its environment. */
  async function start() {
    const config = readConfig({
      YINJU_DATA_DIR: dataDirectory,
      LOG_LEVEL: 'trace',
      PORT: '0',
      PUBLIC_URL: 'https://yinju.example.org',
      SLACK_CLIENT_ID: CLIENT.clientId,
      SLACK_CLIENT_SECRET: CLIENT.clientSecret,
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_API_URL: slack.apiUrl,
      YINJU_SECRET: SECRET,
      ...shared.env,
    });
    const application = createApplication({
      config,
      logger: createLogger({ level: 'trace', destination: log.destination, secrets: secretsOf(config) }),
      execution: {
        commands: [],
        answer: async () => ANSWER,
        complete: async () => [],
        citations: async () => undefined,
      },
      commands: [],
      platforms: PLATFORMS,
      corpusUnready: () => undefined,
      close: async () => {},
      leaving: { on: () => {}, exit: () => {} },
    });
    const port = (await application.start()) ?? 0;
    const process = {
      port,
      /** Somebody mentions the bot. @returns the tokens with which that was answered. */
      async mention(team: string): Promise<readonly string[]> {
        const before = slack.callsOf('chat.postMessage').length;
        const event = eventOf({ team }, { type: 'app_mention', text: '<@U> 问' });
        const answered = await send(port, JSON.stringify(event), { contentType: 'application/json' });
        expect(answered.status).toBe(200);
        await application.answering.drain(5_000);
        return slack
          .callsOf('chat.postMessage')
          .slice(before)
          .map(({ token }) => token);
      },
      uninstall: (team: string) =>
        send(port, JSON.stringify(eventOf({ team }, { type: 'app_uninstalled' })), {
          contentType: 'application/json',
        }),
      async stop() {
        running.delete(process);
        application.shutdown.begin('end of the test', 0);
        await application.answering.drain(1_000);
      },
    };
    running.add(process);
    return process;
  }

  beforeAll(async () => {
    slack = await new SlackDouble().start();
    dataDirectory = await mkdtemp(join(tmpdir(), 'yinju-workspaces-'));
    shared = await place();
  });
  afterAll(async () => {
    for (const each of running) await each.stop();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await slack.stop();
    await shared.remove();
    await rm(dataDirectory, { recursive: true, force: true });
  });

  it('serve what was installed at one of them, renew its tokens once, and forget it together', async () => {
    const [first, second] = [await start(), await start()];
    const shown = await new Browser(first.port).install(slack, { team: 'T1', rotating: true });
    expect(shown.status).toBe(200);
    await new Browser(second.port).install(slack, { team: 'T2' });
    expect(await second.mention('T1')).toEqual([expect.stringContaining('xoxb-T1')]);
    expect(await first.mention('T2')).toEqual([expect.stringContaining('xoxb-T2')]);

    slack.oauth.end('T1', 'token_expired');
    await Promise.all([first.mention('T1'), second.mention('T1'), first.mention('T1')]);
    expect(slack.oauth).toMatchObject({ refreshes: 1, usedTwice: [] });

    const [renewed] = await first.mention('T1');
    await first.stop();
    const third = await start();
    expect(await third.mention('T1')).toEqual([renewed]);

    await third.uninstall('T1');
    slack.oauth.end('T1', 'token_revoked');
    await second.mention('T1');
    await vi.waitFor(async () => expect(await second.mention('T1')).toEqual([]));
    expect(await second.mention('T2')).toHaveLength(1);
  });

  it('write no token and no secret where somebody could read it', async () => {
    const files = await readdir(dataDirectory, { recursive: true, withFileTypes: true });
    const texts = [log.text()];
    for (const file of files.filter((each) => each.isFile())) {
      const path = join(file.parentPath, file.name);
      expect((await stat(path)).mode & 0o077, path).toBe(0);
      texts.push(await readFile(path, 'latin1'));
    }
    if (server !== undefined && 'DATABASE_URL' in shared.env) {
      const pool = new Pool({ connectionString: String(shared.env.DATABASE_URL), max: 1 });
      texts.push(JSON.stringify((await pool.query('SELECT * FROM yinju_records')).rows));
      await pool.end();
    }
    expect(texts.join('')).toContain('slack/team/T2');
    for (const secret of ['xoxb-', 'xoxe-', CLIENT.clientSecret, SECRET, SIGNING_SECRET, 'code-'])
      expect(texts.join('')).not.toContain(secret);
  });
});
