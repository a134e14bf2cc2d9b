import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, describe, expect, it } from 'vitest';
import { createLogger } from '../../../src/operations/logger.js';
import { createMetrics } from '../../../src/operations/metrics.js';
import {
  createOperationsServer,
  type OperationsServer,
  type OperationsServerOptions,
} from '../../../src/operations/operations-server.js';

let running: OperationsServer | undefined;
afterEach(async () => {
  await running?.stop(100);
  running = undefined;
});

async function serve(
  unready: () => readonly string[] = () => [],
  where: Partial<OperationsServerOptions> = {},
) {
  const metrics = createMetrics();
  const server = createOperationsServer({
    port: 0,
    isPublic: false,
    ...where,
    unready,
    metrics,
    logger: createLogger({ level: 'silent' }),
  });
  running = server;
  const port = await server.start();
  const get = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init);
  return { server, metrics, port, get };
}

describe('the operations server', () => {
  it('says that the process is alive, ready or not', async () => {
    const { get } = await serve(() => ['slack: revoked']);
    const response = await get('/health?probe=1');
    expect([response.status, await response.json()]).toEqual([200, { status: 'alive' }]);
  });

  it('says whether questions can be answered now, and why not', async () => {
    let reasons = ['discord: connecting'];
    const { get } = await serve(() => reasons);
    const before = await get('/ready');
    expect([before.status, await before.json()]).toEqual([503, { status: 'not ready', reasons }]);
    reasons = [];
    const after = await get('/ready');
    expect([after.status, await after.json()]).toEqual([200, { status: 'ready' }]);
  });

  it('gives its figures to Prometheus, the process’s own among them', async () => {
    const { get, metrics } = await serve();
    metrics.reconnect('slack');
    const response = await get('/metrics');
    const text = await response.text();
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(text).toContain('yinju_reconnects_total{platform="slack"} 1');
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
    expect(text).toMatch(/^process_resident_memory_bytes /m);
  });

  it('refuses to be written to, and knows no other path of its own', async () => {
    const { get } = await serve();
    const posted = await get('/health', { method: 'POST', body: 'x' });
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect((await get('/health', { method: 'HEAD' })).status).toBe(200);
    for (const path of ['/', '/nothing', '/constructor', '/__proto__', '/health/']) {
      expect((await get(path)).status).toBe(404);
    }
  });

  it('hands the path that something is mounted on to it, body untouched, until it is taken away', async () => {
    const { server, get } = await serve();
    const unmount = server.mount('/slack/events', (request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk;
      });
      request.on('end', () => response.end(`${request.method} ${request.url} ${body}`));
    });
    const response = await get('/slack/events?x=1', { method: 'POST', body: '正文' });
    expect(await response.text()).toBe('POST /slack/events?x=1 正文');
    expect((await get('/slack/other')).status).toBe(404);
    unmount();
    expect((await get('/slack/events')).status).toBe(404);
  });

  it('says which port is taken', async () => {
    const other = createServer().listen(0);
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const logger = createLogger({ level: 'silent' });
    const server = createOperationsServer({
      port,
      isPublic: true,
      unready: () => [],
      metrics: createMetrics(),
      logger,
    });
    await expect(server.start()).rejects.toMatchObject({
      code: 'port-unavailable',
      message: `cannot listen on port ${port}`,
    });
    other.close();
  });

  it('stops although a request hangs', async () => {
    const { server, get } = await serve();
    const reached = new Promise<void>((resolve) => server.mount('/hang', () => resolve()));
    const hanging = get('/hang').catch(() => 'cut');
    await reached;
    await server.stop(50);
    expect(await hanging).toBe('cut');
  });
});

/** An address of this machine that is not loopback; none in a sandbox without a network. */
const outside = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;

describe('what is public', () => {
  it.skipIf(outside === undefined)(
    'is nothing where no platform sends requests: loopback alone',
    async () => {
      const { port } = await serve();
      await expect(fetch(`http://${outside}:${port}/health`)).rejects.toThrow();
    },
  );

  it.skipIf(outside === undefined)('is the path of a platform, and neither health nor figures', async () => {
    const { server, port, get } = await serve(undefined, { isPublic: true });
    server.mount('/slack/events', (_, response) => response.end('slack'));
    const from = async (path: string) => (await fetch(`http://${outside}:${port}${path}`)).status;
    expect([await from('/slack/events'), await from('/health'), await from('/metrics')]).toEqual([
      200, 404, 404,
    ]);
    expect((await get('/health')).status).toBe(200);
  });

  it('is nothing more through a proxy on this machine', async () => {
    const { get } = await serve(undefined, { isPublic: true });
    expect((await get('/metrics', { headers: { 'x-forwarded-for': '203.0.113.9' } })).status).toBe(404);
  });

  it('can have health and figures at an address of their own', async () => {
    const free = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => free.once('listening', resolve));
    const { port: other } = free.address() as AddressInfo; // it listens on a port
    await new Promise((resolve) => free.close(resolve));
    const { get } = await serve(undefined, {
      isPublic: true,
      healthAddress: { host: '127.0.0.1', port: other },
    });
    expect((await get('/health')).status).toBe(404);
    expect((await fetch(`http://127.0.0.1:${other}/health`)).status).toBe(200);
  });
});

describe('a client that does not end', () => {
  /** Sends these bytes and no more; resolves with how long the connection was held, milliseconds. */
  async function held(port: number, bytes: string): Promise<number> {
    const began = performance.now();
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => {});
    socket.resume();
    socket.write(bytes);
    await new Promise((resolve) => socket.once('close', resolve));
    return performance.now() - began;
  }

  it.each([
    ['in its headers', 'POST /slack/events HTTP/1.1\r\nhost: x\r\n'],
    ['in its body', 'POST /slack/events HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\n12'],
  ])('%s is let go within seconds, on the very server that production mounts on', async (_, bytes) => {
    const { server, port } = await serve(undefined, { isPublic: true });
    server.mount('/slack/events', (request, response) => {
      request.resume().once('end', () => response.end());
    });
    expect(await held(port, bytes)).toBeLessThan(12_500);
  });
});
