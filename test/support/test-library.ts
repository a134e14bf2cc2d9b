import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { synonymTable } from '../../index/search/synonym-table.js';
import type { IngestOptions } from '../../src/ingest/ingest.js';
import { ingestShared } from '../../src/ingest/ingest-shared.js';
import { Library } from '../../src/ingest/library.js';
import type { Connection } from '../../src/opensearch/connection.js';
import type { WriterOptions } from '../../src/opensearch/document-writer.js';
import { openRooms } from '../../src/opensearch/open-rooms.js';
import { searchRoom } from '../../src/opensearch/searches.js';
import { SharedCorpus } from '../../src/opensearch/shared-corpus.js';
import type { UnitRecord } from '../../src/opensearch/unit-records.js';
import { testAnalyzer } from './analyzer.js';
import { openTestPrefix, type TestRooms } from './opensearch.js';
import { lineParser } from './storage/line-parser.js';

const folder = mkdtempSync(join(tmpdir(), 'yinju-library-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a text for the line parser, and its meta. @returns its path */
export function fileOf(name: string, text: string, meta?: object): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  if (meta) writeFileSync(path.replace('.txt', '.meta.json'), JSON.stringify(meta));
  return path;
}

export interface TestLibrary extends TestRooms {
  readonly library: Library;
  readonly corpus: SharedCorpus;
  /** Status and key of each result. */
  ingest(paths: readonly string[], options?: Partial<IngestOptions>): Promise<(readonly [string, string?])[]>;
  /** Another process over the same rooms. */
  beside(connection?: Connection, writing?: WriterOptions): Promise<TestLibrary>;
  /** The units' texts of what is held under a key, as somebody reads it who asks for it. */
  textOf(key: string): Promise<string | undefined>;
  /** Texts of all units that a search of their rooms can find, whoever they belong to. */
  unitsWritten(): Promise<readonly string[]>;
}

/** An empty library on the server that tests share, over the line parser. */
export async function openTestLibrary(): Promise<TestLibrary> {
  const rooms = openTestPrefix();
  await openRooms(rooms.connection, rooms.prefix);
  return libraryOver(rooms, rooms.connection);
}

async function libraryOver(
  rooms: TestRooms,
  connection: Connection,
  writing: WriterOptions = {},
): Promise<TestLibrary> {
  const { prefix } = rooms;
  const analyzer = await testAnalyzer();
  const parser = lineParser();
  const generation = () => openRooms(connection, prefix);
  const library = new Library({ connection, prefix, analyzer, parser, generation, writing });
  const corpus = new SharedCorpus({
    connection,
    prefix,
    words: async () => ({ analyzer, synonyms: synonymTable() }),
  });
  return {
    connection,
    prefix,
    library,
    corpus,
    async ingest(paths, options = {}) {
      const results: (readonly [string, string?])[] = [];
      const all = { replace: false, dryRun: false, ...options };
      for await (const { status, document } of ingestShared(paths, library, parser, all))
        results.push(document === undefined ? [status] : [status, document.key]);
      return results;
    },
    beside: (other = connection, options = {}) => libraryOver(rooms, other, options),
    async textOf(key) {
      const document = await corpus.document(key);
      return document?.units.map(({ text }) => text).join('\n');
    },
    async unitsWritten() {
      await connection.ask({ method: 'POST', path: `/${prefix}-units/_refresh` });
      const every = { query: { match_all: {} }, size: 1000 };
      const [found] = await searchRoom<UnitRecord>(connection, prefix, 'units', [every]);
      return (found?.records ?? []).map(({ unit }) => unit.text).sort();
    },
  };
}
