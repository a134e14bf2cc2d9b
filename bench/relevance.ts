import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { Analyzer, type TextAnalyzer } from '../index/analysis/analyzer.js';
import { buildDictionary } from '../index/analysis/dictionary.js';
import type { Document } from '../index/model/document.js';
import { SearchIndex, type SearchIndexOptions } from '../index/search/search-index.js';
import { synonymTable } from '../index/search/synonym-table.js';
import { SynonymTable } from '../index/search/synonyms.js';
import { WEIGHTS, type Weights } from '../index/search/weights.js';
import { plainWords } from '../index/tables/glossary/glossary.js';
import { readCoreConfig } from '../src/config/config.js';
import { MeaningKeeper } from '../src/embeddings/meaning-keeper.js';
import { searchByMeaning } from '../src/embeddings/search-by-meaning.js';
import {
  type Figures,
  falseExact,
  figuresOf,
  type JudgedSet,
  judgedSets,
  type Ranking,
} from '../test/relevance/evaluate.js';
import {
  hasManyDocuments,
  manyDocuments,
  ndcgOf,
  type TextQuery,
  textQueries,
  textsOf,
} from '../test/relevance/many-documents.js';
import { rankedInOpenSearch } from './opensearch.js';
import { intlWords, miniSearch, type Rival } from './rivals.js';
import { table } from './timing.js';

/**
 * npm run relevance -- [--json]: how good the answers are, by kind of query, beside others, and what each step is worth.
 * --opensearch URL: instead, the same answers from memory and from that engine.
 */
const { values: options } = parseArgs({
  options: { json: { type: 'boolean', default: false }, opensearch: { type: 'string' } },
});

const analyzer = new Analyzer(await buildDictionary());
const none = new SynonymTable([]);

type Rank = (query: string) => Ranking;

function ranked(
  documents: readonly Document[],
  by: TextAnalyzer,
  synonyms: SynonymTable,
  how: SearchIndexOptions = {},
): Rank {
  const index = new SearchIndex(by, synonyms, how);
  index.add(documents);
  return (text) => {
    const { hits, exactTotal } = index.search({ text });
    return { ids: hits.map((hit) => `${hit.document}#${hit.locator}`), exact: exactTotal };
  };
}

function rival(documents: readonly Document[], { add, find }: Rival): Rank {
  add(documents);
  return (query) => ({ ids: find(query), exact: 0 });
}

/** The analyzer with some of its terms left out, or its texts left as they are. */
function without(keep: (term: string) => boolean): TextAnalyzer {
  return {
    terms: (text, skips) => {
      const { canonical, terms } = analyzer.terms(text, skips);
      return { canonical, terms: terms.filter(keep) };
    },
    canonicalize: (text, skips) => analyzer.canonicalize(text, skips),
    tokens: (canonical) => analyzer.tokens(canonical).filter(({ term }) => keep(term)),
    words: (canonical, start, end) => analyzer.words(canonical, start, end),
  };
}

function pairs(text: string): string[] {
  const runs = text.match(/\p{Script=Han}+|[\p{L}\p{N}/]+/gu) ?? [];
  return runs.flatMap((run) =>
    /\p{Script=Han}/u.test(run) && run.length > 1
      ? [...run].slice(1).map((char, at) => run.charAt(at) + char)
      : [run],
  );
}

const jieba = Jieba.withDict(dict);
const pipelines: Readonly<Record<string, (documents: readonly Document[]) => Rank>> = {
  ours: (documents) => ranked(documents, analyzer, synonymTable()),
  '– without synonyms': (documents) => ranked(documents, analyzer, none),
  '– without did-you-mean': (documents) => ranked(documents, analyzer, synonymTable(), { mends: false }),
  '– without pairs across words': (documents) =>
    ranked(documents, analyzer, synonymTable(), { weights: { ...WEIGHTS, link: 0 } }),
  '– without fragments of words': (documents) =>
    ranked(documents, analyzer, synonymTable(), { weights: { ...WEIGHTS, fragment: 0 } }),
  '– without words in the index': (documents) =>
    ranked(
      documents,
      without((term) => !/^\p{Script=Han}{3,}$/u.test(term)),
      synonymTable(),
    ),
  '– without any of these': (documents) =>
    ranked(
      documents,
      without((term) => !/^\p{Script=Han}{3,}$/u.test(term)),
      none,
      { mends: false, weights: { ...WEIGHTS, link: 0, fragment: 0 } },
    ),
  'MiniSearch, default': (documents) => rival(documents, miniSearch('default')),
  'MiniSearch, Intl.Segmenter': (documents) => rival(documents, miniSearch('intl', intlWords())),
  'MiniSearch, jieba': (documents) =>
    rival(
      documents,
      miniSearch('jieba', (text) =>
        jieba.cutForSearch(text, false).filter((word) => /[\p{L}\p{N}]/u.test(word)),
      ),
    ),
  'MiniSearch, character pairs': (documents) => rival(documents, miniSearch('pairs', pairs)),
  'MiniSearch, our terms': (documents) =>
    rival(
      documents,
      miniSearch('terms', (text) => [...analyzer.terms(text).terms]),
    ),
};

function row(name: string, { queries, mrr, ndcg, recall, zero }: Figures): (string | number)[] {
  return [
    name,
    queries,
    ...[mrr, ndcg, recall].map((figure) => figure.toFixed(3)),
    `${(zero * 100).toFixed(0)} %`,
  ];
}

function benchSet({ documents, queries }: JudgedSet) {
  const byPipeline = Object.entries(pipelines).map(([name, make]) => ({
    name,
    figures: figuresOf(queries, make(documents)),
  }));
  const rank = ranked(documents, analyzer, synonymTable());
  const kinds = [...new Set(queries.map(({ kind }) => kind))].filter((kind) => kind !== 'none');
  const byKind = kinds.map((name) => ({
    name,
    figures: figuresOf(
      queries.filter(({ kind }) => kind === name),
      rank,
    ),
  }));
  const unanswerable = queries.filter(({ kind }) => kind === 'none').length;
  return { byPipeline, byKind, unanswerable, falseExact: falseExact(queries, rank) };
}

/** nDCG@10 over the many documents, by kind: all queries, and those that were held back while weights were found. */
async function benchManyDocuments(of: 'given' | 'own'): Promise<string> {
  const documents = await manyDocuments();
  const texts = textsOf(documents);
  const textAt = new Map(
    documents.flatMap(({ key, units }) => units.map(({ locator, text }) => [`${key}#${locator}`, text])),
  );
  const queries = textQueries('all', of);
  const held = new Set(textQueries('held', of).map(({ id }) => id));
  const none = queries.filter(({ kind }) => kind === 'none');
  const judged = queries.filter(({ kind }) => kind !== 'none');
  const columns: { readonly name: string; readonly rank: (query: string) => Ranking | Promise<Ranking> }[] =
    Object.entries(MANY).map(([name, make]) => ({ name, rank: make(documents) }));
  const byMeaning = await rankedByMeaning(documents);
  if (byMeaning !== undefined) columns.push({ name: '+ meaning', rank: byMeaning });
  const scores: { readonly query: TextQuery; readonly by: readonly number[] }[] = [];
  for (const query of judged) {
    const by: number[] = [];
    for (const { rank } of columns) {
      const { ids } = await rank(query.query);
      by.push(
        ndcgOf(
          query,
          ids.map((id) => textAt.get(id) ?? ''),
          texts,
        ),
      );
    }
    scores.push({ query, by });
  }
  const kinds = [...new Set(judged.map(({ kind }) => kind))];
  const rowOf = (name: string, some: typeof scores) => [
    name,
    some.length,
    ...columns.map((_, at) =>
      (some.reduce((sum, { by }) => sum + (by[at] ?? 0), 0) / some.length).toFixed(3),
    ),
  ];
  const rows = [
    ...kinds.map((kind) =>
      rowOf(
        kind,
        scores.filter(({ query }) => query.kind === kind),
      ),
    ),
    rowOf('all', scores),
    rowOf(
      'held back',
      scores.filter(({ query }) => held.has(query.id)),
    ),
  ];
  const ours = ranked(documents, analyzer, synonymTable());
  const wrong = none.filter(({ query }) => ours(query).exact > 0);
  return `${table(['kind', 'queries', ...columns.map(({ name }) => name)], rows)}\n\nOf ${none.length} queries that nothing answers, ${wrong.length} are told that something does.`;
}

/** With the server that YINJU_EMBEDDINGS_URL names; its vectors are kept for the next run. */
async function rankedByMeaning(documents: readonly Document[]) {
  const { embeddings } = readCoreConfig(process.env);
  if (embeddings === undefined) return undefined;
  const index = new SearchIndex(analyzer, synonymTable());
  index.add(documents);
  const meaning = new MeaningKeeper(index, embeddings, join(tmpdir(), 'yinju-relevance-vectors'), 60_000);
  const { problem } = await meaning.fill();
  if (problem !== undefined) throw new Error(problem);
  return async (text: string): Promise<Ranking> => {
    const { hits, exactTotal, meaning: asked } = await searchByMeaning(index, meaning, { text });
    if (asked === 'unavailable') throw new Error('the server of vectors does not answer');
    return { ids: hits.map((hit) => `${hit.document}#${hit.locator}`), exact: exactTotal };
  };
}

/** The tables without what people say who do not know the official word. */
function withoutPlainWords(): SynonymTable {
  const plain = new Set(plainWords().map(({ names }) => names.join()));
  const rows = synonymTable().rows.map(({ names, related }) => ({
    names: names.map(({ shown }) => shown),
    related: related.map(({ shown }) => shown),
  }));
  return new SynonymTable(rows.filter(({ names }) => !plain.has(names.join())));
}

const MANY: Readonly<Record<string, (documents: readonly Document[]) => Rank>> = {
  ours: (documents) => ranked(documents, analyzer, synonymTable()),
  '– synonyms': (documents) => ranked(documents, analyzer, none),
  '– plain words': (documents) => ranked(documents, analyzer, withoutPlainWords()),
  '– did-you-mean': (documents) => ranked(documents, analyzer, synonymTable(), { mends: false }),
  '– described concepts': (documents) => weighed(documents, { hint: 0 }),
  '– titles around': (documents) => weighed(documents, { context: 0 }),
  '– reading again': (documents) => weighed(documents, { closeness: 0, denial: 0, wanted: 0, density: 0 }),
  '– standing together': (documents) => weighed(documents, { density: 0 }),
  '– neighbours': (documents) => ranked(documents, analyzer, synonymTable(), { looksBeside: false }),
  'character pairs': (documents) => rival(documents, miniSearch('pairs', pairs)),
};

function weighed(documents: readonly Document[], weights: Partial<Weights>): Rank {
  return ranked(documents, analyzer, synonymTable(), { weights: { ...WEIGHTS, ...weights } });
}

/** The figures of both engines beside each other, and how many answers are not the same. */
async function compareWithOpenSearch(url: string): Promise<string> {
  const rows: (string | number)[][] = [];
  const inEngine = (documents: readonly Document[], queries: readonly string[]) =>
    rankedInOpenSearch(url, documents, queries, analyzer, synonymTable());
  const others = (queries: readonly string[], one: Rank, other: Rank) =>
    queries.filter((query) => JSON.stringify(one(query)) !== JSON.stringify(other(query))).length;
  for (const [name, { documents, queries }] of Object.entries(judgedSets())) {
    const texts = queries.map(({ query }) => query);
    const memory = ranked(documents, analyzer, synonymTable());
    const engine = await inEngine(documents, texts);
    const [one, other] = [memory, engine].map((rank) => figuresOf(queries, rank).ndcg.toFixed(4));
    rows.push([name, queries.length, one ?? '', other ?? '', others(texts, memory, engine)]);
  }
  for (const of of hasManyDocuments ? (['given', 'own'] as const) : []) {
    const documents = await manyDocuments();
    const texts = textsOf(documents);
    const textAt = new Map(
      documents.flatMap(({ key, units }) => units.map(({ locator, text }) => [`${key}#${locator}`, text])),
    );
    const queries = textQueries('all', of);
    const typed = queries.map(({ query }) => query);
    const memory = ranked(documents, analyzer, synonymTable());
    const engine = await inEngine(documents, typed);
    const judged = queries.filter(({ kind }) => kind !== 'none');
    const ndcg = (rank: Rank) => {
      const scores = judged.map((query) =>
        ndcgOf(
          query,
          rank(query.query).ids.map((id) => textAt.get(id) ?? ''),
          texts,
        ),
      );
      return (scores.reduce((sum, score) => sum + score, 0) / scores.length).toFixed(4);
    };
    rows.push([
      `many documents, ${of}`,
      queries.length,
      ndcg(memory),
      ndcg(engine),
      others(typed, memory, engine),
    ]);
  }
  return table(['set', 'queries', 'in memory', 'OpenSearch', 'other answers'], rows);
}

if (options.opensearch !== undefined) {
  console.log(`### nDCG@10\n\n${await compareWithOpenSearch(options.opensearch)}`);
  process.exit();
}

const results = Object.entries(judgedSets()).map(([name, set]) => ({ name, ...benchSet(set) }));
if (options.json) console.log(JSON.stringify(results, undefined, 1));
else {
  const head = ['queries', 'MRR', 'nDCG@10', 'recall@10', 'no result'];
  for (const { name, byPipeline, byKind, unanswerable, falseExact: wrong } of results) {
    console.log(
      `\n### ${name === 'given' ? 'The given queries, two documents' : 'Our own queries, seven documents'}\n`,
    );
    console.log(
      table(
        ['pipeline', ...head],
        byPipeline.map((one) => row(one.name, one.figures)),
      ),
    );
    console.log(
      `\n${table(
        ['kind', ...head],
        byKind.map((one) => row(one.name, one.figures)),
      )}`,
    );
    console.log(
      `\nOf ${unanswerable} queries that nothing answers, ${wrong.length} are told that something does.`,
    );
  }
  if (hasManyDocuments) {
    console.log(`\n### Many documents, nDCG@10\n\n${await benchManyDocuments('given')}`);
    console.log(`\n### Many documents, our own queries, nDCG@10\n\n${await benchManyDocuments('own')}`);
  }
}
