import { z } from 'zod';
import { beginning } from '../composing/beginning.js';
import { documentLabel } from '../composing/document-label.js';
import type { Choice, CommandContext, OptionDefinition } from '../contract/command.js';

/** Discord takes this many choices, of this many characters. */
export const MOST_CHOICES = 25;
export const LONGEST_CHOICE = 100;

/** Long enough for the longest title of a resolution, short enough to compare. */
const LONGEST_NAME = 500;
const names = { 'zh-CN': '文件', 'zh-TW': '文件', en: 'document' };

/** Which document: required. */
export const documentOption = {
  schema: z.string().trim().min(1).max(LONGEST_NAME),
  names,
  aliases: ['in'],
  description: (messages) => messages.options.document,
  complete: completeDocument,
} satisfies OptionDefinition;

/** The one document to search; all of them where it is not given. */
export const documentFilterOption = {
  schema: z
    .string()
    .trim()
    .max(LONGEST_NAME)
    .optional()
    .transform((text) => text || undefined),
  names,
  aliases: ['in'],
  description: (messages) => messages.options.documentFilter,
  complete: completeDocument,
} satisfies OptionDefinition;

/**
 * Documents with a name that contains what was typed, or whose pinyin begins so (`maidu`, `gjjz`): those where a name
 * begins so first, else in order of keys.
 */
export async function completeDocument(
  partial: string,
  _given: unknown,
  { corpus, signal }: Pick<CommandContext, 'corpus' | 'signal'>,
): Promise<readonly Choice[]> {
  return (await corpus.completions(partial, MOST_CHOICES, signal)).map((summary) => ({
    name: beginning(documentLabel(summary), LONGEST_CHOICE),
    value: summary.key,
  }));
}
