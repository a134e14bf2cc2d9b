import { snowflake } from './snowflake.js';

/** Routes at which something can go wrong. */
export type Route = 'callback' | 'follow-up' | 'original' | 'message' | 'commands' | 'gateway' | 'other';

/** What goes wrong with one request. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: number; readonly code?: number }
  /** The connection breaks: before the request is done, or (`done`) after, so that only its response is lost. */
  | { readonly kind: 'reset'; readonly done?: boolean }
  /** No response, ever; `done` as above. */
  | { readonly kind: 'hang'; readonly done?: boolean };

export interface SentRequest {
  readonly route: Route;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  /** The body as it was sent. */
  readonly text: string;
  /** Milliseconds of `performance.now()`. */
  readonly at: number;
  readonly authorization: string | undefined;
}

/** A message that somebody would see. */
export interface ShownMessage {
  readonly id: string;
  readonly content: string;
  readonly flags: number;
  readonly components: readonly {
    readonly components: readonly { readonly custom_id: string; readonly label: string }[];
  }[];
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export function routeOf(method: string, path: string): Route {
  if (path === '/gateway/bot') return 'gateway';
  if (/^\/interactions\/\d+\/[^/]+\/callback$/u.test(path)) return 'callback';
  if (/^\/webhooks\/\d+\/[^/]+$/u.test(path)) return 'follow-up';
  if (/^\/webhooks\/\d+\/[^/]+\/messages\/@original$/u.test(path)) return 'original';
  if (method === 'POST' && /^\/channels\/\d+\/messages$/u.test(path)) return 'message';
  if (/^\/applications\/\d+\/(?:guilds\/\d+\/)?commands$/u.test(path)) return 'commands';
  return 'other';
}

export function apiError(status: number, code: number, message: string): Answer {
  return { status, body: { code, message } };
}

export function faultAnswer({ status, retryAfter, code }: Extract<Fault, { kind: 'status' }>): Answer {
  const after = retryAfter === undefined ? undefined : String(retryAfter / 1_000);
  return {
    status,
    body: { code: code ?? 0, message: `fault ${status}`, retry_after: Number(after ?? 0), global: false },
    headers: after === undefined ? {} : { 'retry-after': after, 'x-ratelimit-scope': 'user' },
  };
}

export function shownMessage(body: unknown): ShownMessage {
  // The schema was checked; what is missing in a message is empty.
  const message = body as Partial<ShownMessage> & Readonly<Record<string, unknown>>;
  return {
    id: snowflake(),
    content: message.content ?? '',
    flags: message.flags ?? 0,
    components: message.components ?? [],
    body: message,
  };
}
