import { parseArgs } from 'node:util';
import { type Invocation, UsageError, type Verb } from './verb.js';

/**
 * The words after a verb, held against its declaration.
 * @throws {UsageError} that names the word at fault.
 */
export function parseArguments(verb: Verb, words: readonly string[]): Invocation {
  const { values, positionals } = parseWith(verb, words);
  const flags = new Set<string>();
  const given: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value === true) flags.add(name);
    if (typeof value !== 'string') continue;
    const { oneOf } = verb.options[name] ?? {};
    if (oneOf && !oneOf.includes(value))
      throw new UsageError(`--${name} must be one of ${oneOf.join(', ')}, not ${value}`, verb);
    given[name] = value;
  }
  if (positionals.length < verb.leastOperands) throw new UsageError(`${verb.operands} is missing`, verb);
  if (positionals.length > verb.mostOperands)
    throw new UsageError(`one word too many: ${positionals[verb.mostOperands] ?? ''}`, verb);
  return { operands: positionals, flags, values: given };
}

function parseWith(verb: Verb, words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      strict: true,
      options: Object.fromEntries(
        Object.entries(verb.options).map(([name, { value }]) => [
          name,
          { type: value === undefined ? 'boolean' : 'string' } as const,
        ]),
      ),
    });
  } catch (error) {
    // Node's own sentence names the option; what follows its first full stop is advice about Node's own syntax.
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error), verb);
  }
}
