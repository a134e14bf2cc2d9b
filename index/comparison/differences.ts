import type { Span } from '../model/span.js';
import { comparable } from './comparable.js';
import { editsBetween } from './edits.js';
import { nearlyHeld } from './short-quotations.js';
import { tiles } from './tiling.js';

/** A stretch in which a quotation and a paragraph are the same, or not. Spans are into the two sources. */
export interface Difference {
  readonly kind: 'same' | 'changed';
  /** What the quotation says; empty where it leaves something out. */
  readonly quote: Span;
  /** What the paragraph says; empty where the quotation adds something. */
  readonly original: Span;
}

/** Longest comparison: a quotation of this length is several pages. */
const LONGEST = 4000;

/**
 * What a quotation changes of the part of a paragraph that it quotes, character by character; `changed` and `same`
 * alternate. Spacing, width, quotation marks, script and note marks are no changes.
 */
export function differences(quotation: string, original: string): readonly Difference[] {
  const quote = comparable(quotation);
  const unit = comparable(original);
  const quoted = quote.text.slice(0, LONGEST);
  const near = nearlyHeld(quoted, unit.text);
  const shared = near ? [] : tiles(quoted, unit.text);
  const first = shared.reduce(
    (least, { quote: at, unit: where }) => Math.min(least, where - at),
    unit.text.length,
  );
  const from = Math.max(0, first);
  const last = shared.reduce(
    (most, tile) => Math.max(most, tile.unit + tile.length + quoted.length - tile.quote - tile.length),
    0,
  );
  const stretch = near ?? { start: from, end: Math.min(unit.text.length, last, from + LONGEST) };
  const part = unit.text.slice(stretch.start, stretch.end);
  const list: { kind: Difference['kind']; quote: Span; original: Span }[] = [];
  let [q, o] = [0, stretch.start];
  for (const { value, added, removed } of editsBetween(part, quoted)) {
    const { length } = value;
    const kind = added || removed ? 'changed' : 'same';
    const [dq, dO] = [removed ? 0 : length, added ? 0 : length];
    const previous = list.at(-1);
    if (previous?.kind === kind) {
      previous.quote = { start: previous.quote.start, end: q + dq };
      previous.original = { start: previous.original.start, end: o + dO };
    } else list.push({ kind, quote: { start: q, end: q + dq }, original: { start: o, end: o + dO } });
    q += dq;
    o += dO;
  }
  joinAcrossIslands(list);
  // What the paragraph says before and after the quoted part is not left out of the quotation.
  for (const edge of [0, list.length - 1]) {
    const item = list[edge];
    if (item?.kind === 'changed' && item.quote.start === item.quote.end) list.splice(edge, 1);
  }
  return list.map(({ kind, quote: a, original: b }) => ({
    kind,
    quote: quote.sourceSpan(a),
    original: unit.sourceSpan(b),
  }));
}

/** Shared characters this few between two changes are chance (的): the two are one. */
const ISLAND = 2;

function joinAcrossIslands(list: { kind: Difference['kind']; quote: Span; original: Span }[]): void {
  for (let at = list.length - 2; at > 0; at--) {
    const [before, island, after] = [list[at - 1], list[at], list[at + 1]];
    if (!before || !island || !after || island.kind !== 'same' || before.kind !== 'changed') continue;
    if (island.quote.end - island.quote.start > ISLAND) continue;
    before.quote = { start: before.quote.start, end: after.quote.end };
    before.original = { start: before.original.start, end: after.original.end };
    list.splice(at, 2);
  }
}
