import { App, type AuthorizeResult, LogLevel } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import type { Command } from '../../../commands/contract/command.js';
import type { Answering } from '../../answering/answering.js';
import { backOff, pause } from '../../operations/retry.js';
import type { Records } from '../../state/records.js';
import type { Adapter } from '../adapter.js';
import { publicAddress } from './connect/addresses.js';
import { createBoltLogger } from './connect/bolt-logger.js';
import { createOwnHost, type HttpHost } from './connect/http-host.js';
import { createHttpReceiver } from './connect/http-receiver.js';
import type { SlackReceiver } from './connect/receiver.js';
import { createSocketReceiver } from './connect/socket-receiver.js';
import { refusedError, startRefusal } from './connect/token-refusal.js';
import { type ManyWorkspaces, oneWorkspace } from './connect/workspaces.js';
import { createInstall, type InstallConfig } from './install/install.js';
import { type EventContext, type Place, placeOf } from './place.js';
import { createActions } from './receive/actions.js';
import { createAdministrators } from './receive/administrators.js';
import { createForms } from './receive/forms.js';
import { createHome } from './receive/home.js';
import { createLinks } from './receive/links.js';
import { listen } from './receive/listeners.js';
import { createMessages } from './receive/messages.js';
import { createNotInstalled } from './receive/not-installed.js';
import { createShortcut } from './receive/shortcut.js';
import { createSlashCommands } from './receive/slash-commands.js';
import { createUploadForm } from './receive/upload-form.js';
import { createSlackApi, webClientOptions } from './send/api.js';
import { createDelivery } from './send/delivery.js';
import { createSlackFiles } from './send/files.js';
import { createResponder } from './send/responder.js';
import { SLACK_TIMING, type SlackTiming } from './timing.js';

export type SlackConnection =
  | { readonly mode: 'socket'; readonly appToken: string }
  | { readonly mode: 'http'; readonly signingSecret: string };

/** One workspace, whose token somebody copied. */
interface OneWorkspaceConfig {
  readonly botToken: string;
  readonly oauth?: never;
}

/** Every workspace that installs the app. */
interface ManyWorkspacesConfig {
  readonly botToken?: never;
  readonly oauth: InstallConfig;
}

export interface SlackAdapterOptions {
  readonly config: (OneWorkspaceConfig | ManyWorkspacesConfig) & {
    readonly connection: SlackConnection;
    /** Slack's own unless told. */
    readonly apiUrl?: string;
    /** Where our own pages are: links to them are unfurled too. */
    readonly publicUrl?: string;
  };
  readonly answering: Answering;
  readonly commands: readonly Command[];
  readonly logger: Logger;
  /** Where it is kept in which workspaces the app is installed. */
  readonly records: Records;
  /** Where requests and people's browsers come in, for HTTP mode and for installations. A port of our own, 3000 unless told. */
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
const SLACK_API_URL = 'https://slack.com/api/';
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
  const unmounts: (() => void)[] = [];
  let started = false;
  let fatal: string | undefined;

  const { connection } = config;
  const { http = { port: DEFAULT_PORT } } = options;
  const ownHost = 'mount' in http ? undefined : createOwnHost(http.port, timing.closeTimeoutMs);
  const host = 'mount' in http ? http : (ownHost as HttpHost); // one of the two is there
  const receive = (begin: () => void, leave: () => void) => answering.receive('slack', begin, leave);
  const receiver: SlackReceiver =
    connection.mode === 'http'
      ? createHttpReceiver({
          signingSecret: connection.signingSecret,
          http: host,
          leaveMs: timing.leaveMs,
          receive,
          logger,
        })
      : createSocketReceiver({
          appToken: connection.appToken,
          clientOptions: { ...clientOptions, logger: boltLogger },
          timing,
          logger,
          boltLogger,
          refused,
          receive,
          reconnected: () => options.onReconnect?.(),
        });

  const install =
    config.oauth === undefined
      ? undefined
      : createInstall({
          config: config.oauth,
          ...(config.publicUrl === undefined ? {} : { publicUrl: config.publicUrl }),
          apiUrl: config.apiUrl ?? SLACK_API_URL,
          records: options.records,
          client: new WebClient(undefined, { ...clientOptions, logger: boltLogger }),
          answering,
          logger,
        });
  const app = new App({
    ...(install === undefined ? { token: config.botToken } : { authorize: authorizeIn(install.workspaces) }),
    receiver,
    // The constructor would call auth.test unawaited: a bad token would end the process.
    deferInitialization: true,
    convoStore: false,
    clientOptions,
    logger: boltLogger,
    logLevel: LogLevel.WARN,
  });
  const workspaces = install?.workspaces ?? oneWorkspace(refused);
  const api = createSlackApi(app.client, timing, workspaces);
  const responder = createResponder(
    answering,
    createDelivery(api, timing, logger),
    createAdministrators(api, install?.workspaces.installed),
  );
  const files = createSlackFiles({
    api,
    tokenFor: async (place) => (await workspaces.argumentsFor(place)).token ?? config.botToken ?? '',
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
    uploads: createUploadForm(responder, api, files, logger),
    forms,
    workspaces,
    notInstalled: createNotInstalled(responder, config.publicUrl),
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
    for (let attempts = 1; ; attempts += 1) {
      const delay = backOff(attempts, timing.reconnectDelayMs, timing.longestReconnectDelayMs);
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
      await ownHost?.start();
      for (const [path, listener] of Object.entries(install?.routes ?? {}))
        for (const each of pathsOf(path, config.publicUrl)) unmounts.push(host.mount(each, listener));
      await insist(() => app.init());
      await insist(() => receiver.start());
      started = true;
      if (install === undefined) void watchToken();
      else void install.check();
    },
    async stop() {
      stopping.abort();
      for (const unmount of unmounts.splice(0)) unmount();
      await receiver.stop();
      await ownHost?.stop();
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
    port: () => ownHost?.port(),
  };
}

/** Bolt is told who we are in a workspace, and no token: calls are made by {@link createSlackApi} alone. */
function authorizeIn(workspaces: ManyWorkspaces) {
  return async (source: EventContext): Promise<AuthorizeResult> => {
    const { kind, ...known } = await workspaces.standing(placeOf(source));
    return { ...known, standing: kind };
  };
}

/** Where a page of ours may be asked for: a proxy that puts us under a path may leave it in the request or take it off. */
function pathsOf(path: string, publicUrl: string | undefined): ReadonlySet<string> {
  return new Set([
    path,
    ...(publicUrl === undefined ? [] : [new URL(publicAddress(publicUrl, path)).pathname]),
  ]);
}
