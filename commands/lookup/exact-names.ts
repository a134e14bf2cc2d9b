import type { DocumentSummary } from '../../index/model/document.js';
import { foldKey } from '../../index/text/fold.js';

/** A page of titles is held against the same documents again and again: their names are folded once. */
const folded = new WeakMap<DocumentSummary, readonly string[]>();

/** Whether a name is one of the document's in full: key, title, alias, title of an annex. */
export function isNamed(summary: DocumentSummary, name: string): boolean {
  return foldedNames(summary).includes(foldKey(name));
}

function foldedNames(summary: DocumentSummary): readonly string[] {
  const known = folded.get(summary);
  if (known) return known;
  const { key, title, aliases, annexes } = summary;
  const names = [key, title ?? key, ...aliases, ...annexes.map((annex) => annex.title)].map(foldKey);
  folded.set(summary, names);
  return names;
}
