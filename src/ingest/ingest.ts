import { join } from 'node:path';
import { alignmentDiagnostics } from '../../index/comparison/alignment.js';
import { type UnitChanges, unitChanges } from '../../index/comparison/unit-changes.js';
import type { Document, DocumentMeta, SourceText } from '../../index/model/document.js';
import { languageOf } from '../../index/model/language.js';
import { summarize } from '../../index/model/summary.js';
import type { DocumentSymbol } from '../../index/model/symbol.js';
import { type DocumentFile, readDocument } from '../readers/read-document.js';
import { ReadError } from '../readers/read-error.js';
import type { ReadText } from '../readers/read-text.js';
import type { DocumentFiles } from '../storage/document-files.js';
import { dropOriginal, keepOriginal, keptFolders } from '../storage/originals.js';
import type { DocumentParser } from '../storage/parser.js';
import { documentFiles, type Progress, type StorePlaces, synchronize } from '../storage/synchronize.js';
import { expandPath } from './expand-paths.js';
import { HeldTexts } from './held-texts.js';
import { hashesOf, heldByAnother, type IngestStatus, judge, type Verdict } from './verdict.js';

export interface IngestResult {
  readonly path: string;
  readonly status: IngestStatus;
  /** The document as it is, or would be, held; absent where it failed. */
  readonly document?: Document;
  /** What its reader made of the file. */
  readonly read?: ReadText;
  /** Of a text that replaces another, or is refused because of it: in what they differ. */
  readonly changes?: UnitChanges;
  /** Why it was refused or failed. May hold characters of the file's name as they are. */
  readonly explanation?: string;
  /** The same for a program. */
  readonly error?: ReadError;
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

interface RememberingParser extends DocumentParser {
  /** Under which hash (DocumentFiles) what was made of a file lies. */
  readonly contentsOf: (file: DocumentFile) => string | undefined;
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
  const files = documentFiles(places);
  const remembering = dryRun ? { ...parser, contentsOf: () => undefined } : rememberResults(parser, files);
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
      const document = remembering.parse(file.source, file.meta, file.read);
      const verdict = judge(document, file, held, replace);
      const compared = () => withAlignment(document, verdict.key);
      const other = otherText(verdict);
      const shared = {
        path,
        read: file.read,
        ...(other && { changes: unitChanges(other, document) }),
      };
      if (verdict.status === 'refused')
        return { ...shared, status: 'refused', document, explanation: heldByAnother(verdict.key) };
      if (verdict.status === 'unchanged' || dryRun) {
        if (verdict.status !== 'unchanged') note(verdict, document, file);
        return { ...shared, status: verdict.status, document: { ...compared(), key: verdict.key } };
      }
      const { key, ...result } = settled(verdict, take(verdict, document, file), file);
      return { ...shared, ...result, document: { ...compared(), key } };
    } catch (error) {
      return failed(path, error);
    }
  }

  function heldNow(): HeldTexts {
    const { catalogue, problems } = synchronize(places, remembering);
    const unreadable = new Set(problems.map(({ path }) => path));
    return HeldTexts.of(catalogue, (path) => unreadable.has(join(places.originals, path)));
  }

  /** The text that stands in the way of one, or that it takes the place of. */
  function otherText({ status, held: other, supersedes }: Verdict): Document | undefined {
    const contents = (status === 'replaced' ? supersedes : other)?.contents;
    return contents === undefined ? undefined : files.read(contents);
  }

  /** The document with what it and the texts of it in other languages do not have in common. */
  function withAlignment(document: Document, key: string): Document {
    const others = held.under(key).filter(({ summary }) => languageOf(summary) !== languageOf(document));
    if (others.length === 0) return document;
    const found = others.flatMap(({ contents }) => {
      const other = contents === undefined ? undefined : files.read(contents);
      return other ? alignmentDiagnostics(document, other) : [];
    });
    return { ...document, diagnostics: [...document.diagnostics, ...found] };
  }

  /** @returns The folder in which it is kept. */
  function take(verdict: Verdict, document: Document, file: DocumentFile): string {
    const kept = keepOriginal(places.originals, file, verdict.replaces);
    const previous = verdict.supersedes?.ingestedAs;
    if (previous !== undefined) dropOriginal(places.originals, previous);
    note(verdict, document, file, kept);
    return kept;
  }

  function note(
    { key, supersedes, replaces }: Verdict,
    document: Document,
    file: DocumentFile,
    kept?: string,
  ): void {
    if (supersedes !== undefined) held.remove(supersedes);
    held.add({
      key,
      summary: summarize(document),
      ...hashesOf(file),
      contents: remembering.contentsOf(file),
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
    const own = held.keptIn(kept);
    if (own) return { status, key: own.key };
    dropOriginal(places.originals, kept);
    const same = held.withHash(source.sha256);
    if (same) return { status: 'unchanged', key: same.key };
    return { status: 'refused', key, explanation: heldByAnother(key) };
  }
}

/** The files that a path names, and the results of those that are not even read. */
export function filesOf(path: string): readonly (string | IngestResult)[] {
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
export function withSymbol(file: DocumentFile, symbol: DocumentSymbol | undefined): DocumentFile {
  if (symbol === undefined) return file;
  const meta = { ...file.meta, symbol };
  return { ...file, meta, metaJson: `${JSON.stringify(meta, null, 2)}\n` };
}

export function failed(path: string, error: unknown): IngestResult {
  const explanation = error instanceof Error ? error.message : String(error);
  // What is not the file's fault is ours, and its stack says where.
  const fault = error instanceof ReadError || !(error instanceof Error) ? undefined : error.stack;
  return {
    path,
    status: 'failed',
    explanation,
    ...(error instanceof ReadError ? { error } : {}),
    ...(fault === undefined ? {} : { fault }),
  };
}

/**
 * A parser that parses each text once: first to report on it, then to hold it. What it has parsed lies on disk, where it
 * belongs anyhow: thousands of documents fit no memory.
 */
function rememberResults({ version, parse }: DocumentParser, files: DocumentFiles): RememberingParser {
  const written = new Map<string, string>();
  const idOf = ({ name, sha256: hash }: SourceText, meta: DocumentMeta | undefined) =>
    JSON.stringify([name, hash, meta]);
  return {
    version,
    contentsOf: ({ source, meta }) => written.get(idOf(source, meta)),
    parse(source, meta, evidence) {
      const id = idOf(source, meta);
      const contents = written.get(id);
      const known = contents === undefined ? undefined : files.read(contents);
      if (known) return known;
      const document = parse(source, meta, evidence);
      written.set(id, files.write(document));
      return document;
    },
  };
}
