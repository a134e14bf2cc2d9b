import type { Command, OptionDefinition, RawOptions } from '../../../commands/contract/command.js';
import { foldText } from '../../../index/text/fold.js';
import { splitWords, unquote, type Word } from './words.js';

export interface Filtered {
  readonly options: RawOptions;
  /** What is left of the line without the filters, words joined by one blank. */
  readonly rest: string;
  /** The first option that was given a second time. */
  readonly twice?: string;
}

/**
 * Takes `文件:63/194`, `kind："序言部分"`, `in: 63/194` out of a command's words: only for options that the command
 * declares, under any of their names, and only where the word begins with the name (so not within a phrase).
 */
export function takeFilters(line: string, command: Command): Filtered {
  const options: Record<string, string> = {};
  const rest: string[] = [];
  let twice: string | undefined;
  const words = splitWords(line);
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Word; // index is below the length
    const filter = recognizeFilter(word.text, command);
    // `in: 63/194`: the value is the next word.
    const next = words[index + 1]?.text;
    const value = filter?.value || (next && !recognizeFilter(next, command) ? next : undefined);
    if (!filter || value === undefined) {
      rest.push(word.text);
      continue;
    }
    if (filter.value === '') index++;
    if (Object.hasOwn(options, filter.option)) twice ??= filter.option;
    options[filter.option] = unquote(value);
  }
  return { options, rest: rest.join(' '), ...(twice === undefined ? {} : { twice }) };
}

function recognizeFilter(word: string, command: Command): { option: string; value: string } | undefined {
  const match = /^([^\s:："“「]{1,30})[:：]/u.exec(word);
  const name = match?.[1];
  if (!match || name === undefined) return undefined;
  const option = Object.entries(command.options).find(([key, definition]) =>
    namesOf(key, definition).includes(fold(name)),
  );
  return option && { option: option[0], value: word.slice(match[0].length) };
}

const foldedNames = new WeakMap<OptionDefinition, readonly string[]>();

/** Every word that may stand before the colon; folded once, since every word of a line is held against all of them. */
function namesOf(key: string, definition: OptionDefinition): readonly string[] {
  const known = foldedNames.get(definition);
  if (known) return known;
  const { names, aliases = [] } = definition;
  const folded = [key, ...Object.values(names), ...aliases].map(fold);
  foldedNames.set(definition, folded);
  return folded;
}

function fold(name: string): string {
  return foldText(name);
}
