import { analyzerFingerprint } from '../analysis/analyzer.js';
import { UNIT_KINDS } from '../model/document.js';
import { asLocator } from '../model/locator.js';
import type { Span } from '../model/span.js';
import { ByteReader, ByteWriter } from './byte-streams.js';
import { POSTING_FIELDS, type PostingField, type Postings } from './postings.js';
import type { IndexedDocument, IndexedUnit } from './unit-table.js';

/** Raise it when the layout below changes. */
const LAYOUT = 1;

/** A stored index: units in document order, numbered from 0, and where every term stands. */
export interface StoredIndex {
  readonly units: readonly IndexedUnit[];
  readonly lists: Iterable<readonly [term: string, field: PostingField, packed: number[]]>;
}

/**
 * The index as bytes: units in the order of document keys, so that the same corpus gives the same bytes whatever
 * order it was added in but for the order of terms. MiniSearch's own JSON took 2 s to load at 10,000 paragraphs and
 * cannot hold 515,000 (V8's longest string); this loads 30,000 in about one.
 *
 * Yields every few milliseconds, so that its caller can answer questions in between; the index must not change
 * meanwhile.
 */
export function* writeIndex(
  units: readonly (IndexedUnit | undefined)[],
  postings: Postings,
): Generator<undefined, Uint8Array> {
  const writer = new ByteWriter();
  writer.text(`${LAYOUT} ${analyzerFingerprint}`);
  const order = [...units.keys()].filter((id) => units[id] !== undefined);
  order.sort((a, b) => compare(units[a], units[b]));
  const numbers = new Int32Array(units.length).fill(-1);
  for (const [number, id] of order.entries()) numbers[id] = number;
  writer.integer(order.length);
  let previous: IndexedDocument | undefined;
  for (const [number, id] of order.entries()) {
    const unit = units[id];
    if (unit === undefined) continue;
    writeUnit(writer, unit, unit.document === previous);
    previous = unit.document;
    if (number % 512 === 511) yield;
  }
  let written = 0;
  for (const term of postings.terms()) {
    for (const field of POSTING_FIELDS) {
      const list = postings.list(term, field);
      if (list.length === 0) continue;
      writeList(writer, term, field, list, numbers);
      written += list.length;
    }
    if (written > 50_000) {
      written = 0;
      yield;
    }
  }
  writer.text('');
  return writer.bytes();
}

/** Reads `writeIndex`'s bytes; undefined where they come from another analyzer or layout. Lists are read lazily, once. */
export function readIndex(bytes: Uint8Array): StoredIndex | undefined {
  const reader = new ByteReader(bytes);
  if (reader.text() !== `${LAYOUT} ${analyzerFingerprint}`) return undefined;
  const units: IndexedUnit[] = [];
  const count = reader.integer();
  while (units.length < count) units.push(readUnit(reader, units.at(-1)));
  return { units, lists: readLists(reader) };
}

function compare(a: IndexedUnit | undefined, b: IndexedUnit | undefined): number {
  if (a === undefined || b === undefined) return 0;
  if (a.document.key !== b.document.key) return a.document.key < b.document.key ? -1 : 1;
  return a.order - b.order;
}

function writeUnit(writer: ByteWriter, unit: IndexedUnit, sameDocument: boolean): void {
  writer.integer(sameDocument ? 1 : 0);
  if (!sameDocument) writer.text(JSON.stringify(unit.document));
  writer.text(unit.locator);
  writer.integer(UNIT_KINDS.indexOf(unit.kind));
  writer.text(unit.text);
  writer.text(unit.canonical);
  writer.integer(unit.skips.length);
  for (const { start, end } of unit.skips) {
    writer.integer(start);
    writer.integer(end);
  }
  writer.text(unit.names);
  writer.text(unit.canonicalNames);
  for (const length of unit.lengths) writer.integer(length);
}

function readUnit(reader: ByteReader, previous: IndexedUnit | undefined): IndexedUnit {
  const same = reader.integer() === 1;
  const document = same && previous !== undefined ? previous.document : readDocument(reader);
  const locator = asLocator(reader.text());
  const kind = UNIT_KINDS[reader.integer()] ?? 'unrecognized';
  const text = reader.text();
  const canonical = reader.text();
  const skips: Span[] = [];
  for (let left = reader.integer(); left > 0; left--)
    skips.push({ start: reader.integer(), end: reader.integer() });
  return {
    document,
    order: same && previous !== undefined ? previous.order + 1 : 0,
    locator,
    kind,
    text,
    canonical,
    skips,
    names: reader.text(),
    canonicalNames: reader.text(),
    lengths: [reader.integer(), reader.integer()],
  };
}

function readDocument(reader: ByteReader): IndexedDocument {
  // The bytes are ours: the engine's artefact is checked by length and digest before it comes here.
  return JSON.parse(reader.text()) as IndexedDocument;
}

/** Entries as differences of unit numbers, which are small where a term is frequent, and frequencies. */
function writeList(
  writer: ByteWriter,
  term: string,
  field: PostingField,
  list: readonly number[],
  numbers: Int32Array,
): void {
  const entries = Int32Array.from(list, (entry) => (numbers[entry >> 8] ?? 0) * 256 + (entry & 0xff)).sort();
  writer.text(term);
  writer.integer(POSTING_FIELDS.indexOf(field));
  writer.integer(entries.length);
  let previous = 0;
  for (const entry of entries) {
    writer.integer((entry >> 8) - previous);
    writer.integer(entry & 0xff);
    previous = entry >> 8;
  }
}

function* readLists(
  reader: ByteReader,
): Generator<readonly [term: string, field: PostingField, packed: number[]]> {
  for (let term = reader.text(); term !== ''; term = reader.text()) {
    const field = POSTING_FIELDS[reader.integer()] ?? 'text';
    const packed: number[] = [];
    let unit = 0;
    for (let left = reader.integer(); left > 0; left--) {
      unit += reader.integer();
      packed.push(unit * 256 + reader.integer());
    }
    yield [term, field, packed];
  }
}
