import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ADMIT, CLAIM, SWEEP_ALLOWANCES, SWEEP_CLAIMS } from './count-statements.js';
import type { Database } from './database.js';
import type { SharedCounts } from './shared-counts.js';

const ADMITTED = z.object({ first: z.boolean(), granted: z.boolean() });
const CLAIMED = z.object({ key: z.string() });

/** Counts on a shared server: one statement a question, on tables that wait for no disk. */
export function createPostgresCounts(database: Database): SharedCounts {
  return {
    async admit({ event, lifetimeMs, from }) {
      const { person, rate = { burst: 1, perSecond: 1 } } = from ?? {};
      const [row] = await database.query('admit', ADMIT, [
        nameOf(event),
        lifetimeMs / 1_000,
        person === undefined ? null : nameOf(person),
        1 / rate.perSecond,
        rate.burst / rate.perSecond,
      ]);
      const { first, granted } = ADMITTED.parse(row);
      if (!first) return 'again';
      return granted || person === undefined ? 'first' : 'over';
    },
    async claim(keys, lifetimeMs) {
      const named = new Map(keys.map((key) => [nameOf(key), key]));
      const rows = await database.query('claim', CLAIM, [[...named.keys()], lifetimeMs / 1_000]);
      const claimed = rows.map((row) => named.get(CLAIMED.parse(row).key));
      return new Set(claimed.filter((key) => key !== undefined));
    },
    async clear() {
      await database.query('sweep', SWEEP_CLAIMS, []);
      await database.query('sweep', SWEEP_ALLOWANCES, []);
    },
  };
}

/** Of one length whatever a platform's ids are, and the name of nobody. */
function nameOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, 24);
}
