import { REST, type RESTOptions } from 'discord.js';
import { DISCORD_TIMES } from '../limits.js';

/** Ways to Discord's REST side, apart from the gateway's own: what was accepted is answered after that is gone. */
export interface RestClients {
  /** For first responses: gives up early on what hangs, and does not sleep through a rate limit. */
  readonly callbacks: REST;
  /** For what follows them, by the interaction's token. */
  readonly webhooks: REST;
  /** With the bot's token. */
  readonly bot: REST;
}

/** None of them retries by itself: Delivery does, which knows what may be sent twice. */
export function createRestClients(token: string, apiUrl: string | undefined): RestClients {
  const common: Partial<RESTOptions> = {
    ...(apiUrl === undefined ? {} : { api: apiUrl }),
    timeout: DISCORD_TIMES.requestTimeout,
    retries: 0,
  };
  return {
    callbacks: new REST({
      ...common,
      timeout: DISCORD_TIMES.callbackTimeout,
      rejectOnRateLimit: () => true,
    }),
    webhooks: new REST({
      ...common,
      // The bot's 50 a second do not bind what an interaction's token sends ("Rate Limits").
      globalRequestsPerSecond: Number.POSITIVE_INFINITY,
      // One handler for each interaction: they are to go when its token does.
      handlerSweepInterval: DISCORD_TIMES.handlerSweep,
    }),
    bot: new REST(common).setToken(token),
  };
}
