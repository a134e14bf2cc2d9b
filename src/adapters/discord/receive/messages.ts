import type { Answering } from '../../../answering/answering.js';
import type { Origin, Outcome } from '../../../answering/question.js';
import { answeredQuestion } from '../../../rendering/answered-question.js';
import { controlsOf } from '../render/visible-question.js';
import type { Responder } from '../send/responder.js';
import { ownWords, withoutMention } from './message-text.js';
import { nothingFound } from './nothing-found.js';
import type { IncomingMessage } from './payloads.js';
import type { Places } from './places.js';

export interface MessageHandlerOptions {
  readonly answering: Answering;
  readonly responder: Responder;
  readonly places: Places;
  /** Id of the bot's own user, once connected. */
  readonly user: () => string | undefined;
  /** Whether Discord shows us messages that are not meant for us. */
  readonly readsEverything: boolean;
}

/**
 * Handles an ordinary message; undefined where it is none of our business. What is said to the bot (a mention, a
 * direct message) is a question; in what is said to others the channel may have its references answered.
 */
export function createMessageHandler(
  options: MessageHandlerOptions,
): (message: IncomingMessage) => Promise<void> | undefined {
  const { answering, responder, places, user, readsEverything } = options;

  async function handle(message: IncomingMessage, bot: string, asked: boolean): Promise<void> {
    const origin: Origin = {
      platform: 'discord',
      eventId: message.id,
      user: message.user,
      channel: await places.channelOf(message),
      direct: message.guildId === undefined,
      administrator: (of) => places.mayManage(message, of),
      receivedAt: message.receivedAt,
    };
    const conversation = `${message.guildId ?? '@me'}/${message.channelId}`;
    const work = asked
      ? answerTo(message, bot, conversation, origin)
      : answering.citations(ownWords(message.content), origin, 'settings', { conversation }).then(openly);
    const line = withoutMention(message.content, bot) || shownTo(message, bot);
    await responder.message(asked ? { ...message, line } : message, origin, work);
  }

  /**
   * A reply takes what it replies to as what is talked about. Where nothing is said besides, that message itself, or the
   * one that was forwarded, is looked through.
   */
  function answerTo(
    message: IncomingMessage,
    bot: string,
    conversation: string,
    origin: Origin,
  ): Promise<Outcome | undefined> {
    const { content, repliesTo } = message;
    const line = withoutMention(content, bot);
    const shown = shownTo(message, bot);
    if (line === '' && shown !== '')
      return answering
        .citations(shown, origin, 'asked', { conversation })
        .then((outcome) => outcome ?? nothingFound(origin));
    const about = repliesTo && (answeredQuestion(controlsOf(repliesTo.buttons)) ?? shown);
    return answering.ask({ line, conversation, ...(about ? { about } : {}) }, origin);
  }

  return (message) => {
    const bot = user();
    if (bot === undefined || message.user === bot) return undefined;
    // A reply that does not ping has its text only where Discord lets us read it.
    const replied = message.repliesTo?.author === bot && message.content !== '';
    const asked = message.guildId === undefined || message.mentions.includes(bot) || replied;
    return asked || readsEverything ? handle(message, bot, asked) : undefined;
  };
}

/** The message that is shown to us by forwarding it or by replying to it; our own are not. */
function shownTo({ forwarded, repliesTo }: IncomingMessage, bot: string): string {
  return forwarded || (repliesTo?.author === bot ? '' : (repliesTo?.text ?? ''));
}

/** A message can only be answered openly: where a channel keeps answers to the asker, nobody asked and none is given. */
function openly(outcome: Outcome | undefined): Outcome | undefined {
  return outcome?.kind === 'reply' && outcome.reply.visibility === 'asker' ? undefined : outcome;
}
