import { setTimeout as sleep } from 'node:timers/promises';
import { SimpleShardingStrategy, Status, type WebSocketOptions } from 'discord.js';
import { backOff } from '../../../operations/retry.js';
import { DISCORD_TIMES } from '../limits.js';

type BuildStrategy = NonNullable<WebSocketOptions['buildStrategy']>;

/** Every connection to the gateway passes through here. */
export interface Doorkeeper {
  /** For `ClientOptions.ws`. */
  readonly buildStrategy: BuildStrategy;
  /** Lets nobody through again: the library would go on reconnecting after `destroy()` where it was just about to. */
  close(): void;
  /**
   * Resolves when no connection is half made: `destroy()` in the middle of one takes the library's error handler off
   * a socket that may still fail, which would end the process.
   */
  idle(): Promise<void>;
}

/** How often `idle` looks, milliseconds. */
const LOOK_EVERY = 20;

/**
 * The library reconnects every half second for ever, without a pause that grows and without a way to stop it between
 * two attempts. Before each attempt it asks for the session that it might resume: that question waits here as long
 * as the door is to stay shut. (It asks at every event as well; then the shard is past connecting.)
 *
 * @param statusOf what the client says of a shard
 */
export function createDoorkeeper(statusOf: (shard: number) => Status | undefined): Doorkeeper {
  let closed = false;
  const attempts = new Map<number, number>();
  /** Shards that were let through; what became of it, their status says. */
  const through = new Set<number>();
  return {
    buildStrategy(manager) {
      const { retrieveSessionInfo } = manager.options;
      manager.options.retrieveSessionInfo = async (shard) => {
        if (statusOf(shard) !== Status.Connecting) {
          attempts.delete(shard);
          through.delete(shard);
          return retrieveSessionInfo(shard);
        }
        const attempt = (attempts.get(shard) ?? 0) + 1;
        attempts.set(shard, attempt);
        through.delete(shard);
        await sleep(pauseBefore(attempt), undefined, { ref: false });
        if (closed) return new Promise(() => {});
        through.add(shard);
        return retrieveSessionInfo(shard);
      };
      return new SimpleShardingStrategy(manager);
    },
    close() {
      closed = true;
    },
    async idle() {
      while ([...through].some((shard) => statusOf(shard) === Status.Connecting))
        await sleep(LOOK_EVERY, undefined, { ref: false });
    },
  };
}

/** None before the first two attempts (the library waits half a second itself), then doubled up to half a minute. */
function pauseBefore(attempt: number): number {
  if (attempt <= 2) return 0;
  return backOff(attempt - 2, DISCORD_TIMES.reconnectFirst, DISCORD_TIMES.reconnectMost);
}
