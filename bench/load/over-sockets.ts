import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { DiscordDouble } from '../../test/support/discord/double.js';
import { slashCommand as discordCommand } from '../../test/support/discord/events.js';
import { snowflake } from '../../test/support/discord/snowflake.js';
import { SlackDouble } from '../../test/support/slack/double.js';
import { slashCommand as slackCommand } from '../../test/support/slack/payloads.js';
import { type Counts, createAccount } from './account.js';
import { type RunningApplication, startApplication } from './application.js';
import type { OwnPostgres } from './own-postgres.js';
import { createPosted } from './posted.js';
import { evenly, PATIENCE_MS, questionOf, type RunOptions, until, userOf } from './process-run.js';

export interface SocketRun {
  readonly slack: Counts;
  readonly discord: Counts;
  /** Of each process, the one that left first. */
  readonly processes: readonly ProcessFigures[];
  /** Envelopes of Slack whose socket closed before they were acknowledged. */
  readonly redelivered: number;
  /** The language of a channel that decided for English before, during and after PostgreSQL is away. */
  readonly settings: readonly [before: string, during: string, after: string];
  /** The slowest answer on Slack, milliseconds: Discord waits three seconds for its own, and no longer. */
  readonly slowest: number;
  /** Payloads that broke a limit of a platform. */
  readonly problems: number;
}

interface ProcessFigures {
  /** Events that it was delivered and another had. */
  readonly duplicates: number;
  /** How often PostgreSQL was away for it, or later than a question waits. */
  readonly outages: number;
}

/** How often PostgreSQL is ended for each process. */
const OUTAGES: readonly number[] = [0, 1, 1];

/** A second of it may be the wait for a PostgreSQL that is away. */
const IN_TIME_MS = 2_500;

/**
 * Whether a busy machine made answers late: PostgreSQL's, so that events may be doubled as in an outage, or those to
 * Discord, which then shows none.
 */
export function wasHeldUp({ processes, slowest }: SocketRun): boolean {
  return slowest > IN_TIME_MS || processes.some(({ outages }, index) => outages > (OUTAGES[index] ?? 0));
}

/**
 * Two processes connected to Slack (Socket Mode: each envelope comes to one of them) and to Discord (all shards: each
 * event comes to both). Slack delivers one in ten again; one process is told to leave and another comes; PostgreSQL is
 * ended and started, and meanwhile nothing is delivered again.
 */
export async function runOverSockets(
  database: OwnPostgres,
  { rate, directory, log }: RunOptions,
): Promise<SocketRun> {
  const slack = await new SlackDouble().start();
  slack.spreads = true;
  const discord = await DiscordDouble.start();
  const environment = {
    DATABASE_URL: database.url,
    SLACK_BOT_TOKEN: 'xoxb-test',
    SLACK_APP_TOKEN: 'xapp-test',
    SLACK_API_URL: slack.apiUrl,
    DISCORD_TOKEN: 'good-token',
    DISCORD_API_URL: discord.apiUrl,
  };
  const running: RunningApplication[] = [];
  const start = async () => void running.push(await startApplication(environment, { directory, log }));
  const processes: ProcessFigures[] = [];
  async function stop(application: RunningApplication): Promise<void> {
    const [duplicates, outages] = await Promise.all([
      application.sum('yinju_duplicates_total'),
      application.sum('yinju_database_outages_total'),
    ]);
    processes.push({ duplicates, outages });
    running.splice(running.indexOf(application), 1);
    await application.stop();
  }
  const posted = createPosted(slack);
  const onSlack = createAccount(posted.of);
  const onDiscord = createAccount((id) => discord.shown(id).map((message) => JSON.stringify(message)));
  const askedAt = new Map<string, number>();
  let serial = 0;

  function ask(again: boolean): void {
    const number = serial++;
    const { command, options, expected } = questionOf(number);
    const user = userOf(number, rate);
    if (number % 2 === 0) {
      const id = snowflake();
      onDiscord.asked(id, expected);
      discord.interact(discordCommand(command, options, { user, id }));
      return;
    }
    const id = `q${number}`;
    const line = [`/${command}`, ...Object.values(options)].join(' ');
    const payload = slackCommand(line, slack.responseUrl(id), { user_id: `U${user}`, trigger_id: id });
    onSlack.asked(id, expected);
    askedAt.set(id, performance.now());
    void slack.deliver('slash_commands', payload);
    if (again && number % 10 === 1)
      setTimeout(() => void slack.deliver('slash_commands', payload), (number % 3) * 60);
  }

  /** What a channel is answered in, each asked once: nobody remembers its settings. */
  async function languageIn(channel: string): Promise<'en' | 'zh'> {
    const payload = slackCommand('/para 63/194 99', slack.responseUrl(channel), { channel_id: channel });
    void slack.deliver('slash_commands', payload);
    await until(() => posted.of(channel).length > 0, 10_000);
    return posted.of(channel)[0]?.includes('没有') ? 'zh' : 'en';
  }

  async function decideForEnglish(...channels: readonly string[]): Promise<void> {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    for (const channel of channels)
      await client.query(`INSERT INTO yinju_records (room, key, value) VALUES ('settings', $1, $2)`, [
        `T1/${channel}`,
        { citations: false, locale: 'en' },
      ]);
    await client.end();
  }

  try {
    await Promise.all([start(), start()]);
    await evenly(rate, 4, () => ask(true));

    const replacing = sleep(1_000).then(async () => {
      const [leaving] = running;
      if (leaving) await stop(leaving);
      await start();
    });
    await Promise.all([evenly(rate, 4, () => ask(true)), replacing]);
    await evenly(rate, 2, () => ask(true));

    await decideForEnglish('CBEFORE', 'CDURING', 'CAFTER');
    const before = await languageIn('CBEFORE');
    const away = sleep(500).then(async () => {
      await database.crash();
      const language = await languageIn('CDURING');
      await sleep(1_500);
      await database.start();
      return language;
    });
    await evenly(rate, 4, () => ask(false));
    const during = await away;
    // It is asked again after three seconds.
    await evenly(rate, 4, () => ask(false));
    const after = await languageIn('CAFTER');
    await evenly(rate, 2, () => ask(true));

    await until(() => onSlack.counts().lost + onDiscord.counts().lost === 0, PATIENCE_MS);
    // What is under way is answered before they end; what comes twice may come late.
    for (const application of [...running]) await stop(application);
    await sleep(1_000);
    return {
      slack: onSlack.counts(),
      discord: onDiscord.counts(),
      processes,
      redelivered: slack.redelivered,
      settings: [before, during, after],
      slowest: Math.round(Math.max(...Array.from(askedAt, ([id, at]) => (posted.at(id) ?? Infinity) - at))),
      problems: slack.problems.length + discord.problems.length,
    };
  } finally {
    for (const application of running) await application.stop();
    posted.stop();
    await slack.stop();
    await discord.close();
  }
}
