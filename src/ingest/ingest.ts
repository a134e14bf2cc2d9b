import { join } from 'node:path';
import type { Document } from '../../index/model/document.js';
import type { DocumentSymbol } from '../../index/model/symbol.js';
import { distinctKey } from '../../index/parser/identity.js';
import { type DocumentFile, readDocument } from '../readers/read-document.js';
import { ReadError } from '../readers/read-error.js';
import type { CatalogueEntry } from '../storage/catalogue.js';
import { sha256 } from '../storage/hash.js';
import { dropOriginal, keepOriginal, keptFolders } from '../storage/originals.js';
import type { DocumentParser } from '../storage/parser.js';
import { type Progress, type StorePlaces, synchronize } from '../storage/synchronize.js';
import { expandPath } from './expand-paths.js';

/**
 * `added`; `unchanged`: this very text is held; `updated`: its meta has changed; `replaced`: it stands in for another
 * text; `refused`: another text is held under its key; `failed`: it cannot be read.
 */
export type IngestStatus = 'added' | 'unchanged' | 'updated' | 'replaced' | 'refused' | 'failed';

export interface IngestResult {
  readonly path: string;
  readonly status: IngestStatus;
  /** The document as it is, or would be, held; absent where it failed. */
  readonly document?: Document;
  /** Why it was refused or failed. May hold characters of the file's name as they are. */
  readonly explanation?: string;
  /** Of a failure that is not the file's fault but ours: the stack. */
  readonly fault?: string;
}

export interface IngestOptions {
  readonly replace: boolean;
  /** Parse and report, but keep nothing. */
  readonly dryRun: boolean;
  /** Of the one file that is ingested, as if its NAME.meta.json said so. */
  readonly symbol?: DocumentSymbol;
  /** How many of the files that the paths name are done. */
  readonly progress?: Progress;
}

/** What is held under a key: enough to tell whether a text is new. */
interface Held {
  readonly sha256: string;
  readonly metaSha256: string | null;
  /** Path of the original, where it was ingested: what takes its place removes it. */
  readonly ingestedAs?: string;
  /** The key that this text itself took from another. */
  readonly replaces?: string;
  /** Its original can be read no more: the same text, ingested again, takes its place. */
  readonly damaged?: boolean;
}

/** What becomes of a text. */
interface Verdict {
  readonly status: IngestStatus;
  readonly key: string;
  /** The key that was held by what this text takes the place of. */
  readonly supersedes?: string;
  /** The key that the text is given although it has, or others have, another claim to it. */
  readonly replaces?: string;
}

/**
 * Reads, parses and keeps documents, one after the other, giving each result as soon as it is there. What was
 * kept is answered from the next question on, when the generator has been read to its end.
 */
export async function* ingest(
  paths: readonly string[],
  places: StorePlaces,
  parser: DocumentParser,
  { replace, dryRun, symbol, progress }: IngestOptions,
): AsyncGenerator<IngestResult, void, void> {
  const remembering = rememberResults(parser);
  const known = new Set(keptFolders(places.originals));
  let held = heldNow();
  try {
    const found = paths.flatMap((path) => filesOf(path));
    for (const [index, file] of found.entries()) {
      yield typeof file === 'string' ? await ingestFile(file) : file;
      progress?.(index + 1, found.length);
    }
  } finally {
    if (!dryRun) synchronize(places, remembering);
  }

  async function ingestFile(path: string): Promise<IngestResult> {
    try {
      const file = withSymbol(await readDocument(path), symbol);
      const document = remembering.parse(file.source, file.meta);
      const verdict = judge(document, file, held, replace);
      if (verdict.status === 'refused')
        return {
          path,
          status: 'refused',
          document,
          explanation: heldByAnother(verdict.key),
        };
      if (verdict.status === 'unchanged' || dryRun) {
        if (verdict.status !== 'unchanged') note(verdict, file);
        return { path, status: verdict.status, document: { ...document, key: verdict.key } };
      }
      const { key, ...result } = settled(verdict, take(verdict, file), file);
      return { path, ...result, document: { ...document, key } };
    } catch (error) {
      return failed(path, error);
    }
  }

  function heldNow(): Map<string, Held> {
    const { catalogue, problems } = synchronize(places, remembering);
    const unreadable = new Set(problems.map(({ path }) => path));
    return heldBy(catalogue.entries, (path) => unreadable.has(join(places.originals, path)));
  }

  /** @returns The folder in which it is kept. */
  function take(verdict: Verdict, file: DocumentFile): string {
    const previous = verdict.supersedes === undefined ? undefined : held.get(verdict.supersedes);
    const kept = keepOriginal(places.originals, file, verdict.replaces);
    if (previous?.ingestedAs !== undefined) dropOriginal(places.originals, previous.ingestedAs);
    note(verdict, file, kept);
    return kept;
  }

  function note({ key, supersedes, replaces }: Verdict, file: DocumentFile, kept?: string): void {
    if (supersedes !== undefined) held.delete(supersedes);
    held.set(key, {
      ...hashesOf(file),
      ...(kept === undefined ? {} : { ingestedAs: kept }),
      ...(replaces === undefined ? {} : { replaces }),
    });
  }

  /**
   * What became of a text that is kept now. Another process may have brought one under the same key since we looked: the
   * lower number holds the key (held-keys.ts), and who kept the higher one sees the lower.
   */
  function settled(
    { status, key }: Verdict,
    kept: string,
    { source }: DocumentFile,
  ): Pick<Verdict, 'status' | 'key'> & Pick<IngestResult, 'explanation'> {
    known.add(kept);
    const others = keptFolders(places.originals).filter((name) => !known.has(name));
    if (others.length === 0) return { status, key };
    for (const other of others) known.add(other);
    held = heldNow();
    for (const [heldKey, { ingestedAs }] of held)
      if (ingestedAs?.split('/')[0] === kept) return { status, key: heldKey };
    dropOriginal(places.originals, kept);
    for (const [heldKey, { sha256: text }] of held)
      if (text === source.sha256) return { status: 'unchanged', key: heldKey };
    return { status: 'refused', key, explanation: heldByAnother(key) };
  }
}

/** The files that a path names, and the results of those that are not even read. */
function filesOf(path: string): readonly (string | IngestResult)[] {
  try {
    const { files, refused } = expandPath(path);
    return [
      ...refused.map((file) => failed(file.path, new ReadError('unreadable', file.path, file.explanation))),
      ...files,
    ];
  } catch (error) {
    return [failed(path, error)];
  }
}

/** The file as if its meta named this symbol: kept with it, so that it is told again whenever the text is parsed. */
function withSymbol(file: DocumentFile, symbol: DocumentSymbol | undefined): DocumentFile {
  if (symbol === undefined) return file;
  const meta = { ...file.meta, symbol };
  return { ...file, meta, metaJson: `${JSON.stringify(meta, null, 2)}\n` };
}

function heldByAnother(key: string): string {
  return `another text is held under ${key}`;
}

function failed(path: string, error: unknown): IngestResult {
  const explanation = error instanceof Error ? error.message : String(error);
  // What is not the file's fault is ours, and its stack says where.
  const fault = error instanceof ReadError || !(error instanceof Error) ? undefined : error.stack;
  return { path, status: 'failed', explanation, ...(fault === undefined ? {} : { fault }) };
}

/** By the rules of keys (held-keys.ts), which decide again when the catalogue is made. */
function judge(
  { key, symbol }: Document,
  file: DocumentFile,
  held: ReadonlyMap<string, Held>,
  replace: boolean,
): Verdict {
  const { sha256: text, metaSha256 } = hashesOf(file);
  for (const [heldKey, other] of held) {
    if (other.sha256 !== text) continue;
    // A text that comes without its meta says nothing against the meta it is held with.
    if (!other.damaged && (metaSha256 === null || other.metaSha256 === metaSha256))
      return { status: 'unchanged', key: heldKey };
    const claim = other.ingestedAs === undefined ? heldKey : other.replaces;
    const replaces = claim === undefined ? {} : { replaces: claim };
    return { status: 'updated', key: claim ?? key, supersedes: heldKey, ...replaces };
  }
  if (!held.has(key)) return { status: 'added', key };
  if (replace) return { status: 'replaced', key, supersedes: key, replaces: key };
  if (symbol === undefined) return { status: 'added', key: distinctKey(key, text) };
  return { status: 'refused', key };
}

function hashesOf({ source, metaJson }: DocumentFile) {
  return { sha256: source.sha256, metaSha256: metaJson === undefined ? null : sha256(metaJson) };
}

function heldBy(entries: readonly CatalogueEntry[], isDamaged: (path: string) => boolean): Map<string, Held> {
  return new Map(
    entries.map(({ summary, builtFrom }) => [
      summary.key,
      {
        sha256: builtFrom.sha256,
        metaSha256: builtFrom.metaSha256,
        ...(builtFrom.collection === 'ingested'
          ? { ingestedAs: builtFrom.path, damaged: isDamaged(builtFrom.path) }
          : {}),
        ...(builtFrom.replaces === undefined ? {} : { replaces: builtFrom.replaces }),
      },
    ]),
  );
}

/** A parser that parses each text once: first to report on it, then to hold it. */
function rememberResults({ version, parse }: DocumentParser): DocumentParser {
  const documents = new Map<string, Document>();
  return {
    version,
    parse(source, meta) {
      const id = JSON.stringify([source.name, source.sha256, meta]);
      const document = documents.get(id) ?? parse(source, meta);
      documents.set(id, document);
      return document;
    },
  };
}
