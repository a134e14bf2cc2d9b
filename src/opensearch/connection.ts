import { Client, errors } from '@opensearch-project/opensearch';

/** One question to the engine. */
export interface EngineRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD';
  /** From the root, encoded: `/yinju-units/_search`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly body?: object;
  /** Many JSON values, a line each, for `_bulk` and `_msearch`; in place of `body`. */
  readonly lines?: readonly object[];
  /** Milliseconds; the connection's own unless told. */
  readonly timeout?: number;
}

/** OpenSearch, as much of it as this folder uses. */
export interface Connection {
  /**
   * The body of the answer.
   * @throws the signal's reason, once it is aborted; else the client's error (`ResponseError` where the engine refused)
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

const TIMEOUT_MS = 10_000;
const RETRIES = 2;

/**
 * A connection to the nodes of one cluster; nothing is sent before the first question.
 * @param urls `https://user:password@host:9200`, several apart by commas
 */
export function connectTo(urls: string, options: ConnectionOptions = {}): Connection {
  const client = new Client({
    nodes: urls.split(',').map((url) => url.trim()),
    requestTimeout: options.timeout ?? TIMEOUT_MS,
    maxRetries: options.retries ?? RETRIES,
    ...(options.authority === undefined ? {} : { ssl: { ca: options.authority } }),
  });
  return {
    async ask<Answer>(request: EngineRequest, signal?: AbortSignal): Promise<Answer> {
      signal?.throwIfAborted();
      const { method, path, query, body, lines, timeout } = request;
      const asked = client.transport.request(
        {
          method,
          path,
          ...(query === undefined ? {} : { querystring: { ...query } }),
          ...(body === undefined ? {} : { body }),
          ...(lines === undefined ? {} : { bulkBody: [...lines] }),
        },
        timeout === undefined ? {} : { requestTimeout: timeout },
      );
      const abort = () => asked.abort();
      signal?.addEventListener('abort', abort, { once: true });
      try {
        const answer = await asked;
        // The engine's answers are what its documentation says; whoever asks knows the shape of this one.
        return answer.body as Answer;
      } catch (error) {
        signal?.throwIfAborted();
        throw error;
      } finally {
        signal?.removeEventListener('abort', abort);
      }
    },
    close: () => client.close(),
  };
}

/** Whether the engine answered that there is no such thing. */
export function isMissing(error: unknown): boolean {
  return error instanceof errors.ResponseError && error.statusCode === 404;
}
