import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Locale } from '../../commands/contract/locale.js';
import type { Reply } from '../../commands/contract/reply.js';
import { messagesFor } from '../../commands/messages/catalogue.js';
import { COMMANDS } from '../../commands/registry.js';
import { createTerminalAdapter } from '../adapters/terminal/adapter.js';
import type { Answering } from '../answering/answering.js';
import { createExecution } from '../answering/execution.js';
import { createMeasuredCorpus } from '../answering/measured-corpus.js';
import type { Origin } from '../answering/question.js';
import { createSight } from '../answering/sight.js';
import { type Application, createApplication } from '../application.js';
import { readConfig, secretsOf } from '../config/config.js';
import { createLogger } from '../operations/logger.js';
import { createMetrics } from '../operations/metrics.js';
import { ENGINE_AWAY, OperationalError } from '../operations/operational-error.js';
import { readableLog } from '../operations/readable-log.js';
import { PLATFORMS } from '../platforms.js';
import { openPrivateStores } from '../storage/open-private.js';
import { keepUp } from '../storage/upkeep.js';
import { createOwnDocuments } from '../uploads/own-documents.js';
import { localeOf } from './locale.js';
import { type Opened, openToServe } from './open.js';
import type { Invocation, Io } from './verb.js';

/**
 * `yinju serve` (`npm start`): the terminal, and the platforms whose settings are there. Without a platform the end of
 * standard input is the end; with one only a signal is. Resolves never: the application's shutdown ends the process.
 */
export async function serve(invocation: Invocation, io: Io): Promise<number> {
  const locale = localeOf(invocation, io);
  // Before anything else, so that every problem of the environment is told before anything starts.
  const config = readConfig(io.env);
  const logger = createLogger({
    level: config.logLevel,
    secrets: secretsOf(config),
    // A person reads sentences; what collects logs reads JSON.
    ...(io.stderr.isTTY ? { destination: readableLog(io.stderr) } : {}),
  });
  const opened = await openToServe(io);
  const metrics = createMetrics();
  const corpus = createMeasuredCorpus(opened.corpus, metrics);
  await tellWhatIsHeld(opened, locale, io);

  let lacking: string | undefined;
  const upkeep = keepUp(
    async () => {
      await opened.prepare();
      // In the background: what lacks a vector is found by its words meanwhile.
      void opened.prepareVectors().then(
        (problem) => {
          if (problem !== undefined && problem !== lacking)
            logger.warn({ code: 'vectors-lacking', problem }, 'search by meaning lacks vectors');
          lacking = problem;
        },
        () => {},
      );
    },
    (error) => logger.error({ err: error, code: 'search-unready' }, 'the search index cannot be loaded'),
  );
  const belonging = openPrivateStores({
    dataDirectory: config.dataDirectory,
    glossary: config.glossary,
    warn: (message) => logger.warn({ code: 'private-documents' }, message),
  });
  const application = createApplication({
    config,
    logger,
    execution: createExecution(corpus),
    sight: createSight(corpus, belonging),
    metrics,
    own: createOwnDocuments({
      dataDirectory: config.dataDirectory,
      stores: belonging,
      shared: corpus,
      logger,
    }),
    commands: COMMANDS,
    platforms: PLATFORMS,
    corpusUnready: upkeep.unready,
    close: () => {
      upkeep.stop();
      return Promise.all([opened.close(), belonging.close()]);
    },
  });
  // Side by side: a platform that is slow to connect keeps nobody at the terminal waiting.
  await startTerminal(application, locale, io, config.dataDirectory, upkeep.first);
  await application.start().catch((error: unknown) => {
    logger.fatal({ err: error, code: 'cannot-start', reason: reasonOf(error) }, 'cannot start');
    application.shutdown.begin('cannot start', 2);
  });
  return new Promise(() => {});
}

/** An engine that is away now is no reason not to start: it may be back before somebody asks. */
async function tellWhatIsHeld(opened: Opened, locale: Locale, io: Io): Promise<void> {
  try {
    const { documents, units, characters } = await opened.size();
    io.stdout.write(`${messagesFor(locale).docs.held(documents, units, characters)}\n`);
  } catch (error) {
    if (!(error instanceof OperationalError) || error.code !== ENGINE_AWAY) throw error;
    io.stderr.write(`yinju: ${error.message}; questions are answered as soon as it does\n`);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof OperationalError ? error.message : 'a fault of ours';
}

async function startTerminal(
  application: Application,
  locale: Locale,
  io: Io,
  dataDirectory: string,
  prepared: Promise<void>,
): Promise<void> {
  const terminal = createTerminalAdapter({
    input: io.stdin,
    output: io.stdout,
    locale,
    commands: COMMANDS,
    ask: (line) => askTerminal(application.answering, line, locale),
    complete: (request) => application.answering.complete(request, locale),
    noColor: Boolean(io.env['NO_COLOR']),
    historyFile: join(dataDirectory, 'history'),
    onEnd: (why) => {
      const leave = () => application.shutdown.begin(`${why} of the terminal`, 0);
      if (why === 'interrupt') leave();
      // A pipe that ends before the index is built would leave it to be built again the next time.
      else if (application.platforms.length === 0) void prepared.finally(leave);
    },
  });
  await terminal.start();
}

/** One sitting at the terminal is one conversation. */
const SITTING = randomUUID();

async function askTerminal(answering: Answering, line: string, locale: Locale): Promise<Reply> {
  const origin: Origin = {
    platform: 'terminal',
    eventId: randomUUID(),
    user: 'terminal',
    channel: 'terminal',
    locale,
    administrator: async () => false,
    receivedAt: performance.now(),
  };
  const outcome = await answering.ask({ line, conversation: SITTING }, origin);
  answering.answered(origin, 'sent');
  if (outcome.kind === 'reply') return outcome.reply;
  throw new Error('An event of the terminal was taken for a duplicate.');
}
