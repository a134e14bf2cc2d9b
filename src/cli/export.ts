import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../index/corpus.js';
import { EXPORT_FORMATS, type ExportFormat } from '../../index/export/formats.js';
import type { Document } from '../../index/model/document.js';
import type { Language } from '../../index/model/language.js';
import { writeTo } from '../adapters/terminal/send/write.js';
import { writeFileAtomically } from '../storage/atomic-file.js';
import { sha256 } from '../storage/hash.js';
import { openForVerb } from './open.js';
import { type Invocation, type Io, OperatorError } from './verb.js';
import { writeData } from './write-data.js';

/** `yinju export [KEY…]`: every unit of the documents, in the order of keys and of the documents' texts. */
export async function exportUnits({ operands, values }: Invocation, io: Io): Promise<number> {
  // Held against the table's names, and the languages there are, before they come here (arguments.ts).
  const format: ExportFormat = EXPORT_FORMATS[(values['format'] ?? 'jsonl') as keyof typeof EXPORT_FORMATS];
  const language = values['language'] as Language | undefined;
  const folder = values['to'];
  const opened = await openForVerb(io);
  try {
    const keys = await keysOf(operands, opened.corpus);
    if (keys.length > 1 && format.oneFileEach && folder === undefined)
      throw new OperatorError('this format holds one document a file: name one KEY, or a folder with --to');
    if (folder === undefined) await writeData(io.stdout, format.head);
    for await (const document of documentsOf(keys, language, opened.corpus)) {
      const text = format.document(document, sha256);
      if (folder === undefined) await writeData(io.stdout, text);
      else await writeTo(io.stdout, `${writeInto(folder, document, format, format.head + text)}\n`);
    }
    return 0;
  } finally {
    await opened.close();
  }
}

async function* documentsOf(
  keys: readonly string[],
  language: Language | undefined,
  corpus: Corpus,
): AsyncGenerator<Document> {
  for (const key of keys) {
    const first = await corpus.document(key);
    const own = first && (language === undefined || (first.language ?? 'zh') === language);
    const document = own ? first : language && (await corpus.translation(key, language));
    if (document) yield document;
  }
}

/** @returns The path of the file. */
function writeInto(
  folder: string,
  { key, language }: Document,
  { ending }: ExportFormat,
  text: string,
): string {
  const name = key.replace(/[^\p{L}\p{N}.()-]+/gu, '_');
  const path = join(folder, `${name}${language === undefined ? '' : `.${language}`}.${ending}`);
  mkdirSync(folder, { recursive: true });
  writeFileAtomically(path, text);
  return path;
}

/** Any name that means one document will do for its key. */
async function keysOf(names: readonly string[], corpus: Corpus): Promise<readonly string[]> {
  if (names.length === 0) return (await corpus.list()).map(({ key }) => key);
  const keys = new Set<string>();
  for (const name of names) {
    const found = await corpus.named(name);
    const [first, ...others] = found;
    if (!first) throw new OperatorError(`there is no document ${name}`);
    if (others.length > 0)
      throw new OperatorError(`${name} may mean ${found.map(({ summary }) => summary.key).join(', ')}`);
    keys.add(first.summary.key);
  }
  return [...keys];
}
