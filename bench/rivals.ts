import MiniSearch from 'minisearch';
import sqlite from 'node-sqlite3-wasm';
import type { TextAnalyzer } from '../index/analysis/analyzer.js';
import type { Document } from '../index/model/document.js';
import { SearchIndex } from '../index/search/search-index.js';
import { synonymTable } from '../index/search/synonym-table.js';

/** Something that indexes units and finds some of them. */
export interface Rival {
  readonly name: string;
  readonly add: (documents: readonly Document[]) => void;
  /** `DOCUMENT#LOCATOR` of the best ten. */
  readonly find: (query: string) => readonly string[];
}

export function ours(analyzer: TextAnalyzer): Rival {
  const index = new SearchIndex(analyzer, synonymTable());
  return {
    name: 'ours',
    add: (documents) => index.add(documents),
    find: (text) => index.search({ text }).hits.map((hit) => `${hit.document}#${hit.locator}`),
  };
}

/** MiniSearch with its own postings, scoring and sorting, over whatever `tokenize` gives. */
export function miniSearch(name: string, tokenize?: (text: string) => string[]): Rival {
  const index = new MiniSearch<{ id: string; text: string }>({
    fields: ['text'],
    ...(tokenize === undefined ? {} : { tokenize, processTerm: (term: string) => term.toLowerCase() }),
  });
  return {
    name,
    add: (documents) => index.addAll(units(documents)),
    find: (query) =>
      index
        .search(query)
        .slice(0, 10)
        .map(({ id }) => String(id)),
  };
}

/** SQLite's FTS5 in memory, with our terms; ranked by its bm25. */
export function sqliteFts5(analyzer: TextAnalyzer): Rival {
  const database = new sqlite.Database();
  database.exec(
    `CREATE VIRTUAL TABLE unit USING fts5(id UNINDEXED, terms, tokenize = "unicode61 categories 'L* N* Co P* S*'")`,
  );
  const insert = database.prepare('INSERT INTO unit (id, terms) VALUES (?, ?)');
  return {
    name: 'SQLite FTS5 (WebAssembly), same terms, OR',
    add: (documents) => {
      database.exec('BEGIN');
      for (const { id, text } of units(documents)) insert.run([id, analyzer.terms(text).terms.join(' ')]);
      database.exec('COMMIT');
    },
    find: (query) => {
      const terms = [...new Set(analyzer.terms(query).terms)].map(
        (term) => `"${term.replaceAll('"', '""')}"`,
      );
      if (terms.length === 0) return [];
      const sql = 'SELECT id FROM unit WHERE terms MATCH ? ORDER BY bm25(unit) LIMIT 10';
      return database.all(sql, [terms.join(' OR ')]).map((row) => String(Object.values(row)[0]));
    },
  };
}

export function intlWords(): (text: string) => string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return (text) =>
    Array.from(segmenter.segment(text))
      .filter(({ isWordLike }) => isWordLike === true)
      .map(({ segment }) => segment);
}

function units(documents: readonly Document[]): { id: string; text: string }[] {
  return documents.flatMap(({ key, units }) =>
    units.map(({ locator, text }) => ({ id: `${key}#${locator}`, text })),
  );
}
