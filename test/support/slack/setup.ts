import { onTestFinished } from 'vitest';
import {
  createSlackAdapter,
  type SlackAdapter,
  type SlackAdapterOptions,
} from '../../../src/adapters/slack/adapter.js';
import type { SlackTiming } from '../../../src/adapters/slack/timing.js';
import type { ChatService } from '../../../src/chat/create-chat.js';
import { createLogger } from '../../../src/operations/logger.js';
import { keepLines } from '../service/log-lines.js';
import { testChat } from './chat.js';
import { testCommands } from './commands.js';
import { SlackDouble } from './double.js';

export const SIGNING_SECRET = 'a-secret-of-the-test';

/** Waits so short that a fault is over within a test. */
export const SHORT: SlackTiming = {
  requestTimeoutMs: 300,
  attempts: 3,
  retryDelayMs: 10,
  mostRetryAfterMs: 2_000,
  helloTimeoutMs: 300,
  reconnectDelayMs: 20,
  longestReconnectDelayMs: 100,
  startPatienceMs: 1_500,
  tokenCheckMs: 60_000,
  closeTimeoutMs: 100,
};

export interface Setup {
  readonly slack: SlackDouble;
  readonly adapter: SlackAdapter;
  readonly chat: ChatService;
  readonly log: ReturnType<typeof keepLines>;
  readonly fatal: Error[];
  readonly reconnects: () => number;
}

type Options = Partial<Pick<SlackAdapterOptions, 'chat' | 'http'>> & {
  readonly chat?: ChatService;
  readonly mode?: 'socket' | 'http';
  readonly timing?: Partial<SlackTiming>;
};

/** The adapter on a double of Slack, not yet started; both end with the test. */
export async function setUp(options: Options = {}): Promise<Setup> {
  const slack = await new SlackDouble().start();
  const chat = options.chat ?? testChat();
  const log = keepLines();
  const fatal: Error[] = [];
  let reconnects = 0;
  const adapter = createSlackAdapter({
    config: {
      botToken: 'xoxb-test',
      connection:
        options.mode === 'http'
          ? { mode: 'http', signingSecret: SIGNING_SECRET }
          : { mode: 'socket', appToken: 'xapp-test' },
      apiUrl: slack.apiUrl,
    },
    chat,
    commands: testCommands,
    logger: createLogger({ level: 'debug', destination: log.destination }),
    http: options.http ?? { port: 0 },
    onFatal: (error) => fatal.push(error),
    onReconnect: () => reconnects++,
    timing: { ...SHORT, ...options.timing },
  });
  onTestFinished(async () => {
    await adapter.stop();
    await slack.stop();
  });
  return { slack, adapter, chat, log, fatal, reconnects: () => reconnects };
}

export async function startUp(options: Options = {}): Promise<Setup> {
  const setup = await setUp(options);
  await setup.adapter.start();
  return setup;
}

/** Everything accepted has been answered, or the test is red. */
export async function settled({ chat }: Pick<Setup, 'chat'>): Promise<void> {
  // One turn of the loop, so that what was just received counts.
  await new Promise((resolve) => setTimeout(resolve, 5));
  if (!(await chat.drain(5_000))) throw new Error('not everything was answered');
}
