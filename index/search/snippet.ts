import type { Snippet } from '../corpus.js';
import type { Span } from '../model/span.js';
import type { Match } from './passage.js';

/** What ends a clause, with the closing quotation marks and the footnote mark that belong to it. */
const CLAUSE_END = /[，；。：！？,;!?\n]+[”"』」》）)\]]*[\u00b9\u00b2\u00b3\u2070-\u2079]*\s*/gu;

/** Code units of a text that is shown whole: longer ones are cut to their best clauses. */
const WHOLE = 64;
/** What one piece may hold; a clause that is longer stands alone. */
const PIECE = 56;
/** A clause is cut at its enumeration commas and brackets only where it is longer than this. */
const LONG_CLAUSE = 120;

/**
 * The best passage of `text`: whole clauses, in at most two pieces that hold as much as they can of what was asked,
 * and every match in them. `matches` are in order and may overlap.
 */
export function snippetOf(text: string, matches: readonly Match[]): Snippet {
  const pieces = text.length <= WHOLE ? [{ start: 0, end: text.length }] : bestPieces(text, matches);
  return { pieces, matches: merged(matches, pieces) };
}

/** The clauses of a text: together they are the text. */
export function clausesOf(text: string): readonly Span[] {
  const clauses = cutBehind(text, { start: 0, end: text.length }, CLAUSE_END);
  return clauses.flatMap((clause) =>
    clause.end - clause.start > LONG_CLAUSE ? cutBehind(text, clause, /[、()（）]+\s*/gu) : [clause],
  );
}

function cutBehind(text: string, span: Span, mark: RegExp): Span[] {
  const cuts: Span[] = [];
  let { start } = span;
  for (const found of text.slice(span.start, span.end).matchAll(mark)) {
    const end = span.start + found.index + found[0].length;
    if (end > start) cuts.push({ start, end });
    start = end;
  }
  if (start < span.end) cuts.push({ start, end: span.end });
  return cuts;
}

/** The run of clauses that answers most of the query; where that is not all of it, half as much twice. */
function bestPieces(text: string, matches: readonly Match[]): Span[] {
  const clauses = clausesOf(text);
  const one = bestRun(clauses, matches, PIECE);
  if (unanswered(matches, one).length === 0) return [one];
  const first = bestRun(clauses, matches, PIECE / 2);
  const second = bestRun(clauses, unanswered(matches, first), PIECE / 2);
  if (second.end < first.start) return [second, first];
  if (second.start > first.end) return [first, second];
  return [{ start: Math.min(first.start, second.start), end: Math.max(first.end, second.end) }];
}

/** The matches of clauses of the query that have none in `piece`. */
function unanswered(matches: readonly Match[], piece: Span): readonly Match[] {
  const answered = new Set(matches.filter((match) => isWithin(match, piece)).map((match) => match.clause));
  return matches.filter((match) => !answered.has(match.clause));
}

function bestRun(clauses: readonly Span[], matches: readonly Match[], room: number): Span {
  let best: Span = clauses[0] ?? { start: 0, end: 0 };
  let most = -1;
  let earliest = 0;
  for (const [from, clause] of clauses.entries()) {
    while ((matches[earliest]?.start ?? clause.start) < clause.start) earliest++;
    const asked = new Set<number>();
    let inside = 0;
    let next = earliest;
    for (let to = from; to < clauses.length; to++) {
      const run = { start: clause.start, end: clauses[to]?.end ?? clause.end };
      if (to > from && run.end - run.start > room) break;
      for (let match = matches[next]; match !== undefined && match.end <= run.end; match = matches[++next]) {
        asked.add(match.clause);
        inside++;
      }
      // What was asked counts most, then how much of it stands there; a longer run gives context last.
      const value = asked.size * 1000 + Math.min(inside, 20) * 10 + (run.end - run.start) / 100;
      if (value > most) {
        most = value;
        best = run;
      }
    }
  }
  return best;
}

function isWithin(match: Span, piece: Span): boolean {
  return match.start >= piece.start && match.end <= piece.end;
}

/** Matches within pieces, in order; what overlaps or touches is one. */
function merged(matches: readonly Match[], pieces: readonly Span[]): Span[] {
  const out: { start: number; end: number }[] = [];
  for (const piece of pieces) {
    let last: { start: number; end: number } | undefined;
    for (const match of matches) {
      if (!isWithin(match, piece)) continue;
      if (last !== undefined && match.start <= last.end) last.end = Math.max(last.end, match.end);
      else {
        last = { start: match.start, end: match.end };
        out.push(last);
      }
    }
  }
  return out;
}
