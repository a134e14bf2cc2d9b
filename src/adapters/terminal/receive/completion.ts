import type { Choice, Command } from '../../../../commands/contract/command.js';
import type { Completion } from '../../../answering/execution.js';
import { splitWords } from '../../../answering/line/words.js';

/** Suggestions for one option. */
export type CompleteOption = (request: Completion) => Promise<readonly Choice[]>;

/**
 * What could stand in place of the last word of a line: names of commands, then values of the option that this word
 * fills (`63/1`, `in:63/1`).
 * @returns The candidates, and the end of the line that each of them would replace.
 */
export async function completeLine(
  line: string,
  commands: readonly Command[],
  completeOption: CompleteOption,
): Promise<[candidates: string[], replaced: string]> {
  const words = splitWords(line);
  const last = /\s$/u.test(line) ? '' : (words.at(-1)?.text ?? '');
  const before = last === '' ? words : words.slice(0, -1);
  const first = before[0]?.text;
  if (first === undefined) {
    const names = commands.map(({ name }) => `/${name} `);
    return [names.filter((name) => name.startsWith(last)), last];
  }
  const command = commands.find(({ name, names }) =>
    [name, ...Object.values(names)].includes(first.replace(/^[/／]/u, '')),
  );
  if (!command) return [[], last];

  const filter = filterAt(last, command);
  const options = Object.keys(command.options);
  // The words before this one fill the options before its own, in order.
  const given = Object.fromEntries(before.slice(1).map(({ text }, index) => [options[index] ?? '', text]));
  const option = filter?.option ?? options[Math.min(before.length - 1, options.length - 1)];
  if (option === undefined) return [[], last];
  const partial = filter?.partial ?? last;
  const choices = await completeOption({ command: command.name, option, partial, given });
  return [choices.map(({ value }) => value), partial];
}

function filterAt(word: string, command: Command): { option: string; partial: string } | undefined {
  const [, name, partial] = /^([^:：]+)[:：](.*)$/u.exec(word) ?? [];
  const option = Object.entries(command.options).find(([key, { names, aliases = [] }]) =>
    [key, ...Object.values(names), ...aliases].includes(name ?? ''),
  );
  return option && { option: option[0], partial: partial ?? '' };
}
