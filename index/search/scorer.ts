import { Accumulator } from './accumulator.js';
import { holdsNeedle } from './needle.js';
import type { PostingField } from './postings.js';
import type { Alternative, Clause, Hint, ParsedQuery, Part } from './query.js';
import type { IndexedUnit } from './unit-table.js';
import { idf, WEIGHTS, type Weights } from './weights.js';

/** Where terms stand. */
export interface PostingSource {
  /** Among the units at hand: entries as `PostingList.packed` has them. */
  list(term: string, field: PostingField): readonly number[];
  /** In how many units there are: the same, where all are at hand. */
  count(term: string, field: PostingField): number;
}

/** The units that postings speak of, by number. Some may be elsewhere: `live` and `totals` count all there are. */
export interface UnitSource {
  /** `undefined` where one was removed. */
  readonly units: readonly (IndexedUnit | undefined)[];
  /** `IndexedUnit.lengths`, by field, by unit number. */
  readonly lengths: readonly [text: readonly number[], names: readonly number[]];
  /** Units that are there. */
  readonly live: number;
  /** Sums of the lengths: integers, so that the order of adding leaves no trace. */
  readonly totals: readonly [text: number, names: number];
}

/** What each unit stands under, by unit number: numbers of documents, and of the nearest heading above or -1. */
export interface Contexts {
  readonly documents: Int32Array;
  readonly headings: Int32Array;
  /** 1 where the unit is a title, or a heading. */
  readonly titles: Uint8Array;
  readonly isHeading: Uint8Array;
}

const NO_CONTEXTS: Contexts = {
  documents: new Int32Array(),
  headings: new Int32Array(),
  titles: new Uint8Array(),
  isHeading: new Uint8Array(),
};

/** How titles, by document, and headings, by unit, answer one clause. */
interface Around {
  readonly bit: number;
  readonly weight: number;
  readonly documents: Map<number, number>;
  readonly headings: Map<number, number>;
}

function raise(map: Map<number, number>, key: number, value: number): void {
  if (value > (map.get(key) ?? 0)) map.set(key, value);
}

/** How a unit answers a clause; greater is better. */
const PARTIAL = 1;
const RELATED = 2;
const EXACT = 3;

/** Other names of a clause whose words are looked for where no name of it stands anywhere. */
export const MOST_NEAR = 4;

/** Loose hits beyond these are not looked for by frequent words: nobody sees more than the best few. */
export const ENOUGH = 2000;

/** Terms that stand in a greater share of the units find no fragments; from this many units on. */
const FREQUENT_SHARE = 0.02;
const FEW = 2000;

const SAME: ReadonlySet<Alternative['kind']> = new Set(['literal', 'equivalent']);
const ANY: ReadonlySet<Alternative['kind']> = new Set([...SAME, 'related']);

/** Units with their scores, in `Accumulator.touched`; arrays are valid until the next query. */
export interface Scored {
  readonly scores: Accumulator;
  /** Of loose hits: the weight of the clauses that a unit answers, as a share of all (0 to 1). */
  readonly coverage: (unit: number) => number;
}

/**
 * Scores units for a query by reading each term's postings once, into flat arrays: nothing is allocated per unit.
 * Sums run in the query's order, so that the same corpus always gives the same scores.
 */
export class Scorer {
  readonly #postings: PostingSource;
  readonly #source: UnitSource;
  readonly #weights: Weights;
  readonly #part: Accumulator;
  readonly #words: Accumulator;
  readonly #alternative: Accumulator;
  readonly #clause: Accumulator;
  readonly #total: Accumulator;
  readonly #covered: Float64Array;
  /** Which of the first 31 clauses a unit answers whole, a bit each. */
  readonly #answered: Int32Array;
  readonly #contexts: Contexts;
  /** In `exact`: a unit is read on only while it satisfies every clause so far. */
  #needed = -1;
  /** In `loose`: only units that were found already are read on. */
  #foundOnly = false;

  constructor(
    postings: PostingSource,
    source: UnitSource,
    weights: Weights = WEIGHTS,
    contexts: Contexts = NO_CONTEXTS,
  ) {
    const size = source.units.length;
    this.#postings = postings;
    this.#source = source;
    this.#weights = weights;
    this.#part = new Accumulator(size);
    this.#words = new Accumulator(size);
    this.#alternative = new Accumulator(size);
    this.#clause = new Accumulator(size);
    this.#total = new Accumulator(size);
    this.#covered = new Float64Array(size);
    this.#answered = new Int32Array(size);
    this.#contexts = contexts;
  }

  /** The `most` clauses of `query` that the fewest units can satisfy, in the query's order. */
  rarest(query: ParsedQuery, most: number): ParsedQuery {
    if (query.clauses.length <= most) return query;
    const kept = new Set(
      query.clauses
        .map((clause) => ({ clause, frequency: this.frequencyOf(clause) }))
        .sort((a, b) => a.frequency - b.frequency)
        .slice(0, most)
        .map(({ clause }) => clause),
    );
    return { ...query, clauses: query.clauses.filter((clause) => kept.has(clause)), links: [] };
  }

  /** Units that satisfy every clause by its words or an equivalent have `count` = the number of clauses. */
  exact(query: ParsedQuery): Scored {
    const total = this.#total;
    total.clear();
    const clauses = [...query.clauses].sort((a, b) => this.frequencyOf(a) - this.frequencyOf(b));
    for (const [index, clause] of clauses.entries()) {
      this.#needed = index;
      this.#clause.clear();
      this.#addAlternatives(clause, SAME);
      this.#eachOf(this.#clause, (unit, value, how) => {
        if (how === EXACT) total.add(unit, value, 1);
      });
    }
    this.#needed = clauses.length;
    for (const link of query.links) this.#addLink(link);
    this.#needed = -1;
    return { scores: total, coverage: () => 1 };
  }

  /** Units that answer anything at all. */
  loose(query: ParsedQuery): Scored {
    const total = this.#total;
    total.clear();
    this.#covered.fill(0);
    this.#answered.fill(0);
    let weights = 0;
    // Rarest first: once that has found enough, what is frequent adds to what was found and finds nothing itself.
    const clauses = [...query.clauses].sort((a, b) => this.frequencyOf(a) - this.frequencyOf(b));
    const around: Around[] = [];
    const weightOf = new Map<Clause, number>();
    for (const [index, clause] of clauses.entries()) {
      this.#foundOnly = total.size > ENOUGH;
      const weight = this.weightOf(clause);
      weightOf.set(clause, weight);
      weights += weight;
      this.#clause.clear();
      this.#addAlternatives(clause, ANY);
      const bit = index < 31 ? 1 << index : 0;
      const here: Around = { bit, weight, documents: new Map(), headings: new Map() };
      this.#eachOf(this.#clause, (unit, value, how) => {
        total.add(unit, value, how === EXACT ? 1 : 0);
        if (how === PARTIAL) return;
        this.#covered[unit] = (this.#covered[unit] ?? 0) + weight;
        this.#answered[unit] = (this.#answered[unit] ?? 0) | bit;
        this.#note(unit, value, here);
      });
      if (bit !== 0 && (here.documents.size > 0 || here.headings.size > 0)) around.push(here);
    }
    this.#foundOnly = false;
    for (const hint of query.hints) this.#addHint(hint, query, weightOf);
    this.#addAround(around);
    for (const link of query.links) this.#addLink(link);
    return { scores: total, coverage: (unit) => Math.min(1, (this.#covered[unit] ?? 0) / weights) };
  }

  /** A concept that was described adds to each unit that names it; it stands for the clauses that describe it. */
  #addHint(hint: Hint, query: ParsedQuery, weightOf: ReadonlyMap<Clause, number>): void {
    const [literal, ...others] = query.clauses[hint.clauses[0] ?? -1]?.alternatives ?? [];
    // What a word is made of is asked for only where the word stands nowhere.
    if (hint.piece && others.length === 0 && literal !== undefined && this.stands(literal.parts)) return;
    let described = 0;
    for (const index of hint.clauses) {
      const clause = query.clauses[index];
      if (clause !== undefined) described += weightOf.get(clause) ?? 0;
    }
    this.#clause.clear();
    this.#addAlternatives({ typed: '', phrase: false, alternatives: hint.alternatives }, ANY);
    const share = hint.piece ? this.#weights.piece : this.#weights.hint * hint.likeness;
    const answered = described * share * (hint.piece ? hint.likeness : 1);
    this.#eachOf(this.#clause, (unit, value) => {
      this.#total.add(unit, value * share, 0);
      this.#covered[unit] = (this.#covered[unit] ?? 0) + answered;
    });
  }

  /** Where a title or heading answers a clause, what stands under it is about that too. */
  #note(unit: number, value: number, here: Around): void {
    const { documents, titles, headings, isHeading } = this.#contexts;
    if (titles[unit] === 1) raise(here.documents, documents[unit] ?? -1, value);
    else if (isHeading[unit] === 1 && headings.length > 0) raise(here.headings, unit, value);
  }

  /** Adds what titles and headings answer to the units under them that do not answer it themselves. */
  #addAround(around: readonly Around[]): void {
    if (around.length === 0) return;
    const { documents, headings } = this.#contexts;
    const total = this.#total;
    const share = this.#weights.context;
    for (let at = 0; at < total.size; at++) {
      const unit = total.touched[at] ?? 0;
      const answered = this.#answered[unit] ?? 0;
      for (const here of around) {
        if ((answered & here.bit) !== 0) continue;
        const value = Math.max(
          here.documents.get(documents[unit] ?? -1) ?? 0,
          here.headings.get(headings[unit] ?? -1) ?? 0,
        );
        if (value === 0) continue;
        total.add(unit, value * share, 0);
        this.#covered[unit] = (this.#covered[unit] ?? 0) + here.weight * share;
      }
    }
  }

  #eachOf(from: Accumulator, take: (unit: number, value: number, count: number) => void): void {
    for (let at = 0; at < from.size; at++) {
      const unit = from.touched[at] ?? 0;
      take(unit, from.sum[unit] ?? 0, from.count[unit] ?? 0);
    }
  }

  /** Whether a unit need not be looked at any more. */
  #skips(unit: number): boolean {
    if (this.#foundOnly) return !this.#total.has(unit);
    if (this.#needed <= 0) return false;
    return !this.#total.has(unit) || this.#total.count[unit] !== this.#needed;
  }

  /**
   * Leaves in `#clause` the better of what is there and what each alternative earns. Another name is worth at most
   * what the words themselves are: that it is rarer than they are does not make it more what was asked.
   */
  #addAlternatives(clause: Clause, kinds: ReadonlySet<Alternative['kind']>): void {
    const target = this.#alternative;
    let most = Number.POSITIVE_INFINITY;
    let whole = 0;
    for (const { kind, parts } of clause.alternatives) {
      if (!kinds.has(kind)) continue;
      if (kind !== 'literal' && !this.stands(parts)) continue;
      if (kind === 'related' && this.isFrequent(parts)) continue;
      target.clear();
      const fragments = kind === 'literal' && kinds === ANY;
      for (const part of parts) this.#addPart(part, target, fragments);
      if (kind === 'literal') {
        let best = 0;
        this.#eachOf(target, (unit, value, found) => {
          const isWhole = found === parts.length;
          if (isWhole) {
            best = Math.max(best, value);
            whole++;
          }
          this.#clause.raise(unit, value * (isWhole ? 1 : this.#weights.fragment), isWhole ? EXACT : PARTIAL);
        });
        if (best > 0) most = best;
        continue;
      }
      const way = kind === 'related' ? RELATED : EXACT;
      this.#eachOf(target, (unit, value, found) => {
        if (found !== parts.length) return;
        whole++;
        this.#clause.raise(unit, Math.min(value, most) * this.#weights[kind], way);
      });
    }
    if (whole === 0 && kinds === ANY) this.#addNear(clause);
  }

  /** Whether every term of all parts stands somewhere; single characters have none and may. */
  stands(parts: readonly Part[]): boolean {
    for (const { terms } of parts) {
      for (const term of terms) {
        if (this.#count(term) === 0 && this.#postings.count(term, 'names') === 0) return false;
      }
    }
    return true;
  }

  /** Where nothing of a clause stands anywhere: units that have the most of the words of its other names. */
  #addNear(clause: Clause): void {
    const target = this.#alternative;
    const names = clause.alternatives.filter(({ kind }) => kind !== 'literal').slice(0, MOST_NEAR);
    for (const { parts } of names) {
      target.clear();
      let all = 0;
      for (const part of parts) {
        if (part.terms.length < 2) continue;
        this.#addPart(part, target, true);
        for (const term of part.terms) all += idf(this.#count(term), this.#source.live);
      }
      this.#eachOf(target, (unit, value) => {
        // Half of a name is no name: what it earns grows with how much of it is there.
        const share = all === 0 ? 0 : Math.min(1, value / (all * 1.5));
        if (share > 0.3)
          this.#clause.raise(unit, value * share * this.#weights.near, share > 0.6 ? RELATED : PARTIAL);
      });
    }
  }

  /**
   * Adds a part's score to each unit in which the whole part stands, and 1 to its count. With `fragments`, adds to
   * units in which only some of its terms stand as well, but finds none by frequent terms alone.
   */
  #addPart(part: Part, target: Accumulator, fragments: boolean): void {
    if (part.terms.length === 0) {
      this.#scan(part.needle, target);
      return;
    }
    const own = this.#part;
    own.clear();
    const all = part.terms.length;
    const terms = all === 1 ? part.terms : [...part.terms].sort((a, b) => this.#count(a) - this.#count(b));
    for (const [at, term] of terms.entries()) {
      const narrow = at > 0 && (!fragments || (own.size > 0 && this.#count(term) > this.frequent));
      this.#addTerm(term, 'text', 1, narrow);
      this.#addTerm(term, 'names', this.#weights.names, narrow);
    }
    if (!part.proven) this.#markWords(part.needle);
    this.#eachOf(own, (unit, value, count) => {
      const whole = count >= all && (part.proven || this.#words.has(unit) || this.#holds(unit, part.needle));
      if (whole || fragments) target.add(unit, value, whole ? 1 : 0);
    });
  }

  /** Units from which on a term tells little: 2 % of many, all of few. */
  get frequent(): number {
    return this.#source.live < FEW ? this.#source.live : this.#source.live * FREQUENT_SHARE;
  }

  /** Whether all parts are frequent: what is merely related and stands everywhere finds nothing that helps. */
  isFrequent(parts: readonly Part[]): boolean {
    return parts.every((part) => Math.min(...part.terms.map((term) => this.#count(term))) > this.frequent);
  }

  #count(term: string): number {
    return this.#postings.count(term, 'text');
  }

  /** Units in which the segmenter cut exactly this word: their texts need not be read to find it there. */
  #markWords(needle: string): void {
    this.#words.clear();
    for (const entry of this.#postings.list(needle, 'text')) this.#words.add(entry >> 8, 0, 0);
  }

  /** With `narrow`, only to units that another term of the part has found. */
  #addTerm(term: string, field: PostingField, boost: number, narrow: boolean): void {
    const list = this.#postings.list(term, field);
    if (list.length === 0) return;
    const index = field === 'text' ? 0 : 1;
    const { k, b, d } = this.#weights;
    const total = this.#source.live;
    const rarity = boost * idf(this.#postings.count(term, field), total);
    const lengths = this.#source.lengths[index];
    const perLength = (k * b * total) / this.#source.totals[index];
    const base = k * (1 - b);
    const inText =
      field === 'names' ? new Set(this.#postings.list(term, 'text').map((entry) => entry >> 8)) : undefined;
    const own = this.#part;
    for (const entry of list) {
      const unit = entry >> 8;
      if ((narrow && !own.has(unit)) || this.#skips(unit)) continue;
      const frequency = entry & 0xff;
      const value =
        rarity * (d + (frequency * (k + 1)) / (frequency + base + perLength * (lengths[unit] ?? 0)));
      // A term in both fields is still one term.
      own.add(unit, value, inText?.has(unit) === true ? 0 : 1);
    }
  }

  /** A single character is no term: the texts are read. */
  #scan(needle: string, target: Accumulator): void {
    const found: number[] = [];
    const { touched, size } = this.#total;
    for (const unit of size > 0 ? touched.subarray(0, size) : this.#source.units.keys()) {
      if (!this.#skips(unit) && this.#holds(unit, needle)) found.push(unit);
    }
    // Of all units, where all were to be read: it may be that not all are at hand.
    const everywhere = size > 0 ? 0 : this.#count(needle);
    const rarity = idf(Math.max(found.length, everywhere), this.#source.live);
    for (const unit of found) target.add(unit, rarity, 1);
  }

  #addLink(link: string): void {
    const list = this.#postings.list(link, 'text');
    const bonus = this.#weights.link * idf(this.#count(link), this.#source.live);
    for (const entry of list) {
      const unit = entry >> 8;
      if (this.#total.has(unit) && !this.#skips(unit)) this.#total.add(unit, bonus, 0);
    }
  }

  #holds(unit: number, needle: string): boolean {
    const found = this.#source.units[unit];
    if (found === undefined) return false;
    return holdsNeedle(found.canonical, needle) || holdsNeedle(found.canonicalNames, needle);
  }

  /** How many units a clause can have at most, but for its other names. */
  frequencyOf(clause: Clause): number {
    let least = this.#source.live;
    for (const part of clause.alternatives[0]?.parts ?? []) {
      for (const term of part.terms) least = Math.min(least, this.#count(term));
    }
    return least;
  }

  /** How much a clause says: the rarity of its rarest term. */
  weightOf(clause: Clause): number {
    return idf(this.frequencyOf(clause), this.#source.live) + 0.1;
  }
}
