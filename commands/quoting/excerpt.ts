import type { Hit } from '../../index/corpus.js';
import type { Span } from '../../index/model/span.js';
import { paraQuestion } from '../composing/questions.js';
import type { Citation, Excerpt, ExcerptPiece } from '../contract/reply.js';

/** A hit as it is shown: its clauses, the matches in them, and where something is left out. */
/** @param label where it stands, in few words */
export function excerptOf(hit: Hit, citation: Citation, label: string): Excerpt {
  const shown = joinAdjacent(hit.snippet.pieces);
  // Found by its document's name alone (63/194): no clause of it matched, so none is chosen.
  const pieces = shown.length > 0 ? shown : [{ start: 0, end: hit.text.length }];
  const [first] = pieces;
  const last = pieces.at(-1);
  return {
    type: 'excerpt',
    pieces: pieces.map((piece) => cut(hit.text, piece, hit.snippet.matches)),
    cutBefore: first !== undefined && first.start > 0,
    cutAfter: last !== undefined && last.end < hit.text.length,
    citation,
    label,
    question: paraQuestion(hit.document, hit.locator),
  };
}

/** Renderers put … between pieces, so pieces with nothing left out between them are one. */
function joinAdjacent(pieces: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && piece.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, piece.end) };
    else joined.push(piece);
  }
  return joined;
}

function cut(text: string, piece: Span, matches: readonly Span[]): ExcerptPiece {
  return {
    text: text.slice(piece.start, piece.end),
    matches: matches
      .filter((match) => match.start < piece.end && match.end > piece.start)
      .map((match) => ({
        start: Math.max(match.start, piece.start) - piece.start,
        end: Math.min(match.end, piece.end) - piece.start,
      })),
  };
}
