import { alignmentDiagnostics } from '../../index/comparison/alignment.js';
import { unitChanges } from '../../index/comparison/unit-changes.js';
import type { Document } from '../../index/model/document.js';
import { type DocumentFile, readDocument } from '../readers/read-document.js';
import type { DocumentParser } from '../storage/parser.js';
import { failed, filesOf, type IngestOptions, type IngestResult, withSymbol } from './ingest.js';
import type { Kept, Library } from './library.js';

/** Texts that are being kept while the next one is read. Each waits for the batch that it is written with. */
const MOST_UNDER_WAY = 256;
/** Characters of those texts: a few long ones are as many as many short ones. */
const MOST_CHARACTERS = 20_000_000;

/**
 * `ingest` (ingest.ts) into the library that machines share: the same results in the same order, while the engine writes
 * what was read before. A result is given when its document is answered, also by other processes.
 * @throws {OperationalError} `engine-away` where the engine is away for longer than is waited for; what was given is held
 */
export async function* ingestShared(
  paths: readonly string[],
  library: Library,
  parser: DocumentParser,
  { replace, dryRun, symbol, progress }: IngestOptions,
): AsyncGenerator<IngestResult, void, void> {
  const files = paths.flatMap((path) => filesOf(path));
  const underWay: { readonly result: Promise<IngestResult>; readonly characters: number }[] = [];
  let characters = 0;
  let given = 0;

  async function next(): Promise<IngestResult | undefined> {
    const first = underWay.shift();
    if (first === undefined) return undefined;
    const result = await first.result;
    characters -= first.characters;
    progress?.(++given, files.length);
    return result;
  }

  async function begin(path: string): Promise<void> {
    try {
      const file = withSymbol(await readDocument(path), symbol);
      const document = parser.parse(file.source, file.meta, file.read);
      const keeping = library.keep(file, document, { replace, dryRun, collection: 'ingested' });
      const result = keeping.then((kept) => resultOf(path, file, document, kept));
      // Looked at in its turn.
      result.catch(() => {});
      underWay.push({ result, characters: file.source.text.length });
      characters += file.source.text.length;
    } catch (error) {
      underWay.push({ result: Promise.resolve(failed(path, error)), characters: 0 });
    }
  }

  try {
    for (const file of files) {
      if (typeof file === 'string') await begin(file);
      else underWay.push({ result: Promise.resolve(file), characters: 0 });
      while (underWay.length > MOST_UNDER_WAY || characters > MOST_CHARACTERS) {
        const result = await next();
        if (result !== undefined) yield result;
      }
    }
    void library.flush();
    for (let result = await next(); result !== undefined; result = await next()) yield result;
  } finally {
    // Who stops listening has begun these all the same.
    await library.flush();
    await Promise.allSettled(underWay.map(({ result }) => result));
  }
}

function resultOf(
  path: string,
  { read }: DocumentFile,
  document: Document,
  { status, key, other, translations, explanation }: Kept,
): IngestResult {
  const found = translations.flatMap((translation) => alignmentDiagnostics(document, translation));
  const told =
    status === 'refused' ? document : { ...document, key, diagnostics: [...document.diagnostics, ...found] };
  return {
    path,
    status,
    read,
    document: told,
    ...(other === undefined ? {} : { changes: unitChanges(other, document) }),
    ...(explanation === undefined ? {} : { explanation }),
  };
}
