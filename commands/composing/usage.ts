import { z } from 'zod';
import type { Command, OptionDefinition } from '../contract/command.js';
import type { Locale } from '../contract/locale.js';

/** Whether an option must be given: its schema, the one source of its type, decides. */
export function isRequired(option: OptionDefinition): boolean {
  return !option.schema.safeParse(undefined).success;
}

/** UTF-16 code units of an option whose schema sets no bound. */
const LONGEST_OPTION = 500;

const longest = new WeakMap<OptionDefinition, number>();

/** How long an option may be, UTF-16 code units: its schema decides here too. Platforms are told, and the door holds to it. */
export function longestOf(option: OptionDefinition): number {
  const known = longest.get(option);
  if (known !== undefined) return known;
  const { maxLength } = z.toJSONSchema(option.schema, { io: 'input', unrepresentable: 'any' });
  const most = typeof maxLength === 'number' ? maxLength : LONGEST_OPTION;
  longest.set(option, most);
  return most;
}

/**
 * Whether in a line of text the option has to be written with its word (`kind:footnote`): its command reads the words
 * of a line itself and no example of it fills the option so.
 */
export function writtenAsFilter(command: Command, name: string): boolean {
  const { parse } = command;
  if (!parse) return false;
  return !command.examples.some((example) => parse(wordsAfterName(example))[name] !== undefined);
}

/** Options that somebody types: all but files, and what buttons alone give. */
export function typedOptions({ options }: Command): readonly (readonly [string, OptionDefinition])[] {
  return Object.entries(options).filter(([, { attachment, hidden }]) => !attachment && !hidden);
}

/** `/find 检索词 [文件:…] [类别:…]` */
export function usageOf(command: Command, locale: Locale): string {
  const options = typedOptions(command).map(([name, option]) => {
    const word = option.names[locale];
    const written = writtenAsFilter(command, name) ? `${word}:…` : word;
    return isRequired(option) ? written : `[${written}]`;
  });
  return [`/${command.name}`, ...options].join(' ');
}

/** Without the words that dispatch takes out before: `kind:preambular`. */
function wordsAfterName(question: string): string {
  return question.replace(/^\S+\s*/u, '').replace(/(?<=^|\s)[^\s:：“”「」"]+[:：]\S+/gu, '');
}
