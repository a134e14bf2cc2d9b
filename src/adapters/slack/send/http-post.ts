import { Agent, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest, Agent as SecureAgent } from 'node:https';

/** Slack takes about one message a second a channel: more connections than this only wait elsewhere. */
const CONNECTIONS = { keepAlive: true, maxSockets: 64, scheduling: 'lifo' } as const;
const agent = new Agent(CONNECTIONS);
const secureAgent = new SecureAgent(CONNECTIONS);

export interface PostAnswer {
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
export function postJson(url: string, payload: string, timeoutMs: number): Promise<PostAnswer> {
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
