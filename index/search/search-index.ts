import type { TextAnalyzer } from '../analysis/analyzer.js';
import type { SearchQuery, SearchResult, SharingPassage, SharingQuery } from '../corpus.js';
import type { Document, UnitKind } from '../model/document.js';
import { ConceptFinder } from './concepts.js';
import type { Nearness } from './fusion.js';
import { type Alternative, type ParsedQuery, type Part, parseQuery } from './query.js';
import { passesOf, Ranker, type Ranking } from './ranker.js';
import { type SearchSource, searching } from './searching.js';
import { SharedRuns } from './shared-runs.js';
import { runNow } from './steps.js';
import { Vocabulary } from './suggest.js';
import type { SynonymTable } from './synonyms.js';
import { UnitStore } from './unit-store.js';
import type { Weights } from './weights.js';

/** What has no meaning of its own to be near to. */
const WITHOUT_MEANING: ReadonlySet<UnitKind> = new Set([
  'masthead',
  'enacting-formula',
  'signature',
  'closing',
  'foreign',
  'unrecognized',
]);
const SHORTEST_TEXT = 12;
const MOST_OFFICIAL_WORDS = 10;

/** For measuring what each step is worth; an application uses the defaults. */
export interface SearchIndexOptions {
  readonly weights?: Weights;
  /** Whether a query that finds nothing exact is tried with a typing error mended; true unless told. */
  readonly mends?: boolean;
  /** Whether what stands beside the best hits counts for more; true unless told. */
  readonly looksBeside?: boolean;
}

/**
 * The search index over parsed documents: pure, in memory. The same documents give the same results in the same
 * order, however they were added.
 */
export class SearchIndex {
  readonly #analyzer: TextAnalyzer;
  #synonyms: SynonymTable;
  readonly #options: SearchIndexOptions;
  readonly #store: UnitStore;
  readonly #runs: SharedRuns;
  /** Made for the units that are there: anew after each change. */
  #ranker: Ranker | undefined;
  #vocabulary: Vocabulary | undefined;
  #concepts: ConceptFinder | undefined;
  #version = 0;

  /** `store`: units that are there already, as `deserialize` reads them. */
  constructor(
    analyzer: TextAnalyzer,
    synonyms: SynonymTable,
    options: SearchIndexOptions = {},
    store: UnitStore = new UnitStore(analyzer),
  ) {
    this.#analyzer = analyzer;
    this.#synonyms = synonyms;
    this.#options = options;
    this.#store = store;
    this.#runs = new SharedRuns(store.units);
  }

  /** The index that `serialize` wrote; undefined where another version of the analyzer made it. */
  static deserialize(
    bytes: Uint8Array,
    analyzer: TextAnalyzer,
    synonyms: SynonymTable,
  ): SearchIndex | undefined {
    const store = UnitStore.read(bytes, analyzer);
    return store === undefined ? undefined : new SearchIndex(analyzer, synonyms, {}, store);
  }

  /** The index as bytes, for `deserialize`. */
  serialize(): Uint8Array {
    const steps = this.serializeInSteps();
    for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
  }

  /** The same a few milliseconds at a time; the index must not change until it is done. */
  serializeInSteps(): Generator<undefined, Uint8Array> {
    return this.#store.write();
  }

  /** Adds documents; one under a key that is there already takes its place. */
  add(documents: Iterable<Document>): void {
    for (const document of documents) this.#store.add(document);
    this.#changed();
  }

  /** Removes the documents under `keys`; keys that are not there are ignored. */
  remove(keys: Iterable<string>): void {
    for (const key of keys) this.#store.remove(key);
    this.#changed();
  }

  /** Makes now what the first search would have to wait for. */
  warm(): void {
    this.#rank(this.#parse(''), { text: '' }, 0, true);
    this.#words().warm();
  }

  /** Makes, a few milliseconds at a time, what the first call of `sharing` would have to wait for. */
  warmRunsInSteps(): Generator<undefined, void> {
    return this.#runs.buildInSteps();
  }

  /** The paragraphs that share runs of characters with each text (`Corpus.sharing`). */
  sharing({ texts, document, limit }: SharingQuery): readonly (readonly SharingPassage[])[] {
    return texts.map((text) =>
      this.#runs
        .sharing(text, limit, (unit) => document === undefined || unit.document.key === document)
        .map(({ unit, shared }) => {
          const { document: facts, locator, kind, text: own } = this.#store.unit(unit);
          return { document: facts.key, locator, kind, text: own, shared };
        }),
    );
  }

  /** Another one after each change. */
  get version(): number {
    return this.#version;
  }

  /** Units are numbered from 0 to here; some numbers may be free. */
  get unitCount(): number {
    return this.#store.units.length;
  }

  /** The texts of which it can be asked whether they are near in meaning: sentences, not marks and formulas. */
  *texts(): Generator<{ readonly unit: number; readonly text: string }> {
    for (const [unit, indexed] of this.#store.units.entries()) {
      if (indexed === undefined || WITHOUT_MEANING.has(indexed.kind)) continue;
      if (indexed.text.length >= SHORTEST_TEXT) yield { unit, text: indexed.text };
    }
  }

  /** Which units a query may find at all. */
  passing(query: SearchQuery): (unit: number) => boolean {
    const passes = passesOf(query, this.#parse(query.text));
    return (unit) => {
      const indexed = this.#store.units[unit];
      return indexed !== undefined && (passes === undefined || passes(indexed));
    };
  }

  /** The words that the texts of the index have for what `text` asks: official names, by its tables. */
  officialWords(text: string): readonly string[] {
    const parsed = this.#parse(text);
    const standing = (alternatives: readonly Alternative[], most: number) =>
      alternatives
        .filter(({ kind, shown, parts }) => kind !== 'literal' && isHan(shown) && this.#stands(parts))
        .slice(0, most)
        .map(({ shown }) => shown);
    const words = [
      ...parsed.clauses.flatMap(({ alternatives }) => standing(alternatives, 3)),
      ...parsed.hints.flatMap(({ alternatives }) => standing(alternatives, 2)),
    ];
    return [...new Set(words)].slice(0, MOST_OFFICIAL_WORDS);
  }

  /** Takes other tables of words from now on; the texts need not be read again. */
  useSynonyms(synonyms: SynonymTable): void {
    this.#synonyms = synonyms;
    this.#concepts = undefined;
    this.#vocabulary = undefined;
  }

  /** `nearness`: what is near the query in meaning; it orders and adds to what is not exact. */
  search(query: SearchQuery, nearness?: Nearness): SearchResult {
    const source: SearchSource = {
      analyzer: this.#analyzer,
      parse: (text) => this.#parse(text),
      rank: (parsed, asked, limit, loose) => this.#rank(parsed, asked, limit, loose),
      mended: (typed) => this.#mended(typed),
      neighbours: (units) =>
        this.#options.looksBeside === false ? [] : units.flatMap((id) => this.#store.neighbours(id)),
      unit: (id) => this.#store.unit(id),
    };
    return runNow(searching(query, source, nearness));
  }

  #parse(text: string): ParsedQuery {
    this.#concepts ??= new ConceptFinder(this.#analyzer, this.#synonyms);
    return parseQuery(text, this.#analyzer, this.#synonyms, this.#concepts);
  }

  #rank(parsed: ParsedQuery, query: SearchQuery, limit: number, loose: boolean): Ranking {
    this.#ranker ??= new Ranker(this.#store, this.#analyzer, this.#options.weights);
    return this.#ranker.rank(parsed, query, limit, loose);
  }

  #mended(typed: string): readonly string[] {
    if (this.#options.mends === false) return [];
    return this.#words().mended(typed, this.#analyzer.canonicalize(typed));
  }

  #words(): Vocabulary {
    this.#vocabulary ??= new Vocabulary(this.#store.postings, this.#synonyms, this.#analyzer);
    return this.#vocabulary;
  }

  #stands(parts: readonly Part[]): boolean {
    return parts.every(({ terms }) => terms.every((term) => this.#store.postings.count(term, 'text') > 0));
  }

  #changed(): void {
    this.#version++;
    this.#ranker = undefined;
    this.#vocabulary = undefined;
  }
}

function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
