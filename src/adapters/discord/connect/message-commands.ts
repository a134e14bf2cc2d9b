import { messagesFor } from '../../../../commands/messages/catalogue.js';
import type { Messages } from '../../../../commands/messages/messages.js';

/** What can be done with somebody's message, and the words for it. */
export const MESSAGE_COMMANDS = {
  /** 查引文 */
  citations: ({ citations }) => citations.menu,
  /** 核对引文 */
  verify: ({ verify }) => verify.shortcut,
} as const satisfies Readonly<Record<string, (messages: Messages) => string>>;

/** Discord gives back the name that a command is registered under, whatever language it was chosen in. */
export const REGISTERED_NAMES = {
  citations: MESSAGE_COMMANDS.citations(messagesFor('zh-CN')),
  verify: MESSAGE_COMMANDS.verify(messagesFor('zh-CN')),
} as const;
