import { LRUCache } from 'lru-cache';
import type { Metrics } from '../operations/metrics.js';
import type { Claim, SharedCounts } from '../state/shared-counts.js';
import type { Origin } from './question.js';
import { createRateLimit, QUESTIONS } from './rate-limit.js';

/** `answer` it; `notice`: over the limit, say so; `drop` it: the same event again, or over the limit and told often enough. */
export type Admission = 'answer' | 'notice' | 'drop';

export interface Door {
  /** True the first time in this process. Synchronous, so that two deliveries at once cannot both pass. */
  isFirstDelivery(origin: Origin): boolean;
  /**
   * Counts one question of this person and says what to do with it; where processes count together, over all of them, and
   * what another one was delivered before is dropped.
   */
  judge(origin: Origin): Promise<Admission>;
  /** Whether one more ordinary message of this person is read for references. Counted apart: nobody asked. */
  mayBeRead(origin: Origin): boolean;
  /** Both together; of two deliveries to this process the first one called passes. */
  admit(origin: Origin): Promise<Admission>;
}

/** Slack tries an event again for up to five minutes, Discord replays what a resumed connection missed. */
const EVENTS = { ttl: 10 * 60_000, max: 131_072 };

/**
 * @param now milliseconds that never run backwards.
 * @param shared what all processes count together; this one counts alone where it is absent or cannot be asked.
 */
export function createDoor(metrics: Metrics, now: () => number, shared?: SharedCounts): Door {
  const events = new LRUCache<string, true>({ ...EVENTS, ttlResolution: 0, perf: { now } });
  const limit = createRateLimit(now);

  const eventOf = (origin: Origin) => keyOf(origin, origin.eventId);
  const personOf = (origin: Origin) => keyOf(origin, origin.user);

  function isFirstDelivery(origin: Origin): boolean {
    const key = eventOf(origin);
    const first = !events.has(key);
    if (first) events.set(key, true);
    else metrics.duplicate(origin.platform);
    return first;
  }

  /** @param asks whether a question is to be taken from the person's allowance. */
  async function claim(origin: Origin, asks: boolean): Promise<Claim> {
    if (!shared) return 'first';
    const from = asks ? { from: { person: personOf(origin), rate: QUESTIONS } } : {};
    // That it cannot be asked was told where that was found out.
    return shared.admit({ event: eventOf(origin), lifetimeMs: EVENTS.ttl, ...from }).catch(() => 'first');
  }

  async function judge(origin: Origin): Promise<Admission> {
    const { platform } = origin;
    // Whoever sits at the terminal is alone with the process, and a pipe may hold a thousand questions.
    if (platform === 'terminal') return 'answer';
    const person = personOf(origin);
    // Who is over the limit here is over that of all.
    const alone = limit.judge(person);
    const together = alone === 'silent' ? 'first' : await claim(origin, alone === 'answer');
    if (together === 'again') {
      metrics.duplicate(platform);
      return 'drop';
    }
    const verdict = alone === 'answer' && together === 'over' ? limit.refuse(person) : alone;
    if (verdict !== 'answer') metrics.rateLimited(platform);
    return verdict === 'silent' ? 'drop' : verdict;
  }

  return {
    isFirstDelivery,
    judge,
    mayBeRead: (origin) => origin.platform === 'terminal' || limit.mayBeRead(personOf(origin)),
    admit: async (origin) => (isFirstDelivery(origin) ? judge(origin) : 'drop'),
  };
}

/** Two workspaces may give the same id to an event, or to a person. */
function keyOf({ platform, workspace }: Origin, id: string): string {
  return workspace === undefined ? `${platform}/${id}` : `${platform}/${workspace}/${id}`;
}
