import type { Alternative, Clause, Part } from '../../index/search/query.js';
import { pairStreamOf } from './term-stream.js';

/** A condition in the engine's language. */
export interface Condition {
  readonly query: object;
  /** It holds for nothing else: what is found need not be read again to be counted. */
  readonly proven: boolean;
}

const HAN_RUN = /^\p{Script=Han}{2,}$/u;
const HAN = /^\p{Script=Han}$/u;
const NOTHING = { match_none: {} };

export function all(queries: readonly object[]): object {
  return queries.length === 1 && queries[0] ? queries[0] : { bool: { filter: queries } };
}

export function any(queries: readonly object[]): object {
  const [first] = queries;
  if (first === undefined) return NOTHING;
  return queries.length === 1 ? first : { bool: { should: queries, minimum_should_match: 1 } };
}

/** A single character: it begins a pair, or ends a run. */
export function characterQuery(character: string): object {
  if (!HAN.test(character)) return NOTHING;
  return any([{ prefix: { terms: character } }, { term: { ends: character } }]);
}

/** Units whose text or names have the whole part. */
export function partCondition({ terms, needle, proven }: Part): Condition {
  if (terms.length === 0) return { query: characterQuery(needle), proven: true };
  if (!proven && HAN_RUN.test(needle)) {
    const query = pairStreamOf(needle);
    return {
      query: any(['terms', 'names'].map((field) => ({ match_phrase: { [field]: query } }))),
      proven: true,
    };
  }
  const each = terms.map((term) => any([{ term: { terms: term } }, { term: { names: term } }]));
  return { query: all(each), proven };
}

/** Units that have every part. */
export function alternativeCondition({ parts }: Alternative): Condition {
  const conditions = parts.map(partCondition);
  return {
    query: all(conditions.map(({ query }) => query)),
    proven: conditions.every(({ proven }) => proven),
  };
}

/**
 * Units that satisfy a clause exactly: by its words or an equivalent.
 * @param stands whether the parts' terms stand anywhere
 */
export function clauseCondition(clause: Clause, stands: (parts: readonly Part[]) => boolean): Condition {
  const conditions = clause.alternatives
    .filter(({ kind, parts }) => kind === 'literal' || (kind === 'equivalent' && stands(parts)))
    .map(alternativeCondition);
  return {
    query: any(conditions.map(({ query }) => query)),
    proven: conditions.every(({ proven }) => proven),
  };
}

/** Units that hold a canonical text that must not be there, where the engine can tell it. */
export function excludedCondition(needle: string): object | undefined {
  if (HAN_RUN.test(needle)) return { match_phrase: { terms: pairStreamOf(needle) } };
  return HAN.test(needle) ? characterQuery(needle) : undefined;
}
