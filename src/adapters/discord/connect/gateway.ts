import { setTimeout as sleep } from 'node:timers/promises';
import {
  Client,
  type ClientOptions,
  DiscordAPIError,
  DiscordjsError,
  Events,
  GatewayCloseCodes,
} from 'discord.js';
import type { Shards } from '../../../config/environment.js';
import { OperationalError } from '../../../operations/operational-error.js';
import { backOff, pause } from '../../../operations/retry.js';
import type { Health } from '../../adapter.js';
import { DISCORD_TIMES } from '../limits.js';
import { createDoorkeeper } from './doorkeeper.js';
import { type TakenEvent, takePacket } from './packets.js';

export interface GatewayOptions {
  readonly token: string;
  readonly apiUrl?: string;
  readonly intents: number;
  /** All that Discord recommends unless told. */
  readonly shards?: Shards;
  /** How long `start` keeps trying, milliseconds. */
  readonly startWithin?: number;
  readonly onEvent: (name: TakenEvent, data: unknown) => void;
  /** A connection that was lost is being made again. */
  readonly onReconnecting: () => void;
  /** The connection is gone for good after it once was there: the token was revoked, an intent withdrawn. */
  readonly onFatal: (error: Error) => void;
  readonly onError: (error: Error) => void;
}

export interface Gateway {
  /**
   * Connects, again and again while Discord cannot be reached.
   *
   * @throws DiscordRefusedError where it never will be (wrong token, intent not granted), DiscordUnreachableError
   * after `startWithin`
   */
  start(): Promise<void>;
  stop(): Promise<void>;
  health(): Health;
  /** Declares the connection dead: Discord's REST side said so. */
  fail(error: Error): void;
  /** Id of the bot's own user, once connected. */
  readonly user: () => string | undefined;
}

/** Discord does not want us, now or ever. */
export class DiscordRefusedError extends OperationalError {
  constructor(message: string, options?: ErrorOptions) {
    super('discord-refused', message, options);
  }
}

/** Discord may want us, but could not be asked in time. */
export class DiscordUnreachableError extends OperationalError {
  constructor(message: string, options?: ErrorOptions) {
    super('discord-unreachable', message, options);
  }
}

export function createGateway(options: GatewayOptions): Gateway {
  const { onEvent, onReconnecting, onFatal, onError } = options;
  let connection: Connection | undefined;
  const halt = new AbortController();
  let dead: Error | undefined;
  /** Whether `start` is over: from then on what ends the connection is reported, not thrown. */
  let started = false;
  const down = new Set<number>();

  function refused(error: Error): void {
    if (dead || halt.signal.aborted) return;
    dead = error;
    if (started) onFatal(error);
  }

  function connect(): Connection {
    const opened = openConnection(options);
    const { client } = opened;
    client.on(Events.Raw, (packet: unknown) => {
      const taken = takePacket(packet);
      if (taken && !halt.signal.aborted) onEvent(taken.name, taken.data);
    });
    client.on(Events.ShardReady, (shard) => void down.delete(shard));
    client.on(Events.ShardResume, (shard) => void down.delete(shard));
    client.on(Events.ShardReconnecting, (shard) => {
      down.add(shard);
      if (started && !halt.signal.aborted) onReconnecting();
    });
    // Only for codes after which Discord will not have us back; `isReady()` stays true all the same.
    client.on(Events.ShardDisconnect, ({ code }) => refused(refusal(code)));
    client.on(Events.ShardError, onError);
    client.on(Events.Error, onError);
    return opened;
  }

  return {
    async start() {
      const deadline = performance.now() + (options.startWithin ?? DISCORD_TIMES.start);
      for (let attempts = 1; ; attempts += 1) {
        connection = connect();
        const error = await connection.login(deadline - performance.now(), halt.signal);
        if (error === undefined) break;
        await connection.close();
        if (dead) throw dead;
        if (isRefusal(error)) throw new DiscordRefusedError('Discord refuses the token', { cause: error });
        const wait = backOff(attempts, DISCORD_TIMES.reconnectFirst, DISCORD_TIMES.reconnectMost);
        if (halt.signal.aborted || performance.now() + wait >= deadline)
          throw new DiscordUnreachableError('Discord cannot be reached', { cause: error });
        onError(error);
        await pause(wait, halt.signal);
      }
      started = true;
    },
    async stop() {
      halt.abort();
      await connection?.close();
    },
    health() {
      if (dead) return { ready: false, reason: dead.message };
      if (halt.signal.aborted) return { ready: false, reason: 'stopped' };
      if (!connection?.client.isReady()) return { ready: false, reason: 'connecting' };
      return down.size > 0 ? { ready: false, reason: 'reconnecting' } : { ready: true };
    },
    fail: refused,
    user: () => connection?.client.user?.id,
  };
}

interface Connection {
  readonly client: Client;
  /** Waits for the connection, at most so many milliseconds or until told to stop; an error where there is none. */
  login(within: number, stop: AbortSignal): Promise<Error | undefined>;
  close(): Promise<void>;
}

function openConnection({ token, apiUrl, intents, shards }: GatewayOptions): Connection {
  const door = createDoorkeeper((shard) => client.ws.shards.get(shard)?.status);
  const client = new Client({
    intents,
    ...sharding(shards),
    ws: { buildStrategy: door.buildStrategy },
    rest: { ...(apiUrl === undefined ? {} : { api: apiUrl }), timeout: DISCORD_TIMES.requestTimeout },
  });
  return {
    client,
    async login(within, stop) {
      const ready = new Promise<undefined>((resolve) => {
        client.once(Events.ClientReady, () => resolve(undefined));
      });
      const login = client.login(token).then(() => ready, toError);
      // A gateway that refuses sockets leaves login() pending for ever.
      const over = new AbortController();
      const signal = AbortSignal.any([stop, over.signal]);
      const late = sleep(Math.max(within, 0), new Error('no connection in time'), { signal }).catch(toError);
      const outcome = await Promise.race([login, late]);
      over.abort();
      return outcome;
    },
    async close() {
      door.close();
      const left = door.idle().then(() => client.destroy());
      // The library waits for Discord to say goodbye too, which a dead connection never does.
      await Promise.race([left, sleep(DISCORD_TIMES.goodbye, undefined, { ref: false })]);
    },
  };
}

function sharding(shards: Shards | undefined): Pick<ClientOptions, 'shards' | 'shardCount'> {
  if (shards === undefined) return { shards: 'auto' };
  const { first, last, count } = shards;
  return { shards: Array.from({ length: last - first + 1 }, (_, i) => first + i), shardCount: count };
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

/** Close codes are named as in "Gateway Close Event Codes". */
function refusal(code: number): DiscordRefusedError {
  return new DiscordRefusedError(`Discord closed the connection: ${code} ${GatewayCloseCodes[code] ?? ''}`);
}

function isRefusal(error: Error): boolean {
  // What the library makes of a 401 at GET /gateway/bot.
  return error instanceof DiscordjsError
    ? error.code === 'TokenInvalid'
    : error instanceof DiscordAPIError && [401, 403].includes(error.status);
}
