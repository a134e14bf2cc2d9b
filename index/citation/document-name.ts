import { toHalfWidth } from '../analysis/width.js';
import type { NamedDocument } from '../corpus.js';
import type { DocumentSummary } from '../model/document.js';
import type { DocumentSymbol } from '../model/symbol.js';
import { symbolsOf } from '../names/short-forms.js';
import { toSimplified } from '../text/han.js';

/** Shorter parts of titles name nothing: one character is in every title. */
const SHORTEST_PART = 2;

/** What two spellings of a name share: no blanks, marks or case; simplified, half-width. Dashes part numbers and stay. */
function nameKey(name: string): string {
  return toSimplified(toHalfWidth(name))
    .toLowerCase()
    .replace(/[‐-―−～]/gu, '-')
    .replace(/[^\p{L}\p{N}/-]/gu, '');
}

/** A Council resolution may be named without its year: 第1325号决议. */
function isSymbol(summary: DocumentSummary, candidate: DocumentSymbol): boolean {
  const symbol = summary.symbol ?? summary.key;
  return symbol === candidate || symbol.replace(/\(\d{4}\)$/u, '') === candidate;
}

/** 1月 stands in 11月 but does not name it: a part of a title may not cut a number. */
function includesWhole(title: string, part: string): boolean {
  for (let at = title.indexOf(part); at >= 0; at = title.indexOf(part, at + 1)) {
    const cutsBefore = /^\d/u.test(part) && /\d$/u.test(title.slice(0, at));
    const cutsAfter = /\d$/u.test(part) && /^\d/u.test(title.slice(at + part.length));
    if (!cutsBefore && !cutsAfter) return true;
  }
  return false;
}

interface DocumentNames {
  /** Keys of the document's own names; never empty, and none that is an annex's. */
  readonly own: readonly string[];
  readonly annexes: readonly { readonly container: string; readonly name: string }[];
}

/** Every look-up goes through the names of all documents: they are folded once, for as long as a summary lives. */
const foldedNames = new WeakMap<DocumentSummary, DocumentNames>();

function namesOf(summary: DocumentSummary): DocumentNames {
  const known = foldedNames.get(summary);
  if (known) return known;
  const annexes = summary.annexes.map(({ container, title }) => ({ container, name: nameKey(title) }));
  const annexNames = new Set(annexes.map(({ name }) => name));
  const own = [summary.key, summary.title ?? '', ...summary.aliases]
    .map(nameKey)
    .filter((name) => name !== '' && !annexNames.has(name));
  const names = { own, annexes };
  foldedNames.set(summary, names);
  return names;
}

/** Every way in which `matches` holds of a document's names; an annex's title gives its container. */
function namedBy(summary: DocumentSummary, matches: (name: string) => boolean): NamedDocument[] {
  const { own, annexes } = namesOf(summary);
  const named: NamedDocument[] = [];
  if (own.some(matches)) named.push({ summary });
  for (const { container, name } of annexes) if (matches(name)) named.push({ summary, container });
  return named;
}

/**
 * The documents that a user's name for one may mean: its symbol in any printed form or its key, one of its names in
 * full, or any part of a title. One entry: found; several: candidates, in the order of `summaries`; none: no
 * such document. A symbol, a key or a full name leaves no room for partial ones, and a number never names a document
 * in whose title it merely stands.
 */
export function matchDocumentName(
  name: string,
  summaries: readonly DocumentSummary[],
): readonly NamedDocument[] {
  const key = nameKey(name);
  if (key === '') return [];
  const symbols = symbolsOf(name);
  const bySymbol = symbols.flatMap((symbol) => summaries.filter((summary) => isSymbol(summary, symbol)));
  if (bySymbol.length > 0) return [...new Set(bySymbol)].map((summary) => ({ summary }));

  const exact = summaries.flatMap((summary) => namedBy(summary, (other) => other === key));
  if (exact.length > 0 || symbols.length > 0) return exact;
  if (key.length < SHORTEST_PART || !/\p{L}/u.test(key)) return [];
  return summaries.flatMap((summary) =>
    // 63/194 among the aliases is a number, not a title.
    namedBy(summary, (other) => /\p{L}{2}/u.test(other) && includesWhole(other, key)),
  );
}
