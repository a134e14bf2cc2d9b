import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import type { Metrics } from './metrics.js';
import { OperationalError } from './operational-error.js';

export interface OperationsServerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Why questions cannot be answered now; empty where they can. */
  readonly unready: () => readonly string[];
  readonly metrics: Metrics;
  readonly logger: Logger;
}

export interface OperationsServer {
  /** Listens. @returns the port. @throws OperationalError where the port is taken. */
  start(): Promise<number>;
  /** Serves one more path (Slack's HTTP mode lives on the same port). @returns takes it away again. */
  mount(path: string, listener: RequestListener): () => void;
  /** Stops listening; requests under way may end, for as long as `withinMs`. */
  stop(withinMs: number): Promise<void>;
}

/**
 * `/health`: the process turns round. `/ready`: questions can be answered, else 503 with the reasons. `/metrics`: for
 * Prometheus. Nothing here names a user, a text or a token.
 */
export function createOperationsServer(options: OperationsServerOptions): OperationsServer {
  const { logger } = options;
  const mounted = new Map<string, RequestListener>();

  const own: Readonly<Record<string, (response: ServerResponse) => void | Promise<void>>> = {
    '/health': (response) => sendJson(response, 200, { status: 'alive' }),
    '/ready': (response) => {
      const reasons = options.unready();
      const ready = reasons.length === 0;
      sendJson(response, ready ? 200 : 503, ready ? { status: 'ready' } : { status: 'not ready', reasons });
    },
    '/metrics': async (response) => {
      const { contentType, text } = await options.metrics.render();
      response.writeHead(200, { 'content-type': contentType, 'cache-control': 'no-store' }).end(text);
    },
  };

  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    const listener = mounted.get(path);
    if (listener) return listener(request, response);
    request.resume();
    const route = Object.hasOwn(own, path) ? own[path] : undefined;
    if (route === undefined) return sendJson(response, 404, { status: 'not found' });
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      return sendJson(response, 405, { status: 'method not allowed' });
    }
    Promise.resolve(route(response)).catch((err: unknown) => {
      logger.error({ err, path }, 'operations request failed');
      if (!response.headersSent) sendJson(response, 500, { status: 'failed' });
    });
  });

  return {
    mount(path, listener) {
      mounted.set(path, listener);
      return () => void mounted.delete(path);
    },
    start() {
      return new Promise((resolve, reject) => {
        server.once('error', (cause) =>
          reject(
            new OperationalError('port-unavailable', `cannot listen on port ${options.port}`, { cause }),
          ),
        );
        server.listen(options.port, () => {
          // A listening TCP server has an address with a port; the type also covers pipes and servers not yet listening.
          const { port } = server.address() as AddressInfo;
          logger.info({ port }, 'operations server listens');
          resolve(port);
        });
      });
    },
    stop(withinMs) {
      return new Promise((resolve) => {
        const timer = setTimeout(() => server.closeAllConnections(), withinMs);
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
        server.closeIdleConnections();
      });
    },
  };
}

function sendJson(response: ServerResponse, statusCode: number, body: object): void {
  response
    .writeHead(statusCode, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(`${JSON.stringify(body)}\n`);
}
