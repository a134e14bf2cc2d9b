import type { TextAnalyzer } from '../../index/analysis/analyzer.js';
import type { Connection } from './connection.js';
import { DocumentWriter } from './document-writer.js';
import { createGeneration } from './generations.js';
import { type IndexSizing, MADE_BY } from './mapping.js';
import type { HeldDocument } from './records.js';

/** Makes the first index of every room, and its alias. */
export async function createRooms(
  connection: Connection,
  prefix: string,
  sizing: IndexSizing = {},
): Promise<void> {
  await createGeneration(connection, prefix, 1, { ...sizing, isCurrent: true });
}

/**
 * Writes documents that are not held yet into empty rooms, and lets them be found.
 * @throws where one is held
 */
export async function writeDocuments(
  connection: Connection,
  prefix: string,
  documents: readonly HeldDocument[],
  analyzer: TextAnalyzer,
): Promise<void> {
  const writer = new DocumentWriter(connection, { number: 1, prefix, madeBy: MADE_BY }, analyzer);
  const written = documents.map((next) => writer.write({ key: next.first.key, next }));
  await Promise.all([writer.flush(), ...written]);
  for (const outcome of written)
    if ((await outcome) !== 'done') throw new Error('a document is held already');
}
