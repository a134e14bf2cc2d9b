import { LRUCache } from 'lru-cache';
import type { Metrics } from '../operations/metrics.js';
import type { Origin } from './question.js';
import { createRateLimit } from './rate-limit.js';

/** `answer` it; `notice`: over the limit, say so; `drop` it: the same event again, or over the limit and told often enough. */
export type Admission = 'answer' | 'notice' | 'drop';

export interface Door {
  /** True the first time. Synchronous, so that two deliveries at once cannot both pass. */
  isFirstDelivery(origin: Origin): boolean;
  /** Counts one question of this person and says what to do with it. */
  judge(origin: Origin): Admission;
  /** Whether one more ordinary message of this person is read for references. Counted apart: nobody asked. */
  mayBeRead(origin: Origin): boolean;
  /** Both together. */
  admit(origin: Origin): Admission;
}

/** Slack tries an event again for up to five minutes, Discord replays what a resumed connection missed. */
const EVENTS = { ttl: 10 * 60_000, max: 131_072 };

/** @param now milliseconds that never run backwards. */
export function createDoor(metrics: Metrics, now: () => number): Door {
  const events = new LRUCache<string, true>({ ...EVENTS, ttlResolution: 0, perf: { now } });
  const limit = createRateLimit(now);

  function isFirstDelivery({ platform, workspace, eventId }: Origin): boolean {
    const key = keyOf(platform, workspace, eventId);
    const first = !events.has(key);
    if (first) events.set(key, true);
    else metrics.duplicate(platform);
    return first;
  }

  function judge({ platform, workspace, user }: Origin): Admission {
    // Whoever sits at the terminal is alone with the process, and a pipe may hold a thousand questions.
    const verdict = platform === 'terminal' ? 'answer' : limit.judge(keyOf(platform, workspace, user));
    if (verdict !== 'answer') metrics.rateLimited(platform);
    return verdict === 'silent' ? 'drop' : verdict;
  }

  return {
    isFirstDelivery,
    judge,
    mayBeRead: ({ platform, workspace, user }) =>
      platform === 'terminal' || limit.mayBeRead(keyOf(platform, workspace, user)),
    admit: (origin) => (isFirstDelivery(origin) ? judge(origin) : 'drop'),
  };
}

/** Two workspaces may give the same id to an event, or to a person. */
function keyOf(platform: Origin['platform'], workspace: string | undefined, id: string): string {
  return workspace === undefined ? `${platform}/${id}` : `${platform}/${workspace}/${id}`;
}
