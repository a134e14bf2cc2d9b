import type { Language } from '../../index/model/language.js';
import type { Connection } from '../opensearch/connection.js';
import type { Generation } from '../opensearch/generations.js';
import { heldRecords } from '../opensearch/held-records.js';
import { listOriginals, readOriginal } from '../opensearch/originals.js';
import type { KeptText } from '../opensearch/records.js';
import type { DocumentParser } from '../storage/parser.js';
import type { Library } from './library.js';
import type { RemoveResult, RemoveStatus } from './remove.js';

/** `removeDocuments` (remove.ts) from the library that machines share. */
export async function removeShared(
  keys: readonly string[],
  library: Library,
  parser: DocumentParser,
  place: { connection: Connection; prefix: string; generation: () => Promise<Generation> },
  language?: Language,
): Promise<readonly RemoveResult[]> {
  const results: RemoveResult[] = [];
  const texts = async (key: string) => {
    const held = await heldRecords(place.connection, await place.generation(), [key]);
    return held.get(key)?.record.texts ?? [];
  };
  for (const key of new Set(keys)) {
    const before = (await texts(key)).filter((text) => language === undefined || text.language === language);
    const isTaken = (text: KeptText) =>
      text.collection === 'ingested' && (language === undefined || text.language === language);
    const withdrawing = library.withdraw(key, isTaken);
    void library.flush();
    const taken = await withdrawing;
    if (taken.some(({ replaces }) => replaces !== undefined))
      await uncover(key, library, parser, place.connection, place.prefix);
    results.push({ key, status: statusOf(before, taken, await texts(key)) });
  }
  return results;
}

function statusOf(
  before: readonly KeptText[],
  taken: readonly KeptText[],
  after: readonly KeptText[],
): RemoveStatus {
  if (before.length === 0) return 'absent';
  if (taken.length === 0) return 'corpus';
  return after.length > 0 ? 'uncovered' : 'removed';
}

/** One of the project's own texts may have been under it. */
async function uncover(
  key: string,
  library: Library,
  parser: DocumentParser,
  connection: Connection,
  prefix: string,
): Promise<void> {
  for (const original of await listOriginals(connection, prefix)) {
    if (original.collection !== 'corpus') continue;
    const file = await readOriginal(connection, prefix, original);
    const document = parser.parse(file.source, file.meta, file.read);
    if (document.key !== key) continue;
    const keeping = library.keep(file, document, {
      collection: 'corpus',
      original: original.id,
      replace: false,
      dryRun: false,
    });
    void library.flush();
    await keeping;
  }
}
