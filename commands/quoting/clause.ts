import type { Unit } from '../../index/model/document.js';
import type { Span } from '../../index/model/span.js';
import { paraQuestion } from '../composing/questions.js';
import type { Citation, Excerpt } from '../contract/reply.js';

/** How far a clause is shown to either side of what it is shown for. */
const REACH = 60;
/** Where it may begin and end, best first: at a clause's end, else between the items of a list. */
const ENDS: readonly RegExp[] = [/[，,；;。：:\n]/u, /[、()（）]/u];

/**
 * The clauses around a stretch of a unit's whole text, that stretch marked, … where something is left out.
 *
 * @param reach code units shown at most to either side; 60 unless told
 */
export function clauseAround(
  { text }: Pick<Unit, 'text'>,
  mark: Span,
  citation: Citation,
  reach = REACH,
): Excerpt {
  const start = startOf(text, mark.start, reach);
  const end = endOf(text, mark.end, reach);
  return {
    type: 'excerpt',
    pieces: [
      { text: text.slice(start, end), matches: [{ start: mark.start - start, end: mark.end - start }] },
    ],
    cutBefore: start > 0,
    cutAfter: end < text.length,
    citation,
    question: paraQuestion(citation.document, citation.locator),
  };
}

/** Behind the furthest end within reach; the reach itself where a clause is longer. */
function startOf(text: string, at: number, reach: number): number {
  const from = Math.max(0, at - reach);
  if (from === 0) return 0;
  for (const ends of ENDS)
    for (let start = from; start < at; start++) if (ends.test(text.charAt(start))) return start + 1;
  return whole(text, from);
}

function endOf(text: string, at: number, reach: number): number {
  const to = Math.min(text.length, at + reach);
  if (to === text.length) return to;
  for (const ends of ENDS)
    for (let end = to; end > at; end--) if (ends.test(text.charAt(end - 1))) return end;
  return whole(text, to);
}

/** Not within a surrogate pair. */
function whole(text: string, at: number): number {
  return /\p{Cs}/u.test(text.charAt(at)) && !/\p{Cs}/u.test(text.slice(at - 1, at + 1)) ? at - 1 : at;
}
