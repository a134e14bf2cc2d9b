import type { Chat, Origin } from '../../../answering/answering.js';
import type { Answering } from '../send/responder.js';
import type { IncomingMessage } from './incoming.js';
import { ownWords, withoutMention } from './own-words.js';
import type { Places } from './places.js';

export interface MessageHandlerOptions {
  readonly chat: Chat;
  readonly answering: Answering;
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
  const { chat, answering, places, user, readsEverything } = options;

  async function handle(message: IncomingMessage, bot: string, asked: boolean): Promise<void> {
    const origin: Origin = {
      platform: 'discord',
      eventId: message.id,
      user: message.user,
      channel: await places.channelOf(message),
      administrator: () => places.mayManage(message),
      receivedAt: message.receivedAt,
    };
    const work = asked
      ? chat.ask({ line: withoutMention(message.content, bot) }, origin)
      : chat.citations(ownWords(message.content), origin, 'settings');
    await answering.message(message, origin, work);
  }

  return (message) => {
    const bot = user();
    if (bot === undefined || message.user === bot) return undefined;
    const asked = message.guildId === undefined || message.mentions.includes(bot);
    return asked || readsEverything ? handle(message, bot, asked) : undefined;
  };
}
