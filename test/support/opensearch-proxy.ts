import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/**
 * What stands between us and a server: `through` passes everything on; `hang` takes requests and never answers; `cut` ends
 * every connection in the middle; a number answers each request with that status.
 */
export type Behaviour = 'through' | 'hang' | 'cut' | number;

export interface TestProxy {
  readonly url: string;
  /** For connections that are open already, too. */
  behave(as: Behaviour): void;
  close(): Promise<void>;
}

/** A TCP proxy before a real server, that can be told to fail in the ways in which networks and servers do. */
export async function openTestProxy(upstream: string): Promise<TestProxy> {
  const { hostname, port } = new URL(upstream);
  const sockets = new Set<Socket>();
  let behaviour: Behaviour = 'through';
  const server = createServer((client) => {
    sockets.add(client);
    const target = connect(Number(port), hostname);
    sockets.add(target);
    for (const [one, other] of [
      [client, target],
      [target, client],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => {
        other.destroy();
        sockets.delete(one);
      });
    }
    client.on('data', (data) => {
      if (behaviour === 'through') target.write(data);
      else if (behaviour === 'cut') client.destroy();
      else if (typeof behaviour === 'number')
        client.end(`HTTP/1.1 ${behaviour} Away\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`);
    });
    target.on('data', (data) => {
      if (behaviour === 'through') client.write(data);
    });
    if (behaviour === 'cut') client.destroy();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const own = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${own}`,
    behave(as) {
      behaviour = as;
      if (as === 'cut') for (const socket of sockets) socket.destroy();
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
