// npm run scale -- [--paragraphs 1000000] [--files FOLDER] [--url …] [--make]: text files are ingested from end to end as
// `yinju ingest` does it, then asked. The files are taken where they are there already; --make makes them and no more.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { asText, madeDocuments } from './corpus.js';
import { asked, diskOf, serverCpuMs, startServer } from './engine-server.js';
import { sampleQueries } from './queries.js';
import { table } from './timing.js';

const QUERIES = 100;
const SAMPLED = 250;
/** All questions once more so often in one process: its memory after each says whether it grows. */
const ROUNDS = 4;
const SAY_EVERY_MS = 30_000;

const { values } = parseArgs({
  options: {
    paragraphs: { type: 'string', default: '1000000' },
    files: { type: 'string' },
    url: { type: 'string' },
    make: { type: 'boolean', default: false },
  },
});
const paragraphs = Number(values.paragraphs);
const folder = values.files ?? join(tmpdir(), `yinju-scale-${paragraphs}`);

/** Made beside and renamed: a folder that is there is whole. */
function makeFiles(): void {
  if (existsSync(folder)) return;
  mkdirSync(`${folder}.part`, { recursive: true });
  for (const document of madeDocuments(paragraphs))
    writeFileSync(join(`${folder}.part`, `${document.key.replaceAll('/', '_')}.txt`), asText(document));
  renameSync(`${folder}.part`, folder);
}

// The compiled program, as it runs; the types are those of its source.
const compiled = <Module>(path: string) =>
  import(new URL(`../dist/${path}.js`, import.meta.url).href) as Promise<Module>;

async function ingest(url: string, prefix: string) {
  const { connectTo } =
    await compiled<typeof import('../src/opensearch/connection.js')>('src/opensearch/connection');
  const { openRooms } =
    await compiled<typeof import('../src/opensearch/open-rooms.js')>('src/opensearch/open-rooms');
  const { Library } = await compiled<typeof import('../src/ingest/library.js')>('src/ingest/library');
  const { ingestShared } =
    await compiled<typeof import('../src/ingest/ingest-shared.js')>('src/ingest/ingest-shared');
  const { PARSER } = await compiled<typeof import('../src/storage/own-parser.js')>('src/storage/own-parser');
  const { Analyzer } =
    await compiled<typeof import('../index/analysis/analyzer.js')>('index/analysis/analyzer');
  const { buildDictionary } =
    await compiled<typeof import('../index/analysis/dictionary.js')>('index/analysis/dictionary');
  const connection = connectTo(url);
  const analyzer = new Analyzer(await buildDictionary());
  const generation = () => openRooms(connection, prefix, { replicas: 0 });
  const rooms = await generation();
  const library = new Library({ connection, prefix, analyzer, parser: PARSER, generation });
  const server = await serverCpuMs(url);
  const cpu = process.cpuUsage();
  const started = performance.now();
  let said = started;
  let units = 0;
  let mostMb = 0;
  for await (const { document } of ingestShared([folder], library, PARSER, {
    replace: false,
    dryRun: false,
  })) {
    units += document?.units.length ?? 0;
    mostMb = Math.max(mostMb, process.memoryUsage.rss() / 1e6);
    if (performance.now() - said < SAY_EVERY_MS) continue;
    said = performance.now();
    console.error(`${units} paragraphs, ${Math.round((units / (said - started)) * 1000)} a second`);
  }
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const ownMs = (user + system) / 1000 / units;
  const serverMs = ((await serverCpuMs(url)) - server) / units;
  const queries = sampleQueries(sampleOf(), analyzer, QUERIES);
  await connection.close();
  return { units, seconds, ownMs, serverMs, mostMb, prefix: rooms.prefix, queries };
}

function sampleOf() {
  const sample = [];
  for (const document of madeDocuments(SAMPLED * 40)) sample.push(document);
  return sample;
}

async function remove(url: string, prefix: string): Promise<void> {
  const { connectTo } =
    await compiled<typeof import('../src/opensearch/connection.js')>('src/opensearch/connection');
  const connection = connectTo(url);
  const behind = await connection.ask<object>({ method: 'GET', path: `/${prefix}-*/_alias` });
  for (const index of Object.keys(behind)) await connection.ask({ method: 'DELETE', path: `/${index}` });
  await connection.close();
}

makeFiles();
if (values.make) process.exit(0);
const server = values.url === undefined ? await startServer() : { url: values.url, stop: async () => {} };
const prefix = `scale-${randomBytes(4).toString('hex')}`;
try {
  const { units, seconds, ownMs, serverMs, mostMb, queries, ...rooms } = await ingest(server.url, prefix);
  const disk = Object.values(await diskOf(server.url, prefix)).reduce((sum, bytes) => sum + bytes, 0);
  console.log(
    table(
      [
        'paragraphs',
        'seconds',
        'a second',
        'our processor, ms each',
        "the engine's, ms",
        'most MB',
        'bytes each',
      ],
      [[units, seconds, units / seconds, ownMs, serverMs, mostMb, disk / units]],
    ),
  );
  const documents = Math.floor(paragraphs / 40);
  const { questions, startMb, endMb, roundsMb } = asked({
    url: server.url,
    prefix: rooms.prefix,
    queries,
    documents,
    rounds: ROUNDS,
  });
  console.log(
    table(
      ['question', 'p50, ms', 'p95, ms', 'p99, ms', 'fastest of three: p50', 'p95', 'p99'],
      Object.entries(questions).map(([name, { p50, p95, p99, fastest }]) => [
        name,
        ...[p50, p95, p99, fastest.p50, fastest.p95, fastest.p99],
      ]),
    ),
  );
  const memory = [startMb, endMb, ...roundsMb].map((mb) => Math.round(mb)).join(', ');
  console.log(
    `bot, MB: at the start, after all questions (each three times), after each further round: ${memory}`,
  );
} finally {
  await remove(server.url, prefix);
  await server.stop();
}
