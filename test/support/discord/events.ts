import { APPLICATION_ID, BOT_ID } from './double.js';
import type { ShownMessage } from './rest-requests.js';
import { snowflake } from './snowflake.js';

type Event = Readonly<Record<string, unknown>>;

export const ASKER = '400000000000000001';
export const GUILD = '300000000000000001';
export const CHANNEL = '500000000000000001';
export const MANAGE_CHANNELS = String(1 << 4);

interface Where {
  readonly user?: string;
  readonly locale?: string;
  readonly permissions?: string;
  /** In the bot's direct messages, where there is no server. */
  readonly direct?: boolean;
  readonly id?: string;
}

function interaction(type: number, data: unknown, where: Where): Event {
  const user = { id: where.user ?? ASKER, username: 'delegate', discriminator: '0', global_name: null };
  return {
    ...(where.id === undefined ? {} : { id: where.id }),
    application_id: APPLICATION_ID,
    type,
    data,
    version: 1,
    locale: where.locale ?? 'zh-CN',
    channel_id: CHANNEL,
    channel: { id: CHANNEL, type: where.direct ? 1 : 0 },
    entitlements: [],
    app_permissions: '0',
    authorizing_integration_owners: { '0': GUILD },
    context: where.direct ? 1 : 0,
    attachment_size_limit: 1,
    ...(where.direct
      ? { user }
      : { guild_id: GUILD, member: { user, permissions: where.permissions ?? '0', roles: [] } }),
  };
}

export function slashCommand(
  name: string,
  options: Readonly<Record<string, string>> = {},
  where: Where = {},
): Event {
  const given = Object.entries(options).map(([option, value]) => ({ name: option, type: 3, value }));
  return interaction(2, { id: '1', name, type: 1, options: given }, where);
}

export function autocomplete(
  command: string,
  focused: string,
  partial: string,
  given: Readonly<Record<string, string>> = {},
  where: Where = {},
): Event {
  const options = [
    ...Object.entries(given).map(([name, value]) => ({ name, type: 3, value })),
    { name: focused, type: 3, value: partial, focused: true },
  ];
  return interaction(4, { id: '1', name: command, type: 1, options }, where);
}

export function button(message: ShownMessage, customId: string, where: Where = {}): Event {
  const shown = {
    id: message.id,
    content: message.content,
    flags: message.flags,
    components: message.components,
  };
  return { ...interaction(3, { custom_id: customId, component_type: 2 }, where), message: shown };
}

export function messageCommand(
  content: string,
  where: Where = {},
  name = '查引文',
  fields: Event = {},
): Event {
  const target = snowflake();
  const message = { id: target, content, author: { id: '1' }, channel_id: CHANNEL, ...fields };
  const data = {
    id: '2',
    name,
    type: 3,
    target_id: target,
    resolved: { messages: { [target]: message } },
  };
  return interaction(2, data, where);
}

/** A message in a channel; `direct`: to the bot alone. */
export function message(content: string, rest: Event & Where = {}): Event {
  const { user, direct, locale: _none, permissions: _neither, ...fields } = rest;
  return {
    id: snowflake(),
    channel_id: CHANNEL,
    ...(direct ? {} : { guild_id: GUILD }),
    author: { id: user ?? ASKER, username: 'delegate', discriminator: '0' },
    content,
    type: 0,
    mentions: content.includes(`<@${BOT_ID}>`) ? [{ id: BOT_ID }] : [],
    ...fields,
  };
}

/** A reply to a message, which comes along; `fields`: of the reply. */
export function reply(content: string, to: Event, fields: Event & Where = {}): Event {
  const referenced = { id: snowflake(), channel_id: CHANNEL, type: 0, content: '', ...to };
  return message(content, {
    type: 19,
    message_reference: { type: 0, channel_id: CHANNEL, message_id: referenced.id },
    referenced_message: referenced,
    ...fields,
  });
}

/** A message forwarded to the bot alone: without words of its own, with a copy of what was forwarded. */
export function forward(content: string, fields: Event & Where = {}): Event {
  return message('', {
    direct: true,
    message_reference: { type: 1, channel_id: CHANNEL, message_id: snowflake() },
    message_snapshots: [{ message: { type: 0, content, timestamp: '2026-01-01T00:00:00Z', embeds: [] } }],
    ...fields,
  });
}
