import type { App, Logger as BoltLogger } from '@slack/bolt';
import { SocketModeClient } from '@slack/socket-mode';
import type { WebClientOptions } from '@slack/web-api';
import type { Logger } from 'pino';
import { z } from 'zod';
import { OperationalError } from '../../../operations/operational-error.js';
import { backOff, pause } from '../../../operations/retry.js';
import type { SlackTiming } from '../timing.js';
import type { SlackReceiver } from './receiver.js';
import { tokenRefusal } from './token-refusal.js';

export interface SocketReceiverOptions {
  readonly appToken: string;
  readonly clientOptions: WebClientOptions;
  readonly timing: SlackTiming;
  readonly logger: Logger;
  readonly boltLogger: BoltLogger;
  /** Slack refuses the app's token for good. */
  readonly refused: (code: string) => void;
  /** Begins with an event in its turn, or leaves it. */
  readonly receive: (begin: () => void, leave: () => void) => void;
  /** The connection was made again. */
  readonly reconnected: () => void;
}

type State = 'idle' | 'connecting' | 'connected' | 'reconnecting' | 'stopped';

const id = { envelope_id: z.string() };
const payload = z.looseObject({});
/** What the library reads of a frame unasked. */
const envelope = z.discriminatedUnion('type', [
  z.object({ type: z.enum(['hello', 'disconnect']) }),
  z.object({
    type: z.literal('events_api'),
    ...id,
    payload: z.looseObject({ event: z.looseObject({ type: z.string() }) }),
  }),
  z.object({ type: z.enum(['slash_commands', 'interactive']), ...id, payload }),
]);

/** What the library emits for every envelope that asks something. */
interface SlackEvent {
  readonly body: Record<string, unknown>;
  readonly ack: (response: unknown) => Promise<void>;
}

/**
 * Socket Mode, reconnecting by itself. The library's own reconnecting is off: there a token that is refused meanwhile, a
 * failed request for the address, and a stop while it waits for hello each end in an unhandled rejection, and every
 * lost socket costs five seconds.
 */
export function createSocketReceiver(options: SocketReceiverOptions): SlackReceiver {
  const { timing, logger, refused, reconnected } = options;
  const client = new SocketModeClient({
    appToken: options.appToken,
    logger: options.boltLogger,
    autoReconnectEnabled: false,
    clientOptions: options.clientOptions,
  });
  const stopping = new AbortController();
  let app: Pick<App, 'processEvent'> | undefined;
  let state: State = 'idle';

  guardMessages();
  client.on('disconnected', () => {
    if (state === 'connected') void reconnect();
  });
  client.on('slack_event', ({ body, ack }: SlackEvent) => {
    const receivedAt = performance.now();
    // What is left, or what Bolt could not handle, is unacknowledged, so that Slack says so or delivers it again.
    options.receive(
      () =>
        void app
          ?.processEvent({
            body,
            ack: async (response?: unknown) => ack(response ?? {}),
            customProperties: { receivedAt },
          })
          .catch((err: unknown) =>
            logger.error({ err, platform: 'slack', code: 'slack-event' }, 'event not handled'),
          ),
      () => {},
    );
  });
  // Thrown between the request for an address and the use of it: the one place where a stop can end the library's start.
  client.on('authenticated', () => stopping.signal.throwIfAborted());

  /** A frame that is no envelope throws within the library where nobody catches it. */
  function guardMessages(): void {
    const listeners = client.listeners('ws_message');
    client.removeAllListeners('ws_message');
    client.on('ws_message', async (data: unknown, isBinary: boolean) => {
      // Unacknowledged, so that Slack delivers it to another connection.
      if (state === 'stopped') return;
      if (isBinary || !isEnvelope(data)) {
        logger.warn({ platform: 'slack', code: 'slack-envelope' }, 'frame not understood');
        return;
      }
      for (const listener of listeners) {
        try {
          await listener(data, isBinary);
        } catch (err) {
          logger.error({ err, platform: 'slack', code: 'slack-envelope' }, 'frame not handled');
        }
      }
    });
  }

  /** One attempt, up to Slack's hello: the library waits for it without end. */
  async function connect(): Promise<void> {
    const over = new AbortController();
    const waiting = AbortSignal.any([over.signal, stopping.signal]);
    const opened = client.start().then(
      () => 'hello' as const,
      (error: unknown) => ({ error }),
    );
    // The request before has bounds of its own.
    let startClock = () => {};
    const late = new Promise<void>((resolve) => {
      startClock = () => void pause(timing.helloTimeoutMs, waiting).then(resolve);
      waiting.addEventListener('abort', () => resolve());
    });
    client.once('authenticated', startClock);
    const outcome = await Promise.race([opened, late]);
    over.abort();
    client.off('authenticated', startClock);
    if (outcome === 'hello' && !stopping.signal.aborted) return;
    await close();
    if (typeof outcome === 'object' && outcome.error !== undefined) throw outcome.error;
    throw new OperationalError('slack-no-hello', 'Slack opened no socket in time.');
  }

  /** The library waits half a minute for the other side to agree to a close; asked twice it does not. */
  async function close(): Promise<void> {
    const closed = client.disconnect().catch(() => {});
    const waiting = new AbortController();
    const agreed = await Promise.race([
      closed.then(() => true),
      pause(timing.closeTimeoutMs, waiting.signal).then(() => false),
    ]);
    waiting.abort();
    if (!agreed) await Promise.race([client.disconnect().catch(() => {}), pause(timing.closeTimeoutMs)]);
  }

  async function reconnect(): Promise<void> {
    state = 'reconnecting';
    let delay = 0;
    for (let attempts = 1; !stopping.signal.aborted; attempts += 1) {
      await pause(delay * (0.5 + Math.random() / 2), stopping.signal);
      if (stopping.signal.aborted) return;
      try {
        await connect();
        if (stopping.signal.aborted) return;
        state = 'connected';
        logger.info({ platform: 'slack' }, 'socket connected again');
        reconnected();
        return;
      } catch (err) {
        const code = tokenRefusal(err);
        if (code !== undefined) return refused(code);
        delay = backOff(attempts, timing.reconnectDelayMs, timing.longestReconnectDelayMs);
        logger.warn({ err, platform: 'slack', code: 'slack-socket', delayMs: delay }, 'socket lost');
      }
    }
  }

  return {
    init(bolt) {
      app = bolt;
    },
    async start() {
      state = 'connecting';
      await connect();
      state = 'connected';
    },
    async stop() {
      // Unacknowledged, so that Slack delivers it to another connection.
      if (state === 'stopped') return;
      const opened = state !== 'idle';
      state = 'stopped';
      stopping.abort();
      if (opened) await close();
    },
    problem: () => (state === 'connected' ? undefined : `socket ${state}`),
  };
}

function isEnvelope(data: unknown): boolean {
  try {
    return typeof data === 'string' && envelope.safeParse(JSON.parse(data)).success;
  } catch {
    return false;
  }
}
