import { createHmac, timingSafeEqual } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { SLACK_TIMES } from '../limits.js';

/** Why a request is refused; undefined where it is Slack's, of now, and new. */
export type Refusal = 'unsigned' | 'stale' | 'forged' | 'replayed' | undefined;

export interface SignedRequest {
  /** `X-Slack-Signature` */
  readonly signature: string | undefined;
  /** `X-Slack-Request-Timestamp` */
  readonly timestamp: string | undefined;
  readonly body: Buffer;
}

/**
 * Checks what Bolt does not: a time in the future, and a request that was seen before.
 * Source: docs.slack.dev/authentication/verifying-requests-from-slack.
 *
 * @param now milliseconds since 1970.
 */
export function createSignatureCheck(
  signingSecret: string,
  now: () => number = Date.now,
): (request: SignedRequest) => Refusal {
  // A signature is good for its age before and after now, so it has to be remembered twice as long, and a second.
  const seen = new LRUCache<string, true>({
    ttl: 2 * SLACK_TIMES.signatureAge + 1_000,
    max: 131_072,
    ttlResolution: 0,
    perf: { now },
  });
  return ({ signature, timestamp, body }) => {
    if (!signature || !timestamp || !/^\d{1,12}$/u.test(timestamp)) return 'unsigned';
    if (Math.abs(now() - Number(timestamp) * 1_000) > SLACK_TIMES.signatureAge) return 'stale';
    const expected = `v0=${createHmac('sha256', signingSecret).update(`v0:${timestamp}:`).update(body).digest('hex')}`;
    if (!equal(signature, expected)) return 'forged';
    if (seen.has(signature)) return 'replayed';
    seen.set(signature, true);
    return undefined;
  };
}

/** In the same time wherever they differ. */
function equal(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
