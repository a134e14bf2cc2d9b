import { type Language, languageOf } from '../../index/model/language.js';
import type { Catalogue, CatalogueEntry } from '../storage/catalogue.js';
import { dropOriginal } from '../storage/originals.js';
import type { DocumentParser } from '../storage/parser.js';
import { type StorePlaces, synchronize } from '../storage/synchronize.js';

/**
 * `removed`: it is answered no more; `uncovered`: it is gone, and what it stood before (a text of corpus/ that it
 * replaced, one that came later under its key, a text in another language) is held under the key now; `corpus`: the project's own, which only a
 * change of the project takes out; `absent`: nothing is held under this key.
 */
export type RemoveStatus = 'removed' | 'uncovered' | 'corpus' | 'absent';

export interface RemoveResult {
  readonly key: string;
  readonly status: RemoveStatus;
}

/**
 * Takes ingested documents out again, in every language, with the originals that were kept; programs that run see it at their next question.
 * @param keys Exactly as documents are held under them; each is answered for once, in order.
 * @param language Only the texts in this one.
 */
export function removeDocuments(
  keys: readonly string[],
  places: StorePlaces,
  parser: DocumentParser,
  language?: Language,
): readonly RemoveResult[] {
  const before = synchronize(places, parser).catalogue;
  const asked = [...new Set(keys)].map((key) => ({ key, texts: textsOf(before, key, language) }));
  for (const { texts } of asked)
    for (const text of texts.filter(isIngested))
      for (const path of copiesOf(text, before)) dropOriginal(places.originals, path);
  const after = synchronize(places, parser).catalogue;
  return asked.map(({ key, texts }) => ({ key, status: statusOf(texts, textsOf(after, key)) }));
}

function statusOf(texts: readonly CatalogueEntry[], after: readonly CatalogueEntry[]): RemoveStatus {
  if (texts.length === 0) return 'absent';
  if (!texts.some(isIngested)) return 'corpus';
  return after.length > 0 ? 'uncovered' : 'removed';
}

function isIngested({ builtFrom }: CatalogueEntry): boolean {
  return builtFrom.collection === 'ingested';
}

/** The texts under a key: in every language, or in one. */
function textsOf(
  { entries, translations }: Catalogue,
  key: string,
  language?: Language,
): readonly CatalogueEntry[] {
  return [...entries, ...translations].filter(
    ({ summary }) => summary.key === key && (language === undefined || languageOf(summary) === language),
  );
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
