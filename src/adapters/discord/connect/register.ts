import { REST } from 'discord.js';
import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
  Routes,
} from 'discord-api-types/v10';
import { isRequired, longestOf } from '../../../../commands/composing/usage.js';
import type { Command, OptionDefinition } from '../../../../commands/contract/command.js';
import type { Locale } from '../../../../commands/contract/locale.js';
import { messagesFor } from '../../../../commands/messages/catalogue.js';
import type { Messages } from '../../../../commands/messages/messages.js';
import { shorten } from '../../../rendering/shorten.js';
import { DISCORD_LIMITS } from '../limits.js';
import {
  FOR_MANAGERS,
  MESSAGE_COMMAND_NAMES,
  MESSAGE_COMMANDS,
  type MessageCommand,
} from './message-commands.js';

/** Where a command works: installed to a server, to a user; in servers, in the bot's direct messages, in others. */
const AVAILABILITY = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** Our languages under Discord's names for them. English is the base that every other language falls back to. */
const LOCALIZED: readonly (readonly [discord: string, ours: Locale])[] = [
  ['zh-CN', 'zh-CN'],
  ['zh-TW', 'zh-TW'],
];

/** Discord's description of its API wants the bits as a number, where the types of the library have a string. */
type WithNumber<Body> = Omit<Body, 'default_member_permissions'> & {
  readonly default_member_permissions?: number;
};
type SlashPayload = WithNumber<RESTPostAPIChatInputApplicationCommandsJSONBody>;
type MenuPayload = WithNumber<RESTPostAPIContextMenuApplicationCommandsJSONBody>;
export type CommandPayload = SlashPayload | MenuPayload;

/** What Discord is told of the commands: derived from their declarations, and the message commands 查引文, 核对引文, 引用格式 and 存为文件 besides. */
export function commandPayloads(commands: readonly Command[]): readonly CommandPayload[] {
  return [...commands.map(slashCommand), ...MESSAGE_COMMAND_NAMES.map(messageCommand)];
}

function slashCommand(command: Command): SlashPayload {
  return {
    type: ApplicationCommandType.ChatInput,
    ...described(command.name, command.names, command.summary),
    options: Object.entries(command.options)
      .filter(([, { hidden }]) => !hidden)
      .map(([name, option]) => optionPayload(name, option)),
    ...(command.forManagers
      ? { default_member_permissions: Number(PermissionFlagsBits.ManageChannels) }
      : {}),
    ...AVAILABILITY,
  };
}

function optionPayload(name: string, option: OptionDefinition): APIApplicationCommandBasicOption {
  const common = { ...described(name, option.names, option.description), required: isRequired(option) };
  const { integer, choices, attachment } = option;
  if (attachment) return { type: ApplicationCommandOptionType.Attachment, ...common };
  if (integer)
    return {
      type: ApplicationCommandOptionType.Integer,
      ...common,
      min_value: integer.min,
      max_value: integer.max,
    };
  if (choices && choices.length <= DISCORD_LIMITS.choices)
    return {
      type: ApplicationCommandOptionType.String,
      ...common,
      choices: choices.map(({ value, name: nameIn }) => ({
        value,
        name: shorten(nameIn(messagesFor('en')), DISCORD_LIMITS.choiceName),
        name_localizations: Object.fromEntries(
          LOCALIZED.map(([discord, ours]) => [
            discord,
            shorten(nameIn(messagesFor(ours)), DISCORD_LIMITS.choiceName),
          ]),
        ),
      })),
    };
  return {
    type: ApplicationCommandOptionType.String,
    ...common,
    max_length: Math.min(longestOf(option), DISCORD_LIMITS.optionLength),
    autocomplete: option.complete !== undefined,
  };
}

function messageCommand(command: MessageCommand): MenuPayload {
  const nameIn: (messages: Messages) => string = MESSAGE_COMMANDS[command];
  return {
    type: ApplicationCommandType.Message,
    name: nameIn(messagesFor('en')),
    name_localizations: Object.fromEntries(
      LOCALIZED.map(([discord, ours]) => [discord, nameIn(messagesFor(ours))]),
    ),
    ...(FOR_MANAGERS.has(command)
      ? { default_member_permissions: Number(PermissionFlagsBits.ManageChannels) }
      : {}),
    ...AVAILABILITY,
  };
}

function described(
  name: string,
  names: Readonly<Record<Locale, string>>,
  description: (messages: Messages) => string,
) {
  const inLanguage = (locale: Locale) =>
    shorten(description(messagesFor(locale)), DISCORD_LIMITS.commandDescription);
  return {
    name,
    name_localizations: Object.fromEntries(LOCALIZED.map(([discord, ours]) => [discord, names[ours]])),
    description: inLanguage('en'),
    description_localizations: Object.fromEntries(
      LOCALIZED.map(([discord, ours]) => [discord, inLanguage(ours)]),
    ),
  };
}

/** What the bot does in a server: sees channels, writes there and in threads, reads what a reply answers. */
const PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ReadMessageHistory;

/** Where somebody adds the application: to a server they manage, or to their own account, which works everywhere. */
export function inviteLinks(applicationId: string): { readonly server: string; readonly user: string } {
  const link = (installation: ApplicationIntegrationType, scope: string, permissions: bigint) => {
    const query = new URLSearchParams({
      client_id: applicationId,
      scope,
      permissions: String(permissions),
      integration_type: String(installation),
    });
    return `https://discord.com/oauth2/authorize?${query}`;
  };
  return {
    server: link(ApplicationIntegrationType.GuildInstall, 'bot applications.commands', PERMISSIONS),
    user: link(ApplicationIntegrationType.UserInstall, 'applications.commands', 0n),
  };
}

export interface Registration {
  readonly token: string;
  readonly applicationId: string;
  /** Id of the one server to register in, at once; without it everywhere. */
  readonly guild?: string;
  /** Discord's own unless told (`http://127.0.0.1:…/api`). */
  readonly apiUrl?: string;
}

/**
 * Replaces the application's commands by these.
 *
 * @returns how many Discord now has
 * @throws DiscordAPIError where Discord refuses (a wrong token: 401), HTTPError or a network error after three retries
 */
export async function registerCommands(
  { token, applicationId, guild, apiUrl }: Registration,
  commands: readonly Command[],
): Promise<number> {
  const rest = new REST({ ...(apiUrl === undefined ? {} : { api: apiUrl }), retries: 3 }).setToken(token);
  const route =
    guild === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guild);
  const registered = await rest.put(route, { body: commandPayloads(commands) });
  return Array.isArray(registered) ? registered.length : 0;
}
