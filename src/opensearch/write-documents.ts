import type { TextAnalyzer } from '../../index/analysis/analyzer.js';
import type { Connection } from './connection.js';
import { aliasOf, type IndexSizing, indexBody, ROOMS } from './mapping.js';
import { type HeldDocument, recordsOf } from './records.js';

/** Records in one request. */
const BATCH = 500;

/** Makes the first index of every room, and its alias. */
export async function createRooms(
  connection: Connection,
  prefix: string,
  sizing: IndexSizing = {},
): Promise<void> {
  for (const room of ROOMS) {
    const alias = aliasOf(prefix, room);
    const body = { ...indexBody(room, sizing), aliases: { [alias]: {} } };
    await connection.ask({ method: 'PUT', path: `/${alias}-1`, body });
  }
}

/** Writes documents, and lets them be found. */
export async function writeDocuments(
  connection: Connection,
  prefix: string,
  documents: readonly HeldDocument[],
  analyzer: TextAnalyzer,
): Promise<void> {
  let lines: object[] = [];
  const send = async () => {
    if (lines.length === 0) return;
    const answer = await connection.ask<{ readonly errors: boolean }>({
      method: 'POST',
      path: '/_bulk',
      lines,
    });
    lines = [];
    if (answer.errors)
      throw new Error(`the engine refused records: ${JSON.stringify(answer).slice(0, 2000)}`);
  };
  for (const held of documents) {
    const version = held.first.source.sha256.slice(0, 16);
    for (const { room, id, record } of recordsOf(held, version, analyzer)) {
      lines.push({ index: { _index: aliasOf(prefix, room), _id: id } }, record);
      if (lines.length >= BATCH * 2) await send();
    }
  }
  await send();
  await connection.ask({ method: 'POST', path: `/${prefix}-*/_refresh` });
}
