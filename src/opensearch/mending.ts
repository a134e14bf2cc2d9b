import type { TextAnalyzer } from '../../index/analysis/analyzer.js';
import { runsOf } from '../../index/analysis/analyzer.js';
import { Vocabulary } from '../../index/search/suggest.js';
import type { SynonymTable } from '../../index/search/synonyms.js';
import type { WordLookUps } from '../../index/search/word-look-ups.js';
import type { Connection } from './connection.js';
import { aliasOf } from './mapping.js';
import { any } from './part-queries.js';
import type { StatisticsReader } from './statistics.js';

/** Words that are looked at for one query: those of the characters beside a slip are fewer. */
const MOST_WORDS = 10_000;

/** What mends a query whose corpus is elsewhere. */
export interface Mending {
  readonly connection: Connection;
  readonly prefix: string;
  readonly analyzer: TextAnalyzer;
  readonly synonyms: SynonymTable;
  readonly statistics: StatisticsReader;
}

/**
 * The forms that `Vocabulary.mended` gives, over those words of the corpus that it would look up: pairs with a character
 * beside a slip, words that sound like a stretch over one, Latin words one letter off.
 */
export async function mendedForms(
  typed: string,
  { connection, prefix, analyzer, synonyms, statistics }: Mending,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const query = analyzer.canonicalize(typed);
  await statistics.count(termsIn(query.text), signal);
  const own = new Vocabulary({ terms: () => [], count: statistics.known }, synonyms, analyzer);
  const lookUps = own.lookUps(query);
  const words = await wordsOf(lookUps, connection, prefix, signal);
  const sounding = [...lookUps.sounds].flatMap((sound) => own.soundingInTables(sound));
  await statistics.count([...words, ...[...words, ...sounding].flatMap(termsIn)], signal);
  // What stands nowhere any more is no word of the corpus.
  const living = words.filter((word) => statistics.known(word, 'text') > 0 || word.length > 2);
  return new Vocabulary({ terms: () => living, count: statistics.known }, synonyms, analyzer).mended(
    typed,
    query,
  );
}

/** Pairs of Han characters and Latin words of a text: what can stand in a corpus or not. */
function termsIn(text: string): readonly string[] {
  return runsOf(text).flatMap(({ han, start, end }) => {
    if (!han) return [text.slice(start, end)];
    return Array.from({ length: Math.max(0, end - start - 1) }, (_, at) =>
      text.slice(start + at, start + at + 2),
    );
  });
}

async function wordsOf(
  { first, last, sounds, latin }: WordLookUps,
  connection: Connection,
  prefix: string,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const queries = [
    ...(first.size > 0 ? [{ terms: { first: [...first] } }] : []),
    ...(last.size > 0 ? [{ terms: { last: [...last] } }] : []),
    ...(sounds.size > 0 ? [{ terms: { sound: [...sounds] } }] : []),
    ...[...latin].map((word) => ({ fuzzy: { latin: { value: word, fuzziness: 1, max_expansions: 200 } } })),
  ];
  if (queries.length === 0) return [];
  const { hits } = await connection.ask<{
    readonly hits: { readonly hits: readonly { readonly _id: string }[] };
  }>(
    {
      method: 'POST',
      path: `/${aliasOf(prefix, 'words')}/_search`,
      body: {
        query: { bool: { filter: any(queries) } },
        size: MOST_WORDS,
        _source: false,
        track_total_hits: false,
      },
    },
    signal,
  );
  return hits.hits.map(({ _id }) => _id).sort();
}
