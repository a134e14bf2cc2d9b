import { lettersOf } from '../../index/analysis/pinyin.js';
import { pairsOf } from '../../index/citation/name-index.js';
import { symbolsOf } from '../../index/citation/short-form.js';
import { foldKey } from '../../index/text/fold.js';
import { any } from './part-queries.js';
import { LONGEST_TYPED } from './records.js';
import type { RoomSearch } from './searches.js';
import { pairStreamOf } from './term-stream.js';

/** Documents whose names are judged: more share only what nearly all names have. */
const CANDIDATES = 200;
/** Code units of what was typed that may stand in a name; no name is longer. */
const LONGEST_NAME = 500;
/** Pairs of characters by which names that look alike are found. */
const MOST_PAIRS = 200;

export const BY_KEY = [{ key: 'asc' }];

const SUMMARY = ['summary'];

/** Documents of which one may be meant by `name`: under it in full, and with it in a name. */
export function namedSearches(name: string): readonly RoomSearch[] {
  const key = foldKey(name);
  if (key === '') return [];
  const symbols = symbolsOf(name);
  const whole = any([...(symbols.length > 0 ? [{ terms: { symbols } }] : []), { term: { names: key } }]);
  const searches = [searchOf(whole)];
  if (symbols.length === 0) searches.push(...containing(key));
  return searches;
}

/** Documents that somebody may mean who has typed so much of a name. */
export function completionSearches(partial: string, limit: number): readonly RoomSearch[] {
  const key = foldKey(partial);
  if (key === '' && partial.trim() === '')
    return [{ query: { match_all: {} }, size: limit, sort: BY_KEY, parts: SUMMARY }];
  const size = Math.max(limit, CANDIDATES);
  const searches = key === '' ? [] : [searchOf({ prefix: { names: key.slice(0, LONGEST_NAME) } }, size)];
  searches.push(...containing(key, size));
  const letters = /^[a-z][a-z\s'’-]+$/iu.test(partial) ? lettersOf(partial) : undefined;
  if (letters !== undefined)
    searches.push(searchOf({ prefix: { sounds: letters.slice(0, LONGEST_TYPED) } }, size));
  return searches;
}

/** Documents with names that share pairs of characters with `name`, those with the most and rarest first. */
export function nearSearches(name: string): readonly RoomSearch[] {
  const pairs = pairsOf(foldKey(name.slice(0, LONGEST_NAME))).slice(0, MOST_PAIRS);
  if (pairs.length === 0) return [];
  const query = any(pairs.map((pair) => ({ term: { pairs: pair } })));
  return [{ query, size: CANDIDATES, sort: [{ _score: 'desc' }, ...BY_KEY], parts: SUMMARY }];
}

function containing(key: string, size = CANDIDATES): readonly RoomSearch[] {
  if (key === '' || key.length > LONGEST_NAME) return [];
  const query =
    key.length === 1 ? { term: { characters: key } } : { match_phrase: { pairs: pairStreamOf(key) } };
  return [searchOf(query, size)];
}

function searchOf(query: object, size = CANDIDATES): RoomSearch {
  return { query: { bool: { filter: query } }, size, sort: BY_KEY, parts: SUMMARY };
}
