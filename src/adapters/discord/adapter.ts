import { DiscordAPIError, GatewayIntentBits } from 'discord.js';
import type { Command } from '../../../commands/contract/command.js';
import type { Answering } from '../../answering/answering.js';
import type { Shards } from '../../config/environment.js';
import type { Adapter } from '../adapter.js';
import { createGateway, DiscordRefusedError } from './connect/gateway.js';
import { createRestClients } from './connect/rest-clients.js';
import { createInteractionHandler } from './receive/interactions.js';
import { createMessageHandler } from './receive/messages.js';
import { readInteraction, readMessage } from './receive/payloads.js';
import { createPlaces } from './receive/places.js';
import { type CommandIds, fetchCommandIds } from './render/command-ids.js';
import { createDelivery } from './send/delivery.js';
import { createDiscordFiles } from './send/files.js';
import { createResponder } from './send/responder.js';

export interface DiscordConfig {
  readonly token: string;
  /** Asked of Discord where it is not told. */
  readonly applicationId?: string;
  /** Discord's own unless told (`http://127.0.0.1:…/api`). */
  readonly apiUrl?: string;
  /** Whether ordinary messages may be read: needs the privileged intent, without which Discord refuses the login. */
  readonly messageContent?: boolean;
  /** The shards of this process, of how many; all that Discord recommends unless told. */
  readonly shards?: Shards;
  /** How long `start` keeps trying, milliseconds. */
  readonly startWithin?: number;
}

/** What the adapter logs through: pino's shape. Never given a text or a token. */
export interface DiscordLogger {
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
  error(fields: Readonly<Record<string, unknown>>, message: string): void;
}

export interface DiscordAdapterOptions {
  readonly config: DiscordConfig;
  readonly answering: Answering;
  /** For what an answer is deferred as where it takes long. */
  readonly commands: readonly Command[];
  readonly logger: DiscordLogger;
  /** The connection ended for good after `start` (token revoked): the process cannot serve Discord any more. */
  readonly onFatal?: (error: Error) => void;
  /** For metrics. */
  readonly onReconnecting?: () => void;
}

/**
 * Messages that mention the bot, and those sent to it alone, come with their text and need no privileged intent. Not
 * Guilds: with it the library waits up to 15 s for every server before it lets an interaction through.
 */
const INTENTS = GatewayIntentBits.GuildMessages | GatewayIntentBits.DirectMessages;

/** Discord through the gateway: slash commands, autocomplete, buttons, the message command, mentions, citations. */
export function createDiscordAdapter(options: DiscordAdapterOptions): Adapter {
  const { config, answering, commands, logger, onFatal, onReconnecting } = options;
  const rest = createRestClients(config.token, config.apiUrl);
  const gateway = createGateway({
    token: config.token,
    ...(config.apiUrl === undefined ? {} : { apiUrl: config.apiUrl }),
    ...(config.startWithin === undefined ? {} : { startWithin: config.startWithin }),
    ...(config.shards && { shards: config.shards }),
    intents: INTENTS | (config.messageContent ? GatewayIntentBits.MessageContent : 0),
    onEvent(name, data) {
      const receivedAt = performance.now();
      // Discord says itself that an interaction got no response.
      if (name === 'INTERACTION_CREATE')
        answering.receive(
          'discord',
          () => onInteraction(data, receivedAt),
          () => {},
        );
      else answering.receive('discord', () => onMessage(data, receivedAt));
    },
    onReconnecting: () => {
      logger.warn({ code: 'discord-connection' }, 'discord: connection lost, reconnecting');
      onReconnecting?.();
    },
    onFatal: (error) => {
      logger.error({ code: 'discord-ended', reason: error.message }, 'discord: connection ended for good');
      onFatal?.(error);
    },
    onError: (error) =>
      logger.warn({ code: 'discord-connection', reason: error.message }, 'discord: connection error'),
  });
  let commandIds: CommandIds = new Map();
  const delivery = createDelivery(rest, {
    failed: ({ eventId, what, how, error }) =>
      logger.warn(
        { platform: 'discord', eventId, code: 'discord-delivery', what, how, reason: reasonOf(error) },
        'answer not sent',
      ),
    unauthorized: () => gateway.fail(new DiscordRefusedError('Discord refuses the token')),
  });
  const responder = createResponder(answering, delivery, () => commandIds);
  const handleInteraction = createInteractionHandler({
    answering,
    commands,
    delivery,
    responder,
    files: createDiscordFiles(config.apiUrl),
  });
  const handleMessage = createMessageHandler({
    answering,
    responder,
    places: createPlaces(rest.bot),
    user: gateway.user,
    readsEverything: config.messageContent ?? false,
  });

  function onInteraction(data: unknown, receivedAt: number): void {
    const interaction = readInteraction(data, receivedAt);
    if (interaction) accept(handleInteraction(interaction));
    else
      logger.warn(
        { code: 'discord-interaction' },
        'discord: interaction with missing parts, or of an unknown kind',
      );
  }

  function onMessage(data: unknown, receivedAt: number): void {
    const message = readMessage(data, receivedAt);
    const work = message && handleMessage(message);
    if (work) accept(work);
  }

  /** Tracked to its end, so that a shutdown waits for it; a bug in handling one event does not end the process. */
  function accept(work: Promise<void>): void {
    void answering.track(
      work.catch((error: unknown) =>
        logger.error({ code: 'discord-event', reason: reasonOf(error) }, 'discord: event not handled'),
      ),
    );
  }

  return {
    name: 'discord',
    async start() {
      await gateway.start();
      // Nobody waits for it: until it is known, commands stand as text.
      void fetchCommandIds(rest.bot, config.applicationId).then((ids) => {
        commandIds = ids;
      });
    },
    stop: () => gateway.stop(),
    health: () => gateway.health(),
  };
}

/** What an error is, without what it was about: a library's error carries the request, and so the text. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  const status = 'status' in error ? ` ${String(error.status)}` : '';
  // Discord's own words for its code.
  const words =
    error instanceof DiscordAPIError && 'message' in error.rawError ? `: ${error.rawError.message}` : '';
  return `${error.constructor.name}${code}${status}${words}`;
}
