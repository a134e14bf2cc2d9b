import { DiscordAPIError, RateLimitError } from 'discord.js';
import { InteractionResponseType, MessageFlags, RESTJSONErrorCodes, Routes } from 'discord-api-types/v10';
import { type Attempt, retried } from '../../../operations/retry.js';
import type { RestClients } from '../connect/rest-clients.js';
import { DISCORD_TIMES } from '../limits.js';
import type { DiscordMessage } from '../render/message.js';

/** How a request ended: `expired` where Discord no longer knows the interaction, or somebody else has answered it. */
export type Delivered = 'sent' | 'expired' | 'failed';

export interface InteractionResponse {
  readonly type: InteractionResponseType;
  readonly data?: unknown;
}

/** What an interaction is answered by. */
export interface Answerable {
  readonly id: string;
  readonly applicationId: string;
  readonly token: string;
  /** Milliseconds of `performance.now()`. */
  readonly receivedAt: number;
}

export interface DeliveryFailure {
  /** Of the event that is answered. */
  readonly eventId: string;
  readonly what: string;
  readonly how: Delivered;
  readonly error: unknown;
}

export interface DeliveryLog {
  /** Once for each answer that did not arrive. */
  readonly failed: (failure: DeliveryFailure) => void;
  /** Discord no longer takes our token. */
  readonly unauthorized: () => void;
}

export interface Delivery {
  /** The first response, within the three seconds or not at all. */
  respond(interaction: Answerable, response: InteractionResponse): Promise<Delivered>;
  /** A further message after the first response. */
  followUp(interaction: Answerable, message: DiscordMessage): Promise<Delivered>;
  /** Puts a message in the place of a deferred one; it stays as private as it was deferred. */
  fillDeferred(interaction: Answerable, message: DiscordMessage): Promise<Delivered>;
  /** Takes the first response away, or the message whose button was pressed. */
  removeOriginal(interaction: Answerable): Promise<Delivered>;
  /** A message in a channel, in reply to another. */
  post(channelId: string, replyTo: string, message: DiscordMessage, nonce: string): Promise<Delivered>;
}

const PATIENCE = { attempts: 3, firstPauseMs: 100 };

const SUGGESTIONS = 'suggestions';
const ACKNOWLEDGED = RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;

/** The three seconds or the fifteen minutes are over, or another response got there first. */
const GONE: readonly (string | number)[] = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.UnknownMessage,
  ACKNOWLEDGED,
];

/** Sends to Discord and comes back with what became of it; never rejects. */
export function createDelivery({ callbacks, webhooks, bot }: RestClients, log: DeliveryLog): Delivery {
  async function deliver(
    eventId: string,
    what: string,
    until: number,
    request: () => Promise<unknown>,
  ): Promise<Delivered> {
    const result = await retried({ ...PATIENCE, until }, (number) => attempt(number, request));
    // Suggestions are asked of every process that is delivered the event: the first one's are shown, which is no fault.
    const superseded = what === SUGGESTIONS && 'error' in result && codeOf(result.error) === ACKNOWLEDGED;
    if ('error' in result && !superseded) {
      log.failed({ eventId, what, ...result });
      if (result.error instanceof DiscordAPIError && result.error.status === 401) log.unauthorized();
    }
    return result.how;
  }

  const webhook = ({ applicationId, token }: Answerable) => Routes.webhook(applicationId, token);
  const original = ({ applicationId, token }: Answerable) => Routes.webhookMessage(applicationId, token);
  const tokenEnd = ({ receivedAt }: Answerable) => receivedAt + DISCORD_TIMES.tokenLife;

  return {
    respond(interaction, response) {
      const route = Routes.interactionCallback(interaction.id, interaction.token);
      const suggests = response.type === InteractionResponseType.ApplicationCommandAutocompleteResult;
      const what = suggests ? SUGGESTIONS : 'response';
      return deliver(interaction.id, what, interaction.receivedAt + DISCORD_TIMES.firstResponse, () =>
        callbacks.post(route, { body: response, auth: false }),
      );
    },
    followUp(interaction, message) {
      // Sent again where its answer was lost: a part seen twice has its number, a part not seen would be a cut.
      return deliver(interaction.id, 'follow-up', tokenEnd(interaction), () =>
        webhooks.post(webhook(interaction), { body: message, auth: false }),
      );
    },
    fillDeferred(interaction, message) {
      const body = { ...message, flags: message.flags & ~MessageFlags.Ephemeral };
      return deliver(interaction.id, 'deferred response', tokenEnd(interaction), () =>
        webhooks.patch(original(interaction), { body, auth: false }),
      );
    },
    removeOriginal(interaction) {
      return deliver(interaction.id, 'deletion', tokenEnd(interaction), () =>
        webhooks.delete(original(interaction), { auth: false }),
      );
    },
    post(channelId, replyTo, message, nonce) {
      const body = {
        ...message,
        flags: message.flags & ~MessageFlags.Ephemeral,
        message_reference: { message_id: replyTo, fail_if_not_exists: false },
        nonce,
        // Sent again where its answer was lost, it is still posted once.
        enforce_nonce: true,
      };
      const deadline = performance.now() + DISCORD_TIMES.tokenLife;
      return deliver(replyTo, 'message', deadline, () =>
        bot.post(Routes.channelMessages(channelId), { body }),
      );
    },
  };
}

type Result = { readonly how: Delivered } | { readonly how: Delivered; readonly error: unknown };

async function attempt(number: number, request: () => Promise<unknown>): Promise<Attempt<Result>> {
  try {
    await request();
    return { done: { how: 'sent' } };
  } catch (error) {
    // An attempt whose answer was lost may have arrived: then it was ours that got there first.
    if (codeOf(error) === ACKNOWLEDGED && number > 1) return { done: { how: 'sent' } };
    const otherwise = { how: howItEnded(error), error };
    if (error instanceof RateLimitError) return { again: true, otherwise, afterMs: error.retryAfter };
    return isTemporary(error) ? { again: true, otherwise } : { done: otherwise };
  }
}

function codeOf(error: unknown): string | number | undefined {
  return error instanceof DiscordAPIError ? error.code : undefined;
}

/** Worth another attempt: Discord is busy or broken, the connection was lost or hangs. Not: Discord says no. */
function isTemporary(error: unknown): boolean {
  return !(error instanceof DiscordAPIError) || error instanceof RateLimitError;
}

function howItEnded(error: unknown): Delivered {
  const code = codeOf(error);
  if (code === undefined) return 'failed';
  return GONE.includes(code) ? 'expired' : 'failed';
}
