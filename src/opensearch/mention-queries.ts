import type { Page, RequestFilter } from '../../index/corpus.js';
import type { CitationTarget } from '../../index/model/extraction.js';
import { bodyByName } from '../../index/names/bodies.js';
import { postByName } from '../../index/names/posts.js';
import { foldKey } from '../../index/text/fold.js';
import { any } from './part-queries.js';
import { fromEnd } from './records.js';
import type { RoomSearch } from './searches.js';
import { pairStreamOf } from './term-stream.js';

const IN_ORDER = [{ document: 'asc' }, { sequence: 'asc' }];
const SOONEST = [{ begins: 'asc' }, ...IN_ORDER];

/** Citations of any of the targets. */
export function citingSearch(targets: readonly CitationTarget[], page: Page): RoomSearch {
  return searchOf(
    [{ term: { kind: 'citation' } }, { terms: { targets: [...new Set(targets)] } }],
    page,
    IN_ORDER,
  );
}

/** Requests that fit, as `fitting` has it, in the engine's language. */
export function requestSearch(filter: RequestFilter, page: Page): RoomSearch {
  const { addressee, verb, verbClass, document, container, from, to } = filter;
  const queries: object[] = [
    { term: { kind: 'request' } },
    verbClass === undefined ? { term: { optional: false } } : { term: { verbClass } },
  ];
  if (addressee !== undefined) queries.push(...addresseeQuery(addressee));
  if (verb !== undefined) queries.push({ prefix: { verbFromEnd: fromEnd(foldKey(verb)) } });
  if (document !== undefined) queries.push({ term: { document } });
  if (container !== undefined) queries.push({ term: { containers: container } });
  const isDated = from !== undefined || to !== undefined;
  if (isDated) queries.push({ exists: { field: 'begins' } });
  if (to !== undefined) queries.push({ range: { begins: { lte: `${to}~` } } });
  if (from !== undefined) queries.push({ range: { ends: { gte: from } } });
  return searchOf(queries, page, isDated ? SOONEST : IN_ORDER);
}

/** A body or post under any of its names; any other word as it stands in the addressee. */
function addresseeQuery(addressee: string): readonly object[] {
  const key = foldKey(addressee);
  if (key === '') return [];
  const named = bodyByName(addressee) ?? postByName(addressee);
  const words =
    [...key].length === 1
      ? { term: { addresseeCharacters: key } }
      : { match_phrase: { addressee: pairStreamOf(key) } };
  return [any([...(named ? [{ term: { named: named.id } }] : []), words])];
}

function searchOf(filter: readonly object[], { offset = 0, limit }: Page, sort: object): RoomSearch {
  return {
    query: { bool: { filter } },
    from: offset,
    size: limit,
    sort,
    counts: true,
    parts: ['mention', 'document', 'version'],
  };
}
