import type { RequestListener, Server } from 'node:http';
import { closeServer, listenOn } from '../../../operations/http-server.js';

/** A server that others use too: it passes on the requests for one path. */
export interface HttpHost {
  /** @returns takes the listener away again. */
  mount(path: string, listener: RequestListener): () => void;
}

export interface OwnHost extends HttpHost {
  start(): Promise<void>;
  stop(): Promise<void>;
  port(): number | undefined;
}

/** A server of our own. @param port 0: any that is free. */
export function createOwnHost(port: number, closeTimeoutMs: number): OwnHost {
  const mounted = new Map<string, RequestListener>();
  let server: Server | undefined;
  return {
    mount(path, listener) {
      mounted.set(path, listener);
      return () => void mounted.delete(path);
    },
    async start() {
      server ??= await listenOn({ port }, (request, response) => {
        const listener = mounted.get(request.url?.split('?', 1)[0] ?? '');
        if (listener) listener(request, response);
        else response.writeHead(404).end();
      });
    },
    async stop() {
      if (server) await closeServer(server, closeTimeoutMs);
      server = undefined;
    },
    port() {
      const address = server?.address();
      return typeof address === 'object' ? address?.port : undefined;
    },
  };
}
