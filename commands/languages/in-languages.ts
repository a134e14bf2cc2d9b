import type { Language } from '../../index/model/language.js';
import { subtle } from '../composing/compose.js';
import type { CommandContext } from '../contract/command.js';
import type { Block, Reply } from '../contract/reply.js';
import { openDocument } from '../lookup/held-document.js';
import { type FoundPlace, lookUpPlace, type PlaceLookup } from '../lookup/paragraph-lookup.js';
import { type FoundUnits, sideBySide } from './side-by-side.js';

/** A question that names languages, at least one. */
export interface AskedInLanguages {
  readonly document: string;
  readonly paragraph: string | undefined;
  readonly languages: readonly Language[];
}

type LookedUp = PlaceLookup & { readonly language: Language };

/** Faults of one text, which the others may not have; of any other the question itself is at fault. */
const OF_ONE_TEXT: ReadonlySet<string | undefined> = new Set(['paragraph-not-found', 'language-not-held']);

/**
 * Looks the place up in the text of each language and answers with all that is there; a text that is not held, or lacks
 * some of it, is told of below. Where none has the place, the first one's notice is the answer.
 *
 * @param outline answers for a document without a paragraph
 */
export async function answerInLanguages(
  { document, paragraph, languages }: AskedInLanguages,
  outline: (found: FoundPlace) => Reply,
  context: CommandContext,
): Promise<Reply> {
  const lookups: LookedUp[] = [];
  for (const language of languages)
    lookups.push({ language, ...(await lookUpPlace(document, paragraph, context, language)) });
  const fault = lookups.find(({ notice }) => notice && !OF_ONE_TEXT.has(notice.code));
  if (fault?.notice) return fault.notice;
  const whole = lookups.find(({ found }) => found && !found.units);
  if (whole?.found) return withRemarks(outline(whole.found), lookups);
  const model = lookups.flatMap(({ found }) => (found?.units ? [{ ...found, units: found.units }] : []))[0];
  if (!model) return firstNotice(lookups);
  const texts: FoundUnits[] = [];
  for (const lookup of lookups) {
    const text = await textLike(model, lookup, context);
    if (text) texts.push(text);
  }
  return withRemarks(sideBySide(texts, languages, context), lookups);
}

function firstNotice(lookups: readonly LookedUp[]): Reply {
  for (const { notice } of lookups) if (notice) return notice;
  throw new Error('a question in no language');
}

/** What was found in a text; where it lacks some of it, what of the model's places it has. */
async function textLike(
  model: FoundUnits,
  { found, notice, language }: LookedUp,
  context: CommandContext,
): Promise<FoundUnits | undefined> {
  if (found?.units) return { ...found, units: found.units };
  if (notice?.code !== 'paragraph-not-found') return undefined;
  const held = await openDocument(model.held.document.key, context, language);
  const places = new Set(model.units.map(({ locator }) => locator));
  return held && { ...model, held, units: held.document.units.filter(({ locator }) => places.has(locator)) };
}

/** A language that is not held: what its notice says in its first sentence, and the link that comes with it. */
function withRemarks(reply: Reply, lookups: readonly LookedUp[]): Reply {
  const remarks = lookups.flatMap(({ notice }): readonly Block[] => {
    if (notice?.code !== 'language-not-held') return [];
    return notice.blocks.flatMap((block): readonly Block[] =>
      block.type === 'text' ? [subtle(block.text)] : block.type === 'fields' ? [block] : [],
    );
  });
  return { ...reply, blocks: [...reply.blocks, ...remarks] };
}
