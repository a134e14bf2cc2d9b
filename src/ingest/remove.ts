import type { Catalogue, CatalogueEntry } from '../storage/catalogue.js';
import { dropOriginal } from '../storage/originals.js';
import type { DocumentParser } from '../storage/parser.js';
import { type StorePlaces, synchronize } from '../storage/synchronize.js';

/**
 * `removed`: it is answered no more; `uncovered`: it is gone, and what it stood before (a text of corpus/ that it
 * replaced, one that came later under its key) is held under the key now; `corpus`: the project's own, which only a
 * change of the project takes out; `absent`: nothing is held under this key.
 */
export type RemoveStatus = 'removed' | 'uncovered' | 'corpus' | 'absent';

export interface RemoveResult {
  readonly key: string;
  readonly status: RemoveStatus;
}

/**
 * Takes ingested documents out again, with the original that was kept; programs that run see it at their next question.
 * @param keys Exactly as documents are held under them; each is answered for once, in order.
 */
export function removeDocuments(
  keys: readonly string[],
  places: StorePlaces,
  parser: DocumentParser,
): readonly RemoveResult[] {
  const before = synchronize(places, parser).catalogue;
  const asked = [...new Set(keys)].map((key) => ({ key, entry: entryOf(before, key) }));
  for (const { entry } of asked)
    if (entry?.builtFrom.collection === 'ingested')
      for (const path of copiesOf(entry, before)) dropOriginal(places.originals, path);
  const after = synchronize(places, parser).catalogue;
  return asked.map(({ key, entry }) => ({ key, status: statusOf(entry, entryOf(after, key)) }));
}

function statusOf(before: CatalogueEntry | undefined, after: CatalogueEntry | undefined): RemoveStatus {
  if (!before) return 'absent';
  if (before.builtFrom.collection === 'corpus') return 'corpus';
  return after ? 'uncovered' : 'removed';
}

function entryOf({ entries }: Catalogue, key: string): CatalogueEntry | undefined {
  return entries.find(({ summary }) => summary.key === key);
}

/** Paths of the original, and of those that brought the same text once more: they would take its place. */
function copiesOf({ builtFrom, ownKey }: CatalogueEntry, { hidden }: Catalogue): readonly string[] {
  const copies = hidden.filter(
    (other) =>
      other.builtFrom.collection === 'ingested' &&
      other.builtFrom.sha256 === builtFrom.sha256 &&
      other.ownKey === ownKey,
  );
  return [builtFrom.path, ...copies.map((copy) => copy.builtFrom.path)];
}
