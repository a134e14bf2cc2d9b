import { splitReference } from '../../index/citation/reference.js';
import type { CommandContext } from '../contract/command.js';
import type { Reply } from '../contract/reply.js';
import { type FoundPlace, lookUpPlace } from '../lookup/paragraph-lookup.js';

/** What can stand between two places; a title may hold the same words. */
const BETWEEN =
  /\s*(?:→|\||；|;|，|,|\bvs\b\.?|\band\b)\s*|\s+(?:和|与|與|跟|同|对|對|到|至)\s+|和|与|與|跟/giu;

/** `63/194 pp7 和 3` → the two halves, for every place where it can be parted, the first most likely. */
export function halvesOf(text: string): readonly (readonly [string, string])[] {
  return [...text.matchAll(BETWEEN)]
    .map(
      ({ index, 0: word }) => [text.slice(0, index).trim(), text.slice(index + word.length).trim()] as const,
    )
    .filter(([first, second]) => first !== '' && second !== '');
}

/** Blanks at which two places are looked for where no word parts them. */
const MOST_BLANKS = 6;

/** `63/194 pp7 64/178 pp3` → the halves at each blank: only what is held tells where one place ends. */
export function halvesAtBlanks(text: string): readonly (readonly [string, string])[] {
  const blanks = [...text.matchAll(/\s+/gu)];
  return blanks.length > MOST_BLANKS
    ? []
    : blanks.map(({ index, 0: blank }) => [text.slice(0, index), text.slice(index + blank.length)] as const);
}

export type TwoPlaces =
  | { readonly first: FoundPlace; readonly second: FoundPlace; readonly notice?: never }
  | { readonly notice: Reply; readonly first?: never };

/** Looks both up; where the second names no document it is a paragraph of the first one's. */
export async function lookUpBoth(first: string, second: string, context: CommandContext): Promise<TwoPlaces> {
  const one = await lookUp(first, context);
  if (!one.found) return { notice: one.notice };
  const inSame = await lookUpPlace(one.found.held.document.key, second, context);
  const [named] = await context.corpus.named(splitReference(second).document, context.signal);
  const other = inSame.found && !named ? inSame : await lookUp(second, context);
  if (!other.found) return { notice: inSame.found ? other.notice : named ? other.notice : inSame.notice };
  return { first: one.found, second: other.found };
}

function lookUp(text: string, context: CommandContext) {
  const { document, paragraph } = splitReference(text);
  return lookUpPlace(document, paragraph, context);
}
