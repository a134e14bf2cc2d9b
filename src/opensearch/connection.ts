import { setMaxListeners } from 'node:events';
import { Client, errors } from '@opensearch-project/opensearch';
import { ENGINE_AWAY, OperationalError } from '../operations/operational-error.js';
import { retried } from '../operations/retry.js';

/** One question to the engine. */
export interface EngineRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD';
  /** From the root, encoded: `/yinju-units/_search`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly body?: object;
  /** Many JSON values, a line each, for `_bulk` and `_msearch`; in place of `body`. */
  readonly lines?: readonly (object | string)[];
  /** Milliseconds; the connection's own unless told. */
  readonly timeout?: number;
}

/** OpenSearch, as much of it as this folder uses. */
export interface Connection {
  /**
   * The body of the answer.
   * @throws the signal's reason, once it is aborted; {OperationalError} `engine-away` where no node answers, or all are
   *   overburdened; {OperationalError} `engine-untrusted` where its certificate is not one we may trust; the client's
   *   `ResponseError` where the engine refused.
   */
  ask<Answer>(request: EngineRequest, signal?: AbortSignal): Promise<Answer>;
  close(): Promise<void>;
}

export interface ConnectionOptions {
  /** Milliseconds for a question; an engine that is silent for longer is away. */
  readonly timeout?: number;
  /** How often a question is asked again that no node answered. */
  readonly retries?: number;
  /** PEM of the authority that signed the engine's certificate, where no system knows it. */
  readonly authority?: string;
}

/** Three attempts end before a question's own time does (20 s): who asks is told that the engine is away. */
const TIMEOUT_MS = 5_000;
const RETRIES = 2;

/**
 * A connection to the nodes of one cluster; nothing is sent before the first question.
 * @param urls `https://user:password@host:9200`, several apart by commas
 */
export function connectTo(urls: string, options: ConnectionOptions = {}): Connection {
  const retries = options.retries ?? RETRIES;
  const client = new Client({
    nodes: urls.split(',').map((url) => url.trim()),
    requestTimeout: options.timeout ?? TIMEOUT_MS,
    maxRetries: retries,
    ...(options.authority === undefined ? {} : { ssl: { ca: options.authority } }),
  });
  async function askOnce(
    { method, path, query, body, lines, timeout }: EngineRequest,
    signal: AbortSignal | undefined,
  ): Promise<unknown> {
    signal?.throwIfAborted();
    const asked = client.transport.request(
      {
        method,
        path,
        querystring: { ...query, ...(/\/_search$/u.test(path) ? WHOLE : {}) },
        ...(body === undefined ? {} : { body }),
        ...(lines === undefined
          ? {}
          : { bulkBody: bytesOf(path === '/_msearch' ? wholeSearches(lines) : lines.map(lineOf)) }),
      },
      timeout === undefined ? {} : { requestTimeout: timeout },
    );
    const abort = () => asked.abort();
    signal?.addEventListener('abort', abort, { once: true });
    try {
      const answer = await asked;
      if (path === '/_msearch') requireWhole(answer.body);
      return answer.body;
    } catch (error) {
      signal?.throwIfAborted();
      throw untrusted(error) ?? (isAway(error) ? engineAway(error) : error);
    } finally {
      signal?.removeEventListener('abort', abort);
    }
  }

  return {
    async ask<Answer>(request: EngineRequest, signal?: AbortSignal): Promise<Answer> {
      // One question asks many things at once.
      if (signal !== undefined) setMaxListeners(0, signal);
      const patience = { attempts: retries + 1, firstPauseMs: BUSY_MS, signal };
      const end = await retried<{ readonly answer: unknown } | { readonly error: unknown }>(
        patience,
        async () => {
          try {
            return { done: { answer: await askOnce(request, signal) } };
          } catch (error) {
            return error instanceof BusyError ? { again: true, otherwise: { error } } : { done: { error } };
          }
        },
      );
      if ('error' in end) throw end.error;
      // The engine's answers are what its documentation says; whoever asks knows the shape of this one.
      return end.answer as Answer;
    },
    close: () => client.close(),
  };
}

/** What some shards have not said is not "not found": an answer is whole, or there is none. */
const WHOLE = { allow_partial_search_results: false };

function lineOf(line: object | string): string {
  return typeof line === 'string' ? line : JSON.stringify(line);
}

/** As bytes: the client would look through a text for its length, and the socket encode it once more, slower. */
function bytesOf(lines: readonly string[]): Buffer {
  return Buffer.from(`${lines.join('\n')}\n`);
}

/** Of `_msearch`: every other line says where, the next one what. */
function wholeSearches(lines: readonly (object | string)[]): string[] {
  return lines.map((line, at) =>
    at % 2 === 0 && typeof line === 'object' ? lineOf({ ...line, ...WHOLE }) : lineOf(line),
  );
}

function requireWhole(body: { readonly responses?: readonly { readonly status?: number }[] }): void {
  const away = body.responses?.find(({ status }) => AWAY.has(status));
  if (away !== undefined) throw new BusyError(`OpenSearch answers ${away.status}`);
}

/** It is there, and could not answer in this moment: a node has just gone, or there is too much to do. */
class BusyError extends OperationalError {
  constructor(message: string) {
    super(ENGINE_AWAY, message);
  }
}

/** Milliseconds before it is asked again that was busy. */
const BUSY_MS = 150;

/**
 * Whether the engine answered that there is no such record, or alias. That a whole index is not there is no such answer:
 * nobody may take it for "not held".
 */
export function isMissing(error: unknown): boolean {
  return (
    error instanceof errors.ResponseError &&
    error.statusCode === 404 &&
    !isRefused(error, 'index_not_found_exception')
  );
}

/** Whether the engine refused for this reason: `version_conflict_engine_exception`. */
export function isRefused(error: unknown, type: string): boolean {
  return error instanceof errors.ResponseError && error.message.includes(type);
}

/** Statuses of an engine, or of a proxy before it, that cannot answer now. */
const AWAY: ReadonlySet<number | undefined> = new Set([429, 502, 503, 504]);

function isAway(error: unknown): boolean {
  if (error instanceof errors.ResponseError) return AWAY.has(error.statusCode);
  return (
    error instanceof errors.ConnectionError ||
    error instanceof errors.TimeoutError ||
    error instanceof errors.NoLivingConnectionsError
  );
}

/** How Node says that a certificate is not signed by whom we trust, too old, or of another host. */
const CERTIFICATE = /certificate|altnames/iu;

/** It is there, and will not be trusted however often it is asked: whoever runs the program has to do something. */
function untrusted(error: unknown): OperationalError | undefined {
  if (!(error instanceof errors.ConnectionError) || !CERTIFICATE.test(error.message)) return undefined;
  // Node's sentence names hosts and the certificate alone.
  return new OperationalError(
    'engine-untrusted',
    `OpenSearch's certificate is not trusted (${error.message}); OPENSEARCH_CA names the authority that signed it`,
  );
}

/** Of the client's error only what no password can be in: it knows the address and the request. */
function engineAway(error: unknown): OperationalError {
  if (error instanceof OperationalError) return error;
  if (error instanceof errors.ResponseError) return new BusyError(`OpenSearch answers ${error.statusCode}`);
  const why =
    error instanceof errors.ConnectionError
      ? ` (${/E[A-Z]{4,}/u.exec(error.message)?.[0] ?? 'cut off'})`
      : '';
  return new OperationalError(ENGINE_AWAY, `OpenSearch does not answer${why}`);
}
