import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Analyzer } from '../index/analysis/analyzer.js';
import { buildDictionary } from '../index/analysis/dictionary.js';
import type { Document } from '../index/model/document.js';
import { ingestShared } from '../src/ingest/ingest-shared.js';
import { Library } from '../src/ingest/library.js';
import { connectTo } from '../src/opensearch/connection.js';
import { DocumentWriter } from '../src/opensearch/document-writer.js';
import { dropGeneration, type Generation } from '../src/opensearch/generations.js';
import { openRooms } from '../src/opensearch/open-rooms.js';
import { openJournal } from '../src/opensearch/write-journal.js';
import { PARSER } from '../src/storage/own-parser.js';
import { asText, madeDocuments } from './corpus.js';
import { ownAnalyzer, postgres, type SharedRival, sqliteSameTerms } from './engine-rivals.js';
import { asked, diskOf, startServer } from './engine-server.js';
import { sampleQueries } from './queries.js';
import { percentile, table } from './timing.js';

/** Of each kind of question so many are asked. */
const QUERIES = 100;
/** Rivals answer so many of each kind. */
const RIVAL_QUERIES = 10;
/** Documents that queries are drawn from. */
const SAMPLED = 250;
/** Paragraphs that are ingested from files too. */
const MOST_FILES = 10_000;
/** Above this many paragraphs rivals are left out that hold everything in this process, or write a row at a time. */
const MOST_FOR_RIVALS = 100_000;

export interface EngineBenchOptions {
  readonly sizes: readonly number[];
  /** Address of an OpenSearch; one is started where none is told. */
  readonly url?: string;
  readonly say: (text: string) => void;
}

/** `npm run bench -- --engine opensearch`: how ingestion, disk, memory and every kind of question grow with the documents. */
export async function benchEngine({ sizes, url, say }: EngineBenchOptions): Promise<unknown> {
  const server = url === undefined ? await startServer() : { url, stop: async () => {} };
  const analyzer = new Analyzer(await buildDictionary());
  try {
    const results = [];
    for (const size of sizes) {
      const result = await benchSize(size, server.url, analyzer);
      results.push(result);
      say(tablesOf(result));
    }
    say(growthOf(results));
    return results;
  } finally {
    await server.stop();
  }
}

type Result = Awaited<ReturnType<typeof benchSize>>;

async function benchSize(size: number, url: string, analyzer: Analyzer) {
  const connection = connectTo(url);
  const prefix = `bench-${randomBytes(4).toString('hex')}`;
  const generation = await openRooms(connection, prefix, { replicas: 0 });
  try {
    const sample: Document[] = [];
    const writing = await ingestAll(size, prefix, generation, url, analyzer, (document) => {
      if (sample.length < SAMPLED) sample.push(document);
    });
    const files = size <= MOST_FILES ? await ingestFiles(size, url, analyzer) : undefined;
    const disk = await diskOf(url, prefix);
    const queries = sampleQueries(sample, analyzer, QUERIES);
    const asking = asked({ url, prefix: generation.prefix, queries, documents: Math.floor(size / 40) });
    const mixed = Object.values(queries).flatMap((list) => list.slice(0, RIVAL_QUERIES));
    const rivals = await benchRivals(size, url, prefix, analyzer, mixed);
    return { size, ...writing, files, disk, asking, rivals };
  } finally {
    await dropGeneration(connection, prefix, generation.number);
    for (const name of ['writes', 'originals', 'bytes'])
      await connection.ask({ method: 'DELETE', path: `/${prefix}-${name}` });
    await connection.close();
  }
}

/** From parsed documents: what they cite and ask is read, their terms are made, all of it is written and seen. */
async function ingestAll(
  size: number,
  prefix: string,
  generation: Generation,
  url: string,
  analyzer: Analyzer,
  see: (document: Document) => void,
) {
  const connection = connectTo(url);
  const writer = new DocumentWriter(connection, generation, analyzer, {
    journal: openJournal(connection, prefix, generation),
  });
  const underWay = new Set<Promise<unknown>>();
  const started = performance.now();
  const cpu = process.cpuUsage();
  let units = 0;
  let mostResident = 0;
  for (const document of madeDocuments(size)) {
    see(document);
    units += document.units.length;
    const written = writer.write({ key: document.key, next: { first: document, further: [] } }).then(() => {
      underWay.delete(written);
    });
    underWay.add(written);
    if (underWay.size >= 400) await Promise.race(underWay);
    mostResident = Math.max(mostResident, process.memoryUsage.rss());
  }
  await writer.flush();
  await Promise.all(underWay);
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  await connection.close();
  return {
    units,
    seconds,
    perSecond: units / seconds,
    ownCpuSeconds: (user + system) / 1e6,
    writerMb: mostResident / 1e6,
  };
}

/** From files on a disk: read, parsed, judged, kept byte for byte, written and seen, as `yinju ingest` does. */
async function ingestFiles(size: number, url: string, analyzer: Analyzer) {
  const connection = connectTo(url);
  const prefix = `bench-${randomBytes(4).toString('hex')}`;
  const folder = mkdtempSync(join(tmpdir(), 'yinju-bench-'));
  try {
    for (const document of madeDocuments(size))
      writeFileSync(join(folder, `${document.key.replaceAll('/', '_')}.txt`), asText(document));
    const generation = () => openRooms(connection, prefix, { replicas: 0 });
    await generation();
    const library = new Library({ connection, prefix, analyzer, parser: PARSER, generation });
    const started = performance.now();
    const cpu = process.cpuUsage();
    let units = 0;
    for await (const { document } of ingestShared([folder], library, PARSER, {
      replace: false,
      dryRun: false,
    }))
      units += document?.units.length ?? 0;
    const seconds = (performance.now() - started) / 1000;
    const { user, system } = process.cpuUsage(cpu);
    return { units, perSecond: units / seconds, ownCpuMs: (user + system) / 1000 / units };
  } finally {
    rmSync(folder, { recursive: true });
    const behind = await connection.ask<object>({ method: 'GET', path: `/${prefix}-*/_alias` });
    for (const index of Object.keys(behind)) await connection.ask({ method: 'DELETE', path: `/${index}` });
    await connection.close();
  }
}

async function benchRivals(
  size: number,
  url: string,
  prefix: string,
  analyzer: Analyzer,
  queries: readonly string[],
) {
  const rivals: SharedRival[] = [
    ownAnalyzer(url, `${prefix}-cjk`, 'cjk'),
    ...(size <= MOST_FOR_RIVALS
      ? [
          ownAnalyzer(url, `${prefix}-smartcn`, 'smartcn'),
          sqliteSameTerms(analyzer),
          ...(await postgres(analyzer)),
        ]
      : []),
  ];
  const rows = [];
  for (const rival of rivals) {
    const started = performance.now();
    let units = 0;
    try {
      await rival.open();
      for (const document of madeDocuments(size)) {
        units += document.units.length;
        await rival.add(document);
      }
      await rival.done();
      const seconds = (performance.now() - started) / 1000;
      const times: number[] = [];
      for (const query of queries) {
        const asked = performance.now();
        await rival.find(query);
        times.push(performance.now() - asked);
      }
      rows.push({
        name: rival.name,
        perSecond: units / seconds,
        p50: percentile(times, 0.5),
        p95: percentile(times, 0.95),
        p99: percentile(times, 0.99),
        bytes: await rival.bytes(),
      });
    } finally {
      await rival.close();
    }
  }
  return rows;
}

const sumOf = (disk: Result['disk']) => Object.values(disk).reduce((sum, bytes) => sum + bytes, 0);

function tablesOf({ size, asking, rivals, perSecond, disk }: Result): string {
  const ownAll = percentile(asking.mixed, 0.95);
  const title = `${size.toLocaleString('en')} paragraphs`;
  const questions = table(
    ['question', 'p50, ms', 'p95, ms', 'p99, ms', 'fastest of three: p50', 'p95', 'p99'],
    Object.entries(asking.questions).map(([name, { p50, p95, p99, fastest }]) => [
      name,
      ...[p50, p95, p99, fastest.p50, fastest.p95, fastest.p99],
    ]),
  );
  const beside = table(
    ['engine', 'indexed a second', 'by ours', 'MB', 'query p50, ms', 'p95, ms', 'p95 by ours'],
    [
      {
        name: 'ours over OpenSearch: judged, exact told from loose, synonyms',
        perSecond,
        bytes: sumOf(disk),
        p50: percentile(asking.mixed, 0.5),
        p95: ownAll,
      },
      ...rivals,
    ].map((row) => [
      row.name,
      Math.round(row.perSecond),
      row.perSecond / perSecond,
      Math.round(row.bytes / 1e6),
      row.p50,
      row.p95,
      row.p95 / ownAll,
    ]),
  );
  return `\n### OpenSearch, ${title}\n\n${questions}\n\n${beside}`;
}

function growthOf(results: readonly Result[]): string {
  return `\n### How it grows\n\n${table(
    [
      'paragraphs',
      'from files a second (our processor time)',
      'written a second',
      'of our processor time a second',
      'writer, MB',
      'units, bytes a paragraph',
      'all rooms, MB',
      'bot at the start, MB',
      'bot at the end, MB',
      '/find p95 of the fastest of three, ms',
      '/para p99 of the same, ms',
    ],
    results.map((result) => {
      const { size, units, seconds, perSecond, ownCpuSeconds, writerMb, files, disk, asking } = result;
      const finds = Object.entries(asking.questions).filter(([name]) => name.startsWith('/find'));
      return [
        size.toLocaleString('en'),
        files === undefined ? '' : `${Math.round(files.perSecond)} (${files.ownCpuMs.toFixed(2)} ms each)`,
        Math.round(perSecond),
        ownCpuSeconds / seconds,
        Math.round(writerMb),
        Math.round((disk['units'] ?? 0) / units),
        Math.round(sumOf(disk) / 1e6),
        Math.round(asking.startMb),
        Math.round(asking.endMb),
        Math.max(...finds.map(([, { fastest }]) => fastest.p95)),
        asking.questions['/para']?.fastest.p99 ?? 0,
      ];
    }),
  )}`;
}
