import { pause, type SlackTiming } from '../timing.js';
import { postJson } from './http-post.js';

/** What became of a message to a response_url. `expired`: its half hour or its five uses are over. */
export type Posted = 'sent' | 'expired' | 'failed';

/**
 * Posts to a response_url; never rejects. Bolt's `respond()` has neither timeout nor second attempt. What got no answer in
 * time is sent again: Slack may then show it twice, which is better than an answer that never comes.
 */
export async function postToResponseUrl(
  url: string,
  body: Readonly<Record<string, unknown>>,
  timing: SlackTiming,
): Promise<Posted> {
  const payload = JSON.stringify(body);
  let delay = timing.retryDelayMs;
  for (let attempt = 1; attempt <= timing.attempts; attempt++) {
    const answer = await post(url, payload, timing.requestTimeoutMs);
    if (typeof answer === 'string') return answer;
    const wait = answer.retryAfterMs ?? delay;
    if (wait > timing.mostRetryAfterMs) return 'failed';
    if (attempt < timing.attempts) await pause(wait);
    delay *= 2;
  }
  return 'failed';
}

/** How it ended, or that it may be tried again. */
async function post(
  url: string,
  payload: string,
  timeoutMs: number,
): Promise<Posted | { readonly retryAfterMs?: number }> {
  try {
    const { status, text, ...later } = await postJson(url, payload, timeoutMs);
    if (status === 429) return later;
    if (status >= 500) return {};
    if (/\b(?:expired_url|used_url)\b/u.test(text) || status === 404 || status === 410) return 'expired';
    return status >= 200 && status < 300 && !/"ok"\s*:\s*false/u.test(text) ? 'sent' : 'failed';
  } catch {
    return {}; // refused, reset or no answer in time
  }
}
