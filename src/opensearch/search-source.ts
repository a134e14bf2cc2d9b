import type { TextAnalyzer } from '../../index/analysis/analyzer.js';
import type { SearchQuery } from '../../index/corpus.js';
import type { ParsedQuery } from '../../index/search/query.js';
import { type Candidate, passesOf, Ranker, type Ranking } from '../../index/search/ranker.js';
import { Scorer } from '../../index/search/scorer.js';
import type { SearchSource } from '../../index/search/searching.js';
import type { SynonymTable } from '../../index/search/synonyms.js';
import type { IndexedUnit } from '../../index/search/unit-table.js';
import { idf, WEIGHTS } from '../../index/search/weights.js';
import { CandidateUnits, GivenUnits } from './candidate-units.js';
import type { Connection } from './connection.js';
import { filterQueries } from './filter-queries.js';
import { LooseQuery, type Wider } from './loose-queries.js';
import { aliasOf } from './mapping.js';
import { mendedForms } from './mending.js';
import { clauseCondition, excludedCondition } from './part-queries.js';
import { searchRoom } from './searches.js';
import { notOf, type Seen } from './stale-versions.js';
import { type Statistics, StatisticsReader, termsOf } from './statistics.js';
import type { UnitRecord } from './unit-records.js';

/** Candidates that the library judges: the more, the nearer to judging everything. */
const CANDIDATES = 300;
/** As many times as many are weighed by how much they answer. */
const RESCORED = 3;
/** Distinct terms of a long unit, and how many of those are candidates besides. */
const LONG = 400;
const LONG_CANDIDATES = 40;
/** Clauses of a long query that the engine is asked for; the rest is read in the few texts that have those. */
const MOST_ASKED = 12;
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

interface Found {
  readonly total: number;
  readonly records: readonly UnitRecord[];
}

interface SearchAnswer {
  readonly hits: {
    readonly total?: { readonly value: number };
    readonly hits: readonly { readonly _source: UnitRecord; readonly sort?: readonly unknown[] }[];
  };
}

/** Exact hits by the engine's word, where it can be taken. */
interface ExactQuery {
  readonly query: object;
  readonly proven: boolean;
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

  /** The records given so far of these documents. */
  seenOf(documents: ReadonlySet<string>): readonly Seen[] {
    return this.#given.units.flatMap(({ record }) => (documents.has(record.document) ? [record] : []));
  }

  async rank(parsed: ParsedQuery, query: SearchQuery, limit: number, loose: boolean): Promise<Ranking> {
    if (parsed.clauses.length === 0) return this.#passing(parsed, query, limit);
    const statistics = await this.#statistics.read(parsed, this.#signal);
    const measures = new Scorer({ list: () => [], count: statistics.count }, { ...NO_UNITS, ...statistics });
    const filters = filterQueries(query);
    const not = [
      ...parsed.excluded.flatMap((needle) => excludedCondition(needle) ?? []),
      ...notOf(this.#stale),
    ];
    const most = Math.max(CANDIDATES, limit);
    let exactTotal = 0;
    if (!parsed.cut) {
      const exact = exactQuery(parsed, measures, statistics, filters, not);
      const { total, records } = await this.#find(exact.query, most, true);
      for (const record of records) this.#given.add(record);
      if (exact.proven) exactTotal = total;
      else if (total <= records.length)
        exactTotal = this.#judge(statistics, parsed, query, limit, false).exactTotal;
      else exactTotal = await this.#counted(exact.query, parsed, query, statistics);
    }
    if (!loose || exactTotal >= limit)
      return { ...this.#judge(statistics, parsed, query, limit, false), exactTotal };
    const wider = new LooseQuery(measures, statistics, exactTotal).of(parsed, filters, not);
    if (wider) {
      await this.#addLoose(wider, most);
      await this.#addAround();
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
    const { total, records } = await this.#find(
      { bool: { filter: filterQueries(query), must_not: notOf(this.#stale) } },
      limit,
      true,
      IN_ORDER,
    );
    const candidates = records.map(
      (record): Candidate => ({ unit: this.#given.add(record), score: 0, exact: true }),
    );
    return { candidates, exactTotal: total };
  }

  async #find(query: object, size: number, counts: boolean, sort: object = BEST_FIRST): Promise<Found> {
    const { connection, prefix, routings } = this.#engine;
    const answer = await connection.ask<SearchAnswer>(
      {
        method: 'POST',
        path: `/${aliasOf(prefix, 'units')}/_search`,
        query: routings.length > 1 ? { search_type: 'dfs_query_then_fetch' } : {},
        body: { query, size, sort, track_total_hits: counts },
      },
      this.#signal,
    );
    const records = answer.hits.hits.map(({ _source }) => _source);
    return { total: answer.hits.total?.value ?? records.length, records };
  }

  /** Those that the engine finds best, and the best of the long ones, which it takes for worse than we do. */
  async #addLoose({ query, coverage }: Wider, most: number): Promise<void> {
    const { connection, prefix, routings } = this.#engine;
    const long = { bool: { must: [query], filter: [{ range: { length: { gte: LONG } } }] } };
    const searches = [
      { query, size: most },
      { query: long, size: LONG_CANDIDATES },
    ].map((search) => ({
      ...search,
      rescore: {
        window_size: most * RESCORED,
        query: { rescore_query: coverage, score_mode: 'multiply' },
      },
    }));
    const dfs = routings.length > 1;
    const found = await searchRoom<UnitRecord>(connection, prefix, 'units', searches, this.#signal, { dfs });
    for (const { records } of found) for (const record of records) this.#given.add(record);
  }

  /** Titles and headings over the candidates: what they answer, counts for what stands under them. */
  async #addAround(): Promise<void> {
    const ids = this.#given.missingAround();
    if (ids.length === 0) return;
    const { docs } = await this.#engine.connection.ask<{
      readonly docs: readonly { readonly _source?: UnitRecord }[];
    }>(
      { method: 'POST', path: `/${aliasOf(this.#engine.prefix, 'units')}/_mget`, body: { ids } },
      this.#signal,
    );
    for (const { _source: record } of docs) if (record) this.#given.add(record);
  }

  /** How many units are exact of those that the engine takes for it: read, the first some thousands. */
  async #counted(
    found: object,
    parsed: ParsedQuery,
    query: SearchQuery,
    statistics: Statistics,
  ): Promise<number> {
    const { connection, prefix } = this.#engine;
    let after: readonly unknown[] | undefined;
    let total = 0;
    for (let read = 0; read < MOST_COUNTED; read += COUNTED_AT_ONCE) {
      const body = { query: found, size: COUNTED_AT_ONCE, sort: IN_ORDER, track_total_hits: false };
      const { hits } = await connection.ask<SearchAnswer>(
        {
          method: 'POST',
          path: `/${aliasOf(prefix, 'units')}/_search`,
          body: after === undefined ? body : { ...body, search_after: after },
        },
        this.#signal,
      );
      const given = new GivenUnits();
      for (const { _source } of hits.hits) given.add(_source);
      const units = new CandidateUnits(given, statistics);
      total += new Ranker(units, this.analyzer, WEIGHTS, units.contexts()).rank(
        parsed,
        query,
        1,
        false,
      ).exactTotal;
      after = hits.hits.at(-1)?.sort;
      if (hits.hits.length < COUNTED_AT_ONCE || after === undefined) break;
    }
    return total;
  }
}

const NO_UNITS = { units: [], lengths: [[], []] } as const;

/** Ties in document order, so that every number of shards cuts at the same place. */
const BEST_FIRST = [{ _score: 'desc' }, { document: 'asc' }, { order: 'asc' }];
const IN_ORDER = [{ document: 'asc' }, { order: 'asc' }];

/** Units that have all that is asked, those first that have rare words often. */
function exactQuery(
  parsed: ParsedQuery,
  measures: Scorer,
  statistics: Statistics,
  filters: readonly object[],
  not: readonly object[],
): ExactQuery {
  const { clauses } = measures.rarest(parsed, MOST_ASKED);
  const stands: Scorer['stands'] = (parts) => measures.stands(parts);
  const conditions = clauses.map((clause) => clauseCondition(clause, stands));
  const terms = clauses.flatMap(({ alternatives }) =>
    alternatives
      .filter(({ kind }) => kind !== 'related')
      .flatMap(({ parts }) => parts.flatMap((part) => part.terms)),
  );
  const scoring = [...new Set(terms)]
    .filter((term) => statistics.count(term, 'text') > 0)
    .sort((a, b) => statistics.count(a, 'text') - statistics.count(b, 'text'))
    .slice(0, MOST_SCORED)
    .flatMap((term) => [
      { term: { terms: term } },
      ...(statistics.count(term, 'names') > 0
        ? [{ term: { names: { value: term, boost: WEIGHTS.names } } }]
        : []),
    ]);
  const linked = parsed.links.slice(0, MOST_SCORED).map((link) => ({
    constant_score: {
      filter: { term: { terms: link } },
      boost: (WEIGHTS.link * idf(statistics.count(link, 'text'), statistics.live)) / (WEIGHTS.k + 1),
    },
  }));
  return {
    query: {
      bool: {
        filter: [...filters, ...conditions.map(({ query }) => query)],
        must_not: not,
        should: [...scoring, ...linked],
      },
    },
    proven:
      conditions.every(({ proven }) => proven) &&
      clauses.length === parsed.clauses.length &&
      not.length === parsed.excluded.length,
  };
}

/** Terms by which exact hits are put in order. */
const MOST_SCORED = 100;
