import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import pg from 'pg';
import type { TextAnalyzer } from '../index/analysis/analyzer.js';
import type { Document } from '../index/model/document.js';
import { connectTo } from '../src/opensearch/connection.js';

/** Something else that indexes the same units on a disk, and finds the best ten for a query. */
export interface SharedRival {
  readonly name: string;
  open(): Promise<void>;
  add(document: Document): Promise<void>;
  /** All of it is written and found. */
  done(): Promise<void>;
  find(query: string): Promise<number>;
  /** On disk. */
  bytes(): Promise<number>;
  close(): Promise<void>;
}

/** Units written at once. */
const BATCH = 2_000;

/** OpenSearch with an analyzer that comes with it, and its own ranking: any of the words. */
export function ownAnalyzer(url: string, index: string, analyzer: 'cjk' | 'smartcn'): SharedRival {
  const connection = connectTo(url, { timeout: 60_000 });
  let lines: object[] = [];
  const send = async () => {
    if (lines.length > 0) await connection.ask({ method: 'POST', path: `/${index}/_bulk`, lines });
    lines = [];
  };
  return {
    name: `OpenSearch, its own ${analyzer}`,
    async open() {
      await connection.ask({
        method: 'PUT',
        path: `/${index}`,
        body: {
          settings: { number_of_replicas: 0, refresh_interval: -1 },
          mappings: { properties: { text: { type: 'text', analyzer } } },
        },
      });
    },
    async add({ key, units }) {
      for (const { locator, text } of units) lines.push({ index: { _id: `${key}#${locator}` } }, { text });
      if (lines.length >= BATCH * 2) await send();
    },
    async done() {
      await send();
      await connection.ask({ method: 'POST', path: `/${index}/_refresh`, timeout: 120_000 });
    },
    async find(query) {
      const { hits } = await connection.ask<{ readonly hits: { readonly hits: readonly unknown[] } }>({
        method: 'POST',
        path: `/${index}/_search`,
        body: { query: { match: { text: query } } },
      });
      return hits.hits.length;
    },
    async bytes() {
      await connection.ask({ method: 'POST', path: `/${index}/_flush`, timeout: 120_000 });
      const [row] = await connection.ask<readonly { readonly 'store.size': string }[]>({
        method: 'GET',
        path: `/_cat/indices/${index}`,
        query: { format: 'json', bytes: 'b' },
      });
      return Number(row?.['store.size'] ?? 0);
    },
    async close() {
      await connection.ask({ method: 'DELETE', path: `/${index}` });
      await connection.close();
    },
  };
}

/** SQLite's FTS5 in a file, with our terms; ranked by its bm25. */
export function sqliteSameTerms(analyzer: TextAnalyzer): SharedRival {
  const folder = mkdtempSync(join(tmpdir(), 'yinju-fts5-'));
  const path = join(folder, 'units.db');
  const database = new sqlite.Database(path);
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF');
  database.exec(
    `CREATE VIRTUAL TABLE unit USING fts5(id UNINDEXED, terms, tokenize = "unicode61 categories 'L* N* Co P* S*'")`,
  );
  const insert = database.prepare('INSERT INTO unit (id, terms) VALUES (?, ?)');
  return {
    name: 'SQLite FTS5 (WebAssembly), same terms',
    async open() {
      database.exec('BEGIN');
    },
    async add({ key, units }) {
      for (const { locator, text } of units)
        insert.run([`${key}#${locator}`, analyzer.terms(text).terms.join(' ')]);
    },
    async done() {
      database.exec('COMMIT');
    },
    async find(query) {
      const terms = [...new Set(analyzer.terms(query).terms)].map(
        (term) => `"${term.replaceAll('"', '""')}"`,
      );
      if (terms.length === 0) return 0;
      const sql = 'SELECT id FROM unit WHERE terms MATCH ? ORDER BY bm25(unit) LIMIT 10';
      return database.all(sql, [terms.join(' OR ')]).length;
    },
    bytes: async () => statSync(path).size,
    async close() {
      insert.finalize();
      database.close();
      rmSync(folder, { recursive: true });
    },
  };
}

const PROGRAMS = '/usr/lib/postgresql';

/** PostgreSQL with our terms in a GIN index, ranked by its ts_rank; none where its programs are not there. */
export async function postgres(analyzer: TextAnalyzer): Promise<readonly SharedRival[]> {
  const version = existsSync(PROGRAMS) ? readdirSync(PROGRAMS).sort().at(-1) : undefined;
  if (version === undefined || process.getuid?.() !== 0) return [];
  const folder = mkdtempSync(join(tmpdir(), 'yinju-postgres-'));
  const run = (program: string, ...words: string[]) =>
    execFileSync('runuser', ['-u', 'postgres', '--', join(PROGRAMS, version, 'bin', program), ...words], {
      cwd: '/',
      stdio: 'ignore',
    });
  const data = join(folder, 'data');
  const client = new pg.Client({ host: folder, user: 'yinju', database: 'postgres' });
  let rows: [string, string][] = [];
  const send = async () => {
    if (rows.length === 0) return;
    const ids = rows.map(([id]) => id);
    const terms = rows.map(([, text]) => text);
    rows = [];
    await client.query(
      `INSERT INTO unit SELECT id, array_to_tsvector(string_to_array(terms, ' ')) FROM unnest($1::text[], $2::text[]) AS given(id, terms)`,
      [ids, terms],
    );
  };
  return [
    {
      name: 'PostgreSQL, same terms (GIN, ts_rank)',
      async open() {
        execFileSync('chown', ['postgres', folder]);
        run('initdb', '-D', data, '-U', 'yinju', '-A', 'trust', '-E', 'UTF8');
        const options = `-k ${folder} -c listen_addresses= -c fsync=off -c shared_buffers=256MB`;
        run('pg_ctl', '-D', data, '-l', join(folder, 'log'), '-w', '-o', options, 'start');
        await client.connect();
        await client.query('CREATE TABLE unit (id text, terms tsvector)');
        await client.query('CREATE INDEX unit_terms ON unit USING gin (terms)');
      },
      async add({ key, units }) {
        for (const { locator, text } of units)
          rows.push([`${key}#${locator}`, [...new Set(analyzer.terms(text).terms)].join(' ')]);
        if (rows.length >= BATCH) await send();
      },
      async done() {
        await send();
        await client.query('VACUUM ANALYZE unit');
      },
      async find(query) {
        const terms = [...new Set(analyzer.terms(query).terms)].map(
          (term) => `'${term.replace(/['\\]/gu, '')}'`,
        );
        if (terms.length === 0) return 0;
        const sql =
          'SELECT id FROM unit WHERE terms @@ $1::tsquery ORDER BY ts_rank(terms, $1::tsquery) DESC LIMIT 10';
        return (await client.query(sql, [terms.join(' | ')])).rowCount ?? 0;
      },
      async bytes() {
        const { rows: found } = await client.query("SELECT pg_total_relation_size('unit')::float8 AS bytes");
        return Number(found[0]?.bytes ?? 0);
      },
      async close() {
        await client.end();
        run('pg_ctl', '-D', data, '-m', 'immediate', 'stop');
        rmSync(folder, { recursive: true });
      },
    },
  ];
}
