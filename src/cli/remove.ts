import type { Corpus } from '../../index/corpus.js';
import type { Language } from '../../index/model/language.js';
import { writeTo } from '../adapters/terminal/send/write.js';
import type { RemoveStatus } from '../ingest/remove.js';
import { openToChange } from './open.js';
import type { Invocation, Io } from './verb.js';
import { visible } from './visible.js';

/** What is said of each key; the first two on standard output, for they were done. */
const SAID: Readonly<Record<RemoveStatus, (key: string) => string>> = {
  removed: (key) => `removed ${key}`,
  uncovered: (key) => `removed ${key}; another text is still held under this key (see /docs)`,
  corpus: (key) =>
    `${key} is one of the project's own documents (corpus/); only what was ingested can be removed`,
  absent: (key) => `no document is held under ${key}`,
};
const DONE: ReadonlySet<RemoveStatus> = new Set(['removed', 'uncovered']);

/** `yinju remove KEY…`: 0 when every key was taken out, 1 when one was not. */
export async function remove({ operands, values }: Invocation, io: Io): Promise<number> {
  const opened = await openToChange(io);
  try {
    const results = await opened.remove(operands, languageGiven(values));
    for (const { key, status } of results) {
      const said = SAID[status](visible(key));
      if (DONE.has(status)) await writeTo(io.stdout, `${said}\n`);
      else io.stderr.write(`yinju: ${said}${status === 'absent' ? await meant(key, opened.corpus) : ''}\n`);
    }
    return results.every(({ status }) => DONE.has(status)) ? 0 : 1;
  } finally {
    await opened.close();
  }
}

/** What is taken out is never guessed, but the keys of what a name means are told. */
async function meant(name: string, corpus: Corpus): Promise<string> {
  const keys = (await corpus.named(name)).map(({ summary }) => visible(summary.key));
  return keys.length === 0 ? '' : `; it may mean ${keys.join(', ')}`;
}

/** The declaration of the verb admits no other word. */
function languageGiven(values: Invocation['values']): Language | undefined {
  return values['language'] as Language | undefined;
}
