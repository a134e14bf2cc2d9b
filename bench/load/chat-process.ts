/** The chat service without a platform: questions come and answers go as messages between processes. */
import type { Reply } from '../../commands/contract/reply.js';
import { createChat } from '../../src/answering/create-answering.js';
import { createLogger } from '../../src/operations/logger.js';
import { createMetrics } from '../../src/operations/metrics.js';
import { installShutdown } from '../../src/operations/shutdown.js';
import { cacheSettings } from '../../src/settings/cached-settings.js';
import type { Event } from './target.js';

const logger = createLogger({ level: 'error' });
const ANSWER: Reply = {
  status: 'answer',
  visibility: 'channel',
  blocks: [{ type: 'text', text: '11.' }],
  actions: [],
};
const chat = createChat({
  answering: {
    commands: ['para'],
    answer: async () => ANSWER,
    complete: async () => [],
    citations: async () => undefined,
  },
  settings: cacheSettings({
    read: async () => undefined,
    write: async () => {},
    prepare: async () => {},
    close: async () => {},
  }),
  sentences: () => ({ overLimit: String, timedOut: String, failed: String }),
  metrics: createMetrics(),
  logger,
});

installShutdown({
  stop: async () => process.disconnect(),
  drain: (deadlineMs) => chat.drain(deadlineMs),
  close: async () => {},
  logger,
});

// The other end is chat-target.ts, which sends events and nothing else.
process.on('message', async (event: Event) => {
  const outcome = await chat.ask(
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
