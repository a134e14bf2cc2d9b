import { LRUCache } from 'lru-cache';
import type { Rate } from '../state/shared-counts.js';

/** One person may ask 30 at once and then one a second. */
export const QUESTIONS: Rate = { burst: 30, perSecond: 1 };
/** Whoever is over the limit has the next question free after this long at most. */
export const RETRY_AFTER_SECONDS = 1 / QUESTIONS.perSecond;
/**
 * Being told so is limited too, since a flood is not worth answering for ever; but far above what a person does, whom an
 * unanswered command would show a failed application.
 */
const NOTICES: Rate = { burst: 120, perSecond: 1 };

/** Ordinary messages read for references: more than a person writes, far less than a program can. */
const READINGS: Rate = { burst: 120, perSecond: 2 };

/** `answer` it; `notice`: over the limit, say so; `silent`: over the limit and told often enough. */
export type Verdict = 'answer' | 'notice' | 'silent';

export interface RateLimit {
  /** Counts one question of this person and says what to do with it. */
  judge(person: string): Verdict;
  /** What to do with a question that is over the limit all the same. */
  refuse(person: string): 'notice' | 'silent';
  /** Counts one ordinary message of this person. */
  mayBeRead(person: string): boolean;
}

interface Bucket {
  readonly tokens: number;
  readonly at: number;
}

/** People who may be asking at the same time; whoever was not heard of for the longest begins anew. */
const PEOPLE = 32_768;

/** Token buckets, one a person. `take` is true where a token was left. */
function createBuckets(rate: Rate, now: () => number): (person: string) => boolean {
  // A bucket untouched this long is full again, which is what an absent one is.
  const fullAfterMs = (rate.burst / rate.perSecond) * 1000;
  const buckets = new LRUCache<string, Bucket>({
    ttl: fullAfterMs,
    max: PEOPLE,
    ttlResolution: 0,
    perf: { now },
  });
  return (person) => {
    const at = now();
    const bucket = buckets.get(person);
    const refilled = bucket ? bucket.tokens + ((at - bucket.at) / 1000) * rate.perSecond : rate.burst;
    const tokens = Math.min(rate.burst, refilled);
    // Milliseconds divided and multiplied again: 0.9999999 is one whole token.
    const granted = tokens >= 1 - 1e-6;
    buckets.set(person, { tokens: granted ? tokens - 1 : tokens, at });
    return granted;
  };
}

/** @param now milliseconds that never run backwards. */
export function createRateLimit(now: () => number = () => performance.now()): RateLimit {
  const takeQuestion = createBuckets(QUESTIONS, now);
  const takeNotice = createBuckets(NOTICES, now);
  const refuse = (person: string) => (takeNotice(person) ? 'notice' : 'silent');
  return {
    mayBeRead: createBuckets(READINGS, now),
    judge: (person) => (takeQuestion(person) ? 'answer' : refuse(person)),
    refuse,
  };
}
