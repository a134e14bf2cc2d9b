import type { Span } from '../model/span.js';
import type { Line, View } from './normalize.js';
import { findSeams, findSeamsOfLine, isRunOn } from './seams.js';
import { isFull, surveyWrapping, type Wrapping } from './wrapping.js';

/** How an atom is parted from the one before it, strongest first. */
export const SEAM = {
  start: 0,
  /** A blank line. */
  blank: 1,
  /** A line end in a text broken at a width, behind a line that had room left. */
  short: 2,
  /** A line end where lines are paragraphs. */
  line: 3,
  /** A line end in a text broken at a width, behind a full line. */
  full: 4,
  /** Within a line: behind a full stop, a semicolon or colon, a comma, a blank, nothing. */
  stop: 5,
  semicolon: 6,
  comma: 7,
  space: 8,
  tight: 9,
} as const;
export type Seam = (typeof SEAM)[keyof typeof SEAM];

/** How a stretch of text ends. */
export const END = {
  empty: 0,
  stop: 1,
  semicolon: 2,
  colon: 3,
  comma: 4,
  none: 5,
  open: 6,
  quote: 7,
} as const;
export type End = (typeof END)[keyof typeof END];

/** A stretch of the view that is read as a whole: the smallest thing that can begin or go on with a unit. */
export interface Atom extends Span {
  readonly index: number;
  readonly seam: Seam;
  readonly end_: End;
  /** Patterns' view of it. */
  readonly text: string;
  /** `text` without white space, of atoms short enough to stand in a head; else empty. */
  readonly tight: string;
  /** Lines before this one were parted from it by as many blank ones. */
  readonly blankBefore: number;
  readonly bullet: boolean;
  readonly heading: boolean;
  /** Begins a line of the source. */
  readonly first: boolean;
  /** A terminator stands at its end. */
  readonly hard: boolean;
  /** Parted by a blank in running Chinese, which no sentence has: the remnant of a line end. */
  readonly remnant: boolean;
  /** Its line keeps blanks where lines ended, so that a place without one is hardly a boundary. */
  readonly among: boolean;
  /** The line reaches the width at which the text was broken. */
  readonly full: boolean;
  /** Stands in a line that holds several paragraphs. */
  readonly runOn: boolean;
}

/** Atoms longer than this stand in no head. */
const TIGHT = 1200;

/** The view cut wherever something may begin. Linear in its length. */
export function cutAtoms(view: View): { atoms: Atom[]; wrapping: Wrapping } {
  const wrapping = surveyWrapping(view);
  const atoms: Atom[] = [];
  let before = '';
  for (let number = 0; number < view.lines.length; number++) {
    const line = view.lines[number];
    if (!line) break;
    const above = view.lines[number - 1];
    const joined = joinWords(view, number, wrapping);
    number = joined.last;
    const { text } = joined;
    const after = view.lines[number + 1];
    const runOn = isRunOn(text, view.lines.length);
    const seams = (runOn ? findSeams(text) : findSeamsOfLine(text)).map((seam) =>
      opensQuotation(view, line.start + seam) ? seam - 1 : seam,
    );
    const among = runOn && hasRemnants(text);
    let from = 0;
    for (let at = 0; at <= seams.length; at++) {
      const to = seams[at] ?? text.length;
      const piece = text.slice(from, to);
      const lead = piece.length - piece.trimStart().length;
      const trimmed = piece.trim();
      if (trimmed !== '') {
        const first = atoms.at(-1) === undefined || from === 0 || atoms.at(-1)?.hard !== false;
        atoms.push({
          index: atoms.length,
          start: line.start + from + lead,
          end: line.start + from + lead + trimmed.length,
          seam:
            atoms.length === 0
              ? SEAM.start
              : first
                ? lineSeam(line, above, before, text, wrapping)
                : innerSeam(text, from + lead),
          end_: endOf(trimmed),
          text: trimmed,
          tight: trimmed.length > TIGHT ? '' : trimmed.replace(/\s+/gu, ''),
          blankBefore: first ? line.blankBefore : 0,
          bullet: first && line.bullet,
          heading: line.heading,
          first,
          hard: to === text.length,
          among,
          remnant: !first && isRemnant(text, from + lead),
          full: isFull(
            joined.tail,
            line.printed,
            after ? view.reading.slice(after.start, after.end) : '',
            wrapping,
          ),
          runOn,
        });
      }
      from = to;
    }
    before = joined.tail;
  }
  return { atoms, wrapping };
}

/** Lines that one sentence of Latin words runs over, as one text; their ends are read as blanks. */
function joinWords(
  view: View,
  first: number,
  wrapping: Wrapping,
): { text: string; tail: string; last: number } {
  const read = (at: number) => {
    const line = view.lines[at];
    return line ? view.reading.slice(line.start, line.end) : '';
  };
  let last = first;
  let tail = read(first);
  const parts = [tail];
  for (
    let next = read(last + 1);
    wordGoesOn(view.lines[last + 1], tail, next, wrapping);
    next = read(last + 1)
  ) {
    last++;
    parts.push(next);
    tail = next;
  }
  return { text: parts.join(' '), tail, last };
}

/** The character before a place in the view opens a quotation, which belongs to what follows it. */
function opensQuotation({ text }: View, at: number): boolean {
  return '“「『‘《'.includes(text[at - 1] ?? ' ');
}

const ITEM_HEAD = /^(?:[a-z]{1,4}[.)]\s|\d{1,3}\.)/u;

/** Whether a line goes on in the next: that begins in lower case, or the line is full and breaks off behind a word. */
function wordGoesOn(line: Line | undefined, before: string, next: string, wrapping: Wrapping): boolean {
  if (!line || line.blankBefore > 0 || line.bullet || line.heading || ITEM_HEAD.test(next)) return false;
  // The ¶ General Assembly,
  if (before === 'The' && /^[A-Z]/u.test(next)) return true;
  const end = endOf(before);
  // WE THE PEOPLES … DETERMINED ¶ to save succeeding generations
  if (/^[a-z]/u.test(next) && /^[A-Z][A-Z\s',-]{20,}$/u.test(before)) return false;
  if (/^[a-z]/u.test(next)) return end === END.none || end === END.comma || end === END.open;
  if (wrapping.width === undefined || end !== END.none || !/^[A-Z0-9"'(]/u.test(next)) return false;
  return /[a-z]$/u.test(before) && isFull(before, 0, next, wrapping);
}

function lineSeam(
  line: Line,
  last: Line | undefined,
  before: string,
  text: string,
  wrapping: Wrapping,
): Seam {
  if (line.blankBefore > 0) return SEAM.blank;
  if (wrapping.width === undefined && wrapping.count === undefined) return SEAM.line;
  return isFull(before, last?.printed ?? 0, text, wrapping) ? SEAM.full : SEAM.short;
}

const AMONG = /\p{Script=Han}(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\[\d{1,3}\]|\d{1,2}\/)?[,;。:]\s+[\p{Script=Han}\d("]/gu;

/** Whether a line of several paragraphs keeps a blank where each line ended. */
function hasRemnants(text: string): boolean {
  let found = 0;
  AMONG.lastIndex = 0;
  while (found < 3 && AMONG.exec(text)) found++;
  return found >= 3;
}

const REMNANT =
  /[\p{Script=Han}。](?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\[\d{1,3}\]|\d{1,2}\/)?["'》)\],;:。]{0,2}(?:[⁰¹²³⁴⁵⁶⁷⁸⁹\d]{0,2}\/?|\(\d{1,2}\)|\[\d{1,3}\])\s+$/u;

function isRemnant(text: string, at: number): boolean {
  return (
    REMNANT.test(text.slice(Math.max(0, at - 10), at)) &&
    /^[\p{Script=Han}\d"《(㈠-㈩①-⑳]/u.test(text.slice(at, at + 2))
  );
}

function innerSeam(text: string, at: number): Seam {
  const behind = text.slice(Math.max(0, at - 16), at);
  switch (endOf(behind)) {
    case END.stop:
    case END.quote:
      return SEAM.stop;
    case END.semicolon:
    case END.colon:
      return SEAM.semicolon;
    case END.comma:
      return SEAM.comma;
    default:
      return /\s$/u.test(behind) ? SEAM.space : SEAM.tight;
  }
}

const TRAILING =
  /(?:\s+|(?<=\p{Script=Han})\d{1,2}(?:,\s?\d{1,2})+|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\[\d{1,3}\]|(?<=[,;。.:])\s?\(\d{1,2}\)|(?<=[,;。:"]|[a-z)"\p{Script=Han}]\.)\d{1,2}|(?<=[,;。.:"\p{Script=Han}])\d{1,3}\/|\*+)$/u;
const JOINER = /(?<=[,;])\s?(?:并|和|以及|及|而|或|and|or)$/u;

/** How `text` ends, note marks and closing brackets aside; `;以及` ends with its semicolon. */
export function endOf(text: string): End {
  let tail = text.slice(-24);
  for (let rounds = 0; rounds < 6; rounds++) {
    const shorter = tail.replace(TRAILING, '').replace(JOINER, '');
    if (shorter === tail) break;
    tail = shorter;
  }
  if (tail === '') return END.empty;
  const quoted = /["']$/u.test(tail);
  const bare = tail.replace(/["'\])》]+$/u, '');
  const last = bare.at(-1) ?? '';
  if ('。.!?…'.includes(last)) return END.stop;
  if (last === ';') return END.semicolon;
  if (last === ':') return END.colon;
  if (last === ',') return END.comma;
  if (quoted) return END.quote;
  if ('、(《-'.includes(last) && bare === tail) return END.open;
  return END.none;
}
