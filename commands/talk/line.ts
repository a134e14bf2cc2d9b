import type { Span } from '../../index/model/span.js';
import { type Folded, fold } from '../../index/text/fold.js';

/** A line as it was typed and as rules read it (`text`); spans are of what rules read. */
export type Line = Folded;

/** Code units that are read for entities. A question is shorter; what is pasted to be checked is not read word by word. */
export const LONGEST_READ = 600;

export function lineOf(source: string): Line {
  return fold(source.slice(0, LONGEST_READ));
}

/**
 * Words of Cantonese as they are written → the common ones, character for character, so that offsets stay. Only what
 * asks and points: what is looked for is searched as it was typed.
 */
const CANTONESE: readonly (readonly [words: RegExp, common: string])[] = [
  [/边(?=啲|一?[段条份句]|个|位)/gu, '哪'],
  [/边度/gu, '哪里'],
  [/(?<=哪)啲/gu, '些'],
  [/[乜咩]/gu, '啥'],
  [/咗/gu, '了'],
  [/嘅/gu, '的'],
  [/嗰/gu, '那'],
  [/系(?=啥|哪|几时|谁|边)/gu, '是'],
  [/入面/gu, '里面'],
  [/搵/gu, '找'],
  [/睇/gu, '看'],
  [/[俾畀]/gu, '给'],
  [/喺/gu, '在'],
  [/有冇/gu, '有无'],
];

/** The folded text with Cantonese words as the common ones; the same length. */
export function commonWords(text: string): string {
  return CANTONESE.reduce((common, [words, replacement]) => common.replace(words, replacement), text);
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
