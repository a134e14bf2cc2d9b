import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type { Reply, Visibility } from '../../../../commands/contract/reply.js';
import { messagesFor } from '../../../../commands/messages/catalogue.js';
import type { Messages } from '../../../../commands/messages/messages.js';
import type { Answering } from '../../../answering/answering.js';
import type { Origin, Outcome } from '../../../answering/question.js';
import { DISCORD_TIMES } from '../limits.js';
import type { CommandIds } from '../render/command-ids.js';
import type { DiscordMessage } from '../render/message.js';
import { type DiscordRenderOptions, renderDiscord } from '../render/render.js';
import type { Answerable, Delivered, Delivery } from './delivery.js';

/** An interaction and who asked by it. */
type Asked = Answerable & { readonly user: string };

/** A message that is answered in reply to it. */
interface Replyable {
  readonly id: string;
  readonly channelId: string;
  readonly user: string;
  /** What was said to us; absent where it was said to others. */
  readonly line?: string;
}

/** How an answer differs from the Reply as the command made it. */
export interface AnswerOptions {
  /** Who will probably see it: what a deferred response is deferred as. */
  readonly expected: Visibility;
  /** Who is to see an answer, where a button says so; the channel's settings come first. */
  readonly wished?: Visibility;
  readonly fromPart?: number;
  /** Only what the answer keeps behind its button of this number. */
  readonly fold?: number;
  /** It takes the place of the message whose button was pressed, where it is one message for the same people. */
  readonly inPlace?: boolean;
}

export interface Responder {
  /** Answers an interaction: at once where the work is done in time, else deferred. Never rejects. */
  interaction(
    interaction: Asked,
    origin: Origin,
    work: Promise<Outcome | undefined>,
    options: AnswerOptions,
  ): Promise<void>;
  /** Answers an ordinary message in reply to it. Never rejects. */
  message(message: Replyable, origin: Origin, work: Promise<Outcome | undefined>): Promise<void>;
}

/** @param commandIds what is known of them by now */
export function createResponder(
  answering: Answering,
  delivery: Delivery,
  commandIds: () => CommandIds,
): Responder {
  /** What cannot be made into messages is a fault of ours, and told as one: nothing typed goes unanswered. */
  function renderSafely(reply: Reply, origin: Origin, given: DiscordRenderOptions) {
    const options = { ...given, commandIds: commandIds() };
    try {
      return renderDiscord(reply, options);
    } catch (error) {
      return renderDiscord(answering.failure('unrenderable', error, origin, options.locale), options);
    }
  }

  return {
    async interaction(interaction, origin, work, options) {
      const deferral = deferLater(delivery, interaction, options);
      const outcome = await work;
      const deferred = await deferral.settle();
      if (outcome?.kind !== 'reply') return;
      const messages = renderSafely(outcome.reply, origin, {
        locale: outcome.locale,
        asker: interaction.user,
        ...(options.fromPart === undefined ? {} : { fromPart: options.fromPart }),
        ...(options.fold === undefined ? {} : { fold: options.fold }),
      });
      const inPlace = options.inPlace === true && takesThePlace(messages, options.expected);
      const how =
        deferred === undefined
          ? await sendAtOnce(delivery, interaction, messages, inPlace)
          : await sendDeferred(delivery, interaction, messages, deferred, inPlace);
      answering.answered(origin, how);
    },

    async message({ id, channelId, user, line }, origin, work) {
      const outcome = await work;
      if (outcome?.kind !== 'reply') return;
      // Only an interaction can be answered to one person; who wrote openly is answered openly, and may delete: but not
      // in a channel that keeps answers to the asker.
      const reply = outcome.confined
        ? behindButton(outcome.reply.question ?? line ?? '', messagesFor(outcome.locale))
        : { ...outcome.reply, visibility: 'channel' as const };
      const messages = renderSafely(reply, origin, { locale: outcome.locale, asker: user });
      const how = await inOrder(messages, (message, index) =>
        delivery.post(channelId, id, message, `${id}-${index}`),
      );
      answering.answered(origin, how);
    },
  };
}

/** An open message that shows nothing of the answer, with the button that shows it to who presses. */
function behindButton(question: string, { rendering }: Messages): Reply {
  return {
    status: 'notice',
    visibility: 'channel',
    blocks: [{ type: 'text', text: rendering.confined }],
    actions: question === '' ? [] : [{ kind: 'open', label: rendering.showPrivately, question }],
  };
}

function sendAtOnce(
  delivery: Delivery,
  interaction: Answerable,
  messages: readonly DiscordMessage[],
  inPlace: boolean,
): Promise<Delivered> {
  return inOrder(messages, (message, index) =>
    index === 0 && inPlace
      ? delivery.respond(interaction, {
          type: InteractionResponseType.UpdateMessage,
          data: replacing(message),
        })
      : index === 0
        ? delivery.respond(interaction, {
            type: InteractionResponseType.ChannelMessageWithSource,
            data: message,
          })
        : delivery.followUp(interaction, message),
  );
}

/** One message, seen by those who see the one under which a button was pressed. */
function takesThePlace(messages: readonly DiscordMessage[], seenBy: Visibility): boolean {
  const [message] = messages;
  return messages.length === 1 && message !== undefined && isPrivate(message) === (seenBy === 'asker');
}

/** A message stays as private as it was, and keeps no buttons but the new ones. */
function replacing(message: DiscordMessage) {
  return { ...message, flags: message.flags & ~MessageFlags.Ephemeral, components: message.components ?? [] };
}

function isPrivate({ flags }: DiscordMessage): boolean {
  return (flags & MessageFlags.Ephemeral) !== 0;
}

interface Deferred {
  readonly how: Delivered;
  /** What a new message was deferred as; `place` where the message of the button was. */
  readonly as: Visibility | 'place';
}

/** Whether a response is private was fixed when it was deferred: where that was wrong, it makes way for a new one. */
async function sendDeferred(
  delivery: Delivery,
  interaction: Answerable,
  messages: readonly DiscordMessage[],
  { how, as }: Deferred,
  inPlace: boolean,
): Promise<Delivered> {
  if (how !== 'sent') return how;
  const fits = as === 'place' ? inPlace : messages.some(isPrivate) === (as === 'asker');
  if (!fits && as !== 'place') await delivery.removeOriginal(interaction);
  return inOrder(messages, (message, index) =>
    fits && index === 0
      ? delivery.fillDeferred(interaction, message)
      : delivery.followUp(interaction, message),
  );
}

/** One after the other, since readers see them in the order in which they arrive; ends with the first that does not. */
async function inOrder(
  messages: readonly DiscordMessage[],
  send: (message: DiscordMessage, index: number) => Promise<Delivered>,
): Promise<Delivered> {
  for (const [index, message] of messages.entries()) {
    const how = await send(message, index);
    if (how !== 'sent') return how;
  }
  return 'sent';
}

/** Defers the response unless settled before the time is up; settled, says whether it was deferred and how that went. */
function deferLater(
  delivery: Delivery,
  interaction: Answerable,
  { expected, inPlace = false }: AnswerOptions,
): { readonly settle: () => Promise<Deferred | undefined> } {
  let deferred: Promise<Delivered> | undefined;
  const due = interaction.receivedAt + DISCORD_TIMES.deferAfter - performance.now();
  const timer = setTimeout(
    () => {
      const flags = expected === 'asker' ? MessageFlags.Ephemeral : 0;
      deferred = delivery.respond(
        interaction,
        inPlace
          ? { type: InteractionResponseType.DeferredMessageUpdate }
          : { type: InteractionResponseType.DeferredChannelMessageWithSource, data: { flags } },
      );
    },
    Math.max(due, 0),
  );
  return {
    async settle() {
      clearTimeout(timer);
      return deferred && { how: await deferred, as: inPlace ? 'place' : expected };
    },
  };
}
