import { LOCALES } from '../../../../commands/contract/locale.js';
import { messagesFor } from '../../../../commands/messages/catalogue.js';
import type { Messages } from '../../../../commands/messages/messages.js';

/** What can be done with somebody's message, and the words for it. */
export const MESSAGE_COMMANDS = {
  /** 查引文 */
  citations: ({ citations }) => citations.menu,
  /** 核对引文 */
  verify: ({ verify }) => verify.shortcut,
  /** 引用格式 */
  forms: ({ citations }) => citations.formsMenu,
  /** 存为文件 */
  keep: ({ upload }) => upload.shortcut,
} as const satisfies Readonly<Record<string, (messages: Messages) => string>>;
export type MessageCommand = keyof typeof MESSAGE_COMMANDS;

/** Shown to who may manage channels alone. */
export const FOR_MANAGERS: ReadonlySet<MessageCommand> = new Set(['keep']);

// An object's own keys, as the table has them.
export const MESSAGE_COMMAND_NAMES = Object.keys(MESSAGE_COMMANDS) as MessageCommand[];

/**
 * The command of this name. Discord gives back the one that it is registered under, the English; those registered by
 * earlier releases have a Chinese one.
 */
export function messageCommandNamed(name: string): MessageCommand | undefined {
  return MESSAGE_COMMAND_NAMES.find((command) =>
    LOCALES.some((locale) => MESSAGE_COMMANDS[command](messagesFor(locale)) === name),
  );
}
