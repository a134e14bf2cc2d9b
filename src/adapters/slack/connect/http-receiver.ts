import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { type Logger as BoltLogger, HTTPReceiver, LogLevel } from '@slack/bolt';
import type { Logger } from 'pino';
import { MOST_REQUEST_BYTES } from '../limits.js';
import type { SlackTiming } from '../timing.js';
import type { Intake } from './intake.js';
import { recognizeBody } from './request-body.js';
import { createSignatureCheck } from './signature.js';

/** Where Slack sends commands, events and buttons. */
export const SLACK_PATH = '/slack/events';

/** A server that others use too (`/health`): it passes on the requests for one path. */
export interface HttpHost {
  /** @returns takes the listener away again. */
  mount(path: string, listener: RequestListener): () => void;
}

export interface HttpIntakeOptions {
  readonly signingSecret: string;
  /** A server that is there already, or the port of one of our own (0: any that is free). */
  readonly http: HttpHost | { readonly port: number };
  readonly timing: SlackTiming;
  readonly logger: Logger;
  readonly boltLogger: BoltLogger;
}

export interface HttpIntake extends Intake {
  /** Port of our own server, once started. */
  port(): number | undefined;
}

/**
 * Signed requests. What Bolt's receiver lets pass or falls over (platforms.md: future dates, replays, `null`, a charset
 * beside the form's type) is dealt with before it sees the request.
 */
export function createHttpIntake(options: HttpIntakeOptions): HttpIntake {
  const { logger, timing } = options;
  const check = createSignatureCheck(options.signingSecret);
  const receiver = new HTTPReceiver({
    signingSecret: options.signingSecret,
    endpoints: [SLACK_PATH],
    logger: options.boltLogger,
    logLevel: LogLevel.WARN,
  });
  let server: Server | undefined;
  let unmount: (() => void) | undefined;
  let accepting = false;

  async function listen(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refuse = (status: number, reason: string) => {
      logger.warn({ platform: 'slack', statusCode: status, reason }, 'request refused');
      response.writeHead(status, { connection: 'close' }).end();
    };
    if (!accepting) return refuse(503, 'stopping');
    if (request.method !== 'POST') return refuse(405, 'method');
    const body = await readBody(request);
    if (body === 'too-large') return refuse(413, 'too-large');
    const type = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
    const content = recognizeBody(body, type);
    // Slack asks this without a signature; nothing but the answer follows from it.
    if (content === 'ssl-check') return void response.writeHead(200).end();
    const refusal = check({
      signature: header(request, 'x-slack-signature'),
      timestamp: header(request, 'x-slack-request-timestamp'),
      body,
    });
    if (refusal !== undefined) return refuse(401, refusal);
    if (content === undefined) return refuse(400, 'malformed');
    request.headers['content-type'] = content;
    receiver.requestListener(Object.assign(request, { rawBody: body }), response);
  }

  const listener: RequestListener = (request, response) => {
    listen(request, response).catch((err: unknown) => {
      // The request broke off, or Bolt would not take it.
      logger.warn({ err, platform: 'slack', code: 'slack-request' }, 'request not read');
      if (!response.headersSent) response.writeHead(400, { connection: 'close' });
      response.end();
    });
  };

  return {
    receiver,
    async start() {
      if ('mount' in options.http) unmount = options.http.mount(SLACK_PATH, listener);
      else server = await openServer(options.http.port, listener);
      accepting = true;
    },
    async stop() {
      accepting = false;
      unmount?.();
      unmount = undefined;
      if (server) await closeServer(server, timing.closeTimeoutMs);
      server = undefined;
    },
    problem: () => (accepting ? undefined : 'not listening'),
    port: () => {
      const address = server?.address();
      return typeof address === 'object' ? address?.port : undefined;
    },
  };
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

function openServer(port: number, listener: RequestListener): Promise<Server> {
  const server = createServer((request, response) => {
    const path = request.url?.split('?', 1)[0];
    if (path === SLACK_PATH) listener(request, response);
    else response.writeHead(404).end();
  });
  // Slack gives up after three seconds; a client that sends slower than this is not Slack.
  server.requestTimeout = 10_000;
  server.headersTimeout = 10_000;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}

async function closeServer(server: Server, timeoutMs: number): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), timeoutMs);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
