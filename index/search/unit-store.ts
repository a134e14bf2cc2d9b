import type { TextAnalyzer } from '../analysis/analyzer.js';
import type { Document, Unit } from '../model/document.js';
import type { Neighbour } from './neighbours.js';
import { Postings } from './postings.js';
import type { UnitSource } from './scorer.js';
import { readIndex, writeIndex } from './stored-index.js';
import {
  type IndexedDocument,
  type IndexedUnit,
  indexedDocument,
  namedUnit,
  namesOf,
  skipsOf,
} from './unit-table.js';

/** The units of all documents with their postings: what is added, removed and stored. */
export class UnitStore implements UnitSource {
  readonly units: (IndexedUnit | undefined)[] = [];
  readonly lengths: [text: number[], names: number[]] = [[], []];
  readonly totals: [text: number, names: number] = [0, 0];
  readonly postings = new Postings();
  live = 0;

  readonly #analyzer: TextAnalyzer;
  readonly #byKey = new Map<string, number[]>();

  constructor(analyzer: TextAnalyzer) {
    this.#analyzer = analyzer;
  }

  /** The store that `steps` wrote; undefined where another version of the analyzer made it. */
  static read(bytes: Uint8Array, analyzer: TextAnalyzer): UnitStore | undefined {
    const stored = readIndex(bytes);
    if (stored === undefined) return undefined;
    const store = new UnitStore(analyzer);
    store.postings.restore(
      stored.units.map((unit) => unit.lengths),
      stored.lists,
    );
    for (const [id, unit] of stored.units.entries()) {
      store.#place(id, unit);
      const ids = store.#byKey.get(unit.document.key);
      if (ids === undefined) store.#byKey.set(unit.document.key, [id]);
      else ids.push(id);
    }
    return store;
  }

  /** The store as bytes, a few milliseconds at a time; it must not change until it is done. */
  write(): Generator<undefined, Uint8Array> {
    return writeIndex(this.units, this.postings);
  }

  add(document: Document): void {
    this.remove(document.key);
    const facts = indexedDocument(document);
    const named = namedUnit(document);
    const ids = document.units.map((unit, order) =>
      this.#addUnit(facts, unit, order, unit === named ? namesOf(document) : []),
    );
    this.#byKey.set(document.key, ids);
  }

  remove(key: string): void {
    for (const id of this.#byKey.get(key) ?? []) this.#removeUnit(id);
    this.#byKey.delete(key);
  }

  /** The unit with this number. Throws where it was removed: nobody may hold its number any more. */
  unit(id: number): IndexedUnit {
    const unit = this.units[id];
    if (unit === undefined) throw new Error(`unit ${id} is not in the index`);
    return unit;
  }

  /** What stands before and behind a unit: those of one document have numbers in a row. */
  neighbours(id: number): readonly Neighbour[] {
    const { document } = this.unit(id);
    return [id - 1, id + 1]
      .filter((other) => this.units[other]?.document === document)
      .map((unit) => ({ unit, of: id, isLater: unit > id }));
  }

  #addUnit(document: IndexedDocument, unit: Unit, order: number, names: readonly string[]): number {
    const skips = skipsOf(unit);
    const { canonical, terms } = this.#analyzer.terms(unit.text, skips);
    const printed = names.join('\n');
    const named = this.#analyzer.terms(printed);
    const id = this.postings.post({ text: terms, names: named.terms });
    this.#place(id, {
      document,
      order,
      locator: unit.locator,
      kind: unit.kind,
      text: unit.text,
      skips,
      canonical,
      names: printed,
      canonicalNames: named.canonical,
      lengths: [new Set(terms).size, new Set(named.terms).size],
    });
    return id;
  }

  #removeUnit(id: number): void {
    const unit = this.unit(id);
    const { terms } = this.#analyzer.terms(unit.text, unit.skips);
    const named = this.#analyzer.terms(unit.names);
    this.postings.withdraw(id, { text: terms, names: named.terms });
    this.units[id] = undefined;
    this.#count(unit, -1);
  }

  #place(id: number, unit: IndexedUnit): void {
    this.units[id] = unit;
    this.lengths[0].push(unit.lengths[0]);
    this.lengths[1].push(unit.lengths[1]);
    this.#count(unit, 1);
  }

  #count(unit: IndexedUnit, by: 1 | -1): void {
    this.live += by;
    this.totals[0] += by * unit.lengths[0];
    this.totals[1] += by * unit.lengths[1];
  }
}
