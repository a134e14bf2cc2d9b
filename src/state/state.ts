import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { LOCALES } from '../../commands/contract/locale.js';
import { OWNERS } from '../../commands/contract/own-documents.js';
import type { Settings } from '../../commands/contract/settings.js';
import type { Records } from './records.js';

/** What the program remembers of channels and conversations. */
export interface State {
  /** The channel's settings, or undefined where nobody ever decided anything. */
  settings(channel: string): Promise<Settings | undefined>;
  writeSettings(channel: string, settings: Settings): Promise<void>;
  /** What a conversation is about, as its commands wrote it within a day; not validated. */
  focus(conversation: string): Promise<unknown>;
  writeFocus(conversation: string, value: unknown): Promise<void>;
  prepare(): Promise<void>;
  close(): Promise<void>;
}

/** Another process's write is seen this late at most; our own at once. */
const FRESH = { ttl: 10_000, max: 20_000 };

/** A newer release may have written a language that this one does not speak: then the user's holds. */
const SETTINGS = z.object({
  citations: z.boolean(),
  locale: z.enum(LOCALES).optional().catch(undefined),
  visibility: z.enum(['channel', 'asker']).optional().catch(undefined),
  uploads: z.enum(OWNERS).optional().catch(undefined),
});

interface Remembered {
  readonly settings: Settings | undefined;
}

/**
 * State over records. Every question and, where citations are on, every message reads the settings of its channel: they
 * are remembered for a while, and reads of one channel at the same time share one look-up.
 */
export function createState(records: Records, now: () => number = () => performance.now()): State {
  const remembered = new LRUCache<string, Remembered>({ ...FRESH, ttlResolution: 0, perf: { now } });
  const reading = new Map<string, Promise<Settings | undefined>>();

  function look(channel: string): Promise<Settings | undefined> {
    const attempt = records.read('settings', channel).then(toSettings);
    reading.set(channel, attempt);
    // What was read before a write (which takes the attempt out) must not be remembered after it.
    const finish = (found?: Remembered) => {
      if (reading.get(channel) !== attempt) return;
      reading.delete(channel);
      if (found) remembered.set(channel, found);
    };
    attempt.then(
      (settings) => finish({ settings }),
      () => finish(),
    );
    return attempt;
  }

  return {
    async settings(channel) {
      const known = remembered.get(channel);
      return known ? known.settings : (reading.get(channel) ?? look(channel));
    },
    async writeSettings(channel, settings) {
      try {
        await records.write('settings', channel, settings);
      } finally {
        // After a failure nobody knows what is kept.
        reading.delete(channel);
        remembered.delete(channel);
      }
    },
    focus: (conversation) => records.read('focus', conversation),
    writeFocus: (conversation, value) => records.write('focus', conversation, value),
    prepare: () => records.prepare(),
    close: () => records.close(),
  };
}

function toSettings(value: unknown): Settings | undefined {
  if (value === undefined) return undefined;
  const { citations, locale, visibility, uploads } = SETTINGS.parse(value);
  return {
    citations,
    ...(locale === undefined ? {} : { locale }),
    ...(visibility === undefined ? {} : { visibility }),
    ...(uploads === undefined ? {} : { uploads }),
  };
}
