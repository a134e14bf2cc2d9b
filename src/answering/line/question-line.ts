import type { Command, RawOptions } from '../../../commands/contract/command.js';
import { parseLine } from './parse-line.js';
import { quoteIfNeeded } from './words.js';

/**
 * The line that asks for exactly these options, as plain as possible: words in order (`/para 63/194 11`), and
 * `name:value` only for what the order cannot say. Undefined where no line says it.
 */
export function questionLine(
  command: Command,
  options: RawOptions,
  commands: readonly Command[],
): string | undefined {
  const given = Object.keys(command.options).flatMap((name) => {
    const value = options[name]?.replace(/\s+/gu, ' ').trim();
    return value ? [{ name, value }] : [];
  });
  for (let inOrder = given.length; inOrder >= 0; inOrder--) {
    const words = given.slice(0, inOrder).map(({ value }) => value);
    const filters = given.slice(inOrder).map(({ name, value }) => {
      const quoted = quoteIfNeeded(value);
      return quoted === undefined ? undefined : `${name}:${quoted}`;
    });
    if (filters.includes(undefined)) continue;
    const line = [`/${command.name}`, ...words, ...filters].join(' ');
    const parsed = parseLine(line, commands);
    if (parsed.kind === 'command' && saysExactly(parsed.options, given)) return line;
  }
  return undefined;
}

function saysExactly(
  options: RawOptions,
  given: readonly { readonly name: string; readonly value: string }[],
): boolean {
  const names = Object.keys(options).filter((name) => options[name] !== undefined);
  return names.length === given.length && given.every(({ name, value }) => options[name] === value);
}
