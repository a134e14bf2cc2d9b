import type { Corpus } from '../../index/corpus.js';
import { writeTo } from '../adapters/terminal/send/write.js';
import { EXPORT_FORMATS, type ExportFormat } from './export-formats.js';
import { openForVerb } from './open.js';
import { type Invocation, type Io, OperatorError } from './verb.js';

/** `yinju export [KEY…]`: every unit of the documents, in the order of keys and of the documents' texts. */
export async function exportUnits({ operands, values }: Invocation, io: Io): Promise<number> {
  // Held against the table's names before it comes here (arguments.ts).
  const format: ExportFormat = EXPORT_FORMATS[(values['format'] ?? 'jsonl') as keyof typeof EXPORT_FORMATS];
  const opened = openForVerb(io);
  try {
    const keys = await keysOf(operands, opened.corpus);
    await writeTo(io.stdout, format.head);
    for (const key of keys) {
      const document = await opened.corpus.document(key);
      if (document) await writeTo(io.stdout, format.document(document));
    }
    return 0;
  } finally {
    await opened.close();
  }
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
