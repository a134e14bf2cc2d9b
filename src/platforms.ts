import type { RequestListener } from 'node:http';
import type { Logger } from 'pino';
import type { Command } from '../commands/contract/command.js';
import type { Adapter } from './adapters/adapter.js';
import type { Answering } from './answering/answering.js';
import type { Config } from './config/config.js';
import type { Records } from './state/records.js';

/** What a platform's adapter is made of. */
export interface AdapterContext {
  readonly config: Config;
  readonly answering: Answering;
  readonly commands: readonly Command[];
  readonly logger: Logger;
  /** What an adapter itself has to remember. */
  readonly records: Records;
  /** A connection was lost and made again. */
  readonly onReconnect: () => void;
  /** The platform will never take this adapter again (a revoked token). */
  readonly onFatal: (error: Error) => void;
  /** Serves a path of the HTTP server. @returns takes it away again. */
  readonly mount: (path: string, listener: RequestListener) => () => void;
}

/** One platform as the application starts it. */
export interface Platform {
  readonly name: Adapter['name'];
  /** Whether the configuration asks for it. */
  readonly isConfigured: (config: Config) => boolean;
  /** Whether it can do nothing without the HTTP server. */
  readonly needsServer: (config: Config) => boolean;
  /** Imports the SDK, which nobody waits for where the platform is not configured, and makes the adapter. */
  readonly create: (context: AdapterContext) => Promise<Adapter | undefined>;
}

/** Every chat platform there is: a new one is a folder under adapters/ and one entry here. */
export const PLATFORMS: readonly Platform[] = [
  {
    name: 'slack',
    isConfigured: ({ slack }) => slack !== undefined,
    // People's browsers come to install it, whichever way Slack comes.
    needsServer: ({ slack }) => slack?.connection.mode === 'http' || slack?.oauth !== undefined,
    async create({ config, mount, ...context }) {
      if (config.slack === undefined) return undefined;
      const { createSlackAdapter } = await import('./adapters/slack/adapter.js');
      return createSlackAdapter({
        ...context,
        config: {
          ...config.slack,
          ...(config.publicUrl === undefined ? {} : { publicUrl: config.publicUrl }),
        },
        http: { mount },
      });
    },
  },
  {
    name: 'discord',
    isConfigured: ({ discord }) => discord !== undefined,
    needsServer: () => false,
    async create({ config, onReconnect, ...context }) {
      if (config.discord === undefined) return undefined;
      const { createDiscordAdapter } = await import('./adapters/discord/adapter.js');
      return createDiscordAdapter({ ...context, config: config.discord, onReconnecting: onReconnect });
    },
  },
];
