import { Worker } from 'node:worker_threads';

/**
 * Starts a thread. Compiled, it is JavaScript beside who starts it; run from source (tests), it brings a loader for
 * TypeScript.
 * @param module The thread's file without its ending: `new URL('./worker', import.meta.url)`.
 */
export function startWorkerThread(module: URL, workerData: unknown): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL(`${module.href}.js`), { workerData });
  const source = JSON.stringify(`${module.href}.ts`);
  // `--import tsx` does nothing in a worker of Node 20; its API does.
  const bootstrap = `import('tsx/esm/api').then(({ register }) => { register(); return import(${source}); });`;
  return new Worker(bootstrap, { eval: true, workerData });
}
