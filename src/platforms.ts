import type { Adapter } from './adapters/adapter.js';
import type { AdapterContext, Platform } from './application.js';
import type { Config } from './config/config.js';

/** A platform whose SDK is loaded only where its settings are there. */
interface LoadablePlatform extends Omit<Platform, 'create'> {
  readonly load: () => Promise<(context: AdapterContext) => Adapter>;
}

/** Every chat platform. A further one is a folder under adapters/ and an entry here. */
const PLATFORMS: readonly LoadablePlatform[] = [
  {
    name: 'slack',
    isConfigured: ({ slack }) => slack !== undefined,
    needsServer: ({ slack }) => slack?.connection.mode === 'http',
    async load() {
      const { createSlackAdapter } = await import('./adapters/slack/adapter.js');
      return ({ config, chat, commands, logger, mount, onFatal, onReconnect }) =>
        createSlackAdapter({
          config: configured(config.slack),
          chat,
          commands,
          logger,
          http: { mount },
          onFatal: (error) => onFatal(error.message),
          onReconnect,
        });
    },
  },
  {
    name: 'discord',
    isConfigured: ({ discord }) => discord !== undefined,
    needsServer: () => false,
    async load() {
      const { createDiscordAdapter } = await import('./adapters/discord/adapter.js');
      return ({ config, chat, commands, logger, onFatal, onReconnect }) =>
        createDiscordAdapter({
          config: configured(config.discord),
          chat,
          commands,
          logger,
          onFatal: (error) => onFatal(error.message),
          onReconnecting: onReconnect,
        });
    },
  },
];

/** The platforms that the settings ask for, ready to be created. */
export function loadPlatforms(config: Config): Promise<readonly Platform[]> {
  return Promise.all(
    PLATFORMS.filter((platform) => platform.isConfigured(config)).map(async ({ load, ...platform }) => ({
      ...platform,
      create: await load(),
    })),
  );
}

/** `create` is called only for a platform that is configured. */
function configured<T>(settings: T | undefined): T {
  if (settings === undefined) throw new Error('A platform without settings was to be created.');
  return settings;
}
