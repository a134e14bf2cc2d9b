import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { SlackError } from '@slack/web-api';
import type { Logger } from 'pino';
import type { Locale } from '../../../../commands/contract/locale.js';
import { messagesFor } from '../../../../commands/messages/catalogue.js';
import type { InstallFailure } from '../../../../commands/messages/install-messages.js';
import type { Answering } from '../../../answering/answering.js';
import { INSTALL_PATH, publicAddress, REDIRECT_PATH } from '../connect/addresses.js';
import type { ScopeExtras } from '../connect/manifest.js';
import { platformCode } from '../connect/token-refusal.js';
import type { Begun } from './begun.js';
import { keyOf } from './installation.js';
import type { Installations } from './installations.js';
import type { Granted, OAuth } from './oauth.js';
import { localeOf, type Page, sendPage } from './pages.js';

export interface InstallRoutesOptions {
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly extras: ScopeExtras;
  /** Where people reach our pages; Slack takes the first address that the app names without it. */
  readonly publicUrl?: string;
  /** Slack's Web API, beside which people are asked. */
  readonly apiUrl: string;
  readonly begun: Begun;
  readonly oauth: OAuth;
  readonly installations: Installations;
  readonly answering: Pick<Answering, 'fault'>;
  readonly logger: Logger;
}

/** Tied to our host, which no page beside us can set. */
const COOKIE = '__Host-yinju-install';
const COOKIE_RULES = 'Path=/; Secure; HttpOnly; SameSite=Lax';
const COOKIE_SECONDS = 30 * 60;

/** None that makes a balancer ask another process: the code and the state are spent. */
const STATUS: Readonly<Record<InstallFailure, number>> = {
  denied: 200,
  stale: 400,
  away: 500,
  refused: 500,
  fault: 500,
};

/** Slack takes this code no more: begun too long ago, or used. */
const STALE_CODES: ReadonlySet<string> = new Set(['code_already_used', 'code_expired', 'invalid_code']);

/** Slack's own troubles, which pass. */
const AWAY_CODES: ReadonlySet<string> = new Set([
  'fatal_error',
  'internal_error',
  'ratelimited',
  'request_timeout',
  'service_unavailable',
  'team_added_to_org',
]);

/** The page that begins an installation and the page that ends it, by path. */
export function installRoutes(options: InstallRoutesOptions): Readonly<Record<string, RequestListener>> {
  const { begun, oauth, installations, answering, logger, publicUrl } = options;
  const redirectUri = publicUrl === undefined ? undefined : publicAddress(publicUrl, REDIRECT_PATH);

  function begin(request: IncomingMessage, response: ServerResponse, locale: Locale): void {
    const { install } = messagesFor(locale);
    // The same in every tab, so that two that were opened both work.
    const known = cookieOf(request);
    const browser = known !== undefined && begun.isBrowser(known) ? known : begun.newBrowser();
    response.setHeader('set-cookie', `${COOKIE}=${browser}; Max-Age=${COOKIE_SECONDS}; ${COOKIE_RULES}`);
    const address = new URL('/oauth/v2/authorize', options.apiUrl);
    address.search = new URLSearchParams({
      client_id: options.clientId,
      scope: options.scopes.join(','),
      state: begun.begin(browser),
      ...(redirectUri === undefined ? {} : { redirect_uri: redirectUri }),
    }).toString();
    sendPage(response, locale, {
      status: 200,
      title: install.title,
      paragraphs: [
        install.lead,
        install.reads,
        ...(options.extras.citations ? [install.readsMessages] : []),
        ...(options.extras.uploads ? [install.readsFiles] : []),
      ],
      link: { text: install.button, address: address.href },
    });
  }

  async function finish(request: IncomingMessage, response: ServerResponse, locale: Locale): Promise<void> {
    const query = new URL(request.url ?? '/', 'http://here').searchParams;
    // A link that somebody made up must not end what this browser began.
    const ended = () => response.setHeader('set-cookie', `${COOKIE}=; Max-Age=0; ${COOKIE_RULES}`);
    const outcome = await install(query, cookieOf(request) ?? '', ended);
    sendPage(response, locale, 'failure' in outcome ? failed(outcome, locale) : done(outcome, locale));
  }

  /** What Slack granted, kept; or the failure, logged under the id that follows it. */
  async function install(
    query: URLSearchParams,
    browser: string,
    ended: () => void,
  ): Promise<Granted | Failed> {
    const [code, state] = [query.get('code'), query.get('state') ?? ''];
    const denied = query.get('error') === 'access_denied';
    try {
      const problem = await begun.finish(state, browser);
      if (problem === undefined) ended();
      if (problem !== undefined && !denied) return stale(problem);
    } catch (err) {
      return fail('fault', err);
    }
    if (denied) return { failure: 'denied' };
    // Slack has its own reasons to send somebody back (invalid_scope, …).
    if (code === null) return fail('refused', undefined, query.get('error') ?? 'no code');
    let granted: Granted;
    try {
      granted = await oauth.exchange(code, redirectUri);
    } catch (err) {
      const reason = platformCode(err);
      if (reason !== undefined && STALE_CODES.has(reason)) return stale(reason);
      const isAway = reason === undefined ? err instanceof SlackError : AWAY_CODES.has(reason);
      return fail(isAway ? 'away' : 'refused', err, reason);
    }
    const key = keyOf(granted.installation);
    try {
      await installations.inTurn(key, () => installations.save(granted.installation));
    } catch (err) {
      return fail('fault', err);
    }
    logger.info({ platform: 'slack', workspace: key }, 'installed');
    return granted;
  }

  function stale(reason: string): Failed {
    logger.info({ platform: 'slack', code: 'install-stale', reason }, 'an installation was not continued');
    return { failure: 'stale' };
  }

  function fail(failure: InstallFailure, err: unknown, reason?: string): Failed {
    const word = reason?.replace(/[^\w ]/gu, '').slice(0, 60);
    const about = { platform: 'slack', ...(word === undefined ? {} : { reason: word }) };
    const id = answering.fault(`install-${failure}`, err, about);
    return { failure, id };
  }

  function failed({ failure, id = '' }: Failed, locale: Locale): Page {
    const { install } = messagesFor(locale);
    const { title, text } = install.failures[failure];
    return {
      status: STATUS[failure],
      title,
      paragraphs: [text(id)],
      link: { text: install.again, address: pageAddress() },
    };
  }

  /** Where an installation begins, as the browser reaches it. */
  function pageAddress(): string {
    // Relative to the page that one is on: both lie in one folder.
    return publicUrl === undefined
      ? (INSTALL_PATH.split('/').at(-1) ?? '')
      : publicAddress(publicUrl, INSTALL_PATH);
  }

  function done({ installation, appId, name }: Granted, locale: Locale): Page {
    const { install } = messagesFor(locale);
    const { team, enterprise } = installation;
    const wide = team === undefined;
    const title = install.done.title;
    const site = new URL('/', options.apiUrl);
    if (wide) {
      const address = `https://app.${site.hostname}/manage/${enterprise}/integrations/profile/${appId}/workspaces/add`;
      return {
        status: 200,
        title,
        paragraphs: [install.doneWide.text(name ?? enterprise ?? '')],
        ...(appId === undefined ? {} : { link: { text: install.doneWide.button, address } }),
      };
    }
    const open = new URL('/app_redirect', site);
    open.search = new URLSearchParams({ team, ...(appId === undefined ? {} : { app: appId }) }).toString();
    return {
      status: 200,
      title,
      paragraphs: [install.done.text(name ?? team), install.tryIt],
      link: { text: install.open, address: open.href },
    };
  }

  const page =
    (show: (request: IncomingMessage, response: ServerResponse, locale: Locale) => void | Promise<void>) =>
    (request: IncomingMessage, response: ServerResponse): void => {
      request.resume();
      // Something that looks at links before people do must not use one up.
      if (request.method !== 'GET') return void response.writeHead(405, { allow: 'GET' }).end();
      const locale = localeOf(request.headers['accept-language']);
      Promise.resolve()
        .then(() => show(request, response, locale))
        .catch((error: unknown) => sendPage(response, locale, failed(fail('fault', error), locale)));
    };

  return { [INSTALL_PATH]: page(begin), [REDIRECT_PATH]: page(finish) };
}

interface Failed {
  readonly failure: InstallFailure;
  /** Of its line in the log, where somebody is to look there. */
  readonly id?: string;
}

function cookieOf({ headers }: IncomingMessage): string | undefined {
  const cookies = (headers.cookie ?? '').split(';').map((each) => each.trim());
  return cookies.find((each) => each.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1);
}
