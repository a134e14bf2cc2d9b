import type { NamedDocument } from '../corpus.js';
import type { DocumentSummary } from '../model/document.js';
import { genericInstrument } from '../names/instruments.js';
import { foldKey } from '../text/fold.js';
import { NameIndex } from './name-index.js';
import { symbolsOf } from './short-form.js';

/** Shorter parts of titles name nothing: one character is in every title. */
const SHORTEST_PART = 2;

/** Names that a part of a title may mean: nobody looks through more, and more is no name. */
const MOST_MEANT = 100;

/** 1月 stands in 11月 but does not name it: a part of a title may not cut a number. */
function includesWhole(title: string, part: string): boolean {
  const beginsWithDigit = /^\d/u.test(part);
  const endsWithDigit = /\d$/u.test(part);
  for (let at = title.indexOf(part); at >= 0; at = title.indexOf(part, at + 1)) {
    const cutsBefore = beginsWithDigit && /\d/u.test(title.charAt(at - 1));
    const cutsAfter = endsWithDigit && /\d/u.test(title.charAt(at + part.length));
    if (!cutsBefore && !cutsAfter) return true;
  }
  return false;
}

/** Each way in which a document is named, once: two of its own names are the document, an annex's is the annex. */
function distinct(names: readonly NamedDocument[]): readonly NamedDocument[] {
  const named = new Map<string, NamedDocument>();
  for (const { summary, container } of names) {
    const id = `${summary.key}\n${container ?? ''}`;
    if (!named.has(id)) named.set(id, container === undefined ? { summary } : { summary, container });
  }
  return [...named.values()];
}

/**
 * The documents that a user's name for one may mean: its symbol in any printed form or its key, one of its names in
 * full, or any part of a title. One entry: found; several: candidates, in the order of the documents, no more than
 * somebody would look through; none: no such document. A symbol, a key or a full name leaves no room for partial ones, and a number never
 * names a document in whose title it merely stands.
 */
export function lookUpName(name: string, index: NameIndex): readonly NamedDocument[] {
  const key = foldKey(name);
  if (key === '') return [];
  const symbols = symbolsOf(name);
  const bySymbol = symbols.flatMap((symbol) => index.bySymbol(symbol));
  if (bySymbol.length > 0) return [...new Set(bySymbol)].map((summary) => ({ summary }));

  const exact = index.exactly(key);
  if (exact.length > 0 || symbols.length > 0) return distinct(exact);
  // 《宪章》 is the Charter of the United Nations, in whose name it only stands.
  const meant = genericInstrument(name)?.means;
  const means = meant ? meant.names.flatMap((each) => index.exactly(foldKey(each))) : [];
  if (means.length > 0) return distinct(means);
  if (key.length < SHORTEST_PART || !/\p{L}/u.test(key)) return [];
  // 63/194 among the aliases is a number, not a title.
  const isTitle = (other: string) => /\p{L}{2}/u.test(other);
  return distinct(
    index.containing(key, MOST_MEANT, (other) => isTitle(other.key) && includesWhole(other.key, key)),
  );
}

const indices = new WeakMap<readonly DocumentSummary[], NameIndex>();

/** The same over documents that do not change. */
export function matchDocumentName(
  name: string,
  summaries: readonly DocumentSummary[],
): readonly NamedDocument[] {
  return lookUpName(name, indexOf(summaries));
}

/** The names of documents that do not change, indexed once. */
export function indexOf(summaries: readonly DocumentSummary[]): NameIndex {
  const known = indices.get(summaries);
  if (known) return known;
  const index = new NameIndex();
  index.update(summaries);
  indices.set(summaries, index);
  return index;
}
