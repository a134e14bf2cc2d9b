import type { TextAnalyzer } from '../analysis/analyzer.js';
import type { Hit, SearchQuery, SearchResult, SynonymUse } from '../corpus.js';
import { type FusedCandidate, fused, type Nearness } from './fusion.js';
import { type Neighbour, withNeighbours, withNeighboursToSee } from './neighbours.js';
import { type Passage, passageOf } from './passage.js';
import type { Alternative, ParsedQuery } from './query.js';
import { type Candidate, passesOf, type Ranking } from './ranker.js';
import { snippetOf } from './snippet.js';
import { got, type MayTakeTime, type Steps } from './steps.js';
import type { IndexedUnit } from './unit-table.js';

const DEFAULT_LIMIT = 10;

/** Code units of a query that may hold typing errors: in a longer one the rest of it says enough. */
const LONGEST_MENDED = 160;

/** Candidates by words that are joined with those by meaning. */
const FUSED = 60;

/** Whoever holds the units: an index in memory, or an engine elsewhere. */
export interface SearchSource {
  readonly analyzer: TextAnalyzer;
  parse(text: string): ParsedQuery;
  /**
   * The best units, `limit` and more; with `loose` false exact ones alone, as where `limit` are exact. Numbers of units hold
   * for one search.
   */
  rank(parsed: ParsedQuery, query: SearchQuery, limit: number, loose: boolean): MayTakeTime<Ranking>;
  /** A query with its likely typing errors mended, most likely first. */
  mended(typed: string): MayTakeTime<readonly string[]>;
  /** What stands before and behind units that were ranked. */
  neighbours(units: readonly number[]): MayTakeTime<readonly Neighbour[]>;
  /** A unit that was ranked, or stands beside one. */
  unit(id: number): IndexedUnit;
}

/** A candidate with its text read. */
interface Found {
  readonly hit: Hit;
  readonly passage: Passage;
}

/** A query with its likely typing errors mended, and what it finds. */
interface Mended {
  readonly text: string;
  readonly parsed: ParsedQuery;
  readonly candidates: readonly Candidate[];
}

/**
 * A search from what was typed to the answer.
 * @param nearness what is near the query in meaning; it orders and adds to what is not exact
 */
export function* searching(
  query: SearchQuery,
  source: SearchSource,
  nearness?: Nearness,
): Steps<SearchResult> {
  const parsed = source.parse(query.text);
  const limit = Math.max(0, query.limit ?? DEFAULT_LIMIT);
  const depth = nearness === undefined ? limit : Math.max(limit, FUSED);
  const { candidates, exactTotal } = yield* got(source.rank(parsed, query, depth, true));
  const mended = exactTotal === 0 ? yield* mending(query, depth, source) : undefined;
  const merged =
    mended === undefined
      ? candidates.map((candidate) => ({ candidate, by: parsed }))
      : mergedWith(mended, candidates, parsed);
  const by = new Map(merged.map((one) => [one.candidate.unit, one.by]));
  const ranked = merged.map(({ candidate }) => candidate);
  const ordered =
    exactTotal >= limit ? ranked : yield* beside(ranked, query, mended?.parsed ?? parsed, source);
  const best =
    nearness === undefined ? ordered.slice(0, limit) : fused(ordered.slice(0, depth), nearness, limit);
  const found = best.map((candidate) =>
    read(candidate, by.get(candidate.unit) ?? mended?.parsed ?? parsed, source),
  );
  return {
    hits: found.map(({ hit }) => hit),
    exactTotal,
    synonyms: synonymUses(
      mended?.parsed ?? parsed,
      found.map(({ passage }) => passage),
    ),
    ...(mended === undefined ? {} : { suggestion: mended.text }),
    ...(parsed.unwanted.length === 0 ? {} : { setBack: parsed.unwanted }),
  };
}

/** Candidates with those beside the best of them that the query may find. */
function* beside(
  ranked: readonly Candidate[],
  query: SearchQuery,
  parsed: ParsedQuery,
  source: SearchSource,
): Steps<readonly Candidate[]> {
  const seen = parsed.clauses.length === 0 ? [] : withNeighboursToSee(ranked);
  if (seen.length === 0) return ranked;
  const neighbours = yield* got(source.neighbours(seen.map(({ unit }) => unit)));
  const passes = passesOf(query, parsed);
  const found = neighbours.filter(({ unit }) => passes === undefined || passes(source.unit(unit)));
  return withNeighbours(ranked, found, (id) => source.unit(id));
}

/** The likeliest form of a query that finds nothing exact: one that does, else the one that was most likely meant. */
function* mending(query: SearchQuery, limit: number, source: SearchSource): Steps<Mended | undefined> {
  if (query.text.length > LONGEST_MENDED) return undefined;
  const forms = yield* got(source.mended(query.text));
  for (const text of forms) {
    const parsed = source.parse(text);
    const { exactTotal } = yield* got(source.rank(parsed, query, limit, false));
    if (exactTotal === 0) continue;
    const { candidates } = yield* got(source.rank(parsed, query, limit, true));
    return { text, parsed, candidates };
  }
  const [text] = forms;
  if (text === undefined) return undefined;
  const parsed = source.parse(text);
  const { candidates } = yield* got(source.rank(parsed, query, limit, true));
  return { text, parsed, candidates };
}

/** What the mended query finds, then what the query as typed does; none of it is what was asked. */
function mergedWith(
  mended: Mended,
  candidates: readonly Candidate[],
  parsed: ParsedQuery,
): readonly { readonly candidate: Candidate; readonly by: ParsedQuery }[] {
  const seen = new Set(mended.candidates.map(({ unit }) => unit));
  const rest = candidates.filter(({ unit }) => !seen.has(unit));
  return [
    ...mended.candidates.map((candidate) => ({
      candidate: { ...candidate, exact: false },
      by: mended.parsed,
    })),
    ...rest.map((candidate) => ({ candidate, by: parsed })),
  ];
}

function read(
  { unit: id, score, exact, near }: FusedCandidate,
  parsed: ParsedQuery,
  source: SearchSource,
): Found {
  const unit = source.unit(id);
  const passage = passageOf(unit, parsed, source.analyzer);
  const { locator, kind, text } = unit;
  const snippet = snippetOf(text, passage.matches);
  const hit = { document: unit.document.key, locator, kind, text, score, exact, snippet };
  return { passage, hit: near === undefined ? hit : { ...hit, near } };
}

/** The synonyms by which units in the answer were found, in the query's order. */
function synonymUses(parsed: ParsedQuery, passages: readonly Passage[]): readonly SynonymUse[] {
  const used = (typed: string, alternatives: readonly Alternative[]) =>
    alternatives
      .filter((alternative) => alternative.kind !== 'literal')
      .filter((alternative) => passages.some(({ satisfied }) => satisfied.has(alternative)))
      .map((alternative) => ({ typed, also: alternative.shown }));
  return [
    ...parsed.clauses.flatMap(({ typed, alternatives }) => used(typed, alternatives)),
    ...parsed.hints.flatMap(({ clauses, alternatives }) =>
      used(clauses.map((index) => parsed.clauses[index]?.typed ?? '').join(' '), alternatives),
    ),
  ];
}
