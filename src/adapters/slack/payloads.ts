import { z } from 'zod';

/** What the adapter reads of Slack's payloads; they may lack anything, so each is checked before it is used. */

const id = z.string().min(1);
const team = z.object({ id }).nullish();

export const slashCommandPayload = z.object({
  command: z.string().startsWith('/'),
  text: z.string().default(''),
  trigger_id: id,
  response_url: z.url().optional(),
  user_id: id,
  channel_id: id,
  team_id: z.string().nullish(),
  enterprise_id: z.string().nullish(),
});

export const eventPayload = z.object({
  event_id: id,
  team_id: z.string().nullish(),
  event: z.object({
    type: z.string(),
    user: z.string().optional(),
    channel: id,
    channel_type: z.string().optional(),
    ts: id,
    thread_ts: z.string().optional(),
    text: z.string().optional(),
    blocks: z.array(z.unknown()).optional(),
    subtype: z.string().optional(),
    bot_id: z.string().nullish(),
    app_id: z.string().nullish(),
  }),
});
export type EventPayload = z.output<typeof eventPayload>;

export const blockActionsPayload = z.object({
  trigger_id: id,
  user: z.object({ id }),
  team,
  channel: z.object({ id }),
  response_url: z.url().optional(),
  container: z.object({ message_ts: z.string().optional(), thread_ts: z.string().optional() }).optional(),
  message: z.object({ thread_ts: z.string().optional(), blocks: z.array(z.unknown()).optional() }).optional(),
  actions: z.tuple([z.object({ value: z.string() })], z.unknown()),
});
export type BlockActionsPayload = z.output<typeof blockActionsPayload>;

export const messageShortcutPayload = z.object({
  trigger_id: id,
  user: z.object({ id }),
  team,
  channel: z.object({ id }),
  response_url: z.url().optional(),
  message: z.object({
    ts: id,
    thread_ts: z.string().optional(),
    text: z.string().optional(),
    blocks: z.array(z.unknown()).optional(),
  }),
});

const selected = z.object({ selected_option: z.object({ value: z.string() }).nullish() });
/** Chosen so far: block (an option's name) → element → choice. */
const viewState = z.object({ values: z.record(z.string(), z.record(z.string(), selected)) });

export const viewSubmissionPayload = z.object({
  trigger_id: z.string().optional(),
  user: z.object({ id }),
  view: z.object({ id, hash: z.string().optional(), private_metadata: z.string(), state: viewState }),
});

export const suggestionPayload = z.object({
  block_id: z.string(),
  value: z.string().default(''),
  view: z.object({ private_metadata: z.string(), state: viewState.optional() }),
});
