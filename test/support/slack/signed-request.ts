import { createHmac } from 'node:crypto';
import { request } from 'node:http';
import { stringify } from 'node:querystring';
import { SIGNING_SECRET } from './setup.js';

export interface RequestOptions {
  /** Seconds since 1970; now unless told. */
  readonly timestamp?: number;
  readonly secret?: string;
  readonly signature?: string;
  readonly contentType?: string;
  readonly method?: string;
  readonly unsigned?: boolean;
}

export interface Answered {
  readonly status: number;
  readonly body: string;
  readonly ms: number;
}

export const FORM = 'application/x-www-form-urlencoded';

/** A slash command's fields or an interaction's payload as the form that Slack sends. */
export function form(payload: Readonly<Record<string, unknown>>): string {
  return 'command' in payload
    ? stringify(payload as Record<string, string>) // a command's fields are strings
    : stringify({ payload: JSON.stringify(payload) });
}

/** Sends what Slack would send, or what somebody else would. */
export function send(port: number, body: string, options: RequestOptions = {}): Promise<Answered> {
  const timestamp = options.timestamp ?? Math.floor(Date.now() / 1_000);
  const hash = createHmac('sha256', options.secret ?? SIGNING_SECRET)
    .update(`v0:${timestamp}:${body}`)
    .digest('hex');
  const headers = {
    'content-type': options.contentType ?? FORM,
    ...(options.unsigned
      ? {}
      : {
          'x-slack-request-timestamp': String(timestamp),
          'x-slack-signature': options.signature ?? `v0=${hash}`,
        }),
  };
  const sentAt = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        port,
        host: '127.0.0.1',
        path: '/slack/events',
        method: options.method ?? 'POST',
        headers,
        agent: false,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            body: Buffer.concat(chunks).toString('utf8'),
            ms: performance.now() - sentAt,
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
