import type { Alternative, Clause, Hint, ParsedQuery, Part } from '../../index/search/query.js';
import { FRAGMENT_SHARE } from '../../index/search/ranker.js';
import { ENOUGH, MOST_NEAR, type Scorer } from '../../index/search/scorer.js';
import { idf, WEIGHTS } from '../../index/search/weights.js';
import { all, any, characterQuery } from './part-queries.js';
import type { Statistics } from './statistics.js';

/**
 * What the engine's BM25 gives is smaller than ours by this factor: it leaves k + 1 out. Its scores only choose the
 * candidates; the library scores these again.
 */
const SCALE = WEIGHTS.k + 1;

/** Terms in one query: an engine takes 1024 in all. */
const MOST_TERMS = 800;
/** Clauses of a long query by which candidates are looked for: the rarest say most. */
const MOST_ASKED = 16;

/** What finds candidates, and what their scores are multiplied with. */
export interface Wider {
  readonly query: object;
  readonly coverage: object;
}

/** Makes the query that finds candidates for what answers in part, as `Scorer.loose` would find them. */
export class LooseQuery {
  readonly #measures: Scorer;
  readonly #statistics: Statistics;
  /** Nothing has all that is asked: what looks like a name may be the nearest there is. */
  readonly #lacking: boolean;
  #terms = 0;

  /** @param measures a scorer of the same statistics: which terms stand, and which are frequent */
  constructor(measures: Scorer, statistics: Statistics, exactTotal: number) {
    this.#measures = measures;
    this.#statistics = statistics;
    this.#lacking = exactTotal === 0;
  }

  of(parsed: ParsedQuery, filters: readonly object[], not: readonly object[]): Wider | undefined {
    const { clauses, hints, links } = parsed;
    const byRarity = [...clauses].sort(
      (a, b) => this.#measures.frequencyOf(a) - this.#measures.frequencyOf(b),
    );
    const finding: object[] = [];
    const adding: object[] = [];
    let found = 0;
    for (const clause of byRarity.slice(0, MOST_ASKED)) {
      const queries = this.#clause(clause);
      // Once the rare ones have found enough, frequent ones add to what was found and find nothing themselves.
      (found > ENOUGH ? adding : finding).push(...queries);
      found = Math.max(found, this.#leastFound(clause));
    }
    for (const hint of hints) if (this.#asks(hint, clauses)) finding.push(...this.#hint(hint));
    if (finding.length === 0) return undefined;
    for (const link of links)
      adding.push(this.#constant({ term: { terms: link } }, WEIGHTS.link * this.#idf([link])));
    for (const clause of byRarity.slice(0, MOST_ASKED)) adding.push(...this.#around(clause));
    return {
      query: { bool: { must: [any(finding)], should: adding, filter: filters, must_not: not } },
      coverage: this.#coverage(parsed, byRarity.slice(0, MOST_ASKED)),
    };
  }

  /** A query whose score is what `Ranker` multiplies a loose hit's with: how much of all that is asked it answers. */
  #coverage({ clauses, hints }: ParsedQuery, asked: readonly Clause[]): object {
    const weightOf = (clause: Clause) => this.#measures.weightOf(clause);
    const all = asked.reduce((sum, clause) => sum + weightOf(clause), 0);
    const share = (query: object, weight: number) => ({
      constant_score: { filter: query, boost: weight / all },
    });
    const queries: object[] = [{ match_all: { boost: FRAGMENT_SHARE } }];
    for (const clause of asked) {
      const [literal] = clause.alternatives;
      const names = clause.alternatives.filter(({ parts }) => this.#measures.stands(parts));
      const answers = names.map(({ parts }) => termsCondition(parts, ['terms', 'names']));
      const around =
        literal && this.#measures.stands(literal.parts) ? [termsCondition(literal.parts, ['around'])] : [];
      const weight = weightOf(clause);
      const either = [
        ...(answers.length > 0 ? [share(any(answers), weight)] : []),
        ...around.map((condition) => share(condition, weight * WEIGHTS.context)),
      ];
      if (either.length > 0) queries.push({ dis_max: { queries: either } });
    }
    for (const hint of hints) {
      if (!this.#asks(hint, clauses)) continue;
      const names = hint.alternatives.filter(({ parts }) => this.#measures.stands(parts));
      const weight = hint.clauses.reduce((sum, index) => {
        const clause = clauses[index];
        return clause === undefined ? sum : sum + weightOf(clause);
      }, 0);
      const conditions = names.map(({ parts }) => termsCondition(parts, ['terms', 'names']));
      const answered = weight * shareOf(hint) * (hint.piece ? hint.likeness : 1);
      if (conditions.length > 0) queries.push(share(any(conditions), answered));
    }
    return any(queries);
  }

  /** What a word is made of is asked for only where the word stands nowhere. */
  #asks({ piece, clauses: [first = -1] }: Hint, clauses: readonly Clause[]): boolean {
    if (!piece) return true;
    const [literal, ...others] = clauses[first]?.alternatives ?? [];
    return others.length > 0 || literal === undefined || !this.#measures.stands(literal.parts);
  }

  #hint(hint: Hint): readonly object[] {
    const { alternatives, piece } = hint;
    const weight = shareOf(hint);
    // A piece is words that were typed, and finds as such; a concept is found by the names that it has.
    if (piece) {
      const should = this.#clause({ typed: '', phrase: false, alternatives });
      return should.length === 0 ? [] : [{ bool: { should, boost: weight } }];
    }
    const whole = this.#whole(alternatives, weight * WEIGHTS.related);
    return whole.length > 0 ? whole : this.#near(alternatives, weight);
  }

  #clause(clause: Clause): readonly object[] {
    const [literal, ...others] = clause.alternatives;
    const queries: object[] = [];
    for (const alternative of clause.alternatives)
      if (alternative === literal || alternative.kind === 'literal')
        queries.push(...this.#literal(alternative));
    const named = others.filter(({ kind }) => kind === 'equivalent');
    const related = others.filter(({ kind }) => kind === 'related');
    queries.push(...this.#whole(named, WEIGHTS.equivalent), ...this.#whole(related, WEIGHTS.related));
    if (this.#lacking || !clause.alternatives.some(({ parts }) => this.#measures.stands(parts)))
      queries.push(...this.#near(others));
    return queries;
  }

  /** Some of a literal's terms, and all of them. */
  #literal({ parts }: Alternative): readonly object[] {
    const queries: object[] = [];
    for (const part of parts) {
      if (part.terms.length === 0) {
        queries.push(this.#constant(characterQuery(part.needle), this.#idf([part.needle])));
        continue;
      }
      const rare = this.#finding(part);
      const share = part.terms.length === 1 ? 1 : WEIGHTS.fragment;
      for (const term of rare) queries.push(...this.#term(term, share));
    }
    const terms = parts.flatMap((part) => part.terms);
    if (terms.length > 1 && this.#measures.stands(parts))
      queries.push(this.#conjunction(parts, 1 - WEIGHTS.fragment));
    return queries;
  }

  /** Terms of a part that find units by themselves: the rarest, and those that are not frequent. */
  #finding({ terms }: Part): readonly string[] {
    const counted = terms
      .map((term) => ({ term, count: this.#statistics.count(term, 'text') }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => a.count - b.count);
    return counted
      .filter(({ count }, at) => at === 0 || count <= this.#measures.frequent)
      .map(({ term }) => term);
  }

  /** At least so many units are found by a clause. */
  #leastFound(clause: Clause): number {
    const [literal] = clause.alternatives;
    const counts = (literal?.parts ?? []).flatMap((part) =>
      this.#finding(part).map((term) => this.#statistics.count(term, 'text')),
    );
    return Math.max(0, ...counts);
  }

  /** Names that must be there whole. */
  #whole(alternatives: readonly Alternative[], weight: number): readonly object[] {
    return alternatives
      .filter(
        ({ kind, parts }) =>
          this.#measures.stands(parts) && !(kind === 'related' && this.#measures.isFrequent(parts)),
      )
      .flatMap(({ parts }) => (this.#spend(parts) ? [this.#conjunction(parts, weight)] : []));
  }

  #near(alternatives: readonly Alternative[], weight = 1): readonly object[] {
    return alternatives
      .slice(0, MOST_NEAR)
      .flatMap(({ parts }) => parts.flatMap((part) => this.#finding(part)))
      .flatMap((term) => this.#term(term, weight * WEIGHTS.near));
  }

  /** What the titles and the heading above say, for units that are found by something else. */
  #around({ alternatives: [literal] }: Clause): readonly object[] {
    const parts = literal?.parts ?? [];
    const terms = parts.flatMap((part) => part.terms);
    if (terms.length === 0 || !this.#spend(parts)) return [];
    const query = all(terms.map((term) => ({ term: { around: term } })));
    return [this.#constant(query, WEIGHTS.context * this.#idf(terms))];
  }

  #conjunction(parts: readonly Part[], weight: number): object {
    const terms = parts.flatMap((part) => part.terms);
    const single = parts.filter((part) => part.terms.length === 0 && part.needle !== '');
    return {
      bool: {
        must: terms.map((term) => any(this.#term(term, 1))),
        filter: single.map(({ needle }) => characterQuery(needle)),
        boost: weight,
      },
    };
  }

  #term(term: string, boost: number): readonly object[] {
    this.#terms++;
    const queries: object[] = [{ term: { terms: { value: term, boost } } }];
    if (this.#statistics.count(term, 'names') > 0)
      queries.push({ term: { names: { value: term, boost: boost * WEIGHTS.names } } });
    return queries;
  }

  #constant(filter: object, ours: number): object {
    return { constant_score: { filter, boost: Math.max(0, ours / SCALE) } };
  }

  #idf(terms: readonly string[]): number {
    return terms.reduce(
      (sum, term) => sum + idf(this.#statistics.count(term, 'text'), this.#statistics.live),
      0,
    );
  }

  /** Whether there is room for the terms of these parts. */
  #spend(parts: readonly Part[]): boolean {
    const more = parts.reduce((sum, part) => sum + part.terms.length, 0);
    if (this.#terms + more > MOST_TERMS) return false;
    this.#terms += more;
    return true;
  }
}

/** What a hint earns of what its words would, as `Scorer` has it. */
function shareOf({ piece, likeness }: Hint): number {
  return piece ? WEIGHTS.piece : WEIGHTS.hint * likeness;
}

/** Units in whose fields all terms of the parts stand. */
function termsCondition(parts: readonly Part[], fields: readonly string[]): object {
  const conditions = parts.flatMap((part) =>
    part.terms.length === 0 && part.needle !== ''
      ? [characterQuery(part.needle)]
      : part.terms.map((term) => any(fields.map((field) => ({ term: { [field]: term } })))),
  );
  return conditions.length === 0 ? { match_none: {} } : all(conditions);
}
