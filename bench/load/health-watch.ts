import { Worker } from 'node:worker_threads';

/** How `/health` was answered while it was watched. */
export interface HealthRecord {
  readonly asked: number;
  /** Not answered with 200. */
  readonly wrong: number;
  /** The longest wait, milliseconds. */
  readonly longest: number;
  readonly p99: number;
}

/** Asks every 100 ms, in a thread of its own: the platforms' work in this one must not look like the application's. */
const WATCH = `
const { parentPort, workerData } = require('node:worker_threads');
const { Agent, get } = require('node:http');
const agent = new Agent({ keepAlive: true });
const took = [];
let wrong = 0;
const ask = () => {
  const begun = performance.now();
  const over = (right) => { took.push(performance.now() - begun); if (!right) wrong++; };
  get(workerData, { agent }, (response) => {
    response.resume();
    response.once('end', () => over(response.statusCode === 200));
  }).once('error', () => over(false));
};
const timer = setInterval(ask, 100);
parentPort.once('message', () => {
  clearInterval(timer);
  const sorted = Float64Array.from(took).sort();
  parentPort.postMessage({
    asked: took.length,
    wrong,
    longest: sorted.at(-1) ?? NaN,
    p99: sorted[Math.floor(sorted.length * 0.99)] ?? NaN,
  });
  agent.destroy();
});`;

/** Watches `/health` until the returned function is called. */
export function watchHealth(address: string): () => Promise<HealthRecord> {
  const worker = new Worker(WATCH, { eval: true, workerData: `${address}/health` });
  return () =>
    new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.postMessage('over');
    });
}
