import type { Chat, Origin } from '../../chat/chat.js';
import type { Answering } from './answering.js';
import type { IncomingMessage } from './incoming.js';
import { ownWords, withoutMention } from './own-words.js';

export interface MessageHandlerOptions {
  readonly chat: Chat;
  readonly answering: Answering;
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
  const { chat, answering, user, readsEverything } = options;
  return (message) => {
    const bot = user();
    if (bot === undefined || message.user === bot) return undefined;
    const origin = originOf(message);
    if (message.direct || message.mentions.includes(bot)) {
      const line = withoutMention(message.content, bot);
      return answering.message(message, origin, chat.ask({ line }, origin));
    }
    if (!readsEverything) return undefined;
    return answering.message(message, origin, chat.citations(ownWords(message.content), origin, 'settings'));
  };
}

function originOf({ id, user, channel, direct, receivedAt }: IncomingMessage): Origin {
  return {
    platform: 'discord',
    eventId: id,
    user,
    channel,
    // A message does not say what its author may do; settings are changed by slash command, which does.
    administrator: async () => direct,
    receivedAt,
  };
}
