import type { Signature, Unit } from '../../index/model/document.js';
import { containerOf, formatPlace, placeOf, standsIn } from '../../index/model/place.js';
import type { Span } from '../../index/model/span.js';
import { recognizeStates } from '../../index/names/states.js';
import type { Quote } from '../contract/reply.js';
import type { HeldDocument } from '../lookup/held-document.js';
import { quoteOf } from '../quoting/quote.js';

/** Where a document says by whom it is, when the place of the signature does not. */
const WORDS_OF_ORIGIN: readonly string[] = ['masthead', 'title'];

/**
 * The units whose words prove the signatures, each quoted once, the proving words marked: in the unit where the
 * signature stands, the name; where that does not name the State or organ too, also the masthead or title that does
 * (a letter's signature names the ambassador, its title the State).
 */
export function proofsOf(held: HeldDocument, signatures: readonly Signature[]): readonly Quote[] {
  const marked = new Map<Unit, Span[]>();
  const mark = (unit: Unit, spans: readonly Span[]) =>
    marked.set(unit, [...(marked.get(unit) ?? []), ...spans]);
  for (const signature of signatures) {
    const unit = held.unit(signature.locator);
    if (!unit) continue;
    const states = spansOfState(unit.text, signature);
    // On a list the name is the State's, already found; a signature has the person's beside it.
    const listed = states.length > 0 && signature.role !== 'signatory';
    const names = listed ? [] : spansOf(unit.text, signature.name);
    mark(unit, [...states, ...names]);
    if (states.length > 0 || (signature.iso3 === undefined && names.length > 0)) continue;
    const origin = originOf(held, signature);
    if (origin) mark(origin.unit, origin.spans);
  }
  return [...marked].map(([unit, spans]) => quoteOf(held, unit, merge(spans)));
}

function originOf(
  held: HeldDocument,
  signature: Signature,
): { readonly unit: Unit; readonly spans: readonly Span[] } | undefined {
  const container = containerOf(signature.locator);
  for (const unit of held.document.units) {
    const place = placeOf(unit.locator);
    const within = formatPlace({ ...place, containers: [] });
    if (containerOf(unit.locator) !== container || !WORDS_OF_ORIGIN.includes(within)) continue;
    const states = spansOfState(unit.text, signature);
    const spans = states.length > 0 ? states : spansOf(unit.text, signature.name);
    if (spans.length > 0) return { unit, spans };
  }
  return undefined;
}

function spansOfState(text: string, { iso3 }: Signature): readonly Span[] {
  if (iso3 === undefined) return [];
  return recognizeStates(text).filter((mention) => mention.iso3 === iso3);
}

function spansOf(text: string, name: string): readonly Span[] {
  const spans: Span[] = [];
  if (name === '') return spans;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    spans.push({ start: at, end: at + name.length });
  return spans;
}

/** In order, without overlaps. */
function merge(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else merged.push({ start, end });
  }
  return merged;
}

/** The signatures that stand in the annex that was named; all of them where none do or no annex was named. */
export function signaturesWithin(
  signatures: readonly Signature[],
  container: string | undefined,
): readonly Signature[] {
  if (container === undefined) return signatures;
  const inside = signatures.filter(({ locator }) => standsIn(locator, container));
  return inside.length > 0 ? inside : signatures;
}
