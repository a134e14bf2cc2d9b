import { createServer, type RequestListener, type Server } from 'node:http';

/**
 * What every server of ours holds clients to. Slack gives up after three seconds; a client that sends slower than this is
 * not Slack, and one that never ends must not hold a connection.
 */
const LIMITS = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  keepAliveTimeout: 5_000,
  /** How often the two above are looked after; Node's own half minute would stretch them by as much. */
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 16 * 1024,
};

const MOST_CONNECTIONS = 1_000;

export interface Address {
  readonly port: number;
  /** All interfaces unless told. */
  readonly host?: string;
}

/** @throws the error of `listen`, a port that is taken among others. */
export function listenOn(address: Address, listener: RequestListener): Promise<Server> {
  const server = createServer(LIMITS, listener);
  server.maxConnections = MOST_CONNECTIONS;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(address, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}

/** Lets nobody in any more; requests under way may end, for as long as `withinMs`. */
export function closeServer(server: Server, withinMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), withinMs);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
