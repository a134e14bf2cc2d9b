import { Pool } from 'pg';
import type { Logger } from 'pino';
import { z } from 'zod';
import { OperationalError } from '../operations/operational-error.js';
import { createInTurn } from './in-turn.js';
import { lifetimeOf, type Records, ROOMS, type Room } from './records.js';
import { KEYS, MIGRATE, READ, REMOVE, SWEEP, TAKE, WRITE } from './statements.js';

/** A record is one row: few connections, and none that can hang a question. */
const POOL = {
  max: 4,
  connectionTimeoutMillis: 5_000,
  statement_timeout: 5_000,
  query_timeout: 6_000,
  idleTimeoutMillis: 60_000,
};

const ROW = z.object({ value: z.unknown() });
const KEY_ROW = z.object({ key: z.string() });
const TAKEN_ROW = z.object({ taken: z.boolean() });

// Object.keys forgets that these are the names of the table.
const ALL_ROOMS = Object.keys(ROOMS) as Room[];

/**
 * Records on a shared server, for processes on several machines. Nothing is asked of it before the first question; what
 * failed is tried again by the next one.
 *
 * @param url `postgres://user:password@host:port/database`
 */
export function createPostgresRecords(url: string, logger: Logger): Records {
  const pool = new Pool({ connectionString: url, ...POOL });
  // An idle connection that the server drops is an event of the pool, and without a listener the end of the process.
  pool.on('error', (err) => logger.warn({ err, code: 'state-connection' }, 'connection to PostgreSQL lost'));
  const writing = createInTurn();
  const exclusive = createInTurn();
  let migrated: Promise<unknown> | undefined;
  let closed = false;

  async function query(statement: string, parameters: readonly unknown[]): Promise<readonly unknown[]> {
    if (closed) throw new OperationalError('state-closed', 'settings and conversations are closed');
    migrated ??= pool.query(MIGRATE).catch((error: unknown) => {
      migrated = undefined;
      throw error;
    });
    await migrated;
    return (await pool.query(statement, [...parameters])).rows;
  }

  async function exclusively<T>(
    room: Room,
    key: string,
    work: () => Promise<T>,
  ): Promise<{ readonly done: T } | undefined> {
    if (closed) throw new OperationalError('state-closed', 'settings and conversations are closed');
    const connection = await pool.connect();
    let lost: Error | undefined;
    // While it is lent out nobody else listens, and an unheard error would end the process.
    const lose = (error: Error) => {
      lost = error;
    };
    connection.on('error', lose);
    try {
      await connection.query('BEGIN');
      const [row] = (await connection.query(TAKE, [`${room}/${key}`])).rows;
      return TAKEN_ROW.parse(row).taken ? { done: await work() } : undefined;
    } finally {
      await connection.query('COMMIT').catch(lose);
      connection.off('error', lose);
      connection.release(lost);
    }
  }

  return {
    async read(room, key) {
      const [row] = await query(READ, [room, key, secondsOf(room)]);
      return row === undefined ? undefined : ROW.parse(row).value;
    },
    // Each connection of the pool has an order of its own.
    write: (room, key, value) =>
      writing.run(`${room}/${key}`, async () => {
        if (value === undefined) await query(REMOVE, [room, key]);
        else await query(WRITE, [room, key, JSON.stringify(value)]);
      }),
    async keys(room) {
      return (await query(KEYS, [room, secondsOf(room)])).map((row) => KEY_ROW.parse(row).key);
    },
    // One after the other: work that holds a connection waits for another one, and there are few.
    exclusively: (room, key, work) => exclusive.run('', () => exclusively(room, key, work)),
    async prepare() {
      for (const room of ALL_ROOMS) {
        const seconds = secondsOf(room);
        if (seconds !== null) await query(SWEEP, [room, seconds]);
      }
    },
    async close() {
      if (closed) return;
      await writing.settled();
      closed = true;
      await pool.end();
    },
  };
}

/** A record's life; null: for ever. */
function secondsOf(room: Room): number | null {
  const lifetime = lifetimeOf(room);
  return lifetime === Number.POSITIVE_INFINITY ? null : lifetime / 1_000;
}
