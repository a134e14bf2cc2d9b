import MiniSearch from 'minisearch';
import SearchableMap from 'minisearch/SearchableMap';
import { MOST_FREQUENT, PostingList } from './posting-list.js';
import type { PostingSource } from './scorer.js';

export const POSTING_FIELDS = ['text', 'names'] as const;
export type PostingField = (typeof POSTING_FIELDS)[number];

/** The terms of one unit: of its text, and of the document's names where it stands for its document. */
export type UnitTerms = Readonly<Record<PostingField, readonly string[]>>;

/** What MiniSearch is given of a unit: the terms are handed over beside it, unjoined. */
interface PostedUnit {
  readonly id: number;
  readonly text: string;
  readonly names?: string;
}

type FieldPostings = Map<number, Map<number, number>>;

/** The lists of one term by field number, as MiniSearch asks for them: a list is there before its first entry. */
class TermPostings {
  text = new PostingList();
  names: PostingList | undefined;

  get size(): number {
    return (this.text.size > 0 ? 1 : 0) + ((this.names?.size ?? 0) > 0 ? 1 : 0);
  }
  get(field: number): PostingList {
    if (field === 0) return this.text;
    this.names ??= new PostingList();
    return this.names;
  }
  /** MiniSearch deletes a list instead of its last entry. */
  delete(field: number): void {
    if (field === 0) this.text = new PostingList();
    else this.names = undefined;
  }
  replace(field: PostingField, packed: number[]): void {
    if (field === 'text') this.text = new PostingList(packed);
    else this.names = new PostingList(packed);
  }
}

/**
 * MiniSearch's map of terms without its radix tree. The tree looks through all children of a node for the next
 * character: a root with thousands of Chinese first characters made indexing four times slower (715 against 2,950
 * paragraphs a second). Prefix and fuzzy look-ups, which alone need the tree, are not used here.
 */
class FlatTerms extends SearchableMap<FieldPostings> {
  readonly terms = new Map<string, TermPostings>();

  override get size(): number {
    return this.terms.size;
  }
  override get(term: string): FieldPostings | undefined {
    return asMaps(this.terms.get(term));
  }
  override has(term: string): boolean {
    return this.terms.has(term);
  }
  override fetch(term: string): FieldPostings {
    let found = this.terms.get(term);
    if (found === undefined) {
      found = new TermPostings();
      this.terms.set(term, found);
    }
    return asMaps(found);
  }
  override delete(term: string): void {
    this.terms.delete(term);
  }
}

/** TermPostings and PostingList have the methods of Map that MiniSearch 7.2.0 calls; a test runs all of them. */
function asMaps<T extends TermPostings | undefined>(
  postings: T,
): T extends undefined ? undefined : FieldPostings {
  return postings as unknown as T extends undefined ? undefined : FieldPostings;
}

/**
 * MiniSearch as the holder of postings. Two things are ours, through its protected fields: the lists are packed (a
 * Map a term took 250 MB and 2.8 s to load at 30,000 paragraphs), and queries read them here instead of calling
 * `search`, which makes an object of every unit that any term touches (400 ms a query at 300,000 paragraphs).
 * `Scorer` computes MiniSearch's own formula. MiniSearch's version is pinned, and `postings.test.ts` holds both to
 * the same hits and scores.
 */
export class Postings extends MiniSearch<PostedUnit> implements PostingSource {
  readonly #flat = new FlatTerms();

  readonly #terms: Record<PostingField, string[]>;

  constructor() {
    const terms: Record<PostingField, string[]> = { text: [], names: [] };
    super({
      fields: [...POSTING_FIELDS],
      tokenize: (_text, field) => (field === 'names' ? terms.names : terms.text),
      processTerm: (term) => term,
      autoVacuum: false,
    });
    this.#terms = terms;
    // minisearch declares SearchableMap twice, once in each of its entry points; it is the same class.
    this._index = this.#flat as unknown as typeof this._index;
  }

  /** Adds a unit and returns its number: MiniSearch's own, from 0 upwards. */
  post(terms: UnitTerms): number {
    const id = this._nextId;
    this.add(this.#unit(id, terms));
    return id;
  }

  /** Removes the unit with this number; `terms` must be those it was added with. */
  withdraw(id: number, terms: UnitTerms): void {
    this.remove(this.#unit(id, terms));
  }

  #unit(id: number, terms: UnitTerms): PostedUnit {
    this.#terms.text = atMost(terms.text);
    this.#terms.names = atMost(terms.names);
    return { id, text: ' ', ...(terms.names.length === 0 ? {} : { names: ' ' }) };
  }

  /** Entries of `term` in `field` (`PostingList.packed`); empty where it stands nowhere. */
  list(term: string, field: PostingField): readonly number[] {
    const found = this.#flat.terms.get(term);
    return (field === 'text' ? found?.text : found?.names)?.packed ?? [];
  }

  count(term: string, field: PostingField): number {
    return this.list(term, field).length;
  }

  /** Every term, in the order in which they were first seen. */
  terms(): IterableIterator<string> {
    return this.#flat.terms.keys();
  }

  /** Fills an empty index from a stored one: unit numbers 0 to `lengths.length` - 1, and all their postings. */
  restore(
    lengths: readonly (readonly number[])[],
    lists: Iterable<readonly [term: string, field: PostingField, packed: number[]]>,
  ): void {
    for (const [unit, length] of lengths.entries()) {
      this._documentIds.set(unit, unit);
      this._idToShortId.set(unit, unit);
      this._fieldLength.set(unit, [...length]);
    }
    for (const field of POSTING_FIELDS.keys()) {
      const sum = lengths.reduce((total, length) => total + (length[field] ?? 0), 0);
      this._avgFieldLength[field] = lengths.length === 0 ? 0 : sum / lengths.length;
    }
    this._nextId = lengths.length;
    this._documentCount = lengths.length;
    for (const [term, field, packed] of lists) {
      const found = this.#flat.terms.get(term) ?? new TermPostings();
      this.#flat.terms.set(term, found);
      found.replace(field, packed);
    }
  }
}

/** No term more often than a packed entry can count. */
function atMost(terms: readonly string[]): string[] {
  if (terms.length <= MOST_FREQUENT) return [...terms];
  const counts = new Map<string, number>();
  return terms.filter((term) => {
    const count = (counts.get(term) ?? 0) + 1;
    counts.set(term, count);
    return count <= MOST_FREQUENT;
  });
}
