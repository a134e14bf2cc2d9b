import { resolveIbid } from '../citation/ibid.js';
import type { Emphasis, FootnoteReference, OwnedSpan, Owner, Unit } from '../model/document.js';
import type { Locator } from '../model/locator.js';
import { firstEndingAfter, type Span } from '../model/span.js';
import type { Draft, Drafts } from './drafts.js';
import type { View } from './normalize.js';
import { linkNotes, type Unlinked } from './note-references.js';

/** Drafts → units in source offsets, the footnotes of each container behind its body. */
export function finishUnits(view: View, drafts: Drafts): readonly Unit[] {
  const links = linkNotes(drafts.list.map((draft) => ({ ...draft, text: drafts.text(draft) })));
  report(drafts, 'mark-without-note', 'no note stands for the mark', links.marks);
  report(drafts, 'note-without-mark', 'no mark stands in the text for the note', links.notes);
  const finished = new Map(
    drafts.list.map((draft, place) => [draft, finishUnit(view, draft, links.references[place] ?? [])]),
  );
  const inOrder = order(drafts.list);
  const resolved = resolveNotes(inOrder, finished);
  return inOrder.flatMap((draft) => {
    const unit = finished.get(draft);
    if (!unit) return [];
    const meaning = resolved.get(draft);
    return [meaning === undefined ? unit : { ...unit, resolved: meaning }];
  });
}

/** One diagnostic for all of a kind, at the first. */
function report(drafts: Drafts, rule: string, words: string, found: readonly Unlinked[]): void {
  const [at] = drafts.list[found[0]?.place ?? -1]?.stretches ?? [];
  if (!at) return;
  const numbers = [...new Set(found.map(({ number }) => number))];
  drafts.report(rule, 'info', `${words}${numbers.length > 1 ? 's' : ''} ${numbers.join(', ')}`, at);
}

function order(list: readonly Draft[]): Draft[] {
  const containers = [...new Set(list.map((draft) => draft.container))];
  const groups = new Map<string, { body: Draft[]; notes: Draft[] }>(
    containers.map((name) => [name, { body: [], notes: [] }]),
  );
  for (const draft of list)
    groups.get(draft.container)?.[draft.kind === 'footnote' ? 'notes' : 'body'].push(draft);
  return [...groups.values()].flatMap(({ body, notes }) => [...body, ...notes]);
}

function resolveNotes(
  list: readonly Draft[],
  finished: ReadonlyMap<Draft, Unit>,
): ReadonlyMap<Draft, string> {
  const notes = list.filter((draft) => draft.kind === 'footnote');
  const meanings = resolveIbid(notes.map((draft) => finished.get(draft)?.text ?? ''));
  return new Map(
    notes.flatMap((draft, index) => (meanings[index] === undefined ? [] : [[draft, meanings[index]]])),
  );
}

function finishUnit(view: View, draft: Draft, footnotes: readonly FootnoteReference[]): Unit {
  const text = draft.stretches.map(({ start, end }) => view.text.slice(start, end)).join('');
  return {
    locator: draft.locator,
    kind: draft.kind,
    number: draft.number,
    ...(draft.printedNumber === undefined ? {} : { printedNumber: draft.printedNumber }),
    text,
    spans: draft.stretches.flatMap((stretch) => toSource(view, stretch)),
    emphasis: emphasisWithin(view, draft.stretches),
    footnotes,
    ...(draft.parent === undefined ? {} : { parent: draft.parent }),
    ...(draft.speaker === undefined ? {} : { speaker: draft.speaker }),
    ...certaintyOf(draft),
  };
}

/** Beyond this margin no reading of the sample was wrong. */
const CERTAIN = 1.5;

/** How far a unit is certain: nothing where it is, else the odds that its margin stands for. */
function certaintyOf({ margin, kind }: Draft): { certainty?: number } {
  if (margin >= CERTAIN || kind === 'masthead' || kind === 'foreign') return {};
  return { certainty: Math.round((1 / (1 + Math.exp(-Math.max(margin, 0)))) * 100) / 100 };
}

/** A stretch of the view as slices of the source: one, unless something was removed within. */
export function toSource(view: View, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (let at = start + 1; at <= end; at++) {
    if (at < end && view.offsets[at] === (view.offsets[at - 1] ?? 0) + 1) continue;
    spans.push({ start: view.offsets[from] ?? 0, end: (view.offsets[at - 1] ?? 0) + 1 });
    from = at;
  }
  return spans;
}

/** The view's emphasis that lies within stretches, as offsets into their joined text. */
function emphasisWithin(view: View, stretches: readonly Span[]): Emphasis[] {
  const found: Emphasis[] = [];
  let offset = 0;
  for (const { start, end } of stretches) {
    for (let at = firstEndingAfter(view.emphasis, start); at < view.emphasis.length; at++) {
      const mark = view.emphasis[at];
      if (!mark || mark.start >= end) break;
      const from = Math.max(mark.start, start) - start + offset;
      found.push({ start: from, end: Math.min(mark.end, end) - start + offset, style: mark.style });
    }
    offset += end - start;
  }
  return found;
}

/** Who owns which stretch of the source, in order, leaving none out. What nobody claimed is layout. */
export function finishOwnership(
  view: View,
  drafts: Drafts,
  units: readonly Unit[],
  length: number,
): readonly OwnedSpan[] {
  const claims: Claim[] = [...claimsOf(units)];
  for (const draft of drafts.list)
    for (const mark of draft.marks)
      for (const span of toSource(view, mark))
        claims.push({ ...span, owner: 'number', locator: draft.locator });
  for (const span of view.markup) claims.push({ ...span, owner: 'markup' });
  for (const mark of drafts.markup)
    for (const span of toSource(view, mark)) claims.push({ ...span, owner: 'markup' });
  return ownedBy(claims, length);
}

/** A stretch of the source and its owner. */
export type Claim = Span & { readonly owner: Owner; readonly locator?: Locator };

/** The texts of units. */
export function claimsOf(units: readonly Unit[]): readonly Claim[] {
  return units.flatMap(({ spans, kind, locator }) =>
    spans.map((span) => ({
      ...span,
      owner: kind === 'foreign' ? ('foreign' as const) : ('text' as const),
      locator,
    })),
  );
}

/** Claims in order, and layout between them. */
export function ownedBy(claims: readonly Claim[], length: number): readonly OwnedSpan[] {
  const sorted = claims.toSorted((a, b) => a.start - b.start);
  const owned: OwnedSpan[] = [];
  let at = 0;
  for (const claim of sorted) {
    if (claim.start >= claim.end) continue;
    if (claim.start > at) owned.push({ start: at, end: claim.start, owner: 'layout' });
    owned.push(claim);
    at = claim.end;
  }
  if (at < length) owned.push({ start: at, end: length, owner: 'layout' });
  return owned;
}
