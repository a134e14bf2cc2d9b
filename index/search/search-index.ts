import type { Analyzer } from '../analysis/analyzer.js';
import type { Hit, SearchQuery, SearchResult, SynonymUse } from '../corpus.js';
import type { Document, Unit } from '../model/document.js';
import { filterOf } from './filters.js';
import { Postings } from './postings.js';
import { type ParsedQuery, parseQuery } from './query.js';
import { Scorer, type UnitSource } from './scorer.js';
import { isSatisfied, snippetOf } from './snippet.js';
import type { SynonymTable } from './synonyms.js';
import { type IndexedDocument, type IndexedUnit, indexedDocument, namedUnit, namesOf } from './unit-table.js';

const DEFAULT_LIMIT = 10;

/** A unit that a query found, before its text is looked at. */
interface Candidate {
  readonly unit: number;
  readonly score: number;
  readonly exact: boolean;
}

/**
 * The search index over parsed documents: pure, in memory. The same documents give the same results in the same
 * order, however they were added.
 */
export class SearchIndex implements UnitSource {
  readonly units: (IndexedUnit | undefined)[] = [];
  live = 0;
  readonly totals: [text: number, names: number] = [0, 0];

  readonly #analyzer: Analyzer;
  readonly #synonyms: SynonymTable;
  readonly #postings = new Postings();
  readonly #byKey = new Map<string, readonly number[]>();

  constructor(analyzer: Analyzer, synonyms: SynonymTable) {
    this.#analyzer = analyzer;
    this.#synonyms = synonyms;
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
    const hits = candidates.map((candidate) => this.#hit(candidate, parsed));
    return { hits, exactTotal, synonyms: this.#synonymUses(candidates, parsed) };
  }

  #candidates(
    parsed: ParsedQuery,
    query: SearchQuery,
    limit: number,
  ): { readonly candidates: readonly Candidate[]; readonly exactTotal: number } {
    if (parsed.clauses.length === 0 || this.live === 0) return { candidates: [], exactTotal: 0 };
    const { score, satisfied, coverage } = new Scorer(this.#postings, this).score(parsed);
    const passes = filterOf(query);
    const best: Candidate[] = [];
    let exactTotal = 0;
    for (const [id, unit] of this.units.entries()) {
      const value = score[id] ?? 0;
      if (unit === undefined || value === 0 || passes?.(unit) === false) continue;
      const exact = satisfied[id] === parsed.clauses.length;
      if (exact) exactTotal++;
      const candidate = {
        unit: id,
        exact,
        score: value * (exact ? 1 : (coverage[id] ?? 0) + 0.1) * kindWeight(unit),
      };
      this.#insert(best, candidate, limit);
    }
    return { candidates: best, exactTotal };
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

  #hit(candidate: Candidate, parsed: ParsedQuery): Hit {
    const unit = this.#unit(candidate.unit);
    return {
      document: unit.document.key,
      locator: unit.locator,
      kind: unit.kind,
      text: unit.text,
      score: candidate.score,
      exact: candidate.exact,
      snippet: snippetOf(unit, parsed, this.#analyzer),
    };
  }

  /** The synonyms by which units in the answer were found. */
  #synonymUses(candidates: readonly Candidate[], parsed: ParsedQuery): readonly SynonymUse[] {
    const uses: SynonymUse[] = [];
    const found = candidates.map((candidate) => {
      const unit = this.#unit(candidate.unit);
      return { unit, canonical: this.#analyzer.canonicalize(unit.text, unit.skips) };
    });
    for (const clause of parsed.clauses) {
      for (const alternative of clause.alternatives) {
        if (alternative.kind === 'literal') continue;
        const used = found.some(({ unit, canonical }) =>
          isSatisfied(unit, alternative, canonical, this.#analyzer),
        );
        if (used) uses.push({ typed: clause.typed, also: alternative.shown });
      }
    }
    return uses;
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
    const id = this.#postings.nextUnit;
    this.#postings.add({
      id,
      text: terms.join('\n'),
      ...(named.terms.length === 0 ? {} : { names: named.terms.join('\n') }),
    });
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
    this.units[id] = indexed;
    this.#count(indexed, 1);
    return id;
  }

  #removeUnit(id: number): void {
    const unit = this.#unit(id);
    const { terms } = this.#analyzer.terms(unit.text, unit.skips);
    const named = this.#analyzer.terms(unit.names);
    this.#postings.remove({
      id,
      text: terms.join('\n'),
      ...(named.terms.length === 0 ? {} : { names: named.terms.join('\n') }),
    });
    this.units[id] = undefined;
    this.#count(unit, -1);
  }

  #count(unit: IndexedUnit, by: 1 | -1): void {
    this.live += by;
    this.totals[0] += by * unit.lengths[0];
    this.totals[1] += by * unit.lengths[1];
  }
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
