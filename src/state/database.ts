import { Pool } from 'pg';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Metrics } from '../operations/metrics.js';
import { OperationalError } from '../operations/operational-error.js';
import { MIGRATE, TAKE } from './migrations.js';

/** What is asked is one row: few connections, and none that can hang a question. */
const POOL = {
  max: 6,
  connectionTimeoutMillis: 5_000,
  statement_timeout: 5_000,
  query_timeout: 6_000,
  idleTimeoutMillis: 60_000,
};

/** A PostgreSQL server that processes share, its tables made and brought up to this release before the first statement. */
export interface Database {
  /**
   * @param what names the statement for metrics.
   * @returns the rows. @throws OperationalError `state-closed` after `close`; the driver's errors.
   */
  query(what: string, statement: string, parameters: readonly unknown[]): Promise<readonly unknown[]>;
  /**
   * Does the work while nobody else does one under the same key, and lends it no connection: it holds one.
   * @returns undefined, and nothing is done, where somebody does at the moment.
   */
  exclusively<T>(key: string, work: () => Promise<T>): Promise<{ readonly done: T } | undefined>;
  close(): Promise<void>;
}

const TAKEN_ROW = z.object({ taken: z.boolean() });

/**
 * Nothing is asked of the server before the first statement; what failed is tried again by the next one.
 *
 * @param url `postgres://user:password@host:port/database`
 */
export function createDatabase(
  url: string,
  logger: Logger,
  metrics?: Pick<Metrics, 'databaseAsked'>,
): Database {
  const pool = new Pool({ connectionString: url, ...POOL });
  // An idle connection that the server drops is an event of the pool, and without a listener the end of the process.
  pool.on('error', (err) => logger.warn({ err, code: 'state-connection' }, 'connection to PostgreSQL lost'));
  let migrated: Promise<unknown> | undefined;
  let closed = false;
  function refuseWhenClosed(): void {
    if (closed) throw new OperationalError('state-closed', 'settings and conversations are closed');
  }

  return {
    async query(what, statement, parameters) {
      refuseWhenClosed();
      migrated ??= pool.query(MIGRATE).catch((error: unknown) => {
        migrated = undefined;
        throw error;
      });
      await migrated;
      const startedAt = performance.now();
      try {
        return (await pool.query(statement, [...parameters])).rows;
      } finally {
        metrics?.databaseAsked(what, (performance.now() - startedAt) / 1_000);
      }
    },
    async exclusively(key, work) {
      refuseWhenClosed();
      const connection = await pool.connect();
      let lost: Error | undefined;
      // While it is lent out nobody else listens, and an unheard error would end the process.
      const lose = (error: Error) => {
        lost = error;
      };
      connection.on('error', lose);
      try {
        await connection.query('BEGIN');
        const [row] = (await connection.query(TAKE, [key])).rows;
        return TAKEN_ROW.parse(row).taken ? { done: await work() } : undefined;
      } finally {
        await connection.query('COMMIT').catch(lose);
        connection.off('error', lose);
        connection.release(lost);
      }
    },
    async close() {
      if (closed) return;
      closed = true;
      await pool.end();
    },
  };
}
