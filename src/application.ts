import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Command } from '../commands/contract/command.js';
import type { Locale } from '../commands/contract/locale.js';
import type { Messages } from '../commands/messages/messages.js';
import type { Adapter } from './adapters/adapter.js';
import type { Chat } from './chat/chat.js';
import { type ChatService, createChat } from './chat/create-chat.js';
import type { Answering } from './chat/ports.js';
import type { Config } from './config/config.js';
import { createMetrics } from './operations/metrics.js';
import { OperationalError } from './operations/operational-error.js';
import { createOperationsServer } from './operations/operations-server.js';
import { installShutdown, type Leaving, type Shutdown } from './operations/shutdown.js';
import { cacheSettings } from './settings/cached-settings.js';
import { createEmbeddedSettings } from './settings/embedded.js';
import { createPostgresSettings } from './settings/postgres.js';

/** Where `/health`, `/ready` and `/metrics` are when a platform is configured and PORT is not. */
const DEFAULT_PORT = 3000;
/** Opening the settings takes about a second; longer, and questions begin with the defaults. */
const SETTINGS_PATIENCE_MS = 3_000;
const SERVER_STOP_MS = 500;

/** What a platform's adapter is made of. */
export interface AdapterContext {
  readonly config: Config;
  readonly chat: Chat;
  readonly commands: readonly Command[];
  readonly messagesFor: (locale: Locale) => Messages;
  readonly logger: Logger;
  /** A connection was lost and made again. */
  readonly onReconnect: () => void;
  /** The platform will never take this adapter again (a revoked token). The reason holds no token. */
  readonly onFatal: (reason: string) => void;
  /** Serves a path of the HTTP server. @returns takes it away again. */
  readonly mount: (path: string, listener: RequestListener) => () => void;
}

/** One line of the table of platforms (src/platforms.ts). */
export interface Platform {
  readonly name: 'slack' | 'discord';
  readonly isConfigured: (config: Config) => boolean;
  /** Whether it can do nothing without the HTTP server. */
  readonly needsServer: (config: Config) => boolean;
  readonly create: (context: AdapterContext) => Adapter;
}

export interface ApplicationOptions {
  readonly config: Config;
  readonly logger: Logger;
  readonly answering: Answering;
  readonly commands: readonly Command[];
  readonly messagesFor: (locale: Locale) => Messages;
  readonly platforms: readonly Platform[];
  /** Why the documents cannot be asked yet; undefined once they can. */
  readonly corpusUnready: () => string | undefined;
  /** Lets go of the corpus. */
  readonly close: () => Promise<void>;
  /** The process's end; tests bring their own. */
  readonly leaving?: Leaving;
}

export interface Application {
  readonly chat: ChatService;
  readonly shutdown: Shutdown;
  /** Names of the platforms that the configuration asks for. */
  readonly platforms: readonly string[];
  /** Resolves with the HTTP port, where there is one, once every platform is connected or given up. */
  start(): Promise<number | undefined>;
}

/** Composes chat, settings, platforms, HTTP server and the end of the process. Nothing begins before `start`. */
export function createApplication(options: ApplicationOptions): Application {
  const { config, logger, messagesFor, answering, commands } = options;
  const metrics = createMetrics();
  const settings = cacheSettings(
    config.databaseUrl === undefined
      ? createEmbeddedSettings(join(config.dataDirectory, 'settings'))
      : createPostgresSettings(config.databaseUrl, logger),
  );
  const chat = createChat({
    answering,
    settings,
    metrics,
    logger,
    sentences(locale) {
      const { rateLimited, timeout, failure } = messagesFor(locale).dispatch;
      return { overLimit: rateLimited, timedOut: timeout, failed: failure };
    },
  });

  let state: 'starting' | 'serving' | 'leaving' = 'starting';
  /** Platforms that will not come back, with the reason. */
  const dead = new Map<string, string>();
  const server = createOperationsServer({ port: config.port ?? DEFAULT_PORT, unready, metrics, logger });
  const wanted = options.platforms.filter((platform) => platform.isConfigured(config));
  const adapters = wanted.map(({ name, create }) =>
    create({
      config,
      chat,
      commands,
      messagesFor,
      logger: logger.child({ adapter: name }),
      onReconnect: () => metrics.reconnect(name),
      onFatal: (reason) => giveUp(name, reason),
      mount: (path, listener) => server.mount(path, listener),
    }),
  );

  function unready(): readonly string[] {
    const corpus = options.corpusUnready();
    return [
      ...(state === 'serving' ? [] : [state]),
      ...(corpus === undefined ? [] : [`corpus: ${corpus}`]),
      ...adapters.flatMap((adapter) => {
        const { ready, reason } = adapter.health();
        const why = dead.get(adapter.name) ?? (ready ? undefined : (reason ?? 'not ready'));
        return why === undefined ? [] : [`${adapter.name}: ${why}`];
      }),
    ];
  }

  /** One platform's revoked token is no reason to leave the other: the process ends when none is left. */
  function giveUp(name: string, reason: string, err?: unknown): void {
    if (dead.has(name) || state === 'leaving') return;
    dead.set(name, reason);
    logger.fatal({ adapter: name, reason, err }, 'platform given up');
    if (dead.size === adapters.length) shutdown.begin('no platform left', 1);
  }

  async function startAdapter(adapter: Adapter): Promise<void> {
    try {
      await adapter.start();
      logger.info({ adapter: adapter.name }, 'platform connected');
    } catch (err) {
      giveUp(adapter.name, err instanceof OperationalError ? err.message : 'cannot start', err);
    }
  }

  async function startServer(): Promise<number | undefined> {
    if (config.port === undefined && wanted.length === 0) return undefined;
    try {
      return await server.start();
    } catch (err) {
      // Only a port that somebody asked for, or that a platform needs, must be had.
      if (config.port !== undefined || wanted.some((platform) => platform.needsServer(config))) throw err;
      logger.warn({ err, port: DEFAULT_PORT }, 'no health, readiness and metrics over HTTP');
      return undefined;
    }
  }

  async function prepareSettings(): Promise<void> {
    const prepared = settings
      .prepare()
      .catch((err: unknown) =>
        logger.error({ err, code: 'settings-unavailable' }, 'settings cannot be prepared'),
      );
    const timer = new AbortController();
    await Promise.race([prepared, sleep(SETTINGS_PATIENCE_MS, undefined, { signal: timer.signal })]);
    timer.abort();
  }

  const shutdown = installShutdown(
    {
      stop: () => {
        state = 'leaving';
        return Promise.all(adapters.map((adapter) => adapter.stop()));
      },
      drain: (deadlineMs) => chat.drain(deadlineMs),
      close: () => Promise.allSettled([server.stop(SERVER_STOP_MS), settings.close(), options.close()]),
      logger,
    },
    options.leaving,
  );

  return {
    chat,
    shutdown,
    platforms: wanted.map(({ name }) => name),
    async start() {
      const port = await startServer();
      if (adapters.length > 0) await prepareSettings();
      await Promise.all(adapters.map(startAdapter));
      if (state === 'starting') state = 'serving';
      return port;
    },
  };
}
