import { usageOf } from '../../commands/composing/usage.js';
import type { Command } from '../../commands/contract/command.js';
import type { Locale } from '../../commands/contract/locale.js';
import { messagesFor } from '../../commands/messages/catalogue.js';

const BEGIN = '<!-- commands -->';
const END = '<!-- /commands -->';

const HEADS: Readonly<Record<Locale, readonly string[]>> = {
  'zh-CN': ['命令', '作用', '例子'],
  'zh-TW': ['指令', '作用', '例子'],
  en: ['command', 'does', 'for example'],
};

/** The commands as a Markdown table, from their declarations. */
function commandsTable(commands: readonly Command[], locale: Locale): string {
  const rows = commands.map((command) => [
    code(usageOf(command, locale)),
    command.summary(messagesFor(locale)).replaceAll('|', '\\|'),
    command.examples.slice(0, 2).map(code).join('<br>'),
  ]);
  const head = HEADS[locale];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}

/**
 * A README with the table of commands between its markers as it is now.
 * @throws Error where the markers are missing.
 */
export function withCommandsTable(readme: string, commands: readonly Command[], locale: Locale): string {
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END, begin);
  if (begin < 0 || end < 0) throw new Error(`The README has no ${BEGIN} … ${END}.`);
  return `${readme.slice(0, begin + BEGIN.length)}\n${commandsTable(commands, locale)}\n${readme.slice(end)}`;
}
