import { z } from 'zod';
import type { Database } from './database.js';
import { createInTurn } from './in-turn.js';
import { KEYS, READ, REMOVE, SWEEP, WRITE } from './record-statements.js';
import { lifetimeOf, type Records, ROOMS, type Room } from './records.js';

const ROW = z.object({ value: z.unknown() });
const KEY_ROW = z.object({ key: z.string() });

// Object.keys forgets that these are the names of the table.
const ALL_ROOMS = Object.keys(ROOMS) as Room[];

/** Records on a shared server, for processes on several machines. `close` closes the server's connections too. */
export function createPostgresRecords(database: Database): Records {
  const writing = createInTurn();
  const exclusive = createInTurn();
  return {
    async read(room, key) {
      const [row] = await database.query('read', READ, [room, key, secondsOf(room)]);
      return row === undefined ? undefined : ROW.parse(row).value;
    },
    // Each connection of the pool has an order of its own.
    write: (room, key, value) =>
      writing.run(`${room}/${key}`, async () => {
        if (value === undefined) await database.query('write', REMOVE, [room, key]);
        else await database.query('write', WRITE, [room, key, JSON.stringify(value)]);
      }),
    async keys(room) {
      return (await database.query('keys', KEYS, [room, secondsOf(room)])).map(
        (row) => KEY_ROW.parse(row).key,
      );
    },
    // One after the other: work that holds a connection waits for another one, and there are few.
    exclusively: (room, key, work) => exclusive.run('', () => database.exclusively(`${room}/${key}`, work)),
    async prepare() {
      for (const room of ALL_ROOMS) {
        const seconds = secondsOf(room);
        if (seconds !== null) await database.query('sweep', SWEEP, [room, seconds]);
      }
    },
    async close() {
      await writing.settled();
      await database.close();
    },
  };
}

/** A record's life; null: for ever. */
function secondsOf(room: Room): number | null {
  const lifetime = lifetimeOf(room);
  return lifetime === Number.POSITIVE_INFINITY ? null : lifetime / 1_000;
}
