import type { Span } from '../../index/model/span.js';
import { type Folded, fold } from '../../index/text/fold.js';

/** A line as it was typed and as rules read it (`text`); spans are of what rules read. */
export type Line = Folded;

/** Code units that are read for entities. A question is shorter; what is pasted to be checked is not read word by word. */
export const LONGEST_READ = 600;

export function lineOf(source: string): Line {
  return fold(source.slice(0, LONGEST_READ));
}

/** What was typed there. */
export function typed(line: Line, span: Span): string {
  const { start, end } = line.sourceSpan(span);
  return line.source.slice(start, end);
}

/** Stands for what has been recognized already: no rule reads it twice, and it parts what stands beside it. Never folded. */
export const TAKEN = '□';

/** The folded text with these spans taken out, offsets kept. */
export function without(text: string, spans: readonly Span[]): string {
  let open = text;
  for (const { start, end } of spans)
    open = open.slice(0, start) + TAKEN.repeat(end - start) + open.slice(end);
  return open;
}

export function overlaps(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => span.start < other.end && other.start < span.end);
}
