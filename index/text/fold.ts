import type { Span } from '../model/span.js';
import { INVISIBLE, MARKS, RADICALS, RAISED } from './fold-tables.js';
import { simplifiedUnit } from './han.js';
import { textOf } from './units.js';

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
  /** `sourceSpan` of many stretches at once, in place; the starts ascend. Linear, where each alone looks it up. */
  toSourceSpans(starts: Int32Array, ends: Int32Array): void;
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
  // Only the digit stays: not the marks upon it, nor what nobody sees between them.
  if (RAISED.test(cluster))
    return [...cluster].filter((char) => !/\p{M}/u.test(char) && !INVISIBLE.test(char)).join('');
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

/** Grows as it is filled, so that texts of any length cost their own length. Reused: one text at a time. */
class Units {
  #units = new Uint16Array(1024);
  #lower = new Uint16Array(1024);
  length = 0;
  /** Whether a letter became another in lower case. */
  #lowered = false;

  reset(expected: number): void {
    this.length = 0;
    this.#lowered = false;
    // What one long text needed is not kept for the short ones.
    if (this.#units.length > 65_536 || this.#units.length < expected) this.#resize(Math.max(1024, expected));
  }

  push(unit: number): void {
    if (this.length === this.#units.length) this.#resize(this.length * 2);
    const lower = lowerOf(unit);
    this.#lowered ||= lower !== unit;
    this.#units[this.length] = unit;
    this.#lower[this.length++] = lower;
  }

  pushAll(text: string): void {
    for (let at = 0; at < text.length; at++) this.push(text.charCodeAt(at));
  }

  /** The text as it stands, and in lower case. */
  texts(): { readonly cased: string; readonly text: string } {
    const cased = textOf(this.#units, this.length);
    return { cased, text: this.#lowered ? textOf(this.#lower, this.length) : cased };
  }

  #resize(capacity: number): void {
    const units = new Uint16Array(capacity);
    const lower = new Uint16Array(capacity);
    units.set(this.#units.subarray(0, this.length));
    lower.set(this.#lower.subarray(0, this.length));
    this.#units = units;
    this.#lower = lower;
  }
}

const units = new Units();

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
  units.reset(source.length);
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
  const { cased, text } = units.texts();
  return new FoldedText(source, cased, text, moves);
}

/** What the fold makes of one code unit, case kept, where that is one again; else the unit itself. */
export function foldedUnit(unit: number): number {
  return classOf(unit) === Class.One ? (ONE[unit] ?? unit) : unit;
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

/** A walk over the moves beside a walk over the stretches. */
function toSourceSpans(moves: readonly Move[], starts: Int32Array, ends: Int32Array): void {
  let next = 0;
  for (let at = 0; at < starts.length; at++) {
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    while (next < moves.length && (moves[next]?.folded ?? 0) <= start) next++;
    const from = startBehind(moves[next - 1], start);
    starts[at] = from;
    if (end <= start) {
      ends[at] = from;
      continue;
    }
    // A stretch is seldom longer than a character: the move before its end is this one or the next few.
    let last = next;
    while (last < moves.length && (moves[last]?.folded ?? 0) <= end - 1) last++;
    ends[at] = endBehind(moves[last - 1], end);
  }
}

/** Where `offset` of the fold begins in the source, given the last move at it or before. */
function startBehind(move: Move | undefined, offset: number): number {
  if (move === undefined) return offset;
  return offset < move.foldedEnd ? move.source : move.sourceEnd + (offset - move.foldedEnd);
}

/** Where what ends at `offset` of the fold ends in the source, given the last move before it. */
function endBehind(move: Move | undefined, offset: number): number {
  if (move === undefined) return offset;
  return offset <= move.foldedEnd ? move.sourceEnd : move.sourceEnd + (offset - move.foldedEnd);
}

/** A class and not a literal with functions: a fold is made for every text that is compared. */
class FoldedText implements Folded {
  constructor(
    readonly source: string,
    readonly cased: string,
    readonly text: string,
    readonly moves: readonly Move[],
  ) {}

  sourceStart(offset: number): number {
    const at = within(offset, this.text.length);
    return startBehind(lastMove(this.moves, 'folded', at), at);
  }

  sourceEnd(offset: number): number {
    const at = within(offset, this.text.length);
    return at === 0 ? 0 : endBehind(lastMove(this.moves, 'folded', at - 1), at);
  }

  sourceSpan({ start, end }: Span): Span {
    const from = this.sourceStart(start);
    return { start: from, end: end > start ? this.sourceEnd(end) : from };
  }

  toSourceSpans(starts: Int32Array, ends: Int32Array): void {
    if (this.moves.length > 0) toSourceSpans(this.moves, starts, ends);
  }

  foldedOffset(offset: number): number {
    const at = within(offset, this.source.length);
    const move = lastMove(this.moves, 'source', at);
    if (!move) return at;
    return at < move.sourceEnd ? move.folded : move.foldedEnd + (at - move.sourceEnd);
  }

  foldedSpan({ start, end }: Span): Span {
    const from = this.foldedOffset(start);
    return { start: from, end: Math.max(from, end > start ? this.#foldedEnd(end) : from) };
  }

  #foldedEnd(offset: number): number {
    const at = within(offset, this.source.length);
    const move = lastMove(this.moves, 'source', at - 1);
    if (!move) return at;
    return at <= move.sourceEnd ? move.foldedEnd : move.foldedEnd + (at - move.sourceEnd);
  }
}

function within(offset: number, most: number): number {
  return Math.min(Math.max(offset, 0), most);
}

/**
 * A folded text without its accents (é → e, が → か): what nobody types parts no two words. Lengths may change; a text
 * of one code unit stays one, or becomes none where it is an accent alone.
 */
export function withoutAccents(folded: string): string {
  return folded.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();
}

/**
 * The one key under which two spellings of a name are the same name: folded, without blanks, punctuation, accents and
 * note marks. What parts numbers stays: `/` anywhere, `-` between digits (63/194 is not 63194).
 */
export function foldKey(name: string): string {
  return withoutAccents(foldText(name))
    .replace(/[^\p{L}\p{N}/-]|[\u00b2\u00b3\u00b9\u2070\u2074-\u2079]/gu, '')
    .replace(/-(?!\d)|(?<!\d)-/gu, '');
}
