import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Place } from '../place.js';
import { slackFile } from '../send/files.js';

/**
 * What the adapter reads of Slack's payloads. They may lack anything, so each is checked before it is used, and only
 * that without which there is no answer is insisted on.
 */

const id = z.string().min(1);
/** Nothing rests on it alone: absent, `null` or of an unexpected shape, what is there is still answered. */
const ifAny = <S extends z.ZodType>(schema: S) => schema.optional().catch(undefined);
const blocks = ifAny(z.array(z.unknown()));
const responseUrl = ifAny(z.url());
/** Tells a second delivery; what has none is taken for new. */
const deliveryId = id.catch(() => randomUUID());

/** What can be answered without knowing anything else. */
export const withResponseUrl = z.object({ response_url: responseUrl });

export const slashCommandPayload = z.object({
  command: z.string().startsWith('/'),
  text: z.string().catch(''),
  trigger_id: deliveryId,
  response_url: responseUrl,
  user_id: id,
  channel_id: id,
});

export const eventPayload = z.object({
  event_id: deliveryId,
  event: z.object({
    type: z.string(),
    user: ifAny(z.string()),
    channel: id,
    channel_type: ifAny(z.string()),
    ts: id,
    thread_ts: ifAny(id),
    text: ifAny(z.string()),
    blocks,
    /** Who wrote the message whose thread this is in. */
    parent_user_id: ifAny(id),
    app_context: ifAny(z.object({ entities: z.array(z.object({ type: z.string(), value: z.unknown() })) })),
    subtype: z.string().nullish(),
    bot_id: z.string().nullish(),
  }),
});
export type EventPayload = z.output<typeof eventPayload>;

const messageInView = z.object({ message_ts: id, channel_id: id });

/** The conversation that somebody has before them while they talk to the app: a message's thread, or a channel. */
export function conversationInView({ event }: EventPayload, { team }: Place): string | undefined {
  const entities = event.app_context?.entities ?? [];
  const of = (type: string) => entities.find((entity) => entity.type === `slack#/types/${type}`)?.value;
  const message = messageInView.safeParse(of('message_context')).data;
  if (message) return `${team}/${message.channel_id}/${message.message_ts}`;
  const channel = id.safeParse(of('channel_id')).data;
  return channel === undefined ? undefined : `${team}/${channel}`;
}

export const repliesAnswer = z.object({ messages: z.array(z.object({ ts: id, blocks })) });

export const linkSharedPayload = z.object({
  event_id: deliveryId,
  event: z.object({
    channel: id,
    user: id,
    message_ts: id,
    unfurl_id: ifAny(id),
    source: ifAny(id),
    links: z.array(z.object({ url: z.string() })),
  }),
});

export const appHomePayload = z.object({
  event_id: deliveryId,
  event: z.object({ channel: id, user: id, tab: ifAny(z.string()) }),
});

export const globalShortcutPayload = z.object({
  trigger_id: deliveryId,
  user: z.object({ id }),
});

const pressed = z.object({
  trigger_id: deliveryId,
  user: z.object({ id }),
  /** None under the home tab, whose view knows the conversation with the app. */
  channel: ifAny(z.object({ id })),
  view: ifAny(z.object({ type: z.string(), private_metadata: id })),
  response_url: responseUrl,
  container: ifAny(
    z.object({ message_ts: ifAny(id), thread_ts: ifAny(id), is_ephemeral: ifAny(z.boolean()) }),
  ),
  message: ifAny(z.object({ ts: ifAny(id), thread_ts: ifAny(id), blocks })),
  actions: z.tuple(
    [
      z
        .object({ value: z.string().optional(), selected_option: z.object({ value: z.string() }).nullish() })
        .transform(({ value, selected_option }) => ({ value: value ?? selected_option?.value ?? '' })),
    ],
    z.unknown(),
  ),
});
/** A press of a button in a message or under the home tab. */
export const blockActionsPayload = pressed.transform((payload, context) => {
  const { view } = payload;
  const channel = payload.channel ?? (view?.type === 'home' ? { id: view.private_metadata } : undefined);
  if (channel) return { ...payload, channel };
  context.addIssue({ code: 'custom', message: 'no conversation' });
  return z.NEVER;
});
export type BlockActionsPayload = z.output<typeof blockActionsPayload>;

export const messageShortcutPayload = z.object({
  trigger_id: deliveryId,
  user: z.object({ id }),
  channel: z.object({ id }),
  response_url: responseUrl,
  message: z.object({
    ts: id,
    thread_ts: ifAny(id),
    text: ifAny(z.string()),
    blocks,
    files: ifAny(z.array(slackFile)),
  }),
});

const selected = z.object({ selected_option: z.object({ value: z.string() }).nullish() });
/** Chosen so far: block (an option's name) → element → choice. */
const viewState = z.object({ values: z.record(z.string(), z.record(z.string(), selected)) });

export const viewSubmissionPayload = z.object({
  user: z.object({ id }),
  view: z.object({ id, private_metadata: z.string(), state: viewState }),
});

export const suggestionPayload = z.object({
  block_id: z.string(),
  value: z.string().catch(''),
  view: z.object({ private_metadata: z.string(), state: ifAny(viewState) }),
});
