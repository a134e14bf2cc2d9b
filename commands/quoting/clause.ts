import type { Unit } from '../../index/model/document.js';
import type { Span } from '../../index/model/span.js';
import { paraQuestion } from '../composing/questions.js';
import type { Citation, Excerpt } from '../contract/reply.js';

/** How far a clause is shown to either side of what it is shown for. */
const REACH = 60;
const CLAUSE_END = /[，,；;。：:\n]/u;

/** The clauses around a stretch of a unit's text, that stretch marked, … where something is left out. */
export function clauseAround({ text }: Unit, mark: Span, citation: Citation): Excerpt {
  const start = startOf(text, mark.start);
  const end = endOf(text, mark.end);
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

/** Behind the furthest clause end within reach; the reach itself where a clause is longer. */
function startOf(text: string, at: number): number {
  const from = Math.max(0, at - REACH);
  if (from === 0) return 0;
  for (let start = from; start < at; start++) if (CLAUSE_END.test(text.charAt(start))) return start + 1;
  return whole(text, from);
}

function endOf(text: string, at: number): number {
  const to = Math.min(text.length, at + REACH);
  if (to === text.length) return to;
  for (let end = to; end > at; end--) if (CLAUSE_END.test(text.charAt(end - 1))) return end;
  return whole(text, to);
}

/** Not within a surrogate pair. */
function whole(text: string, at: number): number {
  return /\p{Cs}/u.test(text.charAt(at)) && !/\p{Cs}/u.test(text.slice(at - 1, at + 1)) ? at - 1 : at;
}
