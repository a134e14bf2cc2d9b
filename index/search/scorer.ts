import { holdsNeedle } from './needle.js';
import type { PostingField, PostingList, Postings } from './postings.js';
import type { Alternative, Clause, ParsedQuery, Part } from './query.js';
import type { IndexedUnit } from './unit-table.js';

/**
 * Tuned on test/relevance. BM25+ as MiniSearch has it (k, b, d are its defaults; b at most 0.3 loses); the other
 * weights are relative to a literal match.
 */
export const WEIGHTS = {
  k: 1.2,
  b: 0.7,
  d: 0.5,
  equivalent: 0.9,
  related: 0.55,
  /** Two words of the query stand next to each other in the unit as well. */
  link: 1,
  /** A name of the document, on its title unit, is what was asked. */
  names: 2,
  /** Some pairs of characters of a word, but not the word. */
  fragment: 0.35,
} as const;

/** Units by number; `undefined` where one was removed. */
export interface UnitSource {
  readonly units: readonly (IndexedUnit | undefined)[];
  /** Units that are there. */
  readonly live: number;
  /** Sums of `IndexedUnit.lengths` over all units: integers, so that the order of adding leaves no trace. */
  readonly totals: readonly [text: number, names: number];
}

/** What the clauses made of every unit, in arrays by unit number. */
export interface Scores {
  readonly score: Float64Array;
  /** How many clauses the unit satisfies by their words or an equivalent. */
  readonly satisfied: Uint16Array;
  /** Weight of the clauses that the unit satisfies in any way, a share of all (0 to 1). */
  readonly coverage: Float64Array;
}

/**
 * Scores every unit that any term of the query touches. Cost is the sum of the terms' postings; nothing is allocated
 * per unit. Deterministic: sums run in the query's order, never in that of the postings.
 */
export class Scorer {
  readonly #postings: Postings;
  readonly #source: UnitSource;
  readonly #size: number;
  readonly #part: Float64Array;
  readonly #count: Uint16Array;
  readonly #seen: Uint16Array;
  #mark = 0;

  constructor(postings: Postings, source: UnitSource) {
    this.#postings = postings;
    this.#source = source;
    this.#size = source.units.length;
    this.#part = new Float64Array(this.#size);
    this.#count = new Uint16Array(this.#size);
    this.#seen = new Uint16Array(this.#size);
  }

  score(query: ParsedQuery): Scores {
    const score = new Float64Array(this.#size);
    const satisfied = new Uint16Array(this.#size);
    const coverage = new Float64Array(this.#size);
    const best = new Float64Array(this.#size);
    const how = new Uint8Array(this.#size);
    let weights = 0;
    for (const clause of query.clauses) {
      best.fill(0);
      how.fill(0);
      const weight = this.#clause(clause, best, how);
      weights += weight;
      for (let unit = 0; unit < this.#size; unit++) {
        const value = best[unit] ?? 0;
        if (value === 0) continue;
        score[unit] = (score[unit] ?? 0) + value;
        const way = how[unit] ?? 0;
        if (way === EXACT) satisfied[unit] = (satisfied[unit] ?? 0) + 1;
        if (way !== PARTIAL) coverage[unit] = (coverage[unit] ?? 0) + weight;
      }
    }
    for (const link of query.links) this.#addLink(link, score);
    if (weights > 0) {
      for (let unit = 0; unit < this.#size; unit++) coverage[unit] = (coverage[unit] ?? 0) / weights;
    }
    return { score, satisfied, coverage };
  }

  /** Leaves the clause's best score for each unit in `best`, and in `how` what earned it; returns its weight. */
  #clause(clause: Clause, best: Float64Array, how: Uint8Array): number {
    let weight = 0;
    for (const alternative of clause.alternatives) {
      const { scores, full } = this.#alternative(alternative);
      const literal = alternative.kind === 'literal';
      const factor = literal ? 1 : WEIGHTS[alternative.kind];
      const way = alternative.kind === 'related' ? RELATED : EXACT;
      for (let unit = 0; unit < this.#size; unit++) {
        const value = scores[unit] ?? 0;
        if (value === 0) continue;
        const whole = full[unit] === alternative.parts.length;
        if (!whole && !literal) continue;
        const weighted = value * factor * (whole ? 1 : WEIGHTS.fragment);
        if (whole) how[unit] = Math.max(how[unit] ?? 0, way);
        else if ((how[unit] ?? 0) === 0) how[unit] = PARTIAL;
        if (weighted > (best[unit] ?? 0)) best[unit] = weighted;
      }
      if (literal || weight === 0) weight = Math.max(weight, this.#weightOf(alternative));
    }
    return weight;
  }

  /** Scores of an alternative, and how many of its parts each unit has. */
  #alternative(alternative: Alternative): { readonly scores: Float64Array; readonly full: Uint8Array } {
    const scores = new Float64Array(this.#size);
    const full = new Uint8Array(this.#size);
    for (const part of alternative.parts) {
      if (part.terms.length === 0) this.#scan(part, scores, full);
      else this.#addPart(part, scores, full);
    }
    return { scores, full };
  }

  #addPart(part: Part, scores: Float64Array, full: Uint8Array): void {
    const values = this.#part;
    const count = this.#count;
    const touched: number[] = [];
    this.#mark++;
    if (this.#mark === 0xffff) {
      this.#seen.fill(0);
      this.#mark = 1;
    }
    for (const term of part.terms) {
      this.#addTerm(term, 'text', 1, touched);
      this.#addTerm(term, 'names', WEIGHTS.names, touched);
    }
    for (const unit of touched) {
      const whole = count[unit] === part.terms.length && (part.proven || this.#holds(unit, part.needle));
      scores[unit] = (scores[unit] ?? 0) + (values[unit] ?? 0);
      if (whole) full[unit] = (full[unit] ?? 0) + 1;
    }
  }

  /** Adds a term's scores; a unit that has it in both fields counts it once. */
  #addTerm(term: string, field: PostingField, boost: number, touched: number[]): void {
    const list = this.#postings.list(term, field);
    if (list === undefined) return;
    const fieldIndex = field === 'text' ? 0 : 1;
    const { k, b, d } = WEIGHTS;
    const total = this.#source.live;
    const rarity = boost * idf(list, total);
    const average = (this.#source.totals[fieldIndex] ?? 0) / total;
    const units = this.#source.units;
    const values = this.#part;
    const count = this.#count;
    const seen = this.#seen;
    const textList = field === 'names' ? this.#postings.list(term, 'text') : undefined;
    for (const [unit, frequency] of list) {
      const length = units[unit]?.lengths[fieldIndex] ?? 0;
      const value = rarity * (d + (frequency * (k + 1)) / (frequency + k * (1 - b + (b * length) / average)));
      if (seen[unit] === this.#mark) {
        values[unit] = (values[unit] ?? 0) + value;
        if (textList?.has(unit) !== true) count[unit] = (count[unit] ?? 0) + 1;
      } else {
        seen[unit] = this.#mark;
        values[unit] = value;
        count[unit] = 1;
        touched.push(unit);
      }
    }
  }

  /** A single character: no term has it, so the texts are read. */
  #scan(part: Part, scores: Float64Array, full: Uint8Array): void {
    const found: number[] = [];
    for (let unit = 0; unit < this.#size; unit++) if (this.#holds(unit, part.needle)) found.push(unit);
    const rarity = Math.log(1 + (this.#source.live - found.length + 0.5) / (found.length + 0.5));
    for (const unit of found) {
      scores[unit] = (scores[unit] ?? 0) + rarity;
      full[unit] = (full[unit] ?? 0) + 1;
    }
  }

  #addLink(link: string, score: Float64Array): void {
    const list = this.#postings.list(link, 'text');
    if (list === undefined) return;
    const rarity = idf(list, this.#source.live);
    for (const unit of list.keys()) {
      const value = score[unit] ?? 0;
      if (value > 0) score[unit] = value + WEIGHTS.link * rarity;
    }
  }

  #holds(unit: number, needle: string): boolean {
    const found = this.#source.units[unit];
    return (
      found !== undefined &&
      (holdsNeedle(found.canonical, needle) || holdsNeedle(found.canonicalNames, needle))
    );
  }

  /** How much a clause says: the rarity of its rarest term. */
  #weightOf(alternative: Alternative): number {
    let most = 0.1;
    for (const part of alternative.parts) {
      for (const term of part.terms) {
        const list = this.#postings.list(term, 'text');
        if (list !== undefined) most = Math.max(most, idf(list, this.#source.live));
        else most = Math.max(most, Math.log(1 + this.#source.live / 0.5));
      }
    }
    return most;
  }
}

const PARTIAL = 1;
const RELATED = 2;
const EXACT = 3;

function idf(list: PostingList, total: number): number {
  return Math.log(1 + (total - list.size + 0.5) / (list.size + 0.5));
}
