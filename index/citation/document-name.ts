import type { NamedDocument } from '../corpus.js';
import type { DocumentSummary } from '../model/document.js';
import type { DocumentSymbol } from '../model/symbol.js';
import { foldKey } from '../text/fold.js';
import { symbolsOf } from './short-form.js';

/** Shorter parts of titles name nothing: one character is in every title. */
const SHORTEST_PART = 2;

/**
 * A Council resolution may be named without its year (第1325号决议 beyond the years we know), one in parts by each of
 * them: 31/6 B is in A/RES/31/6A-B.
 */
function isSymbol(summary: DocumentSummary, candidate: DocumentSymbol): boolean {
  const symbol = summary.symbol ?? summary.key;
  if (symbol === candidate || symbol.replace(/\(\d{4}\)$/u, '') === candidate) return true;
  const [, head, first, last] = /^(.*\d)([A-Z])-([A-Z])$/u.exec(symbol) ?? [];
  const letter = candidate.slice(-1);
  return (
    first !== undefined &&
    last !== undefined &&
    candidate === `${head}${letter}` &&
    first <= letter &&
    letter <= last
  );
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
  const annexes = summary.annexes.map(({ container, title }) => ({ container, name: foldKey(title) }));
  const annexNames = new Set(annexes.map(({ name }) => name));
  const own = [summary.key, summary.title ?? '', ...summary.aliases]
    .map(foldKey)
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
  const key = foldKey(name);
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
