import type { SearchQuery } from '../../index/corpus.js';
import { isAdverbial } from '../../index/search/filters.js';
import { toSimplified } from '../../index/text/han.js';
import { any } from './part-queries.js';
import { LONGEST_OPENING } from './unit-records.js';

/** The filters of a query, as `filterOf` has them, in the engine's language. */
export function filterQueries(query: SearchQuery): readonly object[] {
  const { document, kinds, opening, year, organ, type, part, container } = query;
  const queries: object[] = [];
  if (document !== undefined) queries.push({ term: { document } });
  if (type !== undefined) queries.push({ term: { type } });
  if (year !== undefined) queries.push({ term: { year } });
  if (organ !== undefined) queries.push({ term: { organ: toSimplified(organ.trim()) } });
  if (kinds !== undefined && kinds.length > 0) queries.push({ terms: { kind: kinds } });
  if (part !== undefined)
    queries.push(any([{ term: { part } }, { bool: { must_not: [{ term: { kind: 'subparagraph' } }] } }]));
  if (container !== undefined) queries.push({ term: { containers: container } });
  if (opening !== undefined && opening.trim() !== '') {
    const wanted = toSimplified(opening.trim());
    const field = isAdverbial(wanted) ? 'opening' : 'openings';
    queries.push({ prefix: { [field]: wanted.slice(0, LONGEST_OPENING) } });
  }
  return queries;
}
