import type { Settings } from '../../commands/contract/settings.js';
import { FadingMap } from '../answering/fading-map.js';
import type { SettingsStore } from './settings-store.js';

/** Another process's write is seen this late at most; our own at once. */
const FRESH_MS = 10_000;
const CAPACITY = 20_000;

interface Remembered {
  readonly settings: Settings | undefined;
}

/**
 * Puts a memory before a store: every question and, where citations are on, every message reads the settings of its
 * channel. Reads of one channel at the same time share one look-up.
 */
export function cacheSettings(store: SettingsStore, now?: () => number): SettingsStore {
  const remembered = new FadingMap<Remembered>({
    lifetimeMs: FRESH_MS,
    capacity: CAPACITY,
    ...(now ? { now } : {}),
  });
  const reading = new Map<string, Promise<Settings | undefined>>();

  function look(channel: string): Promise<Settings | undefined> {
    const attempt = store.read(channel);
    reading.set(channel, attempt);
    // What was read before a write (which takes the attempt out) must not be remembered after it.
    const finish = (settings?: Remembered) => {
      if (reading.get(channel) !== attempt) return;
      reading.delete(channel);
      if (settings) remembered.set(channel, settings);
    };
    attempt.then(
      (settings) => finish({ settings }),
      () => finish(),
    );
    return attempt;
  }

  return {
    async read(channel) {
      const known = remembered.get(channel);
      return known ? known.settings : (reading.get(channel) ?? look(channel));
    },
    async write(channel, settings) {
      try {
        await store.write(channel, settings);
      } finally {
        // After a failure nobody knows what the store holds.
        reading.delete(channel);
        remembered.delete(channel);
      }
    },
    prepare: () => store.prepare(),
    close: () => store.close(),
  };
}
