/** Answering without a platform: questions come and answers go as messages between processes. */
import type { Reply } from '../../commands/contract/reply.js';
import { createAnswering } from '../../src/answering/answering.js';
import { createFailures } from '../../src/answering/failures.js';
import { createLogger } from '../../src/operations/logger.js';
import { createMetrics } from '../../src/operations/metrics.js';
import { installShutdown } from '../../src/operations/shutdown.js';
import { createState } from '../../src/state/state.js';
import type { Event } from './target.js';

const logger = createLogger({ level: 'error' });
const ANSWER: Reply = {
  status: 'answer',
  visibility: 'channel',
  blocks: [{ type: 'text', text: '11.' }],
  actions: [],
};
const answering = createAnswering({
  execution: {
    commands: ['para'],
    answer: async (_question, _asked, about) => {
      about.command = 'para';
      return ANSWER;
    },
    complete: async () => [],
    citations: async () => undefined,
  },
  state: createState({
    read: async () => undefined,
    write: async () => {},
    keys: async () => [],
    exclusively: async (_room, _key, work) => ({ done: await work() }),
    prepare: async () => {},
    close: async () => {},
  }),
  failures: createFailures(() => {}),
  metrics: createMetrics(),
  logger,
});

installShutdown({
  stop: async () => process.disconnect(),
  drain: (deadlineMs) => answering.drain(deadlineMs),
  close: async () => {},
  logger,
});

// The other end is chat-target.ts, which sends events and nothing else.
process.on('message', async (event: Event) => {
  const outcome = await answering.ask(
    { command: event.command, options: {} },
    {
      platform: 'slack',
      eventId: event.id,
      user: event.user,
      channel: 'team/general',
      administrator: async () => false,
      receivedAt: performance.now(),
    },
  );
  if (outcome.kind === 'reply' && outcome.reply.status === 'answer') process.send?.(event.id);
});
process.send?.('ready');
