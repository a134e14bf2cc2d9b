import type { Span } from '../model/span.js';
import { recognizeQuantities } from '../text/quantities.js';
import { type Canonical, canonicalize, canonicalText, RunKind, runKindOf } from './canonical.js';
import { dateTokens } from './dates.js';
import { SEGMENTIT_VERSION } from './dictionary.js';
import type { DoubleArray } from './double-array.js';
import { Segmenter } from './segmenter.js';
import { VOCABULARY, VOCABULARY_RANK } from './vocabulary.js';

/** Raise it when `Analyzer.terms` gives other terms for a text; a test compares a sample with what it was. */
const ANALYZER_VERSION = 4;

/** A short stable digest (FNV-1a, twice, 32 bits each, in hex): tells versions apart, guards nothing. */
export function fingerprintOf(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ (low >>> 16), 0x85ebca6b);
  }
  return [low, high].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Names the terms that this code makes. An index made under another fingerprint finds nothing and must be rebuilt. */
export const analyzerFingerprint: string = fingerprintOf(
  `${ANALYZER_VERSION} segmentit-${SEGMENTIT_VERSION} ${VOCABULARY_RANK} ${VOCABULARY.join(' ')}`,
);

/** A term and where it stands in the canonical text. */
export interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** No symbol is longer; what is longer is found whole only, so that its parts cannot be quadratically many. */
const LONGEST_SYMBOL = 64;

type Emit = (term: string, start: number, end: number) => void;

/** A stretch of a canonical text: Han characters alone, or one word, number or symbol of other characters. */
interface Run extends Span {
  readonly han: boolean;
}

/** What the index asks of an analyzer. */
export interface TextAnalyzer {
  /** Terms of `text` in order, repeated as often as they stand; `skips` are spans of `text` to leave out. */
  terms(
    text: string,
    skips?: readonly Span[],
  ): { readonly canonical: string; readonly terms: readonly string[] };
  /** The canonical form of `text` with the way back, for snippets and queries. */
  canonicalize(text: string, skips?: readonly Span[]): Canonical;
  /** Terms of a canonical text with their places in it. */
  tokens(canonical: string): readonly Token[];
  /** Words of a Han run of a canonical text, `[start, end)`, in order. */
  words(canonical: string, start: number, end: number): readonly Span[];
}

/**
 * Turns a text into the terms under which it is found. The same for documents and queries:
 *
 * - every two neighbouring Han characters (贩运, 运人, 人口);
 * - every dictionary word of three characters or more (two-character words are pairs already);
 * - Latin words and numbers; symbols whole and from each part on (`a/63/431` is also `63/431`, `63`, `431`);
 * - dates however written (`@2009-06-01`, `@2009-06`, `@06-01`);
 * - numbers with a magnitude and percentages by their value (`#411000000000`, `#%6.7`).
 */
export class Analyzer implements TextAnalyzer {
  readonly #segmenter: Segmenter;

  constructor(dictionary: DoubleArray) {
    this.#segmenter = new Segmenter(dictionary);
  }

  terms(
    text: string,
    skips?: readonly Span[],
  ): { readonly canonical: string; readonly terms: readonly string[] } {
    const canonical = canonicalText(text, skips);
    const terms: string[] = [];
    this.#tokenize(canonical, (term) => terms.push(term));
    return { canonical, terms };
  }

  canonicalize(text: string, skips?: readonly Span[]): Canonical {
    return canonicalize(text, skips);
  }

  tokens(canonical: string): readonly Token[] {
    const tokens: Token[] = [];
    this.#tokenize(canonical, (term, start, end) => tokens.push({ term, start, end }));
    return tokens;
  }

  words(canonical: string, start: number, end: number): readonly Span[] {
    const { ends, count } = this.#segmenter.cut(canonical, start, end);
    const words: Span[] = [];
    let from = start;
    for (const to of ends.subarray(0, count)) {
      words.push({ start: from, end: to });
      from = to;
    }
    return words;
  }

  #tokenize(canonical: string, emit: Emit): void {
    for (let start = 0; start < canonical.length; ) {
      const kind = runKindOf(canonical.charCodeAt(start));
      const end = runEnd(canonical, start, kind);
      if (kind === RunKind.Han) this.#han(canonical, start, end, emit);
      else if (kind === RunKind.Word) symbol(canonical, start, end, emit);
      start = end;
    }
    for (const date of dateTokens(canonical)) emit(date.term, date.start, date.end);
    for (const { value, start, end } of recognizeQuantities(canonical)) emit(quantityTerm(value), start, end);
  }

  #han(canonical: string, start: number, end: number, emit: Emit): void {
    for (let at = start; at + 1 < end; at++) emit(canonical.slice(at, at + 2), at, at + 2);
    if (end - start < 3) return;
    const { ends, count } = this.#segmenter.cut(canonical, start, end);
    let from = start;
    for (let i = 0; i < count; i++) {
      const to = ends[i] ?? end;
      if (to - from >= 3) emit(canonical.slice(from, to), from, to);
      from = to;
    }
  }
}

/** The term of a number, whichever way it is written. No word begins with it. */
export function quantityTerm(value: string): string {
  return `#${value}`;
}

/** The runs of a canonical text in order, separators left out. */
export function runsOf(canonical: string): readonly Run[] {
  const runs: Run[] = [];
  for (let start = 0; start < canonical.length; ) {
    const kind = runKindOf(canonical.charCodeAt(start));
    const end = runEnd(canonical, start, kind);
    if (kind !== RunKind.Separator) runs.push({ han: kind === RunKind.Han, start, end });
    start = end;
  }
  return runs;
}

function runEnd(canonical: string, start: number, kind: number): number {
  let end = start + 1;
  while (end < canonical.length && runKindOf(canonical.charCodeAt(end)) === kind) end++;
  return end;
}

function symbol(canonical: string, start: number, end: number, emit: Emit): void {
  // 6.7% is found by its number too: the sign only tells what it counts.
  if (canonical.charAt(end - 1) === '%' && end - start > 1) {
    symbol(canonical, start, end - 1, emit);
    return;
  }
  const whole = canonical.slice(start, end);
  emit(whole, start, end);
  if (whole.length > LONGEST_SYMBOL || !/[/.\-&()]/u.test(whole)) return;
  for (const part of whole.matchAll(/[^/.\-&()]+/gu)) {
    const at = start + part.index;
    emit(part[0], at, at + part[0].length);
  }
  // A/RES/63/194 is found as 63/194, and A/63/431 as 63/431.
  for (const slash of whole.matchAll(/\//gu)) {
    const rest = whole.slice(slash.index + 1);
    if (rest.includes('/') || rest.includes('(')) emit(rest, start + slash.index + 1, end);
  }
}
