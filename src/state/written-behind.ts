import { LRUCache } from 'lru-cache';
import { lifetimeOf, type Records, ROOMS, type Room } from './records.js';

/** What could not be written is remembered for so many keys: the disk may be full for hours. */
const REMEMBERED = 20_000;

interface Entry {
  readonly room: Room;
  readonly key: string;
  readonly value: unknown;
}

/** @param unwritten told what kept something from being written; it stays remembered, and is tried again with the next */
export interface BehindOptions {
  readonly unwritten: (error: unknown) => void;
}

/**
 * The same records, those of some rooms written after the answer instead of before it: a file system whose journal is
 * being written lets a rename wait for a tenth of a second and more, and nobody needs to wait for what a conversation
 * is about. One at a time, so that no read waits behind writes, and of several under one key the last alone. This
 * process reads its own at once; a killed one loses what it had not written, a told one writes it.
 */
export function createWrittenBehind(records: Records, { unwritten }: BehindOptions): Records {
  const waiting = new LRUCache<string, Entry>({ max: REMEMBERED });
  const idOf = (room: Room, key: string) => `${room} ${key}`;
  const isBehind = (room: Room) => 'behind' in ROOMS[room];
  let writing: Promise<void> | undefined;

  async function writeAll(): Promise<void> {
    for (;;) {
      const [oldest] = waiting.rvalues();
      if (oldest === undefined) return;
      const { room, key, value } = oldest;
      try {
        await records.write(room, key, value);
      } catch (error) {
        unwritten(error);
        return;
      }
      if (waiting.peek(idOf(room, key)) === oldest) waiting.delete(idOf(room, key));
    }
  }

  function begin(): Promise<void> {
    writing ??= writeAll().finally(() => {
      writing = undefined;
    });
    return writing;
  }

  return {
    ...records,
    async read(room, key) {
      const own = waiting.peek(idOf(room, key));
      return own === undefined ? records.read(room, key) : own.value;
    },
    async write(room, key, value) {
      if (!isBehind(room)) return records.write(room, key, value);
      waiting.set(idOf(room, key), { room, key, value }, { ttl: lifetimeOf(room) });
      void begin();
    },
    async close() {
      await begin();
      await records.close();
    },
  };
}
