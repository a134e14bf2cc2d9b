import MiniSearch from 'minisearch';
import SearchableMap from 'minisearch/SearchableMap';

/** Terms of one unit, as MiniSearch is given them: joined by new lines, which no term contains. */
export interface PostedUnit {
  readonly id: number;
  readonly text: string;
  /** Names of the document, on its title unit. */
  readonly names?: string;
}

export type PostingField = 'text' | 'names';

/** Unit number → how often the term stands there. */
export type PostingList = ReadonlyMap<number, number>;

type FieldPostings = Map<number, Map<number, number>>;

/**
 * MiniSearch's map of terms without its radix tree. The tree looks through all children of a node for the next
 * character: a root with thousands of Chinese first characters made indexing four times slower (715 against 2,950
 * paragraphs a second). Prefix and fuzzy look-ups, which alone need the tree, are not used here.
 */
class FlatTerms extends SearchableMap<FieldPostings> {
  readonly #terms = new Map<string, FieldPostings>();

  override get size(): number {
    return this.#terms.size;
  }
  override get(term: string): FieldPostings | undefined {
    return this.#terms.get(term);
  }
  override has(term: string): boolean {
    return this.#terms.has(term);
  }
  override set(term: string, postings: FieldPostings): this {
    this.#terms.set(term, postings);
    return this;
  }
  override fetch(term: string, initial: () => FieldPostings): FieldPostings {
    let found = this.#terms.get(term);
    if (found === undefined) {
      found = initial();
      this.#terms.set(term, found);
    }
    return found;
  }
  override delete(term: string): void {
    this.#terms.delete(term);
  }
  entriesOf(): IterableIterator<[string, FieldPostings]> {
    return this.#terms.entries();
  }
}

/**
 * MiniSearch as the holder of postings. Its `search` builds an object for every unit that any term touches (400 ms a
 * query at 300,000 paragraphs), so a query reads the postings here, through MiniSearch's protected fields, and
 * `search-index.ts` scores them with MiniSearch's own formula (BM25+) into flat arrays. MiniSearch's version is
 * pinned, and `postings.test.ts` holds both to the same scores.
 */
export class Postings extends MiniSearch<PostedUnit> {
  readonly #terms = new FlatTerms();

  constructor() {
    super({
      fields: ['text', 'names'],
      tokenize: (text) => text.split('\n'),
      processTerm: (term) => term,
      autoVacuum: false,
    });
    // minisearch declares SearchableMap twice, in its two entry points; it is the same class.
    this._index = this.#terms as unknown as typeof this._index;
  }

  /** The number that the next unit added must have as its id: unit numbers are MiniSearch's own. */
  get nextUnit(): number {
    return this._nextId;
  }

  /** The units in which `term` stands in `field`; undefined where none. */
  list(term: string, field: PostingField): PostingList | undefined {
    return this.#terms.get(term)?.get(field === 'text' ? 0 : 1);
  }

  contains(term: string): boolean {
    return this.#terms.has(term);
  }

  /** Every term with its postings, in the order in which the terms were first seen. */
  *entries(): Generator<readonly [term: string, field: PostingField, list: PostingList]> {
    for (const [term, fields] of this.#terms.entriesOf()) {
      for (const [field, list] of fields) yield [term, field === 0 ? 'text' : 'names', list];
    }
  }

  /** Fills an empty index from a stored one: unit numbers 0 to `lengths.length` - 1, and all their postings. */
  restore(
    lengths: readonly (readonly number[])[],
    lists: Iterable<readonly [term: string, field: PostingField, list: Map<number, number>]>,
  ): void {
    for (const [unit, length] of lengths.entries()) {
      this._documentIds.set(unit, unit);
      this._idToShortId.set(unit, unit);
      this._fieldLength.set(unit, [...length]);
    }
    for (const field of [0, 1]) {
      const sum = lengths.reduce((total, length) => total + (length[field] ?? 0), 0);
      this._avgFieldLength[field] = lengths.length === 0 ? 0 : sum / lengths.length;
    }
    this._nextId = lengths.length;
    this._documentCount = lengths.length;
    for (const [term, field, list] of lists) {
      this.#terms.fetch(term, () => new Map()).set(field === 'text' ? 0 : 1, list);
    }
  }
}
