import { describe, expect, it } from 'vitest';
import { createLogger } from '../../../src/operations/logger.js';
import { createDatabase } from '../../../src/state/database.js';
import { createPostgresRecords } from '../../../src/state/postgres-records.js';
import { keepLines } from '../../support/service/log-lines.js';
import { emptySchema, POSTGRES_SERVER } from '../../support/service/postgres-schema.js';
import { recordsContract } from './records-contract.js';

const server = POSTGRES_SERVER;
const logger = createLogger({ level: 'silent' });
/** As the program opens them. */
const open = (url: string, log = logger) => createPostgresRecords(createDatabase(url, log));

if (server === undefined) {
  it.skipIf(!process.env['CI'])('DATABASE_URL names a PostgreSQL server to test against', () => {
    expect(server).toBeDefined();
  });
} else {
  recordsContract('PostgreSQL', async () => {
    const { url, query, remove } = await emptySchema(server);
    return {
      open: () => open(url),
      async age(room, days) {
        await query(
          `UPDATE yinju_records SET changed_at = now() - make_interval(secs => $2) WHERE room = $1`,
          [room, days * 24 * 60 * 60],
        );
      },
      remove,
    };
  });

  describe('PostgreSQL', () => {
    it('is made ready by processes that start together, once', async () => {
      const { url, remove } = await emptySchema(server);
      const stores = Array.from({ length: 6 }, () => open(url));
      await Promise.all(stores.map((store) => store.prepare()));
      await stores[0]?.write('settings', 'team/a', 1);
      const read = await Promise.all(stores.map((store) => store.read('settings', 'team/a')));
      expect(read).toEqual(stores.map(() => 1));
      await Promise.all(stores.map((store) => store.close()));
      await remove();
    });

    it('keeps the decisions that stood in the table of before', async () => {
      const { url, query, remove } = await emptySchema(server);
      await query(`CREATE TABLE yinju_migrations (version integer PRIMARY KEY, applied_at timestamptz DEFAULT now());
        INSERT INTO yinju_migrations (version) VALUES (1);
        CREATE TABLE yinju_channel_settings (channel text PRIMARY KEY, citations boolean NOT NULL, locale text,
          visibility text, changed_at timestamptz NOT NULL DEFAULT now());
        INSERT INTO yinju_channel_settings VALUES ('team/a', true, NULL, 'asker');`);
      const store = open(url);
      expect(await store.read('settings', 'team/a')).toEqual({ citations: true, visibility: 'asker' });
      await store.close();
      await remove();
    });

    it('clears away what has faded', async () => {
      const { url, query, remove } = await emptySchema(server);
      const store = open(url);
      await store.write('focus', 'old', 1);
      await store.write('settings', 'team/a', 1);
      await query(`UPDATE yinju_records SET changed_at = now() - interval '3 days'`);
      await store.prepare();
      expect(await query('SELECT room FROM yinju_records')).toMatchObject({ rows: [{ room: 'settings' }] });
      await store.close();
      await remove();
    });

    it('may drop a connection: the next question is answered and the process lives', async () => {
      const { url, query, remove } = await emptySchema(server);
      const log = keepLines();
      const store = open(url, createLogger({ level: 'warn', destination: log.destination }));
      await store.write('settings', 'team/a', 1);
      await query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE pid <> pg_backend_pid() AND query LIKE '%yinju_records%'`,
      );
      await expect.poll(() => log.text()).toContain('connection to PostgreSQL lost');
      expect(await store.read('settings', 'team/a')).toBe(1);
      await store.close();
      await remove();
    });
  });
}

describe('a PostgreSQL that is not there', () => {
  it('is an error each time, tried again each time', async () => {
    const store = open('postgres://user:secret@127.0.0.1:1/none');
    await expect(store.read('settings', 'team/a')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await expect(store.prepare()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await store.close();
  });
});
