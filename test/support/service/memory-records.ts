import type { Records } from '../../../src/state/records.js';

/** The port in its plainest form, for tests of what stands above it. */
export function memoryRecords(): Records {
  const values = new Map<string, unknown>();
  return {
    read: async (room, key) => values.get(`${room}/${key}`),
    write: async (room, key, value) => {
      values.set(`${room}/${key}`, value);
    },
    prepare: async () => {},
    close: async () => {},
  };
}
