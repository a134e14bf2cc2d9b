import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Analyzer } from '../index/analysis/analyzer.js';
import { buildDictionary } from '../index/analysis/dictionary.js';
import type { Document } from '../index/model/document.js';
import type { StoredDocument } from '../src/search/engine.js';
import { benchCommands, type CommandFigures } from './commands-bench.js';
import { makeDocuments, readDocuments } from './corpus.js';
import { benchEngine } from './engine-bench.js';
import { sampleQueries } from './queries.js';
import type { ResidentFigures, ResidentPlan } from './resident.js';
import { intlWords, miniSearch, ours, type Rival, sqliteFts5 } from './rivals.js';
import { benchSegmentation } from './segmentation.js';
import { percentile, table, timed } from './timing.js';

/**
 * npm run bench -- [--json] [--sizes 1000,10000,30000] [--corpus FOLDER]
 * npm run bench -- --commands [--sizes 10000,100000]
 * npm run bench -- --engine opensearch [--sizes 10000,100000] [--url http://…]
 *
 * Every figure stands beside that of something else measured in the same run: ratios hold on another machine,
 * milliseconds do not.
 */
const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    sizes: { type: 'string' },
    engine: { type: 'string' },
    commands: { type: 'boolean', default: false },
    url: { type: 'string' },
    corpus: { type: 'string' },
  },
});

/** Rivals answer this many of the queries: some take a tenth of a second for one. */
const RIVAL_QUERIES = 25;
const QUERIES = 250;

const analyzer = new Analyzer(await buildDictionary());
const say = (text: string) => {
  if (!options.json) console.log(text);
};

function benchRivals(documents: readonly Document[], queries: readonly string[]) {
  const paragraphs = documents.reduce((sum, { units }) => sum + units.length, 0);
  const rivals: readonly Rival[] = [
    ours(analyzer),
    miniSearch('MiniSearch, default'),
    miniSearch('MiniSearch, Intl.Segmenter', intlWords()),
    sqliteFts5(analyzer),
  ];
  const rows = rivals.map((rival) => ({
    name: rival.name,
    rate: (paragraphs / timed(() => rival.add(documents))) * 1000,
    times: [] as number[],
  }));
  for (const query of queries) {
    for (const [at, rival] of rivals.entries()) rows[at]?.times.push(timed(() => rival.find(query)));
  }
  return rows.map(({ name, rate, times }) => ({
    name,
    paragraphsPerSecond: rate,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
  }));
}

function store(folder: string, documents: readonly Document[]): StoredDocument[] {
  mkdirSync(folder, { recursive: true });
  return documents.map((document, at) => {
    const path = join(folder, `${at}.json`);
    const json = JSON.stringify(document);
    writeFileSync(path, json);
    return { key: document.key, path, fingerprint: createHash('sha256').update(json).digest('hex') };
  });
}

function resident(folder: string, plan: ResidentPlan): ResidentFigures {
  const path = join(folder, 'plan.json');
  writeFileSync(path, JSON.stringify(plan));
  const script = new URL('./resident.ts', import.meta.url).pathname;
  const output = execFileSync(process.execPath, ['--import', 'tsx', script, path], { encoding: 'utf8' });
  // resident.ts prints one value and nothing else.
  return JSON.parse(output) as ResidentFigures;
}

function benchSize(size: number) {
  const documents = options.corpus === undefined ? makeDocuments(size) : readDocuments(options.corpus);
  const paragraphs = documents.reduce((sum, { units }) => sum + units.length, 0);
  const queries = sampleQueries(documents, analyzer, QUERIES);
  const folder = mkdtempSync(join(tmpdir(), 'yinju-bench-'));
  try {
    const [extra, ...stored] = store(join(folder, 'documents'), documents);
    const artefact = join(folder, 'search.index');
    const built = resident(folder, { artefact, documents: stored, queries: {} });
    const loaded = resident(folder, {
      artefact,
      documents: stored,
      queries,
      ...(extra === undefined ? {} : { extra }),
    });
    const mixed = Object.values(queries).flatMap((list) => list.slice(0, RIVAL_QUERIES));
    return {
      paragraphs,
      ingestPerSecond: (paragraphs / built.readyMs) * 1000,
      built,
      loaded,
      rivals: benchRivals(documents, mixed),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (options.engine === 'opensearch') {
  const sizes = (options.sizes ?? '10000,100000').split(',').map(Number);
  const results = await benchEngine({
    sizes,
    say,
    ...(options.url === undefined ? {} : { url: options.url }),
  });
  if (options.json) console.log(JSON.stringify(results, undefined, 1));
  process.exit(0);
}
if (options.commands) {
  const results: CommandFigures[] = [];
  for (const size of (options.sizes ?? '10000,100000').split(',').map(Number))
    results.push(...(await benchCommands(size, analyzer)));
  say(
    `\n### Commands through the port\n\n${table(
      ['paragraphs', 'question', 'p50, ms', 'worst of 15, ms', 'processor, ms', 'going through all, by ours'],
      results.map(({ paragraphs, question, p50, worst, cpu, byGoingThrough }) => [
        paragraphs,
        question,
        p50,
        worst,
        cpu,
        byGoingThrough ?? '',
      ]),
    )}`,
  );
  if (options.json) console.log(JSON.stringify(results, undefined, 1));
  process.exit(0);
}
const sizes = (options.sizes ?? '1000,10000,30000').split(',').map(Number);
const lines = makeDocuments(2000).flatMap(({ units }) => units.map(({ text }) => text));
const segmentation = await benchSegmentation(lines);
say(
  `\n### Segmentation\n\n${table(
    ['segmenter', 'characters a second', 'by jieba', 'F1 on the gold'],
    segmentation.map(({ name, rate, ratio, f1 }) => [
      name,
      Math.round(rate),
      ratio,
      f1 === undefined ? '' : f1.toFixed(3),
    ]),
  )}`,
);
const results = sizes.map(benchSize);
say(
  `\n### The engine in its thread\n\n${table(
    [
      'paragraphs',
      'indexed a second',
      'ready from artefact, ms',
      'longest stall of the main loop, ms',
      'of an idle process meanwhile, ms',
      'one more document, ms',
      'resident, MB',
    ],
    results.map(({ paragraphs, ingestPerSecond, loaded, built }) => [
      paragraphs,
      Math.round(ingestPerSecond),
      Math.round(loaded.readyMs),
      Math.max(built.stallMs, loaded.stallMs),
      Math.max(built.idleStallMs, loaded.idleStallMs),
      Math.round(loaded.addMs),
      Math.round(loaded.residentMb),
    ]),
  )}`,
);
const kinds = Object.keys(results[0]?.loaded.queries ?? {});
say(
  `\n### Queries through the engine, p50 / p99 in ms, each the fastest of three\n\n${table(
    ['words', ...results.map(({ paragraphs }) => `${paragraphs.toLocaleString('en')} paragraphs`)],
    kinds.map((kind) => [
      kind,
      ...results.map(
        ({ loaded }) => `${loaded.queries[kind]?.p50.toFixed(1)} / ${loaded.queries[kind]?.p99.toFixed(1)}`,
      ),
    ]),
  )}`,
);
for (const { paragraphs, rivals } of results) {
  const own = rivals[0];
  say(
    `\n### Beside others, ${paragraphs.toLocaleString('en')} paragraphs, same process, same queries\n\n${table(
      ['index', 'indexed a second', 'by ours', 'query p50, ms', 'query p99, ms', 'p99 by ours'],
      rivals.map((row) => [
        row.name,
        Math.round(row.paragraphsPerSecond),
        row.paragraphsPerSecond / (own?.paragraphsPerSecond ?? 1),
        row.p50,
        row.p99,
        row.p99 / (own?.p99 ?? 1),
      ]),
    )}`,
  );
}
if (options.json) console.log(JSON.stringify({ segmentation, results }, undefined, 1));
