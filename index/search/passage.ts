import type { TextAnalyzer, Token } from '../analysis/analyzer.js';
import { type Canonical, isWord } from '../analysis/canonical.js';
import type { Span } from '../model/span.js';
import { indexOfNeedle } from './needle.js';
import type { Alternative, Clause, ParsedQuery, Part } from './query.js';
import type { IndexedUnit } from './unit-table.js';

/** A place in a unit's text that answers a clause of the query. Offsets are into the original text. */
export interface Match extends Span {
  /** Which clause, by its place in the query; hints come behind the clauses. */
  readonly clause: number;
}

/** How a unit answers a query, read from its text. */
export interface Passage {
  /** In order; they may overlap. */
  readonly matches: readonly Match[];
  /** The alternatives of which every part stands in the unit. */
  readonly satisfied: ReadonlySet<Alternative>;
}

/** Finds in the text of `unit` what the index says stands there. */
export function passageOf(unit: IndexedUnit, query: ParsedQuery, analyzer: TextAnalyzer): Passage {
  const reading = new Reading(unit, analyzer);
  const satisfied = new Set<Alternative>();
  const matches = query.clauses.flatMap((clause, index) =>
    reading.answers(clause, satisfied).map((span) => ({ ...reading.original(span), clause: index })),
  );
  // Hints have no words of the query in the text: they are marked by the names that were found for them.
  for (const [index, { alternatives, piece, clauses }] of query.hints.entries()) {
    const [whole] = query.clauses[clauses[0] ?? -1]?.alternatives ?? [];
    if (piece && whole !== undefined && satisfied.has(whole)) continue;
    const named = { typed: '', phrase: false, alternatives };
    const clause = query.clauses.length + index;
    matches.push(...reading.answers(named, satisfied).map((span) => ({ ...reading.original(span), clause })));
  }
  return { satisfied, matches: matches.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** One unit's text, analysed once for all clauses. */
class Reading {
  readonly #canonical: Canonical;
  readonly #names: string;
  readonly #analyzer: TextAnalyzer;
  #tokens: Map<string, Token[]> | undefined;

  constructor(unit: IndexedUnit, analyzer: TextAnalyzer) {
    this.#canonical = analyzer.canonicalize(unit.text, unit.skips);
    this.#names = unit.canonicalNames;
    this.#analyzer = analyzer;
  }

  /** Canonical offsets → offsets into the text. */
  original(span: Span): Span {
    const { starts, ends } = this.#canonical;
    return { start: starts[span.start] ?? 0, end: ends[span.end - 1] ?? 0 };
  }

  /** Where a clause is answered: by its words, by other names, else by pairs of characters of its words. */
  answers(clause: Clause, satisfied: Set<Alternative>): readonly Span[] {
    const spans: Span[] = [];
    for (const alternative of clause.alternatives) {
      const parts = alternative.parts.map((part) => this.#places(part));
      const whole = parts.every((part) => part.found);
      if (whole) satisfied.add(alternative);
      if (whole || alternative.kind === 'literal') spans.push(...parts.flatMap((part) => part.places));
    }
    const [first = NONE] = clause.alternatives;
    if (spans.length > 0 || first.kind !== 'literal' || satisfied.has(first)) return spans;
    return first.parts.flatMap((part) => this.#placesOfTerms(part.terms));
  }

  #places(part: Part): { readonly found: boolean; readonly places: readonly Span[] } {
    if (part.needle === '') {
      const places = this.#placesOfTerms(part.terms);
      return { found: places.length > 0, places };
    }
    const places: Span[] = [];
    const { text } = this.#canonical;
    const length = part.needle.length;
    for (
      let at = indexOfNeedle(text, part.needle, 0);
      at >= 0;
      at = indexOfNeedle(text, part.needle, at + length)
    ) {
      places.push({ start: at, end: at + length });
    }
    // A symbol is found in a longer one by its term (63/194 in a/res/63/194).
    if (
      places.length === 0 &&
      part.proven &&
      isWord(part.needle.charCodeAt(0)) &&
      text.includes(part.needle)
    ) {
      places.push(...this.#placesOfTerms(part.terms));
    }
    // What is found in the document's names does not stand in the text.
    return { found: places.length > 0 || indexOfNeedle(this.#names, part.needle, 0) >= 0, places };
  }

  #placesOfTerms(terms: readonly string[]): readonly Span[] {
    return terms.flatMap((term) => {
      // Pairs and words of Han characters stand in the text as they are; the rest only the analyzer finds.
      if (HAN_TERM.test(term)) return this.#placesOfText(term);
      this.#tokens ??= byTerm(this.#analyzer.tokens(this.#canonical.text));
      return this.#tokens.get(term) ?? [];
    });
  }

  #placesOfText(needle: string): readonly Span[] {
    const { text } = this.#canonical;
    const places: Span[] = [];
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1))
      places.push({ start: at, end: at + needle.length });
    return places;
  }
}

const HAN_TERM = /^\p{Script=Han}+$/u;

const NONE: Alternative = { kind: 'literal', parts: [], shown: '' };

function byTerm(tokens: readonly Token[]): Map<string, Token[]> {
  const map = new Map<string, Token[]>();
  for (const token of tokens) {
    const list = map.get(token.term);
    if (list === undefined) map.set(token.term, [token]);
    else list.push(token);
  }
  return map;
}
