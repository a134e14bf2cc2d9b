import { formatLocators } from '../../index/citation/locators.js';
import { inContainer, inSeries, type PlaceExpression, type PlaceRange } from '../../index/citation/places.js';
import { resolveLocators } from '../../index/citation/resolve.js';
import type { NamedDocument } from '../../index/corpus.js';
import type { Unit } from '../../index/model/document.js';
import { containerOf } from '../../index/model/place.js';
import { type HeldDocument, openDocument } from '../lookup/held-document.js';
import { locatorsOf } from '../lookup/locators-of.js';
import type { DocumentMention } from './documents.js';
import type { DocumentRef } from './focus.js';
import type { PlaceMention } from './places.js';
import type { Situation } from './situation.js';

/** The document that a question is about. */
export type DocumentTarget =
  | { readonly kind: 'one'; readonly named: NamedDocument; readonly mention?: DocumentMention }
  /** Several are meant alike. */
  | { readonly kind: 'several'; readonly candidates: readonly NamedDocument[] }
  /** It is named and not held. */
  | { readonly kind: 'missing'; readonly mention: DocumentMention }
  /** Nothing was named, and nothing was spoken of before. */
  | { readonly kind: 'none' };

/** The mention that a place belongs to: the last one before it, else the first one behind it. */
export function mentionFor(
  situation: Situation,
  place: PlaceMention | undefined,
): DocumentMention | undefined {
  const { documents } = situation;
  if (!place) return documents[0];
  return documents.findLast(({ start }) => start <= place.start) ?? documents[0];
}

/** Resolves the document of a place, or of the line as a whole: what is named, else what the conversation is about. */
export async function documentTarget(situation: Situation, place?: PlaceMention): Promise<DocumentTarget> {
  const mention = mentionFor(situation, place);
  const focused = situation.focus?.document;
  if (!mention) {
    const named = focused && (await heldUnder(focused, situation));
    return named ? { kind: 'one', named } : { kind: 'none' };
  }
  const [first] = mention.named;
  if (!first) return { kind: 'missing', mention };
  if (mention.named.length === 1) return { kind: 'one', named: first, mention };
  const known = mention.named.find(
    ({ summary, container }) => summary.key === focused?.key && container === focused.container,
  );
  const sameDocument = mention.named.find(({ summary }) => summary.key === focused?.key);
  const named = known ?? sameDocument;
  return named ? { kind: 'one', named, mention } : { kind: 'several', candidates: mention.named };
}

export async function heldUnder(
  { key, container }: DocumentRef,
  { context }: Pick<Situation, 'context'>,
): Promise<NamedDocument | undefined> {
  const named = await context.corpus.named(key, context.signal);
  const found = named.find(({ summary }) => summary.key === key);
  return found && { summary: found.summary, ...(container !== undefined && { container }) };
}

/**
 * A place in a document as canonical locators, within the annex that was named. A letter spoken of as one (信第2段)
 * has its own paragraphs; counted from the end it takes the document to say which.
 */
export async function locatorsIn(
  place: PlaceMention,
  named: NamedDocument,
  mention: DocumentMention | undefined,
  situation: Situation,
): Promise<string | undefined> {
  if (place.odd !== undefined) return place.odd;
  if (place.fromEnd) {
    const held = await openDocument(named.summary.key, situation.context);
    const { container = named.container } = place.fromEnd;
    return (
      held &&
      fromEnd(place.fromEnd, held, container, ofLetterItself(named, mention) && container === undefined)
    );
  }
  const { expression } = place;
  if (!expression) return undefined;
  const ofLetter =
    ofLetterItself(named, mention) ||
    (named.summary.type === 'letter' &&
      named.container === undefined &&
      situation.line.text.startsWith('正文', place.start));
  return formatLocators(
    expression.map((range) => inContainer(ofLetter ? asLetter(range) : range, named.container)),
  );
}

/** 信的最后一段: a letter spoken of as one, not what it transmits. */
function ofLetterItself(
  { summary, container }: NamedDocument,
  mention: DocumentMention | undefined,
): boolean {
  return summary.type === 'letter' && container === undefined && mention?.how === 'noun';
}

function asLetter(range: PlaceRange): PlaceRange {
  const { containers, series } = range.from;
  return containers.length > 0 || series !== 'op' ? range : inSeries(range, 'letter');
}

/** Units that one leafs through. */
const PARAGRAPHS: ReadonlySet<Unit['kind']> = new Set([
  'preambular',
  'operative',
  'paragraph',
  'letter',
  'article',
  'speech',
]);

export function isParagraph(unit: Unit): boolean {
  return PARAGRAPHS.has(unit.kind) && unit.parent === undefined;
}

function fromEnd(
  { nth, count, series }: NonNullable<PlaceMention['fromEnd']>,
  held: HeldDocument,
  container: string | undefined,
  ofLetter: boolean,
): string | undefined {
  const all = held.document.units.filter(
    (unit) =>
      (container === undefined || containerOf(unit.locator) === container) &&
      (series === 'fn'
        ? unit.kind === 'footnote'
        : isParagraph(unit) &&
          (series === 'pp') === (unit.kind === 'preambular') &&
          (unit.kind === 'letter') === ofLetter),
  );
  const from = all.length - nth;
  const units = from < 0 ? [] : all.slice(from, from + count);
  return units.length === 0 ? undefined : locatorsOf(units);
}

/** The units that canonical locators stand for in a document; none where something is not there. */
export async function unitsOf(
  named: NamedDocument,
  expression: PlaceExpression,
  { context }: Pick<Situation, 'context'>,
): Promise<readonly Unit[]> {
  const held = await openDocument(named.summary.key, context);
  if (!held) return [];
  const { units, missing } = resolveLocators(held.document, expression, named.container);
  return missing.length > 0 ? [] : units;
}
