import type { Records } from '../../../src/state/records.js';

/** The port in its plainest form, for tests of what stands above it. */
export function memoryRecords(): Records {
  const values = new Map<string, unknown>();
  const taken = new Set<string>();
  return {
    read: async (room, key) => values.get(`${room}/${key}`),
    write: async (room, key, value) => {
      values.set(`${room}/${key}`, value);
    },
    keys: async (room) =>
      [...values]
        .filter(([path, value]) => path.startsWith(`${room}/`) && value !== undefined)
        .map(([path]) => path.slice(room.length + 1)),
    async exclusively(room, key, work) {
      const path = `${room}/${key}`;
      if (taken.has(path)) return undefined;
      taken.add(path);
      try {
        return { done: await work() };
      } finally {
        taken.delete(path);
      }
    },
    prepare: async () => {},
    close: async () => {},
  };
}
