import type { ParsedQuery } from '../../index/search/query.js';
import type { Scorer } from '../../index/search/scorer.js';
import { idf, WEIGHTS } from '../../index/search/weights.js';
import { clauseCondition } from './part-queries.js';
import type { Statistics } from './statistics.js';

/** Clauses of a long query that the engine is asked for; the rest is read in the few texts that have those. */
const MOST_ASKED = 12;
/** Terms by which exact hits are put in order. */
const MOST_SCORED = 100;

/** What finds exact hits. */
interface ExactQuery {
  /** They alone fulfil it, or they and a few more. */
  readonly condition: object;
  /** The same, those first that have rare words often. */
  readonly query: object;
  /** The condition is fulfilled by nothing else. */
  readonly proven: boolean;
}

/** Units that have all that is asked, those first that have rare words often. */
export function exactQuery(
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
  const condition = {
    bool: { filter: [...filters, ...conditions.map(({ query }) => query)], must_not: not },
  };
  return {
    condition,
    query: { bool: { ...condition.bool, should: [...scoring, ...linked] } },
    proven: conditions.every(({ proven }) => proven) && clauses.length === parsed.clauses.length,
  };
}
