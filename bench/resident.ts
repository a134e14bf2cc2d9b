import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { StoredDocument } from '../src/search/engine.js';
import { percentile } from './timing.js';

/**
 * A process with nothing but the search engine in it, as the application starts it: says how long until it was
 * ready, how long the main loop stood still, what queries took, and how much memory is resident. Started by bench.ts
 * with the path of a plan.
 */
export interface ResidentPlan {
  readonly artefact: string;
  readonly documents: readonly StoredDocument[];
  /** One more document, added while it runs. */
  readonly extra?: StoredDocument;
  readonly queries: Readonly<Record<string, readonly string[]>>;
}

export interface ResidentFigures {
  readonly readyMs: number;
  readonly indexed: number;
  readonly stallMs: number;
  /** The same of a process that did nothing meanwhile: what the machine itself is to blame for. */
  readonly idleStallMs: number;
  readonly addMs: number;
  readonly residentMb: number;
  readonly queries: Readonly<Record<string, { readonly p50: number; readonly p99: number }>>;
}

const RESOLUTION = 5;

// The compiled engine, as it runs; the types are those of its source.
const compiled = new URL('../dist/src/search/engine.js', import.meta.url).href;
const { openSearchEngine } = (await import(compiled)) as typeof import('../src/search/engine.js');

// bench.ts wrote it.
const plan = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as ResidentPlan;
const idle = fork(new URL('./idle.mjs', import.meta.url));
await once(idle, 'message');
const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
delay.enable();
let indexed = 0;
const started = performance.now();
const engine = openSearchEngine({
  artefact: plan.artefact,
  documents: plan.documents,
  onProgress: (done) => {
    indexed = done;
  },
});
await engine.ready();
const readyMs = performance.now() - started;
const queries: Record<string, { p50: number; p99: number }> = {};
for (const [name, texts] of Object.entries(plan.queries)) {
  const times: number[] = [];
  for (const text of texts) {
    // The fastest of three: what is left is the work, not what else the machine was doing.
    let fastest = Number.POSITIVE_INFINITY;
    for (let turn = 0; turn < 3; turn++) {
      const asked = performance.now();
      await engine.search({ text });
      fastest = Math.min(fastest, performance.now() - asked);
    }
    times.push(fastest);
  }
  queries[name] = { p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}
const adding = performance.now();
if (plan.extra !== undefined) await engine.add([plan.extra]);
const addMs = performance.now() - adding;
delay.disable();
idle.send('done');
const [idleStallMs] = await once(idle, 'message');
const figures: ResidentFigures = {
  readyMs,
  indexed,
  stallMs: Math.max(0, delay.max / 1e6 - RESOLUTION),
  idleStallMs: Math.max(0, Number(idleStallMs) - RESOLUTION),
  addMs,
  residentMb: process.memoryUsage.rss() / 1e6,
  queries,
};
await engine.close();
process.stdout.write(JSON.stringify(figures));
