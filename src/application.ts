import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Command } from '../commands/contract/command.js';
import type { Adapter } from './adapters/adapter.js';
import { type AnsweringService, createAnswering } from './answering/answering.js';
import type { Execution } from './answering/execution.js';
import { createFailures, logFailure } from './answering/failures.js';
import type { OwnFor } from './answering/own-for.js';
import type { Sight } from './answering/sight.js';
import type { Config } from './config/config.js';
import { createMetrics, type Metrics } from './operations/metrics.js';
import { OperationalError } from './operations/operational-error.js';
import { createOperationsServer } from './operations/operations-server.js';
import { installShutdown, type Leaving, type Shutdown } from './operations/shutdown.js';
import type { Platform } from './platforms.js';
import { openSmallState } from './state/small-state.js';
import { createState } from './state/state.js';

/** Where `/health`, `/ready` and `/metrics` are when a platform is configured and PORT is not. */
const DEFAULT_PORT = 3000;
/** Where a database does not answer within, questions begin without the settings. */
const STATE_PATIENCE_MS = 3_000;
const SERVER_STOP_MS = 500;
/** How often what has faded is cleared away. */
const CLEAR_EVERY_MS = 5 * 60_000;

export interface ApplicationOptions {
  readonly config: Config;
  readonly logger: Logger;
  readonly execution: Execution;
  /** What can be seen from where; the shared documents unless told. */
  readonly sight?: Sight;
  /** Documents that belong to channels; none unless told. */
  readonly own?: OwnFor;
  /** Its own unless told. */
  readonly metrics?: Metrics;
  readonly commands: readonly Command[];
  readonly platforms: readonly Platform[];
  /** Why the documents cannot be asked yet; undefined once they can. */
  readonly corpusUnready: () => string | undefined;
  /** Lets go of the corpus. */
  readonly close: () => Promise<unknown>;
  /** The process's end; tests bring their own. */
  readonly leaving?: Leaving;
}

export interface Application {
  readonly answering: AnsweringService;
  readonly shutdown: Shutdown;
  /** Names of the platforms that the configuration asks for. */
  readonly platforms: readonly string[];
  /** Resolves with the HTTP port, where there is one, once every platform is connected or given up. */
  start(): Promise<number | undefined>;
}

/** What `/ready` shows of an error: our own words, or a code. */
function reasonOf(error: unknown): string {
  if (error instanceof OperationalError) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'failed';
}

/** Composes answering, state, platforms, HTTP server and the end of the process. Nothing begins before `start`. */
export function createApplication(options: ApplicationOptions): Application {
  const { config, logger, execution, commands, metrics = createMetrics() } = options;
  const failures = createFailures((failure) => {
    metrics.failure(failure.code);
    logFailure(logger, failure);
  });
  const { records, shared } = openSmallState(config, logger, metrics, (error) => {
    failures.record('focus-unavailable', error, {});
  });
  const remembered = createState(records);
  const answering = createAnswering({
    execution,
    ...(options.sight && { sight: options.sight }),
    ...(options.own && { own: options.own }),
    state: remembered,
    ...(shared && { shared }),
    failures,
    metrics,
    logger,
  });

  let state: 'starting' | 'serving' | 'leaving' = 'starting';
  /** Platforms that will not come back, with the reason. */
  const dead = new Map<string, string>();
  const wanted = options.platforms.filter((platform) => platform.isConfigured(config));
  const server = createOperationsServer({
    port: config.port ?? DEFAULT_PORT,
    isPublic: wanted.some((platform) => platform.needsServer(config)),
    ...(config.healthAddress === undefined ? {} : { healthAddress: config.healthAddress }),
    unready,
    metrics,
    logger,
  });
  const adapters: Adapter[] = [];
  let clearing: NodeJS.Timeout | undefined;

  function unready(): readonly string[] {
    const corpus = options.corpusUnready();
    return [
      ...(state === 'serving' ? [] : [state]),
      ...(corpus === undefined ? [] : [`corpus: ${corpus}`]),
      ...Array.from(dead, ([name, reason]) => `${name}: ${reason}`),
      ...adapters.flatMap((adapter) => {
        const { ready, reason = 'not ready' } = adapter.health();
        return ready || dead.has(adapter.name) ? [] : [`${adapter.name}: ${reason}`];
      }),
    ];
  }

  /** One platform's revoked token is no reason to leave the other: the process ends when none is left. */
  function giveUp(name: string, err: unknown): void {
    if (dead.has(name) || state === 'leaving') return;
    const reason = reasonOf(err);
    dead.set(name, reason);
    logger.fatal({ adapter: name, code: 'platform-given-up', reason, err }, 'platform given up');
    if (dead.size === wanted.length) shutdown.begin('no platform left', 1);
  }

  async function startPlatform({ name, create }: Platform): Promise<void> {
    try {
      const adapter = await create({
        config,
        answering,
        commands,
        logger: logger.child({ adapter: name }),
        records,
        onReconnect: () => metrics.reconnect(name),
        onFatal: (error) => giveUp(name, error),
        mount: (path, listener) => server.mount(path, listener),
      });
      // Told to leave meanwhile: an adapter that never started has nothing to stop.
      if (adapter === undefined || state === 'leaving') return;
      adapters.push(adapter);
      await adapter.start();
      logger.info({ adapter: name }, 'platform connected');
    } catch (err) {
      giveUp(name, err);
    }
  }

  async function startServer(): Promise<number | undefined> {
    const asked = config.port !== undefined || config.healthAddress !== undefined;
    if (!asked && wanted.length === 0) return undefined;
    try {
      return await server.start();
    } catch (err) {
      // Only a port that somebody asked for, or that a platform needs, must be had.
      if (asked || wanted.some((platform) => platform.needsServer(config))) throw err;
      logger.warn(
        { err, code: 'port-unavailable', port: DEFAULT_PORT },
        'no health, readiness and metrics over HTTP',
      );
      return undefined;
    }
  }

  async function prepareState(): Promise<void> {
    const old = join(config.dataDirectory, 'settings', 'PG_VERSION');
    if (existsSync(old))
      logger.warn(
        { code: 'state-old', path: old },
        'settings of an earlier build: decide them again by /settings',
      );
    const clear = () => Promise.all([remembered.prepare(), shared?.clear()]);
    const prepared = clear().catch((error: unknown) => void failures.record('state-unavailable', error, {}));
    // What fails is told where a question meets it.
    clearing = setInterval(() => void clear().catch(() => {}), CLEAR_EVERY_MS).unref();
    const timer = new AbortController();
    await Promise.race([prepared, sleep(STATE_PATIENCE_MS, undefined, { signal: timer.signal })]);
    timer.abort();
  }

  const shutdown = installShutdown(
    {
      stop: () => {
        state = 'leaving';
        return Promise.all(adapters.map((adapter) => adapter.stop()));
      },
      drain: (deadlineMs) => answering.drain(deadlineMs),
      close: () => {
        clearInterval(clearing);
        return Promise.allSettled([server.stop(SERVER_STOP_MS), remembered.close(), options.close()]);
      },
      logger,
    },
    options.leaving,
  );

  return {
    answering,
    shutdown,
    platforms: wanted.map(({ name }) => name),
    async start() {
      const port = await startServer();
      if (wanted.length > 0) await prepareState();
      await Promise.all(wanted.map(startPlatform));
      if (state === 'starting') state = 'serving';
      return port;
    },
  };
}
