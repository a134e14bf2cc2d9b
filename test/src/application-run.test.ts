import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reply } from '../../commands/contract/reply.js';
import { type Application, createApplication } from '../../src/application.js';
import { createLogger } from '../../src/operations/logger.js';
import { PLATFORMS } from '../../src/platforms.js';
import { DiscordDouble } from '../support/discord/double.js';
import { slashCommand as discordCommand } from '../support/discord/events.js';
import { keepLines } from '../support/service/log-lines.js';
import { SlackDouble } from '../support/slack/double.js';
import { slashCommand as slackCommand } from '../support/slack/payloads.js';

/** Words that nobody else uses, so that finding one in the log means that a text got there. */
const ASKED = '绝密的问题';
const ANSWERED = '绝密的回答';
const TOKENS = { slackBot: 'xoxb-1-hush', slackApp: 'xapp-1-hush', discord: 'good-token' };

/** The application with both platforms, real adapters and all, on local doubles. */
describe('the application on Slack and Discord at once', () => {
  let slack: SlackDouble;
  let discord: DiscordDouble;
  let application: Application;
  let port: number | undefined;
  let dataDirectory = '';
  let workMs = 0;
  const log = keepLines();
  const exits: number[] = [];

  beforeAll(async () => {
    slack = await new SlackDouble().start();
    discord = await DiscordDouble.start();
    discord.token = TOKENS.discord;
    dataDirectory = await mkdtemp(join(tmpdir(), 'yinju-run-'));
    application = createApplication({
      config: {
        dataDirectory,
        logLevel: 'trace',
        port: 0,
        databaseUrl: 'postgres://127.0.0.1:1/none',
        slack: {
          botToken: TOKENS.slackBot,
          connection: { mode: 'socket', appToken: TOKENS.slackApp },
          apiUrl: slack.apiUrl,
        },
        discord: { token: TOKENS.discord, messageContent: false, apiUrl: discord.apiUrl },
      },
      logger: createLogger({ level: 'trace', destination: log.destination, secrets: Object.values(TOKENS) }),
      execution: {
        commands: ['find'],
        async answer(question): Promise<Reply> {
          await sleep(workMs);
          if (JSON.stringify(question).includes('失败')) throw new Error(`cannot answer ${ASKED}`);
          return {
            status: 'answer',
            visibility: 'asker',
            blocks: [{ type: 'text', text: ANSWERED }],
            actions: [],
          };
        },
        complete: async () => [],
        citations: async () => undefined,
      },
      commands: [],
      platforms: PLATFORMS,
      corpusUnready: () => undefined,
      close: async () => {},
      leaving: { on: () => {}, exit: (code) => void exits.push(code) },
    });
    port = await application.start();
  });
  afterAll(async () => {
    application.shutdown.begin('end of the tests', 0);
    await slack.stop();
    await discord.close();
    await rm(dataDirectory, { recursive: true, force: true });
  });

  const askSlack = (text: string, id: string) =>
    void slack.deliver(
      'slash_commands',
      slackCommand(`/find ${text}`, slack.responseUrl(id), { trigger_id: id }),
    );
  const slackSaid = (id: string) => JSON.stringify(slack.posted.filter(({ by }) => by === id));
  const askDiscord = (query: string) => discord.interact(discordCommand('find', { query }));
  const discordSaid = (id: string) =>
    discord
      .shown(id)
      .map(({ content }) => content)
      .join('\n');

  it('is ready, answers both, and counts each', async () => {
    expect((await fetch(`http://127.0.0.1:${port}/ready`)).status).toBe(200);
    askSlack(ASKED, 'first');
    const id = askDiscord(ASKED);
    await expect.poll(() => slackSaid('first')).toContain(ANSWERED);
    await expect.poll(() => discordSaid(id)).toContain(ANSWERED);
    const counts = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    for (const platform of ['slack', 'discord']) {
      await expect.poll(counts).toContain(`yinju_answer_seconds_count{platform="${platform}",how="sent"} 1`);
    }
  });

  it('tells who asked the id under which a fault is logged', async () => {
    askSlack('失败', 'broken');
    await expect.poll(() => slackSaid('broken')).not.toBe('[]');
    const logged = log.entries().find(({ code }) => code === 'unexpected');
    expect(logged?.['id']).toMatch(/^[0-9a-f]{8}$/);
    expect(slackSaid('broken')).toContain(logged?.['id']);
  });

  it('answers what it accepted before it leaves, on both', async () => {
    workMs = 300;
    askSlack(ASKED, 'last');
    const id = askDiscord(ASKED);
    await expect.poll(() => application.answering.inFlight()).toBeGreaterThanOrEqual(2);
    application.shutdown.begin('SIGTERM', 0);
    await expect.poll(() => exits, { timeout: 10_000 }).toEqual([0]);
    expect(slackSaid('last')).toContain(ANSWERED);
    expect(discordSaid(id)).toContain(ANSWERED);
  });

  it('has logged each question, and no word of one, no answer and no token', () => {
    const questions = log.entries().filter(({ msg }) => msg === 'question' || msg === 'failure');
    expect(questions.length).toBeGreaterThanOrEqual(5);
    expect(log.text()).not.toMatch(/绝密|失败|hush|good-token/);
  });
});
