import { z } from 'zod';
import { LANGUAGES } from '../../index/model/language.js';
import type { Locator } from '../../index/model/locator.js';
import type { Conversation } from '../contract/conversation.js';

/** A locator that we wrote ourselves: it was a unit's. */
const locator = z.custom<Locator>((value) => typeof value === 'string');
const place = z.object({ document: z.string(), locator });
const document = z.object({ key: z.string(), container: z.string().optional() });
const list = z.object({
  places: z.array(place).readonly(),
  shown: z.number(),
  opened: z.number().optional(),
});

/** A unit by its address. */
export type PlaceRef = Readonly<z.output<typeof place>>;

/** A document, or the annex of it that was spoken of. */
export type DocumentRef = Readonly<z.output<typeof document>>;

/**
 * What a conversation is about: keys and locators, never a word of what was said.
 *
 * `at`, `by`: when (seconds, as the conversation counts them) and by whom it was last set. `place`: the last unit
 * shown, of a range the last one; `previous`: the one shown before it; `shown`: all units of that answer. `document`: the last document spoken of. `list`:
 * the last hits, all that were found, how many of them have been shown, and which was opened last (from 0). `pending`:
 * canonical locators that were asked for while their document was open. `intent`: name of the last intent, `facts`: the facts
 * of a document that it asked for. `languages`:
 * in which paragraphs were asked for last.
 */
const focus = z.object({
  at: z.number(),
  by: z.string(),
  place: place.optional(),
  previous: place.optional(),
  shown: z.array(place).readonly().optional(),
  document: document.optional(),
  list: list.optional(),
  pending: z.string().optional(),
  intent: z.string().optional(),
  facts: z.array(z.string()).readonly().optional(),
  languages: z.array(z.enum(LANGUAGES)).readonly().optional(),
});
export type Focus = Readonly<z.output<typeof focus>>;

/** After this nothing is left of a conversation. */
const LIFETIME_S = 24 * 60 * 60;

/** The focus of a conversation as it stands now; undefined a day after it was last set, or where it cannot be read. */
export async function currentFocus(conversation: Conversation | undefined): Promise<Focus | undefined> {
  if (!conversation) return undefined;
  const read = focus.safeParse(await conversation.memory.read()).data;
  return read !== undefined && conversation.at - read.at < LIFETIME_S ? read : undefined;
}
