import type { Corpus } from '../../index/corpus.js';
import type { Document, Unit } from '../../index/model/document.js';
import { writeTo } from '../adapters/terminal/send/write.js';
import { sha256 } from '../storage/hash.js';
import { openForVerb } from './open.js';
import { type Invocation, type Io, OperatorError } from './verb.js';

/** `yinju export [KEY…]`: one JSON object a unit and line, in the order of keys and of the documents' texts. */
export async function exportUnits({ operands }: Invocation, io: Io): Promise<number> {
  const opened = openForVerb(io);
  try {
    for (const key of await keysOf(operands, opened.corpus)) {
      const document = await opened.corpus.document(key);
      const lines = document?.units.map((unit) => `${JSON.stringify(exportedUnit(document, unit))}\n`) ?? [];
      await writeTo(io.stdout, lines.join(''));
    }
    return 0;
  } finally {
    await opened.close();
  }
}

/** A unit as others read it; the order of the fields is part of the format. */
function exportedUnit({ key }: Document, { locator, kind, number, text, footnotes, resolved }: Unit) {
  return {
    document: key,
    locator,
    kind,
    number,
    text,
    sha256: sha256(text),
    footnotes: footnotes.flatMap((reference) => reference.locator ?? []),
    ...(resolved === undefined ? {} : { resolved }),
  };
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
