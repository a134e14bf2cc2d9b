import { randomBytes } from 'node:crypto';
import { Pool } from 'pg';
import { describe, expect, it } from 'vitest';
import { createLogger } from '../../../src/operations/logger.js';
import { createPostgresSettings } from '../../../src/settings/postgres.js';
import { keepLines } from '../../support/service/log-lines.js';
import { settingsContract } from './settings-contract.js';

/** A server to test against, as `postgres://…`: where none is given these tests are skipped. */
const server = process.env['DATABASE_URL'];
const logger = createLogger({ level: 'silent' });

/** A schema of its own, so that no test meets another's rows; the address carries it in `options`. */
async function emptySchema(url: string): Promise<{ url: string; remove(): Promise<void> }> {
  const schema = `yinju_${randomBytes(6).toString('hex')}`;
  const admin = new Pool({ connectionString: url, max: 1 });
  await admin.query(`CREATE SCHEMA ${schema}`);
  const address = new URL(url);
  address.searchParams.set('options', `-c search_path=${schema}`);
  return {
    url: address.href,
    async remove() {
      await admin.query(`DROP SCHEMA ${schema} CASCADE`);
      await admin.end();
    },
  };
}

if (server === undefined) {
  it.skip('settings in PostgreSQL: DATABASE_URL names no server to test against', () => {});
} else {
  settingsContract('PostgreSQL', async () => {
    const { url, remove } = await emptySchema(server);
    return { open: () => createPostgresSettings(url, logger), remove };
  });

  describe('PostgreSQL', () => {
    it('is made ready by processes that start together, once', async () => {
      const { url, remove } = await emptySchema(server);
      const stores = Array.from({ length: 6 }, () => createPostgresSettings(url, logger));
      await Promise.all(stores.map((store) => store.prepare()));
      await stores[0]?.write('team/a', { citations: true });
      const read = await Promise.all(stores.map((store) => store.read('team/a')));
      expect(read).toEqual(stores.map(() => ({ citations: true })));
      await Promise.all(stores.map((store) => store.close()));
      await remove();
    });

    it('may drop a connection: the next question is answered and the process lives', async () => {
      const { url, remove } = await emptySchema(server);
      const log = keepLines();
      const store = createPostgresSettings(
        url,
        createLogger({ level: 'warn', destination: log.destination }),
      );
      await store.write('team/a', { citations: true });
      const admin = new Pool({ connectionString: url, max: 1 });
      await admin.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE pid <> pg_backend_pid() AND query LIKE '%yinju_channel_settings%'`,
      );
      await expect.poll(() => log.text()).toContain('settings connection lost');
      expect(await store.read('team/a')).toEqual({ citations: true });
      await store.close();
      await admin.end();
      await remove();
    });
  });
}

describe('a PostgreSQL that is not there', () => {
  it('is an error each time, tried again each time', async () => {
    const store = createPostgresSettings('postgres://user:secret@127.0.0.1:1/none', logger);
    await expect(store.read('team/a')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await expect(store.prepare()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await store.close();
  });
});
