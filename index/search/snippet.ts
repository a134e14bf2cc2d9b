import type { Analyzer } from '../analysis/analyzer.js';
import type { Canonical } from '../analysis/canonical.js';
import type { Snippet } from '../corpus.js';
import type { Span } from '../model/span.js';
import { indexOfNeedle } from './needle.js';
import type { Alternative, Clause, ParsedQuery } from './query.js';
import type { IndexedUnit } from './unit-table.js';

/** Code units of a snippet: longer texts are cut to their best clauses. */
const WHOLE = 120;
/** What one piece may hold; a clause that is longer stands alone. */
const PIECE = 90;
/** A piece is cut between items of an enumeration (、) only where the clause is longer than this. */
const LONG_CLAUSE = 120;

/** A match with the clause of the query that it answers. */
interface Match extends Span {
  readonly clause: number;
}

/**
 * The best passage of `unit` for `query`: whole clauses of its text, as few as hold what was asked, and every match
 * in them at its place in the original text (corpus spaces and footnote marks within a match are part of it).
 */
export function snippetOf(unit: IndexedUnit, query: ParsedQuery, analyzer: Analyzer): Snippet {
  const { text } = unit;
  const matches = matchesIn(unit, query, analyzer);
  const pieces = text.length <= WHOLE ? [{ start: 0, end: text.length }] : bestPieces(text, matches);
  return { pieces, matches: merged(matches, pieces) };
}

/** Whether this alternative is what makes `unit` a hit: all its parts stand there. */
export function isSatisfied(
  unit: IndexedUnit,
  alternative: Alternative,
  canonical: Canonical,
  analyzer: Analyzer,
): boolean {
  return alternative.parts.every((part) => placesOf(part, canonical, analyzer, unit.canonicalNames).found);
}

function matchesIn(unit: IndexedUnit, query: ParsedQuery, analyzer: Analyzer): Match[] {
  const canonical = analyzer.canonicalize(unit.text, unit.skips);
  const matches: Match[] = [];
  for (const [index, clause] of query.clauses.entries()) {
    for (const span of spansOf(clause, unit, canonical, analyzer)) {
      matches.push({ ...original(span, canonical), clause: index });
    }
  }
  return matches.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Where a clause is answered, in canonical offsets: by its words, by other names, else by fragments of its words. */
function spansOf(
  clause: Clause,
  unit: IndexedUnit,
  canonical: Canonical,
  analyzer: Analyzer,
): readonly Span[] {
  const spans: Span[] = [];
  const fragments: Span[] = [];
  for (const alternative of clause.alternatives) {
    const parts = alternative.parts.map((part) => placesOf(part, canonical, analyzer, unit.canonicalNames));
    if (parts.every((part) => part.found)) spans.push(...parts.flatMap((part) => part.places));
    else if (alternative.kind === 'literal') fragments.push(...parts.flatMap((part) => part.places));
  }
  if (spans.length > 0 || fragments.length > 0) return [...spans, ...fragments];
  const literal = clause.alternatives[0];
  return literal === undefined
    ? []
    : literal.parts.flatMap((part) => termPlaces(part.terms, canonical, analyzer));
}

function placesOf(
  part: { readonly terms: readonly string[]; readonly needle: string },
  canonical: Canonical,
  analyzer: Analyzer,
  names: string,
): { readonly found: boolean; readonly places: readonly Span[] } {
  if (part.needle === '') {
    const places = termPlaces(part.terms, canonical, analyzer);
    return { found: places.length > 0, places };
  }
  const places: Span[] = [];
  for (
    let at = indexOfNeedle(canonical.text, part.needle, 0);
    at >= 0;
    at = indexOfNeedle(canonical.text, part.needle, at + part.needle.length)
  ) {
    places.push({ start: at, end: at + part.needle.length });
  }
  // A symbol is found in a longer one by its term (63/194 in a/res/63/194), a name not in the text at all.
  if (places.length === 0 && part.terms.length === 1)
    places.push(...termPlaces(part.terms, canonical, analyzer));
  return { found: places.length > 0 || indexOfNeedle(names, part.needle, 0) >= 0, places };
}

function termPlaces(terms: readonly string[], canonical: Canonical, analyzer: Analyzer): Span[] {
  const wanted = new Set(terms);
  return analyzer.tokens(canonical.text).filter((token) => wanted.has(token.term));
}

function original(span: Span, canonical: Canonical): Span {
  return { start: canonical.starts[span.start] ?? 0, end: canonical.ends[span.end - 1] ?? 0 };
}

/** Clauses end behind these; an enumeration comma parts clauses only where they would be too long. */
function clausesOf(text: string): Span[] {
  const clauses = cutBehind(
    text,
    { start: 0, end: text.length },
    /[，；。：！？,;!?\n]+[”"』」》）)\]]*\s*/gu,
  );
  return clauses.flatMap((clause) =>
    clause.end - clause.start > LONG_CLAUSE ? cutBehind(text, clause, /[、()（）]+\s*/gu) : [clause],
  );
}

function cutBehind(text: string, span: Span, mark: RegExp): Span[] {
  const cuts: Span[] = [];
  let start = span.start;
  for (const found of text.slice(span.start, span.end).matchAll(mark)) {
    const end = span.start + found.index + found[0].length;
    if (end > start) cuts.push({ start, end });
    start = end;
  }
  if (start < span.end) cuts.push({ start, end: span.end });
  return cuts;
}

/** At most two runs of clauses: the one that answers most of the query, and one that answers most of the rest. */
function bestPieces(text: string, matches: readonly Match[]): Span[] {
  const clauses = clausesOf(text);
  const first = bestRun(clauses, matches, new Set());
  const answered = new Set(matches.filter((match) => within(match, first)).map((match) => match.clause));
  const rest = matches.filter((match) => !answered.has(match.clause));
  if (rest.length === 0) return [first];
  const second = bestRun(clauses, rest, answered);
  if (second.end < first.start) return [second, first];
  if (second.start > first.end) return [first, second];
  return [{ start: Math.min(first.start, second.start), end: Math.max(first.end, second.end) }];
}

function bestRun(clauses: readonly Span[], matches: readonly Match[], answered: ReadonlySet<number>): Span {
  let best: Span = clauses[0] ?? { start: 0, end: 0 };
  let most = -1;
  for (const [from, clause] of clauses.entries()) {
    for (let to = from; to < clauses.length; to++) {
      const run = { start: clause.start, end: clauses[to]?.end ?? clause.end };
      if (to > from && run.end - run.start > PIECE) break;
      const inside = matches.filter((match) => within(match, run));
      const asked = new Set(inside.map((match) => match.clause).filter((index) => !answered.has(index))).size;
      // What was asked counts most, then how much of it stands there; a longer run gives context last.
      const value = asked * 1000 + Math.min(inside.length, 20) * 10 + (run.end - run.start) / 100;
      if (value > most) {
        most = value;
        best = run;
      }
    }
  }
  return best;
}

function within(match: Span, piece: Span): boolean {
  return match.start >= piece.start && match.end <= piece.end;
}

/** Matches within pieces, in order; what overlaps or touches is one. */
function merged(matches: readonly Match[], pieces: readonly Span[]): Span[] {
  const out: { start: number; end: number }[] = [];
  for (const piece of pieces) {
    let last: { start: number; end: number } | undefined;
    for (const { start, end } of matches) {
      if (!within({ start, end }, piece)) continue;
      if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
      else {
        last = { start, end };
        out.push(last);
      }
    }
  }
  return out;
}
