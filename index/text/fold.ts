import type { Span } from '../model/span.js';
import { INVISIBLE, MARKS, RADICALS, RAISED } from './fold-tables.js';
import { simplifiedUnit } from './han.js';

/**
 * A text as matching sees it, with the way back. Every part of the program that compares text reads this form;
 * quotations come from the source.
 *
 * All offsets are UTF-16 code units. A place where a character became several (㈠ → `(一)`) maps back to the whole
 * character; a place where characters were dropped belongs to what follows them.
 */
export interface Folded {
  readonly source: string;
  /** Lower case. */
  readonly text: string;
  /** The same, with the same offsets, before letters were made lower case: tells A from a, WHO from who. */
  readonly cased: string;
  /** Where the character of `text` at `offset` begins in the source; the source's length at the end. */
  sourceStart(offset: number): number;
  /** Where the character of `text` that ends at `offset` ends in the source; 0 at the beginning. */
  sourceEnd(offset: number): number;
  /** The stretch of the source that a stretch of `text` stands for: without what was dropped at its edges. */
  sourceSpan(span: Span): Span;
  /** The first offset of `text` that stands for the source at `offset` or behind it. */
  foldedOffset(offset: number): number;
  /** The stretch of `text` that stands for a stretch of the source; characters touched in part count whole. */
  foldedSpan(span: Span): Span;
}

/** What a code unit of the basic plane is to the fold. */
const Class = { Unknown: 0, One: 1, Dropped: 2, Several: 3, Combining: 4, Surrogate: 5 } as const;

const CLASS = new Uint8Array(0x10000);
const ONE = new Uint16Array(0x10000);
const SEVERAL = new Map<number, string>();
const MARK_FORMS = new Map(MARKS.flatMap(([form, marks]) => [...marks].map((mark) => [mark, form] as const)));
const RADICAL_FORMS = new Map<string, string>();
for (const [index, char] of [...RADICALS].entries()) {
  if (index % 2 === 1) RADICAL_FORMS.set([...RADICALS][index - 1] ?? '', char);
}

/** One character (with its combining marks) → what matching sees of it, case kept. Empty: leaves no trace. */
function foldCluster(cluster: string): string {
  if (RAISED.test(cluster)) return cluster.replace(/\p{M}+/gu, '');
  let out = '';
  for (const char of cluster) if (!INVISIBLE.test(char)) out += MARK_FORMS.get(char) ?? char;
  // What NFKC opens (a compatibility ideograph, a spacing accent) may itself be a mark or have a simplified form.
  let folded = '';
  for (const char of out.normalize('NFKC')) {
    if (INVISIBLE.test(char)) continue;
    const formed = MARK_FORMS.get(char) ?? RADICAL_FORMS.get(char) ?? char;
    folded += formed.length === 1 ? String.fromCharCode(simplifiedUnit(formed.charCodeAt(0))) : formed;
  }
  return folded;
}

function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  if (unit >= 0xd800 && unit <= 0xdfff) return Class.Surrogate;
  if (/\p{M}/u.test(char) && !INVISIBLE.test(char)) return Class.Combining;
  const folded = foldCluster(char);
  if (folded === '') return Class.Dropped;
  if (folded.length > 1) {
    SEVERAL.set(unit, folded);
    return Class.Several;
  }
  ONE[unit] = folded.charCodeAt(0);
  return Class.One;
}

function classOf(unit: number): number {
  const known = CLASS[unit] ?? Class.Unknown;
  if (known !== Class.Unknown) return known;
  const found = classify(unit);
  CLASS[unit] = found;
  return found;
}

/** Lower case code unit for code unit: İ and its like, which would grow, stay as they are. */
const LOWER = new Uint16Array(0x10000);
function lowerOf(unit: number): number {
  const known = LOWER[unit] ?? 0;
  if (known !== 0) return known;
  const lower = String.fromCharCode(unit).toLowerCase();
  const result = lower.length === 1 ? lower.charCodeAt(0) : unit;
  LOWER[unit] = result;
  return result;
}

/** Grows as it is filled, so that texts of any length cost their own length. */
class Units {
  #units: Uint16Array;
  length = 0;

  constructor(capacity: number) {
    this.#units = new Uint16Array(Math.max(16, capacity));
  }

  push(unit: number): void {
    if (this.length === this.#units.length) {
      const wider = new Uint16Array(this.#units.length * 2);
      wider.set(this.#units);
      this.#units = wider;
    }
    this.#units[this.length++] = unit;
  }

  pushAll(text: string): void {
    for (let at = 0; at < text.length; at++) this.push(text.charCodeAt(at));
  }

  toString(map: (unit: number) => number = (unit) => unit): string {
    const parts: string[] = [];
    for (let at = 0; at < this.length; at += 8192) {
      parts.push(String.fromCharCode(...this.#units.subarray(at, Math.min(at + 8192, this.length)).map(map)));
    }
    return parts.join('');
  }
}

/** A place where one unit did not become one unit. Between two, offsets move by a constant. */
interface Move {
  readonly folded: number;
  readonly foldedEnd: number;
  readonly source: number;
  readonly sourceEnd: number;
}

/** Combining marks behind a character, also over what nobody sees. */
const MARKS_BEHIND = new RegExp(`(?:(?:${INVISIBLE.source})*\\p{M})+`, 'uy');

/** The units of `source` from `at` that belong to the character there: a pair of surrogates, combining marks. */
function clusterEnd(source: string, at: number): number {
  const point = source.codePointAt(at) ?? 0;
  const end = at + (point > 0xffff ? 2 : 1);
  MARKS_BEHIND.lastIndex = end;
  return MARKS_BEHIND.test(source) ? MARKS_BEHIND.lastIndex : end;
}

/**
 * Folds a text. In this order: invisible characters dropped; width, compatibility forms and radicals to the plain
 * character (NFKC; raised digits stay, they are note marks); dashes, quotation marks, brackets, bullets, blanks to one
 * form each; traditional → simplified, character by character; lower case. Line ends stay (\r\n is two).
 * Linear in the text, whatever it is. Folding what is folded changes nothing.
 */
export function fold(source: string): Folded {
  const units = new Units(source.length);
  const moves: Move[] = [];
  for (let at = 0; at < source.length; ) {
    const unit = source.charCodeAt(at);
    const kind = classOf(unit);
    const next = at + 1;
    // What follows may be a mark, or hide one.
    const behind = next < source.length ? classOf(source.charCodeAt(next)) : Class.One;
    const followed =
      kind !== Class.Dropped &&
      (behind === Class.Combining || behind === Class.Dropped || behind === Class.Surrogate) &&
      clusterEnd(source, at) > next;
    if (kind === Class.One && !followed) {
      units.push(ONE[unit] ?? unit);
      at = next;
      continue;
    }
    const from = units.length;
    const end = kind === Class.Dropped ? next : clusterEnd(source, at);
    if (kind === Class.Several && !followed) units.pushAll(SEVERAL.get(unit) ?? '');
    else if (kind !== Class.Dropped) units.pushAll(foldCluster(source.slice(at, end)));
    moves.push({ folded: from, foldedEnd: units.length, source: at, sourceEnd: end });
    at = end;
  }
  return withOffsets(source, units.toString(), units.toString(lowerOf), moves);
}

/** The fold's text alone. */
export function foldText(source: string): string {
  return fold(source).text;
}

/** The last move that `key` places at `offset` or before it. */
function lastMove(moves: readonly Move[], key: 'folded' | 'source', offset: number): Move | undefined {
  let low = 0;
  let high = moves.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moves[middle]?.[key] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return moves[low - 1];
}

function withOffsets(source: string, cased: string, text: string, moves: readonly Move[]): Folded {
  const clamp = (offset: number, most: number) => Math.min(Math.max(offset, 0), most);

  function sourceStart(offset: number): number {
    const at = clamp(offset, text.length);
    const move = lastMove(moves, 'folded', at);
    if (!move) return at;
    return at < move.foldedEnd ? move.source : move.sourceEnd + (at - move.foldedEnd);
  }

  function sourceEnd(offset: number): number {
    const at = clamp(offset, text.length);
    if (at === 0) return 0;
    const move = lastMove(moves, 'folded', at - 1);
    if (!move) return at;
    return at <= move.foldedEnd ? move.sourceEnd : move.sourceEnd + (at - move.foldedEnd);
  }

  function foldedOffset(offset: number): number {
    const at = clamp(offset, source.length);
    const move = lastMove(moves, 'source', at);
    if (!move) return at;
    return at < move.sourceEnd ? move.folded : move.foldedEnd + (at - move.sourceEnd);
  }

  function foldedEnd(offset: number): number {
    const at = clamp(offset, source.length);
    const move = lastMove(moves, 'source', at - 1);
    if (!move) return at;
    return at <= move.sourceEnd ? move.foldedEnd : move.foldedEnd + (at - move.sourceEnd);
  }

  return {
    source,
    text,
    cased,
    sourceStart,
    sourceEnd,
    sourceSpan: ({ start, end }) => {
      const from = sourceStart(start);
      return { start: from, end: end > start ? sourceEnd(end) : from };
    },
    foldedOffset,
    foldedSpan: ({ start, end }) => {
      const from = foldedOffset(start);
      return { start: from, end: Math.max(from, end > start ? foldedEnd(end) : from) };
    },
  };
}

/**
 * The one key under which two spellings of a name are the same name: folded, without blanks, punctuation, accents and
 * note marks. What parts numbers stays: `/` anywhere, `-` between digits (63/194 is not 63194).
 */
export function foldKey(name: string): string {
  return foldText(name)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}/-]|[\u00b2\u00b3\u00b9\u2070\u2074-\u2079]/gu, '')
    .replace(/-(?!\d)|(?<!\d)-/gu, '')
    .normalize('NFC');
}
