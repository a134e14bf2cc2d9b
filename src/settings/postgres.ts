import { Pool } from 'pg';
import type { Logger } from 'pino';
import type { SettingsStore } from './settings-store.js';
import { createSqlSettings } from './sql-settings.js';

/** A channel's settings are one row: few connections, and none that can hang a question. */
const POOL = {
  max: 4,
  connectionTimeoutMillis: 5_000,
  statement_timeout: 5_000,
  query_timeout: 6_000,
  idleTimeoutMillis: 60_000,
};

/**
 * Settings on a shared server, for several processes at once.
 * @param url `postgres://user:password@host:port/database`
 */
export function createPostgresSettings(url: string, logger: Logger): SettingsStore {
  return createSqlSettings({
    exists: async () => true,
    async open() {
      const pool = new Pool({ connectionString: url, ...POOL });
      // An idle connection that the server drops is an event of the pool, and without a listener the end of the process.
      pool.on('error', (err) =>
        logger.warn({ err, code: 'settings-connection' }, 'settings connection lost'),
      );
      return {
        query: async (statement, parameters) => (await pool.query(statement, [...parameters])).rows,
        run: async (script) => {
          await pool.query(script);
        },
        close: () => pool.end(),
      };
    },
  });
}
