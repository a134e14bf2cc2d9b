import type { TextAnalyzer } from '../../index/analysis/analyzer.js';
import type { SearchQuery } from '../../index/corpus.js';
import type { Neighbour } from '../../index/search/neighbours.js';
import type { ParsedQuery } from '../../index/search/query.js';
import { type Candidate, passesOf, Ranker, type Ranking } from '../../index/search/ranker.js';
import { Scorer } from '../../index/search/scorer.js';
import type { SearchSource } from '../../index/search/searching.js';
import type { SynonymTable } from '../../index/search/synonyms.js';
import type { IndexedUnit } from '../../index/search/unit-table.js';
import { WEIGHTS } from '../../index/search/weights.js';
import { CandidateUnits, GivenUnits } from './candidate-units.js';
import type { Connection } from './connection.js';
import { exactQuery } from './exact-queries.js';
import { filterQueries } from './filter-queries.js';
import { LooseQuery, type Wider } from './loose-queries.js';
import { mendedForms } from './mending.js';
import { excludedCondition } from './part-queries.js';
import { type FoundRecords, type RoomSearch, searchRoom } from './searches.js';
import { notOf, type Seen } from './stale-versions.js';
import { type Statistics, StatisticsReader, termsOf } from './statistics.js';
import { type UnitRecord, unitId } from './unit-records.js';

/** Candidates that the library judges: the more, the nearer to judging everything. */
const CANDIDATES = 240;
/** The same of what is exact: the engine's order is nearer to ours there. */
const EXACT_CANDIDATES = 80;
/** So many are weighed by how much they answer. */
const RESCORED = 1_000;
/** Distinct terms of a long unit, and how many of those are candidates besides. */
const LONG = 400;
const LONG_CANDIDATES = 40;
/** Units that are read to count what the engine cannot prove. */
const MOST_COUNTED = 10_000;
const COUNTED_AT_ONCE = 1_000;

/** What the units of a corpus are asked through. */
export interface UnitsOfEngine {
  readonly connection: Connection;
  readonly prefix: string;
  /** One for each shard: what is routed so goes there. */
  readonly routings: readonly string[];
}

/**
 * One question's search over the units that an engine holds: the engine narrows, the library judges. Counts, lengths and
 * a few hundred candidates come from the engine; score, exactness, nearness and order are `Ranker`'s own.
 */
export class EngineSource implements SearchSource {
  readonly analyzer: TextAnalyzer;
  readonly #engine: UnitsOfEngine;
  readonly #parse: (text: string) => ParsedQuery;
  readonly #synonyms: SynonymTable;
  readonly #signal: AbortSignal | undefined;
  readonly #statistics: StatisticsReader;
  readonly #given = new GivenUnits();
  readonly #stale: readonly string[];

  constructor(
    engine: UnitsOfEngine,
    analyzer: TextAnalyzer,
    parse: (text: string) => ParsedQuery,
    synonyms: SynonymTable,
    signal?: AbortSignal,
    /** Versions that no document holds (`stale-versions.ts`). */
    stale: readonly string[] = [],
  ) {
    this.#stale = stale;
    this.#engine = engine;
    this.analyzer = analyzer;
    this.#parse = parse;
    this.#synonyms = synonyms;
    this.#signal = signal;
    this.#statistics = new StatisticsReader(engine.connection, engine.prefix, engine.routings);
  }

  parse(text: string): ParsedQuery {
    return this.#parse(text);
  }

  async mended(typed: string): Promise<readonly string[]> {
    const { connection, prefix } = this.#engine;
    const synonyms = this.#synonyms;
    const mending = { connection, prefix, analyzer: this.analyzer, synonyms, statistics: this.#statistics };
    const forms = await mendedForms(typed, mending, this.#signal);
    // All of them will be tried: what they need is asked for at once.
    await this.#statistics.count(
      forms.flatMap((form) => [...termsOf(this.parse(form)).terms]),
      this.#signal,
    );
    return forms;
  }

  unit(id: number): IndexedUnit {
    return this.#given.unit(id);
  }

  async neighbours(units: readonly number[]): Promise<readonly Neighbour[]> {
    const places = units.flatMap((of) => {
      const { document, version, order } = this.#given.record(of);
      return [order - 1, order + 1].map((at) => ({ of, order, at, id: unitId(document, version, at) }));
    });
    const lacking = places.filter(({ id }) => this.#given.numberOf(id) === undefined).map(({ id }) => id);
    if (lacking.length > 0) {
      const [found] = await this.#search([{ query: { ids: { values: lacking } }, size: lacking.length }]);
      for (const record of found?.records ?? []) this.#given.add(record);
    }
    return places.flatMap(({ of, order, at, id }) => {
      const unit = this.#given.numberOf(id);
      return unit === undefined ? [] : [{ unit, of, isLater: at > order }];
    });
  }

  /** The records given so far of these documents. */
  seenOf(documents: ReadonlySet<string>): readonly Seen[] {
    return this.#given.units.flatMap(({ record }) => (documents.has(record.document) ? [record] : []));
  }

  async rank(parsed: ParsedQuery, query: SearchQuery, limit: number, loose: boolean): Promise<Ranking> {
    if (parsed.clauses.length === 0) return this.#passing(parsed, query, limit);
    const statistics = await this.#statistics.read(parsed, this.#signal);
    const measures = new Scorer({ list: () => [], count: statistics.count }, { ...NO_UNITS, ...statistics });
    const filters = filterQueries(query);
    const excluded = parsed.excluded.flatMap((needle) => excludedCondition(needle) ?? []);
    const not = [...excluded, ...notOf(this.#stale)];
    const most = Math.max(CANDIDATES, limit);
    let exactTotal = 0;
    if (!parsed.cut) {
      const exact = exactQuery(parsed, measures, statistics, filters, not);
      const [all, best] = await this.#search([
        { query: exact.condition, size: 0, counts: true },
        { query: exact.query, size: Math.max(EXACT_CANDIDATES, limit), sort: BEST_FIRST },
      ]);
      const { total = 0 } = all ?? {};
      const records = best?.records ?? [];
      for (const record of records) this.#given.add(record);
      if (exact.proven && excluded.length === parsed.excluded.length) exactTotal = total;
      else if (total <= records.length)
        exactTotal = this.#judge(statistics, parsed, query, limit, false).exactTotal;
      else exactTotal = await this.#counted(exact.condition, parsed, query, statistics);
    }
    if (!loose || exactTotal >= limit)
      return { ...this.#judge(statistics, parsed, query, limit, false), exactTotal };
    const wider = new LooseQuery(measures, statistics, exactTotal).of(parsed, filters, not);
    if (wider) {
      await this.#addLoose(wider, most);
    }
    return { ...this.#judge(statistics, parsed, query, limit, true), exactTotal };
  }

  #judge(
    statistics: Statistics,
    parsed: ParsedQuery,
    query: SearchQuery,
    limit: number,
    loose: boolean,
  ): Ranking {
    const units = new CandidateUnits(this.#given, statistics);
    return new Ranker(units, this.analyzer, WEIGHTS, units.contexts()).rank(parsed, query, limit, loose);
  }

  /** Where only filters are given: what passes them, in document order. */
  async #passing(parsed: ParsedQuery, query: SearchQuery, limit: number): Promise<Ranking> {
    if (query.text.trim() !== '' || passesOf(query, parsed) === undefined)
      return { candidates: [], exactTotal: 0 };
    const [found] = await this.#search([
      {
        query: { bool: { filter: filterQueries(query), must_not: notOf(this.#stale) } },
        size: limit,
        sort: IN_ORDER,
        counts: true,
      },
    ]);
    const { records = [], total = 0 } = found ?? {};
    const candidates = records.map(
      (record): Candidate => ({ unit: this.#given.add(record), score: 0, exact: true }),
    );
    return { candidates, exactTotal: total };
  }

  #search(searches: readonly RoomSearch[]): Promise<readonly FoundRecords<UnitRecord>[]> {
    const { connection, prefix, routings } = this.#engine;
    const dfs = routings.length > 1;
    return searchRoom<UnitRecord>(connection, prefix, 'units', searches, this.#signal, { dfs });
  }

  /** Those that the engine finds best, and the best of the long ones, which it takes for worse than we do. */
  async #addLoose({ query, coverage }: Wider, most: number): Promise<void> {
    const long = { bool: { must: [query], filter: [{ range: { length: { gte: LONG } } }] } };
    const searches = [
      { query, size: most },
      { query: long, size: LONG_CANDIDATES },
    ].map((search) => ({
      ...search,
      rescore: {
        window_size: Math.max(most, RESCORED),
        query: { rescore_query: coverage, score_mode: 'multiply' },
      },
    }));
    for (const { records } of await this.#search(searches))
      for (const record of records) this.#given.add(record);
  }

  /** How many units are exact of those that the engine takes for it: read, the first some thousands. */
  async #counted(
    found: object,
    parsed: ParsedQuery,
    query: SearchQuery,
    statistics: Statistics,
  ): Promise<number> {
    let after: readonly unknown[] | undefined;
    let total = 0;
    for (let read = 0; read < MOST_COUNTED; read += COUNTED_AT_ONCE) {
      const [page] = await this.#search([
        { query: found, size: COUNTED_AT_ONCE, sort: IN_ORDER, ...(after && { after }) },
      ]);
      const records = page?.records ?? [];
      const given = new GivenUnits();
      for (const record of records) given.add(record);
      const units = new CandidateUnits(given, statistics);
      const ranker = new Ranker(units, this.analyzer, WEIGHTS, units.contexts());
      total += ranker.rank(parsed, query, 1, false).exactTotal;
      const last = records.at(-1);
      if (last === undefined || records.length < COUNTED_AT_ONCE) break;
      after = [last.document, last.order];
    }
    return total;
  }
}

const NO_UNITS = { units: [], lengths: [[], []] } as const;

/** Ties in document order, so that every number of shards cuts at the same place. */
const BEST_FIRST = [{ _score: 'desc' }, { document: 'asc' }, { order: 'asc' }];
const IN_ORDER = [{ document: 'asc' }, { order: 'asc' }];
