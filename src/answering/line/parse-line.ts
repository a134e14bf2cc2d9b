import type { Command, RawOptions } from '../../../commands/contract/command.js';
import { foldText } from '../../../index/text/fold.js';
import { takeFilters } from './filters.js';
import { nearNames } from './near-names.js';
import { splitWords } from './words.js';

/** UTF-16 code units: the longest option of a command (a quotation to verify) and the words around it; a message of Discord's has 4,000. */
export const LONGEST_LINE = 5_000;

/** What a line of text asks. Only `command` and `text` can be answered; the rest say what is wrong with it. */
export type ParsedLine =
  | { readonly kind: 'command'; readonly command: Command; readonly options: RawOptions }
  /** No command: a reference or something to search for. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'empty' }
  /** `most`: how long it may be. */
  | { readonly kind: 'too-long'; readonly most: number }
  | { readonly kind: 'unknown-command'; readonly name: string; readonly near: readonly Command[] }
  /** Words after a command that takes none. */
  | { readonly kind: 'unexpected'; readonly command: Command; readonly words: string }
  | { readonly kind: 'twice'; readonly command: Command; readonly option: string };

/**
 * `/para 63/194 11`, `/段落 …`, `para 63/194 11`; filters as in takeFilters. Never throws, and takes time linear in
 * LONGEST_LINE whatever the line.
 */
export function parseLine(line: string, commands: readonly Command[]): ParsedLine {
  if (line.length > LONGEST_LINE) return { kind: 'too-long', most: LONGEST_LINE };
  const text = line.trim();
  if (text === '') return { kind: 'empty' };
  const slash = /^[/／]\s*/u.exec(text)?.[0] ?? '';
  const words = text.slice(slash.length);
  const first = /^\S*/u.exec(words)?.[0] ?? '';
  const exact = commands.find((command) => namesOf(command).includes(fold(first)));
  if (exact) return parseOptions(exact, words.slice(first.length).trim());
  if (slash === '') return { kind: 'text', text };
  const glued = gluedCommand(first, commands);
  if (glued) return parseOptions(glued.command, words.slice(glued.length).trim());
  return { kind: 'unknown-command', name: first, near: nearCommands(fold(first), commands) };
}

/**
 * `/段落63/194 11`, `/para63/194`: who writes Chinese leaves no blank. The longest name that the word begins with; one in
 * Latin letters only where no letter follows (`/paras` is a typing error).
 */
function gluedCommand(
  word: string,
  commands: readonly Command[],
): { readonly command: Command; readonly length: number } | undefined {
  const folded = fold(word);
  // Folding may change lengths (㈠ → (一)), and then what follows the name cannot be told.
  if (folded.length !== word.length) return undefined;
  return commands
    .flatMap((command) => namesOf(command).map((name) => ({ command, name, length: name.length })))
    .filter(({ name }) => folded.startsWith(name) && !/^[a-z-]{2}/u.test(folded.slice(name.length - 1)))
    .sort((a, b) => b.length - a.length)[0];
}

const foldedNames = new WeakMap<Command, readonly string[]>();

/** Every name of a command, as `fold` gives it; folded once, since every line is held against all of them. */
function namesOf(command: Command): readonly string[] {
  const known = foldedNames.get(command);
  if (known) return known;
  const names = [command.name, ...Object.values(command.names)].map(fold);
  foldedNames.set(command, names);
  return names;
}

function fold(name: string): string {
  return foldText(name);
}

/** The commands likely meant; all of them where none is near. */
function nearCommands(name: string, commands: readonly Command[]): readonly Command[] {
  const near = nearNames(name, commands.flatMap(namesOf));
  const found = [...new Set(near.flatMap((word) => commands.filter((one) => namesOf(one).includes(word))))];
  return found.length > 0 ? found : commands;
}

function parseOptions(command: Command, words: string): ParsedLine {
  const { options, rest, twice } = takeFilters(words, command);
  if (twice !== undefined) return { kind: 'twice', command, option: twice };
  if (rest === '') return { kind: 'command', command, options };
  return command.parse
    ? parseFreely(command, command.parse, options, rest)
    : fillInOrder(command, options, rest);
}

/** The first word is the first option that has no value yet and so on; the last one takes the rest. */
function fillInOrder(command: Command, given: RawOptions, rest: string): ParsedLine {
  const open = Object.keys(command.options).filter((name) => given[name] === undefined);
  const last = open.pop();
  if (last === undefined) return { kind: 'unexpected', command, words: rest };
  const words = splitWords(rest);
  const options: Record<string, string | undefined> = { ...given };
  for (const name of open) {
    const word = words[open.indexOf(name)];
    if (word) options[name] = word.text;
  }
  const remainder = words[open.length];
  if (remainder) options[last] = rest.slice(remainder.start);
  return { kind: 'command', command, options };
}

/** A command that reads its words itself (`/para` finds where the document's name ends). */
function parseFreely(
  command: Command,
  parse: NonNullable<Command['parse']>,
  given: RawOptions,
  rest: string,
): ParsedLine {
  const read = parse(rest);
  const clash = Object.keys(given).find((name) => read[name] !== undefined);
  if (clash === undefined) return { kind: 'command', command, options: { ...given, ...read } };
  // `/para 文件:63/194 11`: read as it would have been with the value in its place.
  const again = parse(`${given[clash]} ${rest}`);
  const others = Object.keys(given).filter((name) => name !== clash);
  if (again[clash] !== given[clash] || others.some((name) => again[name] !== undefined))
    return { kind: 'twice', command, option: clash };
  return { kind: 'command', command, options: { ...given, ...again } };
}
