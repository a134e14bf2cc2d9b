import { readFileSync } from 'node:fs';
import type { Document } from '../../index/model/document.js';
import { fixtureDocuments } from '../support/fixture-documents.js';
import { ownDocuments } from './own-documents.js';

/** One judged query. `relevant`: `DOCUMENT#LOCATOR` → 2 answers it, 1 touches it. */
export interface JudgedQuery {
  readonly id: string;
  readonly query: string;
  readonly kind: string;
  readonly relevant: Readonly<Record<string, number>>;
}

/** What a pipeline answers: `DOCUMENT#LOCATOR`, best first, and how many of them it calls exact. */
export interface Ranking {
  readonly ids: readonly string[];
  readonly exact: number;
}

export interface Figures {
  readonly queries: number;
  readonly mrr: number;
  readonly ndcg: number;
  readonly recall: number;
  /** Share of queries with no result at all. */
  readonly zero: number;
}

export interface JudgedSet {
  readonly queries: readonly JudgedQuery[];
  readonly documents: readonly Document[];
}

/** The queries given with the two documents, and those of our own over these and five more. */
export function judgedSets(): Readonly<Record<'given' | 'own', JudgedSet>> {
  const seeds = fixtureDocuments();
  return {
    given: { queries: read('queries.jsonl'), documents: seeds },
    own: { queries: read('own-queries.jsonl'), documents: [...seeds, ...ownDocuments()] },
  };
}

function read(name: string): readonly JudgedQuery[] {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8');
  // The files are part of this folder; relevance.test.ts checks every locator in them.
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as JudgedQuery);
}

const LETTER = 'letter-2012-10-01-BLR';

/** In the given queries `…#letter` stands for any unit of the letter outside its annex, `#subjects` aside. */
export function judgedId(document: string, locator: string): string {
  const whole = document === LETTER && !locator.startsWith('annex') && locator !== 'subjects';
  return whole ? `${LETTER}#letter` : `${document}#${locator}`;
}

/**
 * MRR, nDCG@10 (gain 2^grade − 1, discount log2(rank + 1)), recall@10 and the share without a result, over the
 * queries that have an answer. Ids that mean the same unit twice count once.
 */
export function figuresOf(queries: readonly JudgedQuery[], rank: (query: string) => Ranking): Figures {
  const judged = queries.filter((query) => query.kind !== 'none');
  let mrr = 0;
  let ndcg = 0;
  let recall = 0;
  let zero = 0;
  for (const query of judged) {
    const single = LETTER in query.relevant || `${LETTER}#letter` in query.relevant;
    const ids = [...new Set(rank(query.query).ids.map((id) => (single ? asLetter(id) : id)))].slice(0, 10);
    if (ids.length === 0) zero++;
    const grades = ids.map((id) => query.relevant[id] ?? 0);
    const first = grades.findIndex((grade) => grade > 0);
    if (first >= 0) mrr += 1 / (first + 1);
    const ideal = Object.values(query.relevant)
      .sort((a, b) => b - a)
      .slice(0, 10);
    ndcg += gain(grades) / gain(ideal);
    recall += grades.filter((grade) => grade > 0).length / ideal.length;
  }
  const count = judged.length;
  return { queries: count, mrr: mrr / count, ndcg: ndcg / count, recall: recall / count, zero: zero / count };
}

function asLetter(id: string): string {
  const [document = '', locator = ''] = id.split('#');
  return judgedId(document, locator);
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}

/** Queries that have no answer and to which the pipeline says that something answers exactly. */
export function falseExact(
  queries: readonly JudgedQuery[],
  rank: (query: string) => Ranking,
): readonly string[] {
  return queries
    .filter(({ kind, query }) => kind === 'none' && rank(query).exact > 0)
    .map(({ query }) => query);
}
