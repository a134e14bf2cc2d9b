import { Agent, createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** As often as balancers usually ask, or more. */
const ASK_EVERY_MS = 500;

/** What stands before several processes: requests by turns to those that say at `/ready` that they are. */
export interface Balancer {
  readonly port: number;
  /** Processes by their address (`http://…`); may be added to and taken from at any time. */
  readonly targets: Set<string>;
  close(): Promise<void>;
}

/**
 * Connections to the processes are kept, and what one did not take is given to the next, as deploy/nginx.conf has it: an
 * event that both have taken all the same is answered once.
 */
export async function startBalancer(): Promise<Balancer> {
  const targets = new Set<string>();
  const unready = new Set<string>();
  const agent = new Agent({ keepAlive: true });
  let turn = 0;

  async function ask(target: string): Promise<void> {
    const answer = await fetch(`${target}/ready`).catch(() => undefined);
    if (answer?.ok) unready.delete(target);
    else unready.add(target);
  }
  const asking = setInterval(() => {
    for (const target of targets) void ask(target);
  }, ASK_EVERY_MS);

  const server: Server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    const tried = new Set<string>();
    incoming.on('end', pass);

    function pass(): void {
      const left = [...targets].filter((target) => !unready.has(target) && !tried.has(target));
      turn += 1;
      const target = left[turn % left.length];
      if (target === undefined) return void response.writeHead(502).end();
      tried.add(target);
      // What was refused breaks off too, sometimes.
      let over = false;
      const onto = () => {
        if (over) return;
        over = true;
        pass();
      };
      const { method, headers, url } = incoming;
      const outgoing = request(`${target}${url}`, { method, headers, agent }, (answer) => {
        if (answer.statusCode === 503) {
          answer.resume();
          onto();
        } else {
          over = true;
          response.writeHead(answer.statusCode ?? 502);
          answer.pipe(response);
        }
      });
      outgoing.on('error', onto);
      outgoing.end(Buffer.concat(chunks));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port, // it listens on a port
    targets,
    async close() {
      clearInterval(asking);
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
