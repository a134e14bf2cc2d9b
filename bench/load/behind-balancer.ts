import { setTimeout as sleep } from 'node:timers/promises';
import { SlackDouble } from '../../test/support/slack/double.js';
import { slashCommand } from '../../test/support/slack/payloads.js';
import { SIGNING_SECRET } from '../../test/support/slack/setup.js';
import { form, send } from '../../test/support/slack/signed-request.js';
import { type Counts, createAccount } from './account.js';
import { type RunningApplication, startApplication } from './application.js';
import { startBalancer } from './balancer.js';
import type { OwnPostgres } from './own-postgres.js';
import { createPosted } from './posted.js';
import { evenly, PATIENCE_MS, questionOf, type RunOptions, until, userOf } from './process-run.js';

export interface BalancedRun {
  readonly slack: Counts;
  /** What Slack's requests were answered with, and how often. */
  readonly statuses: Readonly<Record<string, number>>;
  /** How often PostgreSQL, which nobody ended, was later than a question waits. */
  readonly outages: number;
}

/** Slack's retry is signed anew: the same event, another signature. */
const SIGNED_SECONDS_AGO = 100;

/** Two processes behind a balancer, asked over HTTP, one in ten twice, while one after the other is restarted. */
export async function runBehindBalancer(
  database: OwnPostgres,
  { rate, directory, log }: RunOptions,
): Promise<BalancedRun> {
  const slack = await new SlackDouble().start();
  const balancer = await startBalancer();
  const environment = {
    DATABASE_URL: database.url,
    SLACK_BOT_TOKEN: 'xoxb-test',
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_API_URL: slack.apiUrl,
  };
  const running: RunningApplication[] = [];
  async function start(): Promise<void> {
    const application = await startApplication(environment, { directory, log });
    running.push(application);
    balancer.targets.add(application.address);
  }
  let outages = 0;
  async function stop(application: RunningApplication): Promise<void> {
    outages += await application.sum('yinju_database_outages_total');
    await application.stop();
    running.splice(running.indexOf(application), 1);
    balancer.targets.delete(application.address);
  }
  const posted = createPosted(slack);
  const account = createAccount(posted.of);
  const statuses: Record<string, number> = {};

  function ask(number: number): void {
    const { command, options, expected } = questionOf(number);
    const id = `h${number}`;
    const line = [`/${command}`, ...Object.values(options)].join(' ');
    const user = { user_id: `U${userOf(number, rate)}`, trigger_id: id };
    const body = form(slashCommand(line, slack.responseUrl(id), user));
    account.asked(id, expected);
    const deliver = async (secondsAgo: number) => {
      const timestamp = Math.floor(Date.now() / 1_000) - secondsAgo;
      const outcome = await send(balancer.port, body, { timestamp }).then(
        ({ status }) => String(status),
        (error: Error) => error.message,
      );
      statuses[outcome] = (statuses[outcome] ?? 0) + 1;
    };
    void deliver(0);
    if (number % 10 === 0) setTimeout(() => void deliver(SIGNED_SECONDS_AGO), (number % 3) * 60);
  }

  try {
    await Promise.all([start(), start()]);
    let restarted = false;
    const restarting = sleep(1_000).then(async () => {
      for (const old of [...running]) {
        await stop(old);
        await start();
      }
      restarted = true;
    });
    for (let number = 0; !restarted; ) await evenly(rate, 1, () => ask(number++));
    await restarting;
    await until(() => account.counts().lost === 0, PATIENCE_MS);
    // What is under way is answered before they end; what comes twice may come late.
    for (const application of [...running]) await stop(application);
    await sleep(1_000);
    return { slack: account.counts(), statuses, outages };
  } finally {
    for (const application of running) await application.stop();
    posted.stop();
    await balancer.close();
    await slack.stop();
  }
}
