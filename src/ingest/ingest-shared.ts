import { alignmentDiagnostics } from '../../index/comparison/alignment.js';
import { unitChanges } from '../../index/comparison/unit-changes.js';
import type { Document } from '../../index/model/document.js';
import { MOST_AT_ONCE } from '../opensearch/document-writer.js';
import { type DocumentFile, readDocument } from '../readers/read-document.js';
import type { DocumentParser } from '../storage/parser.js';
import { failed, filesOf, type IngestOptions, type IngestResult, withSymbol } from './ingest.js';
import type { Kept, Library } from './library.js';
import { openParsers } from './parsing-threads.js';

/** Characters of the texts that are being kept while the next one is read: a few long ones are as many as many short ones. */
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
  const parsers = openParsers(files.length, parser);
  const reading: Promise<Read>[] = [];
  const beginNext = async () => {
    const read = await reading.shift();
    if (read !== undefined) begin(read);
  };
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

  /** Several at a time, where there are threads for it. */
  async function parsed(path: string): Promise<Read> {
    try {
      const file = withSymbol(await readDocument(path), symbol);
      return { path, file, document: await parsers.parse(file) };
    } catch (error) {
      return { path, result: failed(path, error) };
    }
  }

  /** In the order of the files: of two that want one key the first one has it. */
  function begin(read: Read): void {
    if ('result' in read) underWay.push({ result: Promise.resolve(read.result), characters: 0 });
    else {
      const { path, file, document } = read;
      const keeping = library.keep(file, document, { replace, dryRun, collection: 'ingested' });
      const result = keeping.then((kept) => resultOf(path, file, document, kept));
      // Looked at in its turn.
      result.catch(() => {});
      underWay.push({ result, characters: file.source.text.length });
      characters += file.source.text.length;
    }
  }

  try {
    for (const file of files) {
      const isPath = typeof file === 'string';
      reading.push(isPath ? parsed(file) : Promise.resolve({ path: file.path, result: file }));
      if (reading.length >= parsers.atOnce) await beginNext();
      while (underWay.length > MOST_AT_ONCE || characters > MOST_CHARACTERS) {
        const result = await next();
        if (result !== undefined) yield result;
      }
    }
    while (reading.length > 0) await beginNext();
    void library.flush();
    for (let result = await next(); result !== undefined; result = await next()) yield result;
  } finally {
    // Who stops listening has begun these all the same.
    await Promise.allSettled(reading);
    await parsers.close();
    await library.flush();
    await Promise.allSettled(underWay.map(({ result }) => result));
  }
}

/** A file that was read and parsed, or why not. */
type Read =
  | { readonly path: string; readonly file: DocumentFile; readonly document: Document }
  | { readonly path: string; readonly result: IngestResult };

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
