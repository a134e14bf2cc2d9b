import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { App } from '@slack/bolt';
import type { Logger } from 'pino';
import { pause } from '../../../operations/retry.js';
import { MOST_REQUEST_BYTES } from '../limits.js';
import type { HttpHost } from './http-host.js';
import type { SlackReceiver } from './receiver.js';
import { isCertificateProbe, parseBody } from './request-body.js';
import { createSignatureCheck } from './signature.js';

/** Where Slack sends commands, events and buttons. */
export const SLACK_PATH = '/slack/events';

export interface HttpReceiverOptions {
  readonly signingSecret: string;
  readonly http: HttpHost;
  /** How long requests are still answered after a stop, milliseconds. */
  readonly leaveMs: number;
  /** Begins with an event in its turn, or leaves it. */
  readonly receive: (begin: () => void, leave: () => void) => void;
  readonly logger: Logger;
}

/**
 * Signed requests. Nothing of a request is read before its signature has been checked, but the one probe of Slack's that
 * has none; Bolt's own receiver lets future dates and replays pass, and `null` ends the process within it.
 */
export function createHttpReceiver(options: HttpReceiverOptions): SlackReceiver {
  const { logger } = options;
  const check = createSignatureCheck(options.signingSecret);
  let app: Pick<App, 'processEvent'> | undefined;
  let mounted = false;
  let state: 'idle' | 'accepting' | 'leaving' | 'stopped' = 'idle';
  const turn = () =>
    new Promise<boolean>((resolve) =>
      options.receive(
        () => resolve(true),
        () => resolve(false),
      ),
    );
  const isOpen = () => state === 'accepting' || state === 'leaving';

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refuse = (status: number, reason: string) => {
      logger.warn(
        { platform: 'slack', code: 'slack-refused', statusCode: status, reason },
        'request refused',
      );
      response.writeHead(status, { connection: 'close' }).end();
    };
    if (!isOpen() || !app) return refuse(503, 'stopping');
    // A connection that is kept would bring the next request to a process that is gone.
    if (state === 'leaving') response.setHeader('connection', 'close');
    if (request.method !== 'POST') return refuse(405, 'method');
    const body = await readBody(request);
    if (body === 'too-large') return refuse(413, 'too-large');
    if (!isOpen()) return refuse(503, 'stopping');
    const type = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
    if (isCertificateProbe(body, type)) return void response.writeHead(200).end();
    const refusal = check({
      signature: header(request, 'x-slack-signature'),
      timestamp: header(request, 'x-slack-request-timestamp'),
      body,
    });
    if (refusal !== undefined) return refuse(401, refusal);
    const event = parseBody(body, type);
    if (event === undefined) return refuse(400, 'malformed');
    // Slack asks for an address once, when it is entered.
    if (event['type'] === 'url_verification') return sendJson(response, { challenge: event['challenge'] });
    const receivedAt = performance.now();
    if (!(await turn())) return refuse(503, 'crowded');
    await app.processEvent({
      body: event,
      ack: acknowledgement(response),
      customProperties: { receivedAt },
    });
    if (!response.headersSent) refuse(404, 'unhandled');
  }

  const listener: RequestListener = (request, response) => {
    receive(request, response).catch((err: unknown) => {
      // The request broke off, or Bolt would not take it: unacknowledged, Slack delivers it again.
      logger.warn({ err, platform: 'slack', code: 'slack-request' }, 'request not handled');
      if (!response.headersSent) response.writeHead(500, { connection: 'close' });
      response.end();
    });
  };

  return {
    init(bolt) {
      app = bolt;
    },
    async start() {
      // It stays there after a stop: whoever still comes is told to come again.
      if (!mounted) options.http.mount(SLACK_PATH, listener);
      mounted = true;
      state = 'accepting';
    },
    async stop() {
      if (state === 'accepting') {
        // A balancer asks every second or so whether we are ready, and sends requests until it has heard that we are not.
        state = 'leaving';
        await pause(options.leaveMs);
      }
      state = 'stopped';
    },
    problem: () => (state === 'accepting' ? undefined : 'not listening'),
  };
}

/** The first acknowledgement is the answer to the request: empty, or a menu's choices. */
function acknowledgement(response: ServerResponse) {
  return async (answer?: unknown): Promise<void> => {
    if (response.headersSent) return;
    if (typeof answer === 'object' && answer !== null) sendJson(response, answer);
    else response.writeHead(200).end(typeof answer === 'string' ? answer : '');
  };
}

function sendJson(response: ServerResponse, body: object): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/** @throws when the request breaks off. */
function readBody(request: IncomingMessage): Promise<Buffer | 'too-large'> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      // The rest is read and dropped: a connection that we cut would not show the answer.
      if (size > MOST_REQUEST_BYTES) resolve('too-large');
      else chunks.push(chunk);
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
    request.on('close', () => reject(new Error('the request broke off')));
  });
}
