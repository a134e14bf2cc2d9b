import { z } from 'zod';
import { formatLocators, parseLocators } from '../../index/citation/locators.js';
import type { Unit, UnitKind } from '../../index/model/document.js';
import { beginsAddress } from '../../index/model/place.js';
import { beginning } from '../composing/beginning.js';
import { placeLabel } from '../composing/place-label.js';
import type { Choice, CommandContext, OptionDefinition, RawOptions } from '../contract/command.js';
import { openDocument } from '../lookup/held-document.js';
import { LONGEST_CHOICE, MOST_CHOICES } from './document.js';

export const paragraphOption = {
  schema: z
    .string()
    .trim()
    .max(500)
    .optional()
    .transform((text) => text || undefined),
  names: { 'zh-CN': '段次', 'zh-TW': '段次', en: 'paragraph' },
  aliases: ['段', '段落'],
  description: (messages) => messages.options.paragraph,
  complete: completeParagraph,
} satisfies OptionDefinition;

/** What is asked for most comes first; within a kind, reading order. */
const ORDER: readonly (readonly UnitKind[])[] = [
  ['operative', 'paragraph'],
  ['preambular', 'letter'],
  ['subparagraph'],
];

/** The paragraphs of the chosen document whose address begins, or whose text contains, what was typed. */
async function completeParagraph(
  partial: string,
  given: RawOptions,
  context: CommandContext,
): Promise<readonly Choice[]> {
  const [named, ...others] = await context.corpus.named(given['document']?.trim() ?? '', context.signal);
  if (!named || others.length > 0) return [];
  const held = await openDocument(named.summary.key, context);
  if (!held) return [];
  const typed = partial.trim();
  const expression = parseLocators(typed);
  const address = expression && formatLocators(expression);
  const matches = (unit: Unit) =>
    typed === '' || beginsAddress(unit.locator, address ?? typed.toLowerCase()) || unit.text.includes(typed);
  return [...held.document.units]
    .filter(matches)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MOST_CHOICES)
    .map((unit) => ({
      name: beginning(`${placeLabel(unit.locator, context.messages)} ${unit.text}`, LONGEST_CHOICE),
      value: unit.locator,
    }));
}

function rank(unit: Unit): number {
  const at = ORDER.findIndex((kinds) => kinds.includes(unit.kind));
  return at < 0 ? ORDER.length : at;
}
