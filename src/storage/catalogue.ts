import type { DocumentSummary } from '../../index/model/document.js';
import { readSealed, writeSealed } from './sealed-file.js';

/** Which collection a text lies in: the project's own, or what `ingest` added. */
export type Collection = 'corpus' | 'ingested';

/** The file that a document was built from, as it was then. */
export interface BuiltFrom {
  readonly collection: Collection;
  /** Path within the collection, with `/`. */
  readonly path: string;
  /** Size, times and inode of the text and of its NAME.meta.json, to see at a glance that neither was touched. */
  readonly fileState: string;
  /** Milliseconds since the epoch: when the contents were last compared, not only the state. */
  readonly verifiedAt: number;
  readonly sha256: string;
  readonly metaSha256: string | null;
  /** Of an ingested text: the key whose document it stands in for (`ingest --replace`). */
  readonly replaces?: string;
}

export interface CatalogueEntry {
  readonly builtFrom: BuiltFrom;
  /** The key that the text has by itself; `summary.key` is the one it is held under. */
  readonly ownKey: string;
  /** Hex SHA-256 of the document's JSON; its file is named so. */
  readonly contents: string;
  readonly summary: DocumentSummary;
  readonly units: number;
  /** Of all units' texts, UTF-16 code units. */
  readonly characters: number;
}

/** What the parsed documents were built from and what they are, without their text. */
export interface Catalogue {
  readonly parser: string;
  /** Held under `summary.key`, each key once, ordered by key. */
  readonly entries: readonly CatalogueEntry[];
  /** The same documents in further languages: each `summary.key` is that of an entry, ordered by key. */
  readonly translations: readonly CatalogueEntry[];
  /** Built, but not held: the same text is held already, or another stands in its place. */
  readonly hidden: readonly CatalogueEntry[];
}

/** Raised whenever the meaning of a catalogue or of a stored document changes. */
const FORMAT = 'yinju-catalogue-2';

export function emptyCatalogue(parser: string): Catalogue {
  return { parser, entries: [], translations: [], hidden: [] };
}

/** The catalogue at `path`; an empty one where it is absent, damaged, or made by another format or parser. */
export function readCatalogue(path: string, parser: string): Catalogue {
  const catalogue = readSealed<Catalogue>(path, FORMAT);
  return catalogue?.parser === parser ? catalogue : emptyCatalogue(parser);
}

export function writeCatalogue(path: string, catalogue: Catalogue): void {
  writeSealed(path, FORMAT, catalogue);
}
