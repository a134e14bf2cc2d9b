import { formatLocators, parseLocators } from '../../index/citation/locators.js';
import { outOfAnnex } from '../../index/citation/places.js';
import type { Language } from '../../index/model/language.js';
import type { Locator } from '../../index/model/locator.js';
import { annexOf } from '../../index/model/place.js';
import type { Conversation } from '../contract/conversation.js';
import type { Citation, Reply } from '../contract/reply.js';
import { factsAsked } from './answers/facts.js';
import type { DocumentRef, Focus, PlaceRef } from './focus.js';
import type { Situation } from './situation.js';
import { documentTarget, unitsOf } from './target.js';

/** Intents whose answer shows paragraphs that the conversation is about then. */
const SHOWS: ReadonlySet<string> = new Set([
  'reference',
  'nth',
  'next-result',
  'previous-result',
  'next',
  'previous',
  'again',
  'notes',
  'compare',
  'verify',
  'verify-unmarked',
  'quote',
  'requests',
  'pending',
  'same-place',
  'other-language',
  'cited-by',
  'command',
  'pointer',
]);
/** Of which the list of places is a list that can be counted through. */
const LISTS: ReadonlySet<string> = new Set(['search', 'cites', 'cited-by', 'requests', 'command']);
const MOST_SHOWN = 50;

export interface Answered {
  readonly reply: Reply;
  readonly intent: string;
  /** All hits of the search that was made, shown or not. */
  readonly hits: readonly PlaceRef[];
  /** How many units in all hold the words of that search exactly. */
  readonly exactTotal: number;
  readonly situation: Situation;
}

/** What the conversation is about after an answer. A miss and what is said for courtesy's sake lose nothing. */
export async function focusAfter(
  { reply, intent, hits, exactTotal, situation }: Answered,
  { at, user }: Pick<Conversation, 'at' | 'user'>,
): Promise<Focus> {
  const before = situation.focus;
  const focus: Focus = { ...before, at, by: user };
  if (intent === 'meaning' || intent === 'courtesy' || intent === 'help' || intent === 'small-talk')
    return focus;
  const named = await spokenOf(situation);
  const pending =
    reply.code === 'which-document'
      ? pendingOf(reply)
      : reply.code === 'not-held'
        ? placeOf(situation)
        : undefined;
  const { pending: _done, languages: _before, facts: _told, ...kept } = focus;
  const facts = intent === 'fact' ? factsAsked(situation) : [];
  const base: Focus = {
    ...kept,
    intent,
    ...(isShownIn(reply, situation.languages) && { languages: situation.languages }),
    ...(named && { document: named }),
    ...(pending !== undefined && { pending }),
    ...(facts.length > 0 && { facts }),
  };
  if (reply.status !== 'answer') return base;
  if (reply.blocks.some((block) => block.type === 'excerpt') || intent === 'search')
    return withList(base, reply, hits, exactTotal);
  if (intent === 'more' && base.list) {
    const count = base.list.shown + quoted(reply).length;
    return { ...base, list: { ...base.list, shown: count } };
  }
  const shown = quoted(reply);
  const listed = listedCitations(reply);
  const withListed =
    LISTS.has(intent) && (listed.length > 0 || shown.length > 1)
      ? {
          ...base,
          list: {
            places: listed.length > 0 ? listed : shown,
            shown: Math.max(listed.length, listed.length > 0 ? 0 : shown.length),
          },
        }
      : base;
  if (intent === 'cite') return await citedPlace(withListed, situation);
  const last = shown.at(-1);
  if (!last || !SHOWS.has(intent)) return withListed;
  const opened =
    base.list?.places.findIndex((ref) => ref.document === last.document && ref.locator === last.locator) ??
    -1;
  return {
    ...withListed,
    place: intent === 'notes' && before?.place ? before.place : last,
    ...(intent !== 'notes' && before?.place && !isSame(before.place, last) && { previous: before.place }),
    shown: intent === 'notes' && before?.shown ? before.shown : shown.slice(0, MOST_SHOWN),
    document: documentOf(last, base.document),
    ...(withListed.list && opened >= 0 && { list: { ...withListed.list, opened } }),
  };
}

/** The document of a unit; its annex where the unit stands in one and that is what is spoken of. */
function documentOf(ref: PlaceRef, spoken: DocumentRef | undefined): DocumentRef {
  if (spoken?.key === ref.document) return spoken;
  const annex = annexOf(ref.locator);
  return { key: ref.document, ...(annex !== undefined && { container: annex }) };
}

async function spokenOf(situation: Situation): Promise<DocumentRef | undefined> {
  const target =
    situation.documents.length > 0 ? await documentTarget(situation, situation.places.at(-1)) : undefined;
  if (target?.kind !== 'one') return undefined;
  const { summary, container } = target.named;
  return { key: summary.key, ...(container !== undefined && { container }) };
}

function withList(base: Focus, reply: Reply, hits: readonly PlaceRef[], exactTotal: number): Focus {
  const shown = reply.blocks.flatMap((block) => (block.type === 'excerpt' ? [refOf(block.citation)] : []));
  if (shown.length === 0) return base;
  const isShown = (ref: PlaceRef) =>
    shown.some((other) => other.document === ref.document && other.locator === ref.locator);
  const further = hits.filter((ref) => !isShown(ref));
  const { list: _before, ...rest } = base;
  const [only] = shown;
  return {
    ...rest,
    // The only one that holds the words, though near ones are shown below it.
    ...((shown.length === 1 || exactTotal === 1) &&
      only && { place: only, shown: [only], document: documentOf(only, undefined) }),
    list: { places: [...shown, ...further], shown: shown.length },
  };
}

const isSame = (one: PlaceRef, other: PlaceRef) =>
  one.document === other.document && one.locator === other.locator;

const refOf = ({ document, locator }: Citation): PlaceRef =>
  // A citation's locator was a unit's: the contract keeps it as a string so that a reply is plain JSON.
  ({ document, locator: locator as PlaceRef['locator'] });

/** Whether the answer has quotations in all languages that were asked for: one that is not held is not gone on in. */
function isShownIn({ blocks }: Reply, languages: readonly Language[]): boolean {
  const shown = new Set(
    blocks.flatMap((block) => (block.type === 'quote' ? [block.citation.language ?? 'zh'] : [])),
  );
  return languages.length > 0 && languages.every((language) => shown.has(language));
}

/** Each place once: in two languages it is quoted twice. */
function quoted(reply: Reply): readonly PlaceRef[] {
  const refs = reply.blocks.flatMap((block) => (block.type === 'quote' ? [refOf(block.citation)] : []));
  return refs.filter((ref, index) => refs.findIndex((other) => isSame(other, ref)) === index);
}

function listedCitations(reply: Reply): readonly PlaceRef[] {
  return reply.blocks.flatMap((block) =>
    block.type === 'list' ? block.items.flatMap(({ citation }) => (citation ? [refOf(citation)] : [])) : [],
  );
}

/** What was asked for, out of the questions that were offered: the same place in each. */
function pendingOf(reply: Reply): string | undefined {
  for (const block of reply.blocks) {
    if (block.type !== 'list') continue;
    for (const { question } of block.items) {
      const typed = /^\/(?:para|cite) .+ (\S+)$/u.exec(question ?? '')?.[1];
      const places = typed === undefined ? undefined : parseLocators(typed);
      if (places) return formatLocators(places.map(outOfAnnex));
    }
  }
  return undefined;
}

async function citedPlace(base: Focus, situation: Situation): Promise<Focus> {
  const { units, key } = await placeUnits(situation);
  const last = units.at(-1);
  if (!last) return base;
  const shown = units.map((locator) => ({ document: key, locator }));
  return { ...base, place: { document: key, locator: last }, shown };
}

function placeOf({ places }: Situation): string | undefined {
  const expressions = places.flatMap(({ expression }) => (expression ? [formatLocators(expression)] : []));
  return expressions.length === 0 ? undefined : expressions.join(',');
}

async function placeUnits(
  situation: Situation,
): Promise<{ readonly key: string; readonly units: readonly Locator[] }> {
  const place = situation.places.at(-1);
  const target = place ? await documentTarget(situation, place) : undefined;
  if (target?.kind !== 'one' || !place?.expression) return { key: '', units: [] };
  const units = await unitsOf(target.named, place.expression, situation);
  return { key: target.named.summary.key, units: units.map(({ locator }) => locator) };
}
