import { expect, onTestFinished } from 'vitest';
import { COMMANDS } from '../../../commands/registry.js';
import {
  createSlackAdapter,
  type SlackAdapter,
  type SlackAdapterOptions,
} from '../../../src/adapters/slack/adapter.js';
import type { InstallConfig } from '../../../src/adapters/slack/install/install.js';
import type { SlackTiming } from '../../../src/adapters/slack/timing.js';
import type { AnsweringService } from '../../../src/answering/answering.js';
import { logFailure } from '../../../src/answering/failures.js';
import { createLogger } from '../../../src/operations/logger.js';
import type { Records } from '../../../src/state/records.js';
import { keepLines } from '../service/log-lines.js';
import { memoryRecords } from '../service/memory-records.js';
import { testChat } from './chat.js';
import { SlackDouble } from './double.js';
import { slashCommand } from './payloads.js';

export const SIGNING_SECRET = 'a-secret-of-the-test';

/** Short waits between attempts. Timeouts stay long, so that a busy machine causes no second attempt: tests of them shorten them. */
export const SHORT: SlackTiming = {
  requestTimeoutMs: 3_000,
  attempts: 3,
  retryDelayMs: 10,
  mostRetryAfterMs: 2_000,
  helloTimeoutMs: 3_000,
  reconnectDelayMs: 20,
  longestReconnectDelayMs: 100,
  startPatienceMs: 1_500,
  tokenCheckMs: 60_000,
  closeTimeoutMs: 100,
  leaveMs: 0,
};

export interface Setup {
  readonly slack: SlackDouble;
  readonly adapter: SlackAdapter;
  readonly answering: AnsweringService;
  readonly log: ReturnType<typeof keepLines>;
  readonly fatal: Error[];
  readonly reconnects: () => number;
}

type Options = Partial<Pick<SlackAdapterOptions, 'http'>> & {
  readonly answering?: AnsweringService;
  readonly mode?: 'socket' | 'http';
  /** Many workspaces; one, by its token, without it. */
  readonly oauth?: InstallConfig;
  readonly publicUrl?: string;
  readonly records?: Records;
  /** A Slack that is there already, and is left there. */
  readonly slack?: SlackDouble;
  readonly timing?: Partial<SlackTiming>;
};

/** The adapter on a double of Slack, not yet started; both end with the test. */
export async function setUp(options: Options = {}): Promise<Setup> {
  const slack = options.slack ?? (await new SlackDouble().start());
  const log = keepLines();
  const logger = createLogger({ level: 'debug', destination: log.destination });
  const answering = options.answering ?? testChat({ onFailure: (failure) => logFailure(logger, failure) });
  const fatal: Error[] = [];
  // What escapes ends the process, silently where nobody looks.
  const escaped: unknown[] = [];
  const keep = (reason: unknown) => void escaped.push(reason);
  process.on('unhandledRejection', keep);
  let reconnects = 0;
  const adapter = createSlackAdapter({
    config: {
      ...(options.oauth === undefined ? { botToken: 'xoxb-test' } : { oauth: options.oauth }),
      ...(options.publicUrl === undefined ? {} : { publicUrl: options.publicUrl }),
      connection:
        options.mode === 'http'
          ? { mode: 'http', signingSecret: SIGNING_SECRET }
          : { mode: 'socket', appToken: 'xapp-test' },
      apiUrl: slack.apiUrl,
    },
    answering,
    commands: COMMANDS,
    logger,
    records: options.records ?? memoryRecords(),
    http: options.http ?? { port: 0 },
    onFatal: (error) => fatal.push(error),
    onReconnect: () => reconnects++,
    timing: { ...SHORT, ...options.timing },
  });
  onTestFinished(async () => {
    await adapter.stop();
    if (options.slack === undefined) await slack.stop();
    await new Promise((resolve) => setTimeout(resolve, 10));
    process.off('unhandledRejection', keep);
    expect(escaped, 'rejections that nobody handled').toEqual([]);
    expect(slack.problems, 'payloads beyond the limits of Slack').toEqual([]);
  });
  return { slack, adapter, answering, log, fatal, reconnects: () => reconnects };
}

export async function startUp(options: Options = {}): Promise<Setup> {
  const setup = await setUp(options);
  await setup.adapter.start();
  return setup;
}

/** Everything accepted has been answered, or the test is red. */
export async function settled({ answering }: Pick<Setup, 'answering'>): Promise<void> {
  // One turn of the loop, so that what was just received counts.
  await new Promise((resolve) => setTimeout(resolve, 5));
  if (!(await answering.drain(5_000))) throw new Error('not everything was answered');
}

/** Asks by a slash command; resolves with its acknowledgement. */
export async function ask({ slack }: Setup, name = 'command', line = '/para 63/194 11') {
  return slack.deliver('slash_commands', slashCommand(line, slack.responseUrl(name)));
}

/** The adapter works: a question is acknowledged and answered once. */
export async function expectAnswer(setup: Setup, name: string): Promise<void> {
  const ack = await ask(setup, name);
  await settled(setup);
  expect(ack).toBeDefined();
  expect(setup.slack.posted.filter(({ by }) => by === name)).toHaveLength(1);
}
