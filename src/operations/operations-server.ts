import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { type Address, closeServer, listenOn } from './http-server.js';
import type { Metrics } from './metrics.js';
import { OperationalError } from './operational-error.js';

export interface OperationsServerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Whether requests come from outside (Slack's): without them the port is on loopback alone. */
  readonly isPublic: boolean;
  /** Where health and metrics are, apart from what is public and open to whoever reaches it; on `port` for this machine alone without it. */
  readonly healthAddress?: Address;
  /** Why questions cannot be answered now; empty where they can. */
  readonly unready: () => readonly string[];
  readonly metrics: Metrics;
  readonly logger: Logger;
}

export interface OperationsServer {
  /** Listens. @returns `port`, or the one taken. @throws OperationalError where a port is taken. */
  start(): Promise<number>;
  /** Serves one more path of `port`. @returns takes it away again. */
  mount(path: string, listener: RequestListener): () => void;
  /** Stops listening; requests under way may end, for as long as `withinMs`. */
  stop(withinMs: number): Promise<void>;
}

/**
 * `/health`: the process turns round. `/ready`: questions can be answered, else 503 with the reasons. `/metrics`: for
 * Prometheus. Nothing here names a user, a text or a token.
 */
export function createOperationsServer(options: OperationsServerOptions): OperationsServer {
  const { logger, healthAddress } = options;
  const mounted = new Map<string, RequestListener>();
  const servers: Server[] = [];

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

  const operations: RequestListener = (request, response) => {
    request.resume();
    const path = pathOf(request);
    const route = Object.hasOwn(own, path) ? own[path] : undefined;
    if (route === undefined) return sendJson(response, 404, { status: 'not found' });
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      return sendJson(response, 405, { status: 'method not allowed' });
    }
    Promise.resolve(route(response)).catch((err: unknown) => {
      logger.error({ err, code: 'operations-request', path }, 'operations request failed');
      if (!response.headersSent) sendJson(response, 500, { status: 'failed' });
    });
  };

  const main: RequestListener = (request, response) => {
    const listener = mounted.get(pathOf(request));
    if (listener) listener(request, response);
    else if (healthAddress === undefined && isLocal(request)) operations(request, response);
    else {
      request.resume();
      sendJson(response, 404, { status: 'not found' });
    }
  };

  async function listen(address: Address, listener: RequestListener): Promise<number> {
    const server = await listenOn(address, listener).catch((cause: unknown) => {
      throw new OperationalError('port-unavailable', `cannot listen on port ${address.port}`, { cause });
    });
    servers.push(server);
    // A listening TCP server has an address with a port; the type also covers pipes and servers not yet listening.
    const { port } = server.address() as AddressInfo;
    logger.info({ port }, 'HTTP server listens');
    return port;
  }

  return {
    mount(path, listener) {
      mounted.set(path, listener);
      return () => void mounted.delete(path);
    },
    async start() {
      if (healthAddress !== undefined) await listen(healthAddress, operations);
      return listen({ port: options.port, ...(options.isPublic ? {} : LOOPBACK) }, main);
    },
    async stop(withinMs) {
      await Promise.all(servers.splice(0).map((server) => closeServer(server, withinMs)));
    },
  };
}

const LOOPBACK = { host: '127.0.0.1' };

/** Asked by this machine itself, and not through a proxy that stands on it. */
function isLocal({ socket, headers }: IncomingMessage): boolean {
  const from = socket.remoteAddress ?? '';
  const relayed = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;
  return !relayed && (/^(?:::ffff:)?127\./u.test(from) || from === '::1');
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '').split('?', 1)[0] ?? '';
}

function sendJson(response: ServerResponse, statusCode: number, body: object): void {
  response
    .writeHead(statusCode, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(`${JSON.stringify(body)}\n`);
}
