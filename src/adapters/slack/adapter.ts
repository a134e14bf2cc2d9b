import { App, LogLevel } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Command } from '../../../commands/contract/command.js';
import type { Answering } from '../../answering/answering.js';
import type { Adapter } from '../adapter.js';
import { pause } from '../retry.js';
import { createBoltLogger } from './connect/bolt-logger.js';
import { createHttpReceiver, type HttpHost } from './connect/http-receiver.js';
import type { SlackReceiver } from './connect/receiver.js';
import { createSocketReceiver } from './connect/socket-receiver.js';
import { refusedError, startRefusal } from './connect/token-refusal.js';
import { oneWorkspace } from './connect/workspaces.js';
import type { Place } from './place.js';
import { createActions } from './receive/actions.js';
import { createAdministrators } from './receive/administrators.js';
import { createForms } from './receive/forms.js';
import { createHome } from './receive/home.js';
import { createLinks } from './receive/links.js';
import { listen } from './receive/listeners.js';
import { createMessages } from './receive/messages.js';
import { createShortcut } from './receive/shortcut.js';
import { createSlashCommands } from './receive/slash-commands.js';
import { createSlackApi, webClientOptions } from './send/api.js';
import { createDelivery } from './send/delivery.js';
import { createSlackFiles } from './send/files.js';
import { createResponder } from './send/responder.js';
import { SLACK_TIMING, type SlackTiming } from './timing.js';

export type SlackConnection =
  | { readonly mode: 'socket'; readonly appToken: string }
  | { readonly mode: 'http'; readonly signingSecret: string };

export interface SlackAdapterOptions {
  readonly config: {
    readonly botToken: string;
    readonly connection: SlackConnection;
    /** Slack's own unless told. */
    readonly apiUrl?: string;
    /** Where our own pages are: links to them are unfurled too. */
    readonly publicUrl?: string;
  };
  readonly answering: Answering;
  readonly commands: readonly Command[];
  readonly logger: Logger;
  /** HTTP mode: where requests come in. A port of our own, 3000 unless told. */
  readonly http?: HttpHost | { readonly port: number };
  /** Slack refuses a token while the program runs: nothing will work again. Called once; `health()` says so too. */
  readonly onFatal?: (error: Error) => void;
  /** A lost socket was replaced. */
  readonly onReconnect?: () => void;
  /** Tests shorten the waits. */
  readonly timing?: Partial<SlackTiming>;
}

export interface SlackAdapter extends Adapter {
  /** Port of our own server in HTTP mode, once started. */
  port(): number | undefined;
}

const DEFAULT_PORT = 3_000;
/** The one workspace, whichever it is. */
const NOWHERE: Place = { team: '' };

/**
 * Slack, through the real Bolt: every event is acknowledged empty at once and answered by its response_url or the Web API.
 * `start` rejects with an `OperationalError` when a token is refused.
 */
export function createSlackAdapter(options: SlackAdapterOptions): SlackAdapter {
  const { config, answering, commands, logger } = options;
  const timing = { ...SLACK_TIMING, ...options.timing };
  const boltLogger = createBoltLogger(logger);
  const clientOptions = webClientOptions(timing, config.apiUrl);
  const stopping = new AbortController();
  let started = false;
  let fatal: string | undefined;

  const { connection } = config;
  const http =
    connection.mode === 'http'
      ? createHttpReceiver({
          signingSecret: connection.signingSecret,
          http: options.http ?? { port: DEFAULT_PORT },
          timing,
          logger,
        })
      : undefined;
  const receiver: SlackReceiver =
    connection.mode === 'http' && http
      ? http
      : createSocketReceiver({
          appToken: connection.mode === 'socket' ? connection.appToken : '',
          clientOptions: { ...clientOptions, logger: boltLogger },
          timing,
          logger,
          boltLogger,
          refused,
          reconnected: () => options.onReconnect?.(),
        });

  const app = new App({
    token: config.botToken,
    receiver,
    // The constructor would call auth.test unawaited: a bad token would end the process.
    deferInitialization: true,
    convoStore: false,
    clientOptions,
    logger: boltLogger,
    logLevel: LogLevel.WARN,
  });
  const workspaces = oneWorkspace(refused);
  const api = createSlackApi(app.client, timing, workspaces);
  const responder = createResponder(
    answering,
    createDelivery(api, timing, logger),
    createAdministrators(api),
  );
  const files = createSlackFiles({
    api,
    tokenFor: async (place) => (await workspaces.argumentsFor(place)).token ?? config.botToken,
    apiUrl: config.apiUrl,
  });
  const forms = createForms(answering, responder, api, commands, logger);
  listen(app, {
    command: createSlashCommands(responder, forms, commands),
    action: createActions(answering, responder, api, timing),
    messages: createMessages(responder, api, files),
    openForm: createShortcut(responder, forms, commands),
    links: createLinks(answering, responder, api, config.publicUrl),
    home: createHome(answering, responder, api),
    forms,
    workspaces,
    logger,
  });

  function refused(code: string): void {
    if (fatal !== undefined || stopping.signal.aborted) return;
    fatal = code;
    logger.error({ platform: 'slack', code: 'slack-token-refused', reason: code }, 'token refused');
    if (started) options.onFatal?.(refusedError(code));
  }

  /** Tries until it works; a refusal ends it at once, an unreachable Slack after a while. */
  async function insist(attempt: () => Promise<void>): Promise<void> {
    const until = performance.now() + timing.startPatienceMs;
    for (let delay = timing.reconnectDelayMs; ; delay = Math.min(delay * 2, timing.longestReconnectDelayMs)) {
      try {
        return await attempt();
      } catch (error) {
        const code = startRefusal(error);
        if (code !== undefined) {
          fatal = code;
          throw refusedError(code);
        }
        if (stopping.signal.aborted || performance.now() + delay > until) throw error;
        logger.warn(
          { err: error, platform: 'slack', code: 'slack-start', delayMs: delay },
          'not started yet',
        );
        await pause(delay, stopping.signal);
        if (stopping.signal.aborted) throw error;
      }
    }
  }

  async function watchToken(): Promise<void> {
    while (!stopping.signal.aborted && fatal === undefined) {
      await pause(timing.tokenCheckMs, stopping.signal);
      if (stopping.signal.aborted) return;
      // A refusal is noticed within; anything else passes by itself.
      await api.call(NOWHERE, 'auth.test', {}).catch(() => {});
    }
  }

  return {
    name: 'slack',
    async start() {
      await insist(() => app.init());
      await insist(() => receiver.start());
      started = true;
      void watchToken();
    },
    async stop() {
      stopping.abort();
      await receiver.stop();
    },
    health() {
      const reason =
        fatal !== undefined
          ? `token refused: ${fatal}`
          : stopping.signal.aborted
            ? 'stopped'
            : started
              ? receiver.problem()
              : 'not started';
      return reason === undefined ? { ready: true } : { ready: false, reason };
    },
    port: () => http?.port(),
  };
}
