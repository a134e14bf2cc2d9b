import { z } from 'zod';
import { foldText } from '../../index/text/fold.js';
import type { FixedChoice, OptionDefinition } from '../contract/command.js';
import type { Expectation } from '../messages/messages.js';

/** How a word for a choice is compared: blanks do not matter beside the fold. */
export function foldWord(word: string): string {
  return foldText(word).replace(/\s+/gu, '');
}

/**
 * A table of accepted words → a function from a typed word to its value. Words are compared folded.
 *
 * @throws Error when one word stands for two values: a mistake in the table.
 */
export function createRecognizer<Value>(
  table: readonly (readonly [Value, readonly string[]])[],
): (word: string) => Value | undefined {
  const values = new Map<string, Value>();
  for (const [value, words] of table) {
    for (const word of words.map(foldWord)) {
      if (values.has(word) && values.get(word) !== value) throw new Error(`“${word}” stands for two choices`);
      values.set(word, value);
    }
  }
  return (word) => values.get(foldWord(word));
}

/** All the values of an option, as choices where a platform can list them, as suggestions where it asks for such. */
export function fixed(choices: readonly FixedChoice[]): Pick<OptionDefinition, 'choices' | 'complete'> {
  return {
    choices,
    complete: async (partial, _given, { messages }) =>
      choices
        .map(({ value, name }) => ({ value, name: name(messages) }))
        .filter((choice) =>
          [choice.value, choice.name].some((word) => foldWord(word).includes(foldWord(partial))),
        ),
  };
}

/** A schema that turns a typed word into a value, or reports what would have been accepted. Blank counts as not given. */
export function recognized<Value>(recognize: (text: string) => Value | undefined, expected: Expectation) {
  return z
    .string()
    .trim()
    .optional()
    .transform((text, context): Value | undefined => {
      if (text === undefined || text === '') return undefined;
      const value = recognize(text);
      if (value === undefined)
        context.addIssue({ code: 'custom', params: { expected }, input: text, message: expected });
      return value;
    });
}
