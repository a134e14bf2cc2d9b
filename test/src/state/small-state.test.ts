import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { createDoor } from '../../../src/answering/admission.js';
import { createLogger } from '../../../src/operations/logger.js';
import { createMetrics } from '../../../src/operations/metrics.js';
import { openSmallState } from '../../../src/state/small-state.js';
import { keepLines } from '../../support/service/log-lines.js';
import { newEvent } from '../answering/door-contract.js';

/** What Discord waits for a first response, less the work itself. */
const IN_TIME_MS = 2_000;

async function openOver(databaseUrl: string) {
  const log = keepLines();
  const metrics = createMetrics();
  const logger = createLogger({ level: 'debug', destination: log.destination });
  const state = openSmallState({ dataDirectory: '/nowhere', databaseUrl }, logger, metrics, () => {});
  const door = createDoor(metrics, () => performance.now(), state.shared);
  const up = async () =>
    (await metrics.render()).text.split('\n').find((line) => line.startsWith('yinju_database_up{'));
  return { log, door, up };
}

async function hangingServer(): Promise<string> {
  // It takes connections and says nothing, as a server whose disk hangs.
  const server = createServer(() => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `postgres://user@127.0.0.1:${(server.address() as AddressInfo).port}/none`; // it listens on a port
}

it.each([
  ['hangs', hangingServer],
  ['is not there', async () => 'postgres://user@127.0.0.1:1/none'],
])('a PostgreSQL that %s keeps nobody from an answer, and is told once', async (_, start) => {
  const { log, door, up } = await openOver(await start());
  expect(await up()).toMatch(/ 1$/u);
  const began = performance.now();
  const event = newEvent();
  const both = await Promise.all([door.admit(event), door.admit(event), door.admit(newEvent())]);
  expect(both).toEqual(['answer', 'drop', 'answer']);
  expect(performance.now() - began).toBeLessThan(IN_TIME_MS);
  const next = performance.now();
  expect(await door.admit(newEvent())).toBe('answer');
  expect(performance.now() - next).toBeLessThan(500);
  expect(log.entries().filter(({ code }) => code === 'database-away')).toHaveLength(1);
  expect(await up()).toMatch(/ 0$/u);
});
