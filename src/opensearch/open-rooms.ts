import type { Connection } from './connection.js';
import {
  createGeneration,
  currentGeneration,
  dropGeneration,
  type Generation,
  generationNumbers,
  isClosedToWriters,
  openToWriters,
  requireOurs,
} from './generations.js';
import type { IndexSizing } from './mapping.js';
import { createOriginals } from './originals.js';
import { isReindexUnderWay } from './reindex-lock.js';
import { createJournal } from './write-journal.js';

/**
 * The generation that is asked now; the first one is made where there is none.
 * @throws {OperationalError} `engine-made-otherwise`, `engine-away`
 */
export async function openRooms(
  connection: Connection,
  prefix: string,
  sizing: IndexSizing = {},
): Promise<Generation> {
  const current = await currentGeneration(connection, prefix);
  if (current !== undefined) {
    requireOurs(current);
    await openAfterDeadReindex(connection, prefix, current);
    return current;
  }
  await createJournal(connection, prefix);
  await createOriginals(connection, prefix);
  const [lowest = 1] = await generationNumbers(connection, prefix);
  await createGeneration(connection, prefix, lowest, { ...sizing, isCurrent: true });
  const made = await currentGeneration(connection, prefix);
  if (made === undefined) throw new Error('the indices were made and are not there');
  return made;
}

/** A `reindex` that was killed in its last moment has closed this generation and made none current: it is open again. */
async function openAfterDeadReindex(
  connection: Connection,
  prefix: string,
  { number }: Generation,
): Promise<void> {
  if (!(await isClosedToWriters(connection, prefix, number))) return;
  if (await isReindexUnderWay(connection, prefix)) return;
  // Should it only have slept, it cannot change over to what is not there.
  for (const later of await generationNumbers(connection, prefix))
    if (later > number) await dropGeneration(connection, prefix, later);
  await openToWriters(connection, prefix, number);
}
