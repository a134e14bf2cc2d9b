import { Agent, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest, Agent as SecureAgent } from 'node:https';
import { type Attempt, retried } from '../../../operations/retry.js';
import { patienceOf, type SlackTiming } from '../timing.js';

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
  return retried(patienceOf(timing), () => post(url, payload, timing.requestTimeoutMs));
}

async function post(url: string, payload: string, timeoutMs: number): Promise<Attempt<Posted>> {
  const again = { again: true, otherwise: 'failed' } as const;
  try {
    const { status, text, retryAfterMs } = await postJson(url, payload, timeoutMs);
    if (status === 429) return retryAfterMs === undefined ? again : { ...again, afterMs: retryAfterMs };
    if (status >= 500) return again;
    if (/\b(?:expired_url|used_url)\b/u.test(text) || status === 404 || status === 410)
      return { done: 'expired' };
    return { done: status >= 200 && status < 300 && !/"ok"\s*:\s*false/u.test(text) ? 'sent' : 'failed' };
  } catch {
    return again; // refused, reset or no answer in time
  }
}

/** Slack takes about one message a second a channel: more connections than this only wait elsewhere. */
const CONNECTIONS = { keepAlive: true, maxSockets: 64, scheduling: 'lifo' } as const;
const agent = new Agent(CONNECTIONS);
const secureAgent = new SecureAgent(CONNECTIONS);

interface PostAnswer {
  readonly status: number;
  /** The header's seconds as milliseconds, where there is one. */
  readonly retryAfterMs?: number;
  readonly text: string;
}

/** More than Slack ever answers to a message. */
const MOST_CHARACTERS = 100_000;

/**
 * Posts JSON over a bounded number of kept connections; a redirect is not followed.
 *
 * @param timeoutMs counts from the moment a connection is free, so that our own queue is no reason to send twice.
 * @throws when the connection breaks or no answer comes in time.
 */
function postJson(url: string, payload: string, timeoutMs: number): Promise<PostAnswer> {
  const secure = url.startsWith('https:');
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    let answered = false;
    const fail = (error: Error) => {
      clearTimeout(timer);
      reject(error);
    };
    const sent = (secure ? httpsRequest : httpRequest)(
      url,
      {
        method: 'POST',
        agent: secure ? secureAgent : agent,
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(payload),
        },
      },
      (response) => {
        answered = true;
        readAnswer(response, fail, (answer) => {
          clearTimeout(timer);
          resolve(answer);
        });
      },
    );
    sent.once('socket', () => {
      // After a stall the clock runs out before what has arrived is read: one more look before giving up.
      timer = setTimeout(() => setImmediate(giveUp), timeoutMs);
    });
    const giveUp = () => {
      if (!answered) sent.destroy(new Error('no answer in time'));
      else timer = setTimeout(() => sent.destroy(new Error('no whole answer in time')), timeoutMs);
    };
    sent.once('error', fail);
    sent.end(payload);
  });
}

/** By events: an iterator over three bytes costs as much as sending them. */
function readAnswer(
  response: IncomingMessage,
  fail: (error: Error) => void,
  done: (answer: PostAnswer) => void,
): void {
  let text = '';
  response.setEncoding('utf8');
  response.on('data', (chunk: string) => {
    if (text.length < MOST_CHARACTERS) text += chunk;
  });
  response.once('error', fail);
  response.once('end', () => {
    const seconds = Number(response.headers['retry-after'] ?? Number.NaN);
    done({
      status: response.statusCode ?? 0,
      text,
      ...(Number.isFinite(seconds) ? { retryAfterMs: seconds * 1_000 } : {}),
    });
  });
}
