import type { NamedDocument } from '../../../index/corpus.js';
import type { Unit } from '../../../index/model/document.js';
import { standsIn } from '../../../index/model/place.js';
import { foldKey } from '../../../index/text/fold.js';
import { type HeldDocument, openDocument } from '../../lookup/held-document.js';
import type { Situation } from '../situation.js';

/** A unit that may answer, with the document that holds it. */
export interface Candidate {
  readonly held: HeldDocument;
  readonly unit: Unit;
}

/** Units that are searched for where no document is named. */
const MOST_SEARCHED = 30;

/** All units of the document that is meant, else those that the search finds for `query`. */
export async function candidatesFor(
  query: string,
  named: NamedDocument | undefined,
  { context }: Situation,
): Promise<readonly Candidate[]> {
  if (named) {
    const held = await openDocument(named.summary.key, context);
    const inside = held?.document.units.filter(({ locator }) => standsIn(locator, named.container));
    return held && inside ? inside.map((unit) => ({ held, unit })) : [];
  }
  if (query.trim() === '') return [];
  const { hits } = await context.corpus.search({ text: query, limit: MOST_SEARCHED }, context.signal);
  const found: Candidate[] = [];
  for (const { document, locator } of hits) {
    const held = await openDocument(document, context);
    const unit = held?.unit(locator);
    if (held && unit) found.push({ held, unit });
  }
  return found;
}

/** Adjacent pairs of characters of a text as names are compared. */
export function pairsOf(text: string): ReadonlySet<string> {
  const key = foldKey(text);
  const pairs = new Set<string>();
  for (let at = 0; at + 2 <= key.length; at++) pairs.add(key.slice(at, at + 2));
  return pairs;
}

/** The share of the pairs of `asked` that stand in `text`: 1, all of them do. */
export function share(asked: ReadonlySet<string>, text: ReadonlySet<string>): number {
  if (asked.size === 0) return 0;
  let common = 0;
  for (const pair of asked) if (text.has(pair)) common++;
  return common / asked.size;
}
