import type { TextAnalyzer } from '../analysis/analyzer.js';
import type { SearchQuery } from '../corpus.js';
import type { UnitKind } from '../model/document.js';
import { closenessOf, denialOf, deniedIn, densityOf, type Sought, wantedNear } from './closeness.js';
import { filterOf } from './filters.js';
import { holdsNeedle } from './needle.js';
import { passageOf } from './passage.js';
import type { ParsedQuery } from './query.js';
import { type Contexts, type PostingSource, type Scored, Scorer, type UnitSource } from './scorer.js';
import type { IndexedUnit } from './unit-table.js';
import { WEIGHTS, type Weights } from './weights.js';

/** A unit that a query found, before its text is looked at. */
export interface Candidate {
  readonly unit: number;
  readonly score: number;
  readonly exact: boolean;
}

/** The best units for a query, and how many are exact in all. */
export interface Ranking {
  readonly candidates: readonly Candidate[];
  readonly exactTotal: number;
}

/** Clauses that the index is asked; the rest of a long query is checked in the few texts that have those. */
export const MOST_CLAUSES = 48;

/** What a loose hit keeps of its score although it answers no clause whole. */
export const FRAGMENT_SHARE = 0.1;

/** Candidates whose texts are read again to put them in order. */
export const READ_AGAIN = 60;

/** What is left of a unit's score that holds what was said not to be wanted. */
const UNWANTED_SHARE = 0.4;

/** What a word is worth where it stands together with others, and a name of what the query describes. */
const WORTH = { literal: 1, equivalent: 0.9, related: 0.6 } as const;
const DESCRIBED = 0.7;

/** What would answer a question, as canonical text has it. */
const WANTED: Partial<Readonly<Record<ParsedQuery['wanted'], RegExp>>> = {
  number: /\d[\d,.]*(?:万|亿|%|多|名|人|个|次|元)?/gu,
  time: /\d+(?:年|月|日|天|小时)|[一二三四五六七八九十]+(?:年|个月|天)|个月|期限/gu,
  definition: /是指|系指|指的是|一词|所称|定义|以下各项为|包括[:：]/gu,
};

/** Titles say what a document is about; headings only announce what stands below them, and footnotes seldom answer. */
const KIND_WEIGHTS: Partial<Readonly<Record<UnitKind, number>>> = { title: 1, heading: 0.7, footnote: 0.8 };

/** Units to rank, with where their terms stand. */
export interface RankedUnits extends UnitSource {
  readonly postings: PostingSource;
  /** Throws where there is none with this number. */
  unit(id: number): IndexedUnit;
}

/** Finds the best units for a query: exact before loose, then by score, then in document order. */
export class Ranker {
  readonly #store: RankedUnits;
  readonly #analyzer: TextAnalyzer;
  readonly #scorer: Scorer;
  /** Weight by kind, by unit number: reading it from the unit would fetch every unit that scores. */
  readonly #weights: Float64Array;
  readonly #options: Weights;

  /**
   * For the units that are in `store` now.
   * @param contexts what they stand under, where their order does not tell
   */
  constructor(
    store: RankedUnits,
    analyzer: TextAnalyzer,
    weights: Weights = WEIGHTS,
    contexts: Contexts = contextsOf(store),
  ) {
    this.#store = store;
    this.#analyzer = analyzer;
    this.#options = weights;
    this.#scorer = new Scorer(store.postings, store, weights, contexts);
    this.#weights = Float64Array.from(store.units, (unit) => (unit && KIND_WEIGHTS[unit.kind]) ?? 1);
  }

  /** At least the `limit` best that there are; with `loose` false exact hits alone, as where `limit` are exact. */
  rank(parsed: ParsedQuery, query: SearchQuery, limit: number, loose = true): Ranking {
    const passes = passesOf(query, parsed);
    if (parsed.clauses.length === 0) {
      return query.text.trim() === '' && passes !== undefined ? this.#passing(passes, limit) : NOTHING;
    }
    const scored = this.#scorer.rarest(parsed, MOST_CLAUSES);
    const best = new Best(this.#store, Math.max(limit, READ_AGAIN));
    const exactTotal = parsed.cut
      ? 0
      : this.#addExact(best, this.#scorer.exact(scored), parsed, scored, passes);
    if (loose && best.list.length < limit) this.#addLoose(best, this.#scorer.loose(scored), passes);
    return { candidates: this.#readAgain(best.list, scored), exactTotal };
  }

  /** Puts the best candidates in order by what only their texts tell: how near each other the words stand. */
  #readAgain(list: readonly Candidate[], parsed: ParsedQuery): readonly Candidate[] {
    const best = new Best(this.#store, list.length);
    // What stands nowhere need not be looked for in every text.
    const needles = parsed.clauses.map(({ alternatives }) =>
      alternatives
        .filter(({ parts }) => this.#scorer.stands(parts))
        .flatMap(({ parts }) => parts.map(({ needle }) => needle).filter((needle) => needle !== '')),
    );
    const sought = this.#sought(parsed);
    for (const { unit, score, exact } of list) {
      const { canonical } = this.#store.unit(unit);
      let factor = 1 + this.#options.closeness * closenessOf(canonical, needles);
      factor *= 1 + this.#options.denial * denialOf(canonical, parsed);
      const kind = WANTED[parsed.wanted];
      if (kind !== undefined) factor *= 1 + this.#options.wanted * wantedNear(canonical, kind, needles);
      if (!exact) factor *= 1 - this.#options.density * (1 - densityOf(canonical, sought));
      for (const needle of parsed.unwanted) {
        const how = deniedIn(canonical, needle);
        if (how !== undefined) factor *= how ? 1 + this.#options.denial : UNWANTED_SHARE;
      }
      best.offer(unit, score * factor, exact);
    }
    return best.list;
  }

  /** What is sought in texts that answer only in part: the words of each clause, and what they describe together. */
  #sought(parsed: ParsedQuery): readonly Sought[] {
    return parsed.clauses.map((clause, index) => {
      const words = [
        ...clause.alternatives
          .filter(({ parts }) => this.#scorer.stands(parts))
          .flatMap(({ kind, parts }) =>
            parts.map(({ needle }) => ({ needle, worth: WORTH[kind] / parts.length })),
          ),
        ...parsed.hints
          .filter(({ clauses }) => clauses.includes(index))
          .flatMap(({ alternatives, likeness }) =>
            alternatives
              .filter(({ parts }) => this.#scorer.stands(parts))
              .flatMap(({ parts }) => parts.map(({ needle }) => ({ needle, worth: DESCRIBED * likeness }))),
          ),
      ];
      return { weight: this.#scorer.weightOf(clause), words: words.filter(({ needle }) => needle !== '') };
    });
  }

  #addExact(
    best: Best,
    { scores }: Scored,
    parsed: ParsedQuery,
    scored: ParsedQuery,
    passes?: Filter,
  ): number {
    const { touched, count, sum, size } = scores;
    const weights = this.#weights;
    const all = scored.clauses.length;
    let total = 0;
    for (let at = 0; at < size; at++) {
      const id = touched[at] ?? 0;
      if (count[id] !== all) continue;
      if (passes !== undefined && !passes(this.#store.unit(id))) continue;
      if (scored !== parsed && !this.#satisfies(this.#store.unit(id), parsed)) continue;
      total++;
      const score = (sum[id] ?? 0) * (weights[id] ?? 1);
      if (score >= best.least) best.offer(id, score, true);
    }
    return total;
  }

  #addLoose(best: Best, { scores, coverage }: Scored, passes?: Filter): void {
    const exact = new Set(best.list.map((candidate) => candidate.unit));
    const { touched, sum, size } = scores;
    const weights = this.#weights;
    for (let at = 0; at < size; at++) {
      const id = touched[at] ?? 0;
      const score = (sum[id] ?? 0) * (coverage(id) + FRAGMENT_SHARE) * (weights[id] ?? 1);
      if (score < best.least || exact.has(id)) continue;
      if (passes !== undefined && !passes(this.#store.unit(id))) continue;
      best.offer(id, score, false);
    }
  }

  /** Where only filters are given: all that pass them, in document order. */
  #passing(passes: Filter, limit: number): Ranking {
    const best = new Best(this.#store, limit);
    let exactTotal = 0;
    for (const [id, unit] of this.#store.units.entries()) {
      if (unit === undefined || !passes(unit)) continue;
      exactTotal++;
      best.offer(id, 0, true);
    }
    return { candidates: best.list, exactTotal };
  }

  /** Whether a unit has what the index was not asked for because the query asks for so much. */
  #satisfies(unit: IndexedUnit, parsed: ParsedQuery): boolean {
    const { satisfied } = passageOf(unit, parsed, this.#analyzer);
    return parsed.clauses.every((clause) =>
      clause.alternatives.some((alternative) => alternative.kind !== 'related' && satisfied.has(alternative)),
    );
  }
}

/** What the filters of a query and the words that it excludes let pass; undefined where that is everything. */
export function passesOf(query: SearchQuery, parsed: ParsedQuery): Filter | undefined {
  return both(filterOf(query), withoutExcluded(parsed));
}

type Filter = (unit: IndexedUnit) => boolean;

function both(one: Filter | undefined, other: Filter | undefined): Filter | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return (unit) => one(unit) && other(unit);
}

function withoutExcluded({ excluded }: ParsedQuery): Filter | undefined {
  if (excluded.length === 0) return undefined;
  return ({ canonical }) => !excluded.some((needle) => holdsNeedle(canonical, needle));
}

/** What each unit stands under. Units of one document lie in order, whatever was removed between. */
function contextsOf({ units }: RankedUnits): Contexts {
  const documents = new Int32Array(units.length).fill(-1);
  const headings = new Int32Array(units.length).fill(-1);
  const titles = new Uint8Array(units.length);
  const isHeading = new Uint8Array(units.length);
  const numbers = new Map<string, number>();
  let heading = -1;
  let last = -1;
  for (const [id, unit] of units.entries()) {
    if (unit === undefined) continue;
    let number = numbers.get(unit.document.key);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(unit.document.key, number);
    }
    documents[id] = number;
    if (number !== last) heading = -1;
    last = number;
    titles[id] = unit.kind === 'title' ? 1 : 0;
    headings[id] = heading;
    if (unit.kind !== 'heading') continue;
    isHeading[id] = 1;
    heading = id;
  }
  return { documents, headings, titles, isHeading };
}

const NOTHING: Ranking = { candidates: [], exactTotal: 0 };

/** The best candidates so far, best first. */
class Best {
  readonly list: Candidate[] = [];
  /** Only a score that is not below this has a chance. */
  least = Number.NEGATIVE_INFINITY;
  readonly #store: RankedUnits;
  readonly #limit: number;

  constructor(store: RankedUnits, limit: number) {
    this.#store = store;
    this.#limit = limit;
  }

  offer(unit: number, score: number, exact: boolean): void {
    const { list } = this;
    let at = list.length;
    while (at > 0 && this.#precedes(unit, score, exact, list[at - 1])) at--;
    if (at >= this.#limit) return;
    list.splice(at, 0, { unit, score, exact });
    if (list.length > this.#limit) list.pop();
    // Loose candidates come after exact ones, whatever their scores.
    const last = list.at(-1);
    if (list.length === this.#limit && last?.exact === exact) this.least = last.score;
  }

  #precedes(unit: number, score: number, exact: boolean, other: Candidate | undefined): boolean {
    if (other === undefined || exact !== other.exact) return exact;
    if (score !== other.score) return score > other.score;
    const one = this.#store.unit(unit);
    const two = this.#store.unit(other.unit);
    if (one.document.key !== two.document.key) return one.document.key < two.document.key;
    return one.order < two.order;
  }
}
