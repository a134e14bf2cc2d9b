import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** What others do to this machine while nothing of ours runs on it. */
export interface Disturbance {
  /** How long one in a hundred small pieces of work was held up, milliseconds. */
  readonly held: number;
  /** How much longer a piece of work takes than at its best: caches and clocks are shared. At least 1. */
  readonly slowness: number;
}

export const NONE: Disturbance = { held: 0, slowness: 1 };

/** Always the same work, a millisecond or so; times how long each piece takes until the time is over. */
const PROBE = `
const { parentPort, workerData } = require('node:worker_threads');
const { createHash } = require('node:crypto');
const block = Buffer.alloc(256 * 1024, 7);
const piece = () => createHash('sha256').update(block).digest();
for (let i = 0; i < 50; i++) piece();
const took = [];
for (const end = performance.now() + workerData; performance.now() < end; ) {
  const begun = performance.now();
  piece();
  took.push(performance.now() - begun);
}
parentPort.postMessage(took);`;

/** Keeps every core busy for `ms` and sees what it gets. Call it while the application does not run: its own load is no excuse. */
export async function measureDisturbance(ms = 1_000): Promise<Disturbance> {
  const took = (await Promise.all(Array.from({ length: availableParallelism() }, () => probe(ms)))).flat();
  const sorted = Float64Array.from(took).sort();
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { held: at(0.99) - at(0), slowness: at(0.5) / at(0) };
}

function probe(ms: number): Promise<readonly number[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(PROBE, { eval: true, workerData: ms });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** The worse of two, each figure by itself. */
export function worse(a: Disturbance, b: Disturbance): Disturbance {
  return { held: Math.max(a.held, b.held), slowness: Math.max(a.slowness, b.slowness) };
}
