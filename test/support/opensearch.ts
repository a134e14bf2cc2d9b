import { randomBytes } from 'node:crypto';
import { afterAll } from 'vitest';
import { type Connection, connectTo } from '../../src/opensearch/connection.js';
import type { IndexSizing } from '../../src/opensearch/mapping.js';
import { createRooms } from '../../src/opensearch/write-documents.js';

/** Where a real OpenSearch answers; `npm run opensearch` starts one. Without it what needs one is skipped. */
export const OPENSEARCH_URL = process.env.YINJU_TEST_OPENSEARCH_URL;

export interface TestRooms {
  readonly connection: Connection;
  readonly prefix: string;
}

/** Empty indices of a prefix of their own on the server that tests share; gone when the file's tests are done. */
export async function openTestRooms(sizing: IndexSizing = {}): Promise<TestRooms> {
  const rooms = openTestPrefix();
  await createRooms(rooms.connection, rooms.prefix, sizing);
  return rooms;
}

/** The same without any index: for what makes them itself. */
export function openTestPrefix(): TestRooms {
  if (OPENSEARCH_URL === undefined) throw new Error('no OpenSearch to test against');
  const rooms = { connection: connectTo(OPENSEARCH_URL), prefix: `test-${randomBytes(5).toString('hex')}` };
  opened.push(rooms);
  return rooms;
}

const opened: TestRooms[] = [];

afterAll(async () => {
  for (const { connection, prefix } of opened.splice(0)) {
    for (const index of await indicesOf(connection, prefix))
      await connection.ask({ method: 'DELETE', path: `/${index}` });
    await connection.close();
  }
});

export async function indicesOf(connection: Connection, prefix: string): Promise<readonly string[]> {
  const path = `/${prefix}-*/_alias`;
  return Object.keys(await connection.ask<Record<string, unknown>>({ method: 'GET', path }));
}
