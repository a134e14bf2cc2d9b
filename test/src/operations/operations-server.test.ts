import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createLogger } from '../../../src/operations/logger.js';
import { createMetrics } from '../../../src/operations/metrics.js';
import { createOperationsServer, type OperationsServer } from '../../../src/operations/operations-server.js';

let running: OperationsServer | undefined;
afterEach(async () => {
  await running?.stop(100);
  running = undefined;
});

async function serve(unready: () => readonly string[] = () => []) {
  const metrics = createMetrics();
  const server = createOperationsServer({
    port: 0,
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
    const server = createOperationsServer({ port, unready: () => [], metrics: createMetrics(), logger });
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
