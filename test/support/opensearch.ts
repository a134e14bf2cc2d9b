import { randomBytes } from 'node:crypto';
import { afterAll } from 'vitest';
import { type Connection, connectTo } from '../../src/opensearch/connection.js';
import { aliasOf, type IndexSizing, ROOMS } from '../../src/opensearch/mapping.js';
import { createRooms } from '../../src/opensearch/write-documents.js';

/** Where a real OpenSearch answers; `npm run opensearch` starts one. Without it what needs one is skipped. */
export const OPENSEARCH_URL = process.env.YINJU_TEST_OPENSEARCH_URL;

export interface TestRooms {
  readonly connection: Connection;
  readonly prefix: string;
}

/** Empty indices of a prefix of their own on the server that tests share; gone when the file's tests are done. */
export async function openTestRooms(sizing: IndexSizing = {}): Promise<TestRooms> {
  if (OPENSEARCH_URL === undefined) throw new Error('no OpenSearch to test against');
  const connection = connectTo(OPENSEARCH_URL);
  const prefix = `test-${randomBytes(5).toString('hex')}`;
  opened.push({ connection, prefix });
  await createRooms(connection, prefix, sizing);
  return { connection, prefix };
}

const opened: TestRooms[] = [];

afterAll(async () => {
  for (const { connection, prefix } of opened.splice(0)) {
    const aliases = ROOMS.map((room) => aliasOf(prefix, room)).join(',');
    const behind = await connection.ask<Record<string, unknown>>({
      method: 'GET',
      path: `/${aliases}/_alias`,
    });
    for (const index of Object.keys(behind)) await connection.ask({ method: 'DELETE', path: `/${index}` });
    await connection.close();
  }
});
