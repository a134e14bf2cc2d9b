import type { Patience } from './patience.js';
import { lifetimeOf, type Records } from './records.js';

/**
 * The same records for who answers questions, asked with patience. What is to stay (a decision) is written however long
 * that takes: whoever made it waits for it.
 */
export function createPatientRecords(records: Records, patiently: Patience): Records {
  return {
    read: (room, key) => patiently(() => records.read(room, key)),
    write: (room, key, value) =>
      lifetimeOf(room) === Number.POSITIVE_INFINITY
        ? records.write(room, key, value)
        : patiently(() => records.write(room, key, value)),
    keys: (room) => records.keys(room),
    exclusively: (room, key, work) => records.exclusively(room, key, work),
    prepare: () => records.prepare(),
    close: () => records.close(),
  };
}
