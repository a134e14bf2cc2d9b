import type { Connection } from './connection.js';
import {
  createGeneration,
  currentGeneration,
  type Generation,
  generationNumbers,
  requireOurs,
} from './generations.js';
import type { IndexSizing } from './mapping.js';
import { createOriginals } from './originals.js';
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
