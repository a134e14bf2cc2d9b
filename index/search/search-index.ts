import type { TextAnalyzer } from '../analysis/analyzer.js';
import type { Hit, SearchQuery, SearchResult, SynonymUse } from '../corpus.js';
import type { Document, Unit } from '../model/document.js';
import { filterOf } from './filters.js';
import { type Passage, passageOf } from './passage.js';
import { Postings } from './postings.js';
import { type ParsedQuery, parseQuery } from './query.js';
import { type Scored, Scorer, type UnitSource, type Weights } from './scorer.js';
import { snippetOf } from './snippet.js';
import { readIndex, writeIndex } from './stored-index.js';
import { Vocabulary } from './suggest.js';
import type { SynonymTable } from './synonyms.js';
import { type IndexedDocument, type IndexedUnit, indexedDocument, namedUnit, namesOf } from './unit-table.js';

const DEFAULT_LIMIT = 10;

/** Clauses that the index is asked; the rest of a long query is checked in the few texts that have those. */
const MOST_CLAUSES = 48;

/** For measuring what each step is worth; an application uses the defaults. */
export interface SearchIndexOptions {
  readonly weights?: Weights;
  /** Whether a query that finds nothing exact is tried with a typing error mended; true unless told. */
  readonly mends?: boolean;
}

/** A unit that a query found, before its text is looked at. */
interface Candidate {
  readonly unit: number;
  readonly score: number;
  readonly exact: boolean;
}

/** A candidate with its text read. */
interface Found {
  readonly hit: Hit;
  readonly passage: Passage;
}

/** A query with a likely typing error mended, and the exact hits of that. */
interface Mended {
  readonly text: string;
  readonly parsed: ParsedQuery;
  readonly candidates: readonly Candidate[];
}

/** Longer queries are pasted, not typed. */
const LONGEST_MENDED = 40;

/**
 * The search index over parsed documents: pure, in memory. The same documents give the same results in the same
 * order, however they were added.
 */
export class SearchIndex implements UnitSource {
  readonly units: (IndexedUnit | undefined)[] = [];
  live = 0;
  readonly totals: [text: number, names: number] = [0, 0];
  readonly lengths: [text: number[], names: number[]] = [[], []];

  readonly #analyzer: TextAnalyzer;
  readonly #synonyms: SynonymTable;
  readonly #options: SearchIndexOptions;
  readonly #postings = new Postings();
  /** Made for the units that are there: anew after each change. */
  #scorer: Scorer | undefined;
  #vocabulary: Vocabulary | undefined;
  readonly #byKey = new Map<string, number[]>();

  constructor(analyzer: TextAnalyzer, synonyms: SynonymTable, options: SearchIndexOptions = {}) {
    this.#analyzer = analyzer;
    this.#synonyms = synonyms;
    this.#options = options;
  }

  /** The index as bytes, for `deserialize`. */
  serialize(): Uint8Array {
    const steps = this.serializeInSteps();
    for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
  }

  /** The same a few milliseconds at a time; the index must not change until it is done. */
  serializeInSteps(): Generator<undefined, Uint8Array> {
    return writeIndex(this.units, this.#postings);
  }

  /** The index that `serialize` wrote; undefined where another version of the analyzer made it. */
  static deserialize(
    bytes: Uint8Array,
    analyzer: TextAnalyzer,
    synonyms: SynonymTable,
  ): SearchIndex | undefined {
    const stored = readIndex(bytes);
    if (stored === undefined) return undefined;
    const index = new SearchIndex(analyzer, synonyms);
    index.#postings.restore(
      stored.units.map((unit) => unit.lengths),
      stored.lists,
    );
    for (const [id, unit] of stored.units.entries()) {
      index.#place(id, unit);
      const { key } = unit.document;
      const ids = index.#byKey.get(key);
      if (ids === undefined) index.#byKey.set(key, [id]);
      else ids.push(id);
    }
    return index;
  }

  /** Keys of the documents in the index, in no order. */
  get keys(): readonly string[] {
    return [...this.#byKey.keys()];
  }

  /** Adds documents; one under a key that is there already takes its place. */
  add(documents: Iterable<Document>): void {
    for (const document of documents) {
      this.remove([document.key]);
      const facts = indexedDocument(document);
      const named = namedUnit(document);
      this.#byKey.set(
        document.key,
        document.units.map((unit, order) =>
          this.#addUnit(facts, unit, order, unit === named ? namesOf(document) : []),
        ),
      );
    }
  }

  /** Removes the documents under `keys`; keys that are not there are ignored. */
  remove(keys: Iterable<string>): void {
    for (const key of keys) {
      for (const id of this.#byKey.get(key) ?? []) this.#removeUnit(id);
      this.#byKey.delete(key);
    }
  }

  search(query: SearchQuery): SearchResult {
    const parsed = parseQuery(query.text, this.#analyzer, this.#synonyms);
    const limit = Math.max(0, query.limit ?? DEFAULT_LIMIT);
    const { candidates, exactTotal } = this.#candidates(parsed, query, limit);
    const mended = exactTotal === 0 ? this.#mended(query, limit) : undefined;
    const found =
      mended === undefined
        ? candidates.map((candidate) => this.#hit(candidate, parsed))
        : this.#mergedHits(mended, candidates, parsed, limit);
    return {
      hits: found.map(({ hit }) => hit),
      exactTotal,
      synonyms: synonymUses(
        mended?.parsed ?? parsed,
        found.map(({ passage }) => passage),
      ),
      ...(mended === undefined ? {} : { suggestion: mended.text }),
    };
  }

  /** The likeliest mended form of a query that finds nothing exact, and finds something. */
  #mended(query: SearchQuery, limit: number): Mended | undefined {
    const typed = query.text;
    if (this.#options.mends === false || typed.length > LONGEST_MENDED || this.live === 0) return undefined;
    this.#vocabulary ??= new Vocabulary(this.#postings, this.#synonyms.names);
    for (const text of this.#vocabulary.mended(typed, this.#analyzer.canonicalize(typed))) {
      const parsed = parseQuery(text, this.#analyzer, this.#synonyms);
      const { candidates, exactTotal } = this.#candidates(parsed, query, limit);
      if (exactTotal > 0) return { text, parsed, candidates: candidates.filter(({ exact }) => exact) };
    }
    return undefined;
  }

  /** What the mended query finds, then what the query as typed does; none of it is what was asked. */
  #mergedHits(
    mended: Mended,
    candidates: readonly Candidate[],
    parsed: ParsedQuery,
    limit: number,
  ): readonly Found[] {
    const seen = new Set(mended.candidates.map(({ unit }) => unit));
    const first = mended.candidates.map((candidate) =>
      this.#hit({ ...candidate, exact: false }, mended.parsed),
    );
    const rest = candidates
      .filter(({ unit }) => !seen.has(unit))
      .map((candidate) => this.#hit(candidate, parsed));
    return [...first, ...rest].slice(0, limit);
  }

  #candidates(
    parsed: ParsedQuery,
    query: SearchQuery,
    limit: number,
  ): { readonly candidates: readonly Candidate[]; readonly exactTotal: number } {
    if (parsed.clauses.length === 0) return this.#passing(query, limit);
    if (this.live === 0) return { candidates: [], exactTotal: 0 };
    this.#scorer ??= new Scorer(this.#postings, this, this.#options.weights);
    const scored = this.#scorer.rarest(parsed, MOST_CLAUSES);
    const passes = filterOf(query);
    const best: Candidate[] = [];
    const shown = new Set<number>();
    let exactTotal = 0;
    const collect = ({ scores, coverage }: Scored, exact: boolean) => {
      for (let at = 0; at < scores.size; at++) {
        const id = scores.touched[at] ?? 0;
        const unit = this.units[id];
        if (unit === undefined || shown.has(id) || passes?.(unit) === false) continue;
        if (exact && (scores.count[id] !== scored.clauses.length || !this.#hasAll(unit, parsed, scored)))
          continue;
        if (exact) exactTotal++;
        const score = (scores.sum[id] ?? 0) * (coverage(id) + 0.1) * kindWeight(unit);
        this.#insert(best, { unit: id, exact, score }, limit);
      }
    };
    if (!parsed.cut) collect(this.#scorer.exact(scored), true);
    for (const { unit } of best) shown.add(unit);
    if (best.length < limit) collect(this.#scorer.loose(scored), false);
    return { candidates: best, exactTotal };
  }

  /** Where only filters are given: all that pass them, in document order. */
  #passing(
    query: SearchQuery,
    limit: number,
  ): { readonly candidates: readonly Candidate[]; readonly exactTotal: number } {
    const passes = filterOf(query);
    const best: Candidate[] = [];
    let exactTotal = 0;
    if (passes === undefined || query.text.trim() !== '') return { candidates: [], exactTotal };
    for (const [id, unit] of this.units.entries()) {
      if (unit === undefined || !passes(unit)) continue;
      exactTotal++;
      this.#insert(best, { unit: id, exact: true, score: 0 }, limit);
    }
    return { candidates: best, exactTotal };
  }

  /** Whether `unit` has what the index was not asked for because the query asks for so much. */
  #hasAll(unit: IndexedUnit, parsed: ParsedQuery, scored: ParsedQuery): boolean {
    if (scored === parsed) return true;
    const { satisfied } = passageOf(unit, parsed, this.#analyzer);
    return parsed.clauses.every((clause) =>
      clause.alternatives.some((alternative) => alternative.kind !== 'related' && satisfied.has(alternative)),
    );
  }

  #insert(best: Candidate[], candidate: Candidate, limit: number): void {
    let at = best.length;
    while (at > 0 && this.#before(candidate, best[at - 1])) at--;
    if (at >= limit) return;
    best.splice(at, 0, candidate);
    if (best.length > limit) best.pop();
  }

  /** Exact before loose, then by score, then in document order. */
  #before(a: Candidate, b: Candidate | undefined): boolean {
    if (b === undefined) return true;
    if (a.exact !== b.exact) return a.exact;
    if (a.score !== b.score) return a.score > b.score;
    const one = this.units[a.unit];
    const other = this.units[b.unit];
    if (one === undefined || other === undefined) return false;
    if (one.document.key !== other.document.key) return one.document.key < other.document.key;
    return one.order < other.order;
  }

  #hit(candidate: Candidate, parsed: ParsedQuery): Found {
    const unit = this.#unit(candidate.unit);
    const passage = passageOf(unit, parsed, this.#analyzer);
    const { score, exact } = candidate;
    return {
      passage,
      hit: {
        document: unit.document.key,
        locator: unit.locator,
        kind: unit.kind,
        text: unit.text,
        score,
        exact,
        snippet: snippetOf(unit.text, passage.matches),
      },
    };
  }

  #unit(id: number): IndexedUnit {
    const unit = this.units[id];
    if (unit === undefined) throw new Error(`unit ${id} is not in the index`);
    return unit;
  }

  #addUnit(document: IndexedDocument, unit: Unit, order: number, names: readonly string[]): number {
    const skips = unit.footnotes.map(({ start, end }) => ({ start, end }));
    const { canonical, terms } = this.#analyzer.terms(unit.text, skips);
    const printed = names.join('\n');
    const named = this.#analyzer.terms(printed);
    const id = this.#postings.post({ text: terms, names: named.terms });
    const indexed: IndexedUnit = {
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
    };
    this.#place(id, indexed);
    return id;
  }

  #removeUnit(id: number): void {
    const unit = this.#unit(id);
    const { terms } = this.#analyzer.terms(unit.text, unit.skips);
    const named = this.#analyzer.terms(unit.names);
    this.#postings.withdraw(id, { text: terms, names: named.terms });
    this.units[id] = undefined;
    this.#count(unit, -1);
  }

  #place(id: number, unit: IndexedUnit): void {
    this.units[id] = unit;
    for (const [field, length] of unit.lengths.entries()) this.lengths[field]?.push(length);
    this.#count(unit, 1);
  }

  #count(unit: IndexedUnit, by: 1 | -1): void {
    this.#scorer = undefined;
    this.#vocabulary = undefined;
    this.live += by;
    this.totals[0] += by * unit.lengths[0];
    this.totals[1] += by * unit.lengths[1];
  }
}

/** The synonyms by which units in the answer were found, in the query's order. */
function synonymUses(parsed: ParsedQuery, passages: readonly Passage[]): readonly SynonymUse[] {
  return parsed.clauses.flatMap((clause) =>
    clause.alternatives
      .filter((alternative) => alternative.kind !== 'literal')
      .filter((alternative) => passages.some(({ satisfied }) => satisfied.has(alternative)))
      .map((alternative) => ({ typed: clause.typed, also: alternative.shown })),
  );
}

/** Titles say what a document is about; footnotes and closings seldom answer. */
function kindWeight(unit: IndexedUnit): number {
  switch (unit.kind) {
    case 'title':
      return 1.2;
    case 'heading':
      return 1.1;
    case 'footnote':
      return 0.8;
    default:
      return 1;
  }
}
