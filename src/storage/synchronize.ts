import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../index/model/document.js';
import { summarize } from '../../index/model/summary.js';
import { readKeptDocument } from '../readers/kept-text.js';
import { ReadError } from '../readers/read-error.js';
import {
  type Catalogue,
  type CatalogueEntry,
  type Collection,
  readCatalogue,
  writeCatalogue,
} from './catalogue.js';
import { DocumentFiles } from './document-files.js';
import { sha256 } from './hash.js';
import { assignKeys, type StorageProblem } from './held-keys.js';
import { listOriginals, type Original, proveSeal } from './originals.js';
import type { DocumentParser } from './parser.js';

export interface StorePlaces {
  /** The project's own texts. */
  readonly corpus: string;
  /** What `ingest` added. */
  readonly originals: string;
  /** Folder of everything that can be made again. */
  readonly cache: string;
}

/** How far a long piece of work has come. */
export type Progress = (done: number, total: number) => void;

export interface Synchronized {
  readonly catalogue: Catalogue;
  /** Texts that are not held, and why. */
  readonly problems: readonly StorageProblem[];
  /** Why what was built is in memory alone (a full or read-only disk); absent where all of it was written. */
  readonly unsaved?: string;
}

export interface SynchronizeOptions {
  readonly progress?: Progress;
  /** Holds what cannot be written; one of its own unless told. */
  readonly files?: DocumentFiles;
  /** Of a process that answers. Nothing that it holds is gone only because a disk cannot be reached. */
  readonly serving?: Serving;
}

export interface Serving {
  /** What it answers from, which may be nowhere else any more. */
  readonly held: Catalogue;
  /** Whether somebody took the folder of ingested texts away on purpose (`KeptFolder`). */
  readonly ingestedDeleted: boolean;
}

export function cataloguePath(places: StorePlaces): string {
  return join(places.cache, 'catalogue');
}

export function documentFiles(places: StorePlaces): DocumentFiles {
  return new DocumentFiles(join(places.cache, 'documents'));
}

/**
 * Brings the catalogue and the parsed documents up to date with the texts: only what is new, or changed in text,
 * meta or parser, is parsed. Safe beside another process that does the same: both write the same documents, and the
 * last to write has seen all texts. A disk that takes nothing is no error: see `unsaved`.
 */
export function synchronize(
  places: StorePlaces,
  parser: DocumentParser,
  { progress, serving, files = documentFiles(places) }: SynchronizeOptions = {},
): Synchronized {
  const path = cataloguePath(places);
  for (;;) {
    const onDisk = readCatalogue(path, parser.version);
    const before = onDisk.entries.length === 0 && serving ? serving.held : onDisk;
    const problems: StorageProblem[] = [];
    const listed = listAll(places, serving, (problem) => problems.push(problem));
    const built = build(listed, before, files, parser, progress);
    const result = { ...built, problems: [...problems, ...built.problems] };
    const unsaved = sameEntries(onDisk, result.catalogue) ? undefined : write(path, result.catalogue);
    if (unsaved !== undefined) return { ...result, unsaved };
    // A text that another process added meanwhile may be missing from what was just written.
    if (namesOf(listAll(places, serving)) !== namesOf(listed)) continue;
    files.removeAllBut(new Set(allEntries(result.catalogue).map(({ contents }) => contents)));
    return files.held().size === 0 ? result : { ...result, unsaved: 'documents cannot be written' };
  }
}

/** @returns Why it could not be written. */
function write(path: string, catalogue: Catalogue): string | undefined {
  try {
    writeCatalogue(path, catalogue);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The texts of a collection, or that nobody can tell: what is held of it stays. */
interface Listed {
  readonly collection: Collection;
  readonly originals: readonly Original[] | 'unreachable';
}

function listAll(
  places: StorePlaces,
  serving: Serving | undefined,
  refuse?: (problem: StorageProblem) => void,
): readonly Listed[] {
  const folders = [
    { collection: 'corpus', folder: places.corpus, deleted: false },
    { collection: 'ingested', folder: places.originals, deleted: serving?.ingestedDeleted ?? false },
  ] as const;
  return folders.map(({ collection, folder, deleted }) => {
    const mustBeThere = serving?.held.entries.some(({ builtFrom }) => builtFrom.collection === collection);
    if (mustBeThere && !deleted && !existsSync(folder)) return { collection, originals: 'unreachable' };
    try {
      return { collection, originals: listOriginals(collection, folder, refuse) };
    } catch (error) {
      if (!serving) throw error;
      return { collection, originals: 'unreachable' };
    }
  });
}

function namesOf(listed: readonly Listed[]): string {
  return listed
    .flatMap(({ collection, originals }) =>
      originals === 'unreachable' ? [collection] : originals.map(({ path }) => `${collection}:${path}`),
    )
    .join('\n');
}

function allEntries({ entries, translations, hidden }: Catalogue): readonly CatalogueEntry[] {
  return [...entries, ...translations, ...hidden];
}

function sameEntries(a: Catalogue, b: Catalogue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function build(
  listed: readonly Listed[],
  before: Catalogue,
  files: DocumentFiles,
  parser: DocumentParser,
  progress: Progress | undefined,
): Omit<Synchronized, 'unsaved'> {
  const known = new Map(allEntries(before).map((entry) => [idOf(entry.builtFrom), entry]));
  const there = files.all();
  const problems: StorageProblem[] = [];
  const total = listed.reduce(
    (sum, { originals }) => sum + (originals === 'unreachable' ? 0 : originals.length),
    0,
  );
  let done = 0;

  function buildOne(original: Original): readonly CatalogueEntry[] {
    const previous = known.get(idOf(original));
    const usable = previous && there.has(previous.contents) ? previous : undefined;
    const own = done++;
    try {
      return [refresh(original, usable, files, parser, () => progress?.(own, total))];
    } catch (error) {
      problems.push({ path: original.absolutePath, explanation: explain(error) });
      // It is still held: what was read of it before is answered as long as it is whole, else its damage is told.
      const gone = error instanceof ReadError && error.code === 'missing';
      return previous && !gone ? [previous] : [];
    }
  }

  const built = listed.flatMap(({ collection, originals }) =>
    originals === 'unreachable'
      ? [...known.values()].filter(({ builtFrom }) => builtFrom.collection === collection).sort(byPath)
      : originals.flatMap(buildOne),
  );
  const { held, translations, hidden, refused } = assignKeys(built);
  for (const { candidate, key } of refused) {
    const holder = held.get(key)?.builtFrom.path ?? '';
    problems.push({
      path: candidate.builtFrom.path,
      explanation: `another text is held under ${key}: ${holder}`,
    });
  }
  const named = (key: string, entry: CatalogueEntry) =>
    underKey(key, entry, files) ?? { ...entry, summary: { ...entry.summary, key } };
  const entries = [...held].map(([key, entry]) => named(key, entry)).sort(byKey);
  const further = [...translations].flatMap(([key, texts]) => texts.map((entry) => named(key, entry)));
  // A refused text stays built, so that it is not parsed at every start.
  const rest = [...hidden, ...refused.map(({ candidate }) => candidate)];
  return {
    catalogue: { parser: parser.version, entries, translations: further.sort(byKey), hidden: rest },
    problems,
  };
}

function byKey(a: CatalogueEntry, b: CatalogueEntry): number {
  return a.summary.key < b.summary.key ? -1 : 1;
}

function byPath({ builtFrom: a }: CatalogueEntry, { builtFrom: b }: CatalogueEntry): number {
  return a.path < b.path ? -1 : 1;
}

function idOf({ collection, path }: Pick<Original, 'collection' | 'path'>): string {
  return `${collection}:${path}`;
}

/** Milliseconds within which a second change may leave a file's times as they are (coarse clocks of file systems). */
const CLOCK_GRAIN = 2_000;

/** The entry of one text: the previous one where nothing has changed, else one parsed anew. */
function refresh(
  original: Original,
  previous: CatalogueEntry | undefined,
  files: DocumentFiles,
  parser: DocumentParser,
  parsing: () => void,
): CatalogueEntry {
  const from = previous?.builtFrom;
  const untouched =
    from?.fileState === original.fileState && from.verifiedAt - original.changedAt > CLOCK_GRAIN;
  if (previous && untouched && from?.replaces === original.replaces) return previous;

  const verifiedAt = Date.now();
  if (original.collection === 'ingested') proveSeal(original.absolutePath);
  const file = readKeptDocument(original.absolutePath);
  const builtFrom = {
    collection: original.collection,
    path: original.path,
    fileState: original.fileState,
    verifiedAt,
    sha256: file.source.sha256,
    metaSha256: file.metaJson === undefined ? null : sha256(file.metaJson),
    ...(original.replaces === undefined ? {} : { replaces: original.replaces }),
  };
  if (previous && from?.sha256 === builtFrom.sha256 && from.metaSha256 === builtFrom.metaSha256)
    return { ...previous, builtFrom };

  parsing();
  const document = parser.parse(file.source, file.meta, file.read);
  return { builtFrom, ownKey: document.key, ...describe(document, files.write(document)) };
}

function describe(document: Document, contents: string): Omit<CatalogueEntry, 'builtFrom' | 'ownKey'> {
  return {
    contents,
    summary: summarize(document),
    units: document.units.length,
    characters: document.units.reduce((sum, unit) => sum + unit.text.length, 0),
  };
}

/**
 * The entry as held under `key`: where that is not the key it was last held under, its document is written anew;
 * undefined where that document is damaged.
 */
function underKey(key: string, entry: CatalogueEntry, files: DocumentFiles): CatalogueEntry | undefined {
  if (entry.summary.key === key) return entry;
  const document = files.read(entry.contents);
  if (!document) return undefined;
  const renamed = { ...document, key };
  return { ...entry, ...describe(renamed, files.write(renamed)) };
}

/** Reading fails for reasons of the operator's; anything else is a fault of ours and carries its stack. */
function explain(error: unknown): string {
  if (error instanceof ReadError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
