import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { z } from 'zod';
import type { RawOptions } from '../../../../commands/contract/command.js';
import { type Locale, recognizeLocale } from '../../../../commands/contract/locale.js';
import type { Attachment } from '../send/files.js';
import { mayManageChannels, mayManageServer } from './permissions.js';

const THREADS: readonly number[] = [
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
];

/** What every interaction has, whatever it asks. */
export interface Interaction {
  readonly id: string;
  readonly applicationId: string;
  readonly token: string;
  readonly user: string;
  /** Server (or `@me`) and channel, joined by `/`; a thread counts as its channel, whose settings it shares. */
  readonly channel: string;
  /** Where it was said: a thread is a conversation of its own. */
  readonly conversation: string;
  readonly locale?: Locale;
  /** With the bot alone: nobody else is there. */
  readonly direct: boolean;
  /** Whether the user may manage the channel; in the bot's direct messages everybody may. */
  readonly administrator: boolean;
  /** Whether the user may manage the server; outside of any nobody does. */
  readonly serverAdministrator: boolean;
  /** Milliseconds of `performance.now()`. */
  readonly receivedAt: number;
}

/** A message as somebody sees it whom it is shown to, a forwarded one with what was forwarded. */
export interface ReadMessage {
  readonly text: string;
  /** The ids of its buttons, where it is ours. */
  readonly buttons: readonly string[];
  readonly attachments: readonly Attachment[];
}

export type Incoming = Interaction &
  (
    | {
        readonly kind: 'slash';
        readonly command: string;
        readonly options: RawOptions;
        readonly attachments: readonly Attachment[];
      }
    | {
        readonly kind: 'autocomplete';
        readonly command: string;
        readonly option: string;
        readonly partial: string;
        readonly given: RawOptions;
      }
    | ({ readonly kind: 'message-command'; readonly name: string } & ReadMessage)
    | {
        readonly kind: 'button';
        readonly customId: string;
        /** Of the message it stands under. */
        readonly content: string;
        /** Nobody else sees that message. */
        readonly isPrivate: boolean;
        /** The ids of all its buttons. */
        readonly buttons: readonly string[];
      }
  );

/** Becomes a part of an address. */
const id = z.string().regex(/^[\w-]{1,64}$/u);
const user = z.object({ id });
/** Nothing rests on it alone: absent, `null` or of an unexpected shape, what is there is still answered. */
const ifAny = <S extends z.ZodType>(schema: S) => schema.optional().catch(undefined);

/** Decides who is an administrator, so a server that cannot be read is not none. */
const guild = id.nullish().transform((server) => server ?? undefined);

// Only what is used: Discord adds fields, and some interactions lack some that its own library insists on.
const interaction = z.object({
  id,
  application_id: id,
  token: z.string().min(1),
  type: z.number(),
  guild_id: guild,
  channel_id: ifAny(id),
  channel: ifAny(z.object({ id, type: ifAny(z.number()), parent_id: ifAny(id) })),
  member: ifAny(z.object({ user, permissions: ifAny(z.string().regex(/^\d+$/u)) })),
  user: ifAny(user),
  locale: ifAny(z.string()),
  data: z.unknown().optional(),
  message: z.unknown().optional(),
});

const attachment = z
  .object({ filename: z.string(), size: z.number(), url: z.string() })
  .transform(({ filename, size, url }): Attachment => ({ name: filename, size, url }));
const attachments = ifAny(z.array(attachment));

const option = z.object({
  type: ifAny(z.number()),
  name: z.string(),
  value: ifAny(z.union([z.string(), z.number(), z.boolean()])),
  focused: ifAny(z.boolean()),
});
const commandData = z.object({
  name: z.string(),
  type: ifAny(z.number()),
  options: z.array(option).nullish(),
  resolved: ifAny(z.object({ attachments: ifAny(z.record(z.string(), attachment)) })),
});
const components = ifAny(
  z.array(z.object({ components: ifAny(z.array(z.object({ custom_id: ifAny(z.string()) }))) })),
);
/** What was forwarded stands in a copy of it. */
const snapshots = ifAny(z.array(z.object({ message: z.object({ content: z.string() }) })));
const shownMessage = z.object({ content: z.string(), components, message_snapshots: snapshots, attachments });
const targetData = z.object({
  target_id: id,
  resolved: z.object({ messages: z.record(z.string(), shownMessage) }),
});
const buttonData = z.object({ custom_id: z.string(), values: ifAny(z.array(z.string())) });
const buttonMessage = z.object({ content: z.string(), flags: ifAny(z.number()), components });

function buttonsOf(rows: z.output<typeof components>): readonly string[] {
  return (rows ?? []).flatMap(({ components: buttons = [] }) =>
    buttons.flatMap(({ custom_id: button }) => button ?? []),
  );
}

function readShown(shown: z.output<typeof shownMessage>): ReadMessage {
  const forwarded = (shown.message_snapshots ?? []).map((snapshot) => snapshot.message.content);
  return {
    text: [shown.content, ...forwarded].filter((text) => text !== '').join('\n'),
    buttons: buttonsOf(shown.components),
    attachments: shown.attachments ?? [],
  };
}

/**
 * An INTERACTION_CREATE as received; undefined where a part is missing without which nothing can be answered, or for
 * a kind that we do not offer.
 */
export function readInteraction(data: unknown, receivedAt: number): Incoming | undefined {
  const parsed = interaction.safeParse(data);
  if (!parsed.success) return undefined;
  const common = readCommon(parsed.data, receivedAt);
  if (!common) return undefined;
  switch (parsed.data.type) {
    case InteractionType.ApplicationCommand:
      return readCommand(common, parsed.data.data);
    case InteractionType.ApplicationCommandAutocomplete:
      return readAutocomplete(common, parsed.data.data);
    case InteractionType.MessageComponent:
      return readButton(common, parsed.data.data, parsed.data.message);
    default:
      return undefined;
  }
}

function readCommon(raw: z.output<typeof interaction>, receivedAt: number): Interaction | undefined {
  const asker = raw.member?.user.id ?? raw.user?.id;
  const { channel } = raw;
  const thread = channel?.type !== undefined && THREADS.includes(channel.type);
  const channelId = (thread ? channel.parent_id : undefined) ?? raw.channel_id ?? channel?.id;
  if (asker === undefined || channelId === undefined) return undefined;
  const locale = raw.locale === undefined ? undefined : recognizeLocale(raw.locale);
  return {
    id: raw.id,
    applicationId: raw.application_id,
    token: raw.token,
    user: asker,
    channel: `${raw.guild_id ?? '@me'}/${channelId}`,
    conversation: `${raw.guild_id ?? '@me'}/${raw.channel_id ?? channel?.id ?? channelId}`,
    ...(locale === undefined ? {} : { locale }),
    direct: raw.guild_id === undefined && channel?.type === ChannelType.DM,
    administrator:
      raw.guild_id === undefined
        ? channel?.type === ChannelType.DM
        : mayManageChannels(BigInt(raw.member?.permissions ?? 0)),
    serverAdministrator: raw.guild_id !== undefined && mayManageServer(BigInt(raw.member?.permissions ?? 0)),
    receivedAt,
  };
}

function readCommand(common: Interaction, data: unknown): Incoming | undefined {
  const command = commandData.safeParse(data);
  if (!command.success) return undefined;
  if (command.data.type === ApplicationCommandType.Message) {
    const target = targetData.safeParse(data);
    const message = target.data?.resolved.messages[target.data.target_id];
    return message && { ...common, kind: 'message-command', name: command.data.name, ...readShown(message) };
  }
  if ((command.data.type ?? ApplicationCommandType.ChatInput) !== ApplicationCommandType.ChatInput)
    return undefined;
  const { options, resolved } = command.data;
  // The value of such an option is the id of what came with it.
  const given = (options ?? []).filter(({ type }) => type === ApplicationCommandOptionType.Attachment);
  const files = given.flatMap(({ value }) => resolved?.attachments?.[String(value)] ?? []);
  return {
    ...common,
    kind: 'slash',
    command: command.data.name,
    options: rawOptions(options?.filter((each) => !given.includes(each))),
    attachments: files,
  };
}

function readAutocomplete(common: Interaction, data: unknown): Incoming | undefined {
  const command = commandData.safeParse(data);
  const focused = command.data?.options?.find((given) => given.focused);
  if (!command.success || !focused) return undefined;
  return {
    ...common,
    kind: 'autocomplete',
    command: command.data.name,
    option: focused.name,
    partial: String(focused.value ?? ''),
    given: rawOptions(command.data.options?.filter((given) => given !== focused)),
  };
}

function readButton(common: Interaction, data: unknown, message: unknown): Incoming | undefined {
  const pressed = buttonData.safeParse(data);
  if (!pressed.success) return undefined;
  const shown = buttonMessage.safeParse(message);
  return {
    ...common,
    kind: 'button',
    // What was chosen in a menu is a control like that of a button.
    customId: pressed.data.values?.[0] ?? pressed.data.custom_id,
    content: shown.data?.content ?? '',
    isPrivate: ((shown.data?.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
    buttons: buttonsOf(shown.data?.components),
  };
}

function rawOptions(options: readonly z.output<typeof option>[] | null | undefined): RawOptions {
  return Object.fromEntries(
    (options ?? []).flatMap(({ name, value }) => (value === undefined ? [] : [[name, String(value)]])),
  );
}

const message = z.object({
  id,
  channel_id: id,
  guild_id: guild,
  author: z.object({ id, bot: z.boolean().nullish() }),
  webhook_id: z.string().nullish(),
  type: z.number().default(MessageType.Default),
  channel_type: ifAny(z.number()),
  member: ifAny(z.object({ roles: ifAny(z.array(z.string())) })),
  content: z.string(),
  mentions: ifAny(z.array(z.object({ id }))),
  message_snapshots: snapshots,
  referenced_message: ifAny(shownMessage.extend({ author: z.object({ id }) }).nullable()),
});

/** An ordinary message: written by a person, not a notice of Discord's. */
export interface IncomingMessage {
  readonly id: string;
  readonly channelId: string;
  /** The channel is a thread: Discord says so since it says the channel's type at all. */
  readonly thread: boolean;
  /** The server; none in direct messages. */
  readonly guildId?: string;
  /** The author's roles in the server. */
  readonly roles: readonly string[];
  readonly user: string;
  readonly content: string;
  readonly mentions: readonly string[];
  /** What was forwarded by it; empty where nothing was. */
  readonly forwarded: string;
  /** The message that it replies to, and whose that is. */
  readonly repliesTo?: ReadMessage & { readonly author: string };
  readonly receivedAt: number;
}

/** Somebody wrote, somebody replied. */
const WRITTEN: readonly number[] = [MessageType.Default, MessageType.Reply];

/** A MESSAGE_CREATE as received; undefined for those of bots, webhooks and Discord itself. */
export function readMessage(data: unknown, receivedAt: number): IncomingMessage | undefined {
  const parsed = message.safeParse(data);
  if (!parsed.success) return undefined;
  const { author, webhook_id: webhook, type, guild_id: server, channel_id: channelId } = parsed.data;
  const { referenced_message: before } = parsed.data;
  if (author.bot || webhook || !WRITTEN.includes(type)) return undefined;
  return {
    id: parsed.data.id,
    channelId,
    thread: parsed.data.channel_type !== undefined && THREADS.includes(parsed.data.channel_type),
    ...(server === undefined ? {} : { guildId: server }),
    roles: parsed.data.member?.roles ?? [],
    user: author.id,
    content: parsed.data.content,
    mentions: parsed.data.mentions?.map((mentioned) => mentioned.id) ?? mentionsIn(parsed.data.content),
    forwarded: (parsed.data.message_snapshots ?? []).map((each) => each.message.content).join('\n'),
    ...(before ? { repliesTo: { ...readShown(before), author: before.author.id } } : {}),
    receivedAt,
  };
}

function mentionsIn(content: string): string[] {
  return Array.from(content.matchAll(/<@!?(\d+)>/gu), ([, mentioned = '']) => mentioned);
}
