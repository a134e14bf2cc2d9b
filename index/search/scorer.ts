import { Accumulator } from './accumulator.js';
import { holdsNeedle } from './needle.js';
import { entryOf } from './posting-list.js';
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

/** A unit is looked up in a list that is so many times longer than the units are many; else the list is read. */
const LOOK_UP = 12;

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
  /** In `exact`: the units that do, the first `#surviving` of them. */
  readonly #survivors: Int32Array;
  #surviving = 0;
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
    this.#survivors = new Int32Array(size);
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
    const clauses = query.clauses
      .map((clause) => ({ clause, most: this.#mostSame(clause) }))
      .sort((a, b) => a.most - b.most);
    for (const [index, { clause }] of clauses.entries()) {
      this.#needed = index;
      this.#clause.clear();
      this.#addAlternatives(clause, SAME);
      this.#eachOf(this.#clause, (unit, value, how) => {
        if (how === EXACT) total.add(unit, value, 1);
      });
      this.#keepSurvivors();
      if (this.#surviving === 0) break;
    }
    this.#needed = clauses.length;
    if (this.#surviving > 0) for (const link of query.links) this.#addLink(link);
    this.#needed = -1;
    return { scores: total, coverage: () => 1 };
  }

  /** Of those that satisfied all clauses before, the units that satisfy this one too. */
  #keepSurvivors(): void {
    const total = this.#total;
    const units = this.#survivors;
    const [before, size] = this.#needed === 0 ? [total.touched, total.size] : [units, this.#surviving];
    let kept = 0;
    for (let at = 0; at < size; at++) {
      const unit = before[at] ?? 0;
      if (total.count[unit] === this.#needed + 1) units[kept++] = unit;
    }
    this.#surviving = kept;
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
    // What is only described adds to what was found, too, where that is enough.
    this.#foundOnly = total.size > ENOUGH;
    for (const hint of query.hints) this.#addHint(hint, query, weightOf);
    this.#foundOnly = false;
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
    this.#addAlternatives(hint, ANY);
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
  #addAlternatives(
    { alternatives }: Pick<Clause, 'alternatives'>,
    kinds: ReadonlySet<Alternative['kind']>,
  ): void {
    const target = this.#alternative;
    const clause = this.#clause;
    let most = Number.POSITIVE_INFINITY;
    let whole = 0;
    for (const { kind, parts } of alternatives) {
      if (!kinds.has(kind)) continue;
      if (kind !== 'literal' && !this.stands(parts)) continue;
      if (kind === 'related' && this.isFrequent(parts)) continue;
      const term = this.#onlyTerm(parts);
      if (term !== undefined) {
        const way = kind === 'related' ? RELATED : EXACT;
        const weight = kind === 'literal' ? 1 : this.#weights[kind];
        let best = 0;
        this.#eachScored(term, 'text', 1, false, (unit, value) => {
          if (value > best) best = value;
          whole++;
          clause.raise(unit, Math.min(value, most) * weight, way);
        });
        if (kind === 'literal' && best > 0) most = best;
        continue;
      }
      target.clear();
      const fragments = kind === 'literal' && kinds === ANY;
      for (const part of termsFirst(parts)) this.#addPart(part, target, fragments);
      if (kind === 'literal') {
        let best = 0;
        this.#eachOf(target, (unit, value, found) => {
          const isWhole = found === parts.length;
          if (isWhole) {
            best = Math.max(best, value);
            whole++;
          }
          clause.raise(unit, value * (isWhole ? 1 : this.#weights.fragment), isWhole ? EXACT : PARTIAL);
        });
        if (best > 0) most = best;
        continue;
      }
      const way = kind === 'related' ? RELATED : EXACT;
      this.#eachOf(target, (unit, value, found) => {
        if (found !== parts.length) return;
        whole++;
        clause.raise(unit, Math.min(value, most) * this.#weights[kind], way);
      });
    }
    if (whole === 0 && kinds === ANY) this.#addNear(alternatives);
  }

  /** The term that alone decides whether an alternative stands in a text; undefined where names may have it too. */
  #onlyTerm(parts: readonly Part[]): string | undefined {
    const [part, another] = parts;
    const [term] = part?.terms ?? [];
    if (part?.proven !== true || another !== undefined || part.terms.length !== 1 || term === undefined)
      return undefined;
    return this.#postings.list(term, 'names').length === 0 ? term : undefined;
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
  #addNear(alternatives: readonly Alternative[]): void {
    const target = this.#alternative;
    const names = alternatives.filter(({ kind }) => kind !== 'literal').slice(0, MOST_NEAR);
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
    if (!part.proven) this.#markWords(part.needle, own);
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

  /** Units of `found` in which the segmenter cut exactly this word: their texts need not be read to find it there. */
  #markWords(needle: string, found: Accumulator): void {
    const words = this.#words;
    words.clear();
    const list = this.#postings.list(needle, 'text');
    if (found.size * LOOK_UP < list.length) {
      for (let at = 0; at < found.size; at++) {
        const unit = found.touched[at] ?? 0;
        if (entryOf(list, unit) !== undefined) words.add(unit, 0, 0);
      }
    } else for (const entry of list) words.add(entry >> 8, 0, 0);
  }

  /** With `narrow`, only to units that another term of the part has found. */
  #addTerm(term: string, field: PostingField, boost: number, narrow: boolean): void {
    const own = this.#part;
    const inText = field === 'names' ? this.#postings.list(term, 'text') : [];
    // A term in both fields is still one term.
    const isAlsoInText = (unit: number) => inText.length > 0 && entryOf(inText, unit) !== undefined;
    this.#eachScored(term, field, boost, narrow, (unit, value) =>
      own.add(unit, value, isAlsoInText(unit) ? 0 : 1),
    );
  }

  /** Hands over each unit that `term` may be added to, with what it earns there. */
  #eachScored(
    term: string,
    field: PostingField,
    boost: number,
    narrow: boolean,
    take: (unit: number, value: number) => void,
  ): void {
    const list = this.#postings.list(term, field);
    if (list.length === 0) return;
    const index = field === 'text' ? 0 : 1;
    const { k, b, d } = this.#weights;
    const total = this.#source.live;
    const rarity = boost * idf(this.#postings.count(term, field), total);
    const lengths = this.#source.lengths[index];
    const perLength = (k * b * total) / this.#source.totals[index];
    const base = k * (1 - b);
    const { units, size } = this.#among(narrow);
    const looksUp = size * LOOK_UP < list.length;
    const end = looksUp ? size : list.length;
    for (let at = 0; at < end; at++) {
      const entry = looksUp ? entryOf(list, units[at] ?? 0) : list[at];
      if (entry === undefined) continue;
      const unit = entry >> 8;
      if (!looksUp && ((narrow && !this.#part.has(unit)) || this.#skips(unit))) continue;
      const frequency = entry & 0xff;
      take(
        unit,
        rarity * (d + (frequency * (k + 1)) / (frequency + base + perLength * (lengths[unit] ?? 0))),
      );
    }
  }

  /** The units that a term may be added to; without end where that is all. */
  #among(narrow: boolean): { readonly units: Int32Array; readonly size: number } {
    if (narrow) return { units: this.#part.touched, size: this.#part.size };
    if (this.#foundOnly) return { units: this.#total.touched, size: this.#total.size };
    if (this.#needed > 0) return { units: this.#survivors, size: this.#surviving };
    return { units: this.#survivors, size: Number.POSITIVE_INFINITY };
  }

  /** A single character is no term: texts are read, those that have the rest of its name before all others. */
  #scan(needle: string, target: Accumulator): void {
    const found: number[] = [];
    const size = this.#total.size;
    for (const unit of this.#toScan(target)) {
      if (!this.#skips(unit) && this.#holds(unit, needle)) found.push(unit);
    }
    // Of all units, where all were to be read: it may be that not all are at hand.
    const everywhere = size > 0 ? 0 : this.#count(needle);
    const rarity = idf(Math.max(found.length, everywhere), this.#source.live);
    for (const unit of found) target.add(unit, rarity, 1);
  }

  #toScan(target: Accumulator): Iterable<number> {
    if (target.size > 0) return target.touched.subarray(0, target.size);
    if (this.#needed > 0) return this.#survivors.subarray(0, this.#surviving);
    const { touched, size } = this.#total;
    return size > 0 ? touched.subarray(0, size) : this.#source.units.keys();
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

  /** How many units a clause can have at most by its words and equivalents. */
  #mostSame({ alternatives }: Clause): number {
    let most = 0;
    for (const { kind, parts } of alternatives) {
      if (!SAME.has(kind)) continue;
      let least = this.#source.live;
      for (const { terms } of parts) for (const term of terms) least = Math.min(least, this.#count(term));
      most += least;
    }
    return most;
  }

  /** How much a clause says: the rarity of its rarest term. */
  weightOf(clause: Clause): number {
    return idf(this.frequencyOf(clause), this.#source.live) + 0.1;
  }
}

/** Parts in the order in which least is read: single characters behind what tells where they need be looked for. */
function termsFirst(parts: readonly Part[]): readonly Part[] {
  if (parts.length < 2 || parts.every(({ terms }) => terms.length > 0)) return parts;
  return [...parts].sort((a, b) => Number(a.terms.length === 0) - Number(b.terms.length === 0));
}
