import { analyzerFingerprint } from '../../index/analysis/analyzer.js';
import { EXTRACTION_VERSION } from '../../index/extraction/extract.js';
import { PARSER_VERSION } from '../../index/parser/parse.js';
import { WEIGHTS } from '../../index/search/weights.js';

/**
 * - `documents`: a record a document: its summary, the names it is found by, who signed.
 * - `texts`: the whole parsed document, one a language, read by its id and never searched.
 * - `units`: a record a unit of the first text: what filters, terms and runs find, and what judging it needs.
 * - `mentions`: a record a citation or request.
 * - `words`: a record a pair of characters or word of the texts, its id: what typing errors are mended by.
 */
export const ROOMS = ['documents', 'texts', 'units', 'mentions', 'words'] as const;
export type Room = (typeof ROOMS)[number];

/** The alias under which a room is read and written; what stands behind it is versioned. */
export function aliasOf(prefix: string, room: Room): string {
  return `${prefix}-${room}`;
}

/** Raise it where a record has other fields, or a field another meaning. */
const FORMAT = 3;

/** What the records of an index were made by. Another one than ours makes an index that answers wrongly. */
export interface MadeBy {
  readonly format: number;
  readonly analyzer: string;
  readonly parser: string;
  readonly extraction: string;
}

export const MADE_BY: MadeBy = {
  format: FORMAT,
  analyzer: analyzerFingerprint,
  parser: PARSER_VERSION,
  extraction: EXTRACTION_VERSION,
};

/** What filters, and is neither sorted nor counted by. */
const FILTER = { type: 'keyword', doc_values: false } as const;
const SORTED = { type: 'keyword' } as const;
const NUMBER = { type: 'integer' } as const;
/** What is only sorted and summed by. */
const VALUE = { type: 'integer', index: false } as const;
/** Plain data that the engine keeps and does not look into. */
const KEPT = { type: 'object', enabled: false } as const;

/** Words apart by blanks, made by us; a pair of characters stands right behind the pair it overlaps (`term-stream.ts`). */
const TERMS = { type: 'text', analyzer: 'terms', similarity: 'ours', index_options: 'positions' } as const;
/** The same where only whether a term is there counts. */
const TERM_SET = { type: 'text', analyzer: 'terms', index_options: 'docs', norms: false } as const;
const TERM_RUNS = { ...TERM_SET, index_options: 'positions' } as const;

const DOCUMENTS = {
  key: SORTED,
  version: FILTER,
  /** As `symbolNames` spells them. */
  symbols: FILTER,
  /** Key folds of all names. */
  names: FILTER,
  /** Pairs of characters of the names, in order; and their characters. */
  pairs: { ...TERM_RUNS, position_increment_gap: 16 },
  characters: TERM_SET,
  /** What pinyin or initials somebody may begin to type. */
  sounds: FILTER,
  signedBy: FILTER,
  languages: FILTER,
  meeting: FILTER,
  unitCount: VALUE,
  characterCount: { type: 'long', index: false },
  summary: KEPT,
  /** The files that it was made of (`KeptText`), and their hashes. */
  texts: KEPT,
  hashes: FILTER,
} as const;

/** The document is packed (`packed-documents.ts`): the engine would read its tens of thousands of characters only to skip them. */
const TEXTS = { key: SORTED, language: FILTER, version: FILTER, document: { type: 'binary' } } as const;

const UNITS = {
  document: SORTED,
  version: FILTER,
  order: VALUE,
  kind: FILTER,
  type: FILTER,
  /** Simplified. */
  organ: FILTER,
  year: { type: 'integer', doc_values: false },
  /** Of a subparagraph: preambular or operative. */
  part: FILTER,
  /** All that it stands in, as `standsIn` has it: annex, annex/A. */
  containers: TERM_SET,
  /** How its canonical text begins, as it is; and without what is piled up before. */
  opening: FILTER,
  openings: FILTER,
  terms: TERMS,
  names: TERMS,
  /** Terms of the document's titles and of the heading above. */
  around: TERM_SET,
  /** The last character of each run of Han characters: with the pairs it tells every character. */
  ends: TERM_SET,
  /** Hashes of the runs that winnowing keeps. */
  runs: TERM_SET,
  /** Distinct terms, by field. */
  length: NUMBER,
  namesLength: VALUE,
  /** What is given back of it (`UnitRecord`), as JSON: one string, which the engine stores and does not look into. */
  kept: { type: 'keyword', index: false, doc_values: false, store: true },
} as const;

const MENTIONS = {
  document: SORTED,
  version: FILTER,
  /** citation or request */
  kind: FILTER,
  sequence: VALUE,
  containers: FILTER,
  /** Of a citation. */
  targets: FILTER,
  /** Of a request: ids of bodies and posts, the addressee's pairs and characters, the verb from its end. */
  named: FILTER,
  addressee: TERM_RUNS,
  addresseeCharacters: TERM_SET,
  verbFromEnd: FILTER,
  verbClass: FILTER,
  optional: { type: 'boolean', doc_values: false },
  begins: SORTED,
  ends: FILTER,
  mention: KEPT,
} as const;

const WORDS = { first: FILTER, last: FILTER, sound: FILTER, latin: FILTER } as const;

/**
 * What is kept of the records to be given back. To leave single fields out, the engine reads each record once more and
 * writes it anew, which costs a tenth of all its work on `units` and `mentions`: of the former it keeps nothing but
 * `kept`, of the latter everything.
 */
const SOURCES: Readonly<Partial<Record<Room, object>>> = {
  documents: {
    excludes: [
      'symbols',
      'names',
      'pairs',
      'characters',
      'sounds',
      'signedBy',
      'languages',
      'meeting',
      'hashes',
    ],
  },
  units: { enabled: false },
  words: { enabled: false },
};

const PROPERTIES: Readonly<Record<Room, object>> = {
  documents: DOCUMENTS,
  texts: TEXTS,
  units: UNITS,
  mentions: MENTIONS,
  words: WORDS,
};

/**
 * What length counts for in choosing candidates. The engine counts every term where we count distinct ones, and lacks
 * what BM25+ gives a term wherever it stands: by half of ours it puts texts of usual lengths in much the same order.
 */
const LENGTH_SHARE = 0.5;

/** Tokens are our terms; the engine would cut longer ones into several. */
const LONGEST_TERM = 8_000;

export interface IndexSizing {
  readonly shards?: number;
  /** Copies of each shard; one where there is a second node for it, unless told. */
  readonly replicas?: number;
}

/** The body that creates the index of a room. */
export function indexBody(room: Room, { shards = 1, replicas }: IndexSizing = {}): object {
  return {
    settings: {
      number_of_shards: shards,
      ...(replicas === undefined ? { auto_expand_replicas: '0-1' } : { number_of_replicas: replicas }),
      // Who writes says when it is to be seen: units before the record that makes them a document.
      refresh_interval: -1,
      // A page may begin anywhere.
      max_result_window: 1_000_000,
      analysis: {
        tokenizer: { terms: { type: 'whitespace', max_token_length: LONGEST_TERM } },
        analyzer: { terms: { type: 'custom', tokenizer: 'terms' } },
      },
      similarity: { ours: { type: 'BM25', k1: WEIGHTS.k, b: LENGTH_SHARE * WEIGHTS.b } },
    },
    mappings: {
      dynamic: 'strict',
      _meta: MADE_BY,
      ...(SOURCES[room] && { _source: SOURCES[room] }),
      properties: PROPERTIES[room],
    },
  };
}
