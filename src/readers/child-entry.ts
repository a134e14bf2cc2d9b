import { Worker } from 'node:worker_threads';
import type { ChildAnswer, ReadRequest } from './child-protocol.js';
import { onPages } from './page-progress.js';
import { READERS } from './readers.js';

/**
 * The process that reads: it is asked for one file after another, and may be ended at any moment. It holds nothing that
 * anybody needs.
 */

const tell = (answer: ChildAnswer) => process.send?.(answer);

// Whoever asked is gone.
process.on('disconnect', () => process.exit(0));

// A reader that hangs never hears that: a thread of its own looks whether the parent still lives.
const watchdog = `const parent = process.ppid;
setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL'); }, 1000);`;
new Worker(watchdog, { eval: true }).unref();

onPages((pages) => tell({ type: 'progress', pages }));

// The parent is the only one who starts this file.
process.on('message', (request: ReadRequest) => {
  read(request).then(
    (result) => tell({ type: 'done', result }),
    (error: unknown) =>
      tell({
        type: 'failed',
        message: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }),
  );
});

async function read({ kind, bytes, limits }: ReadRequest) {
  const reader = await READERS[kind]();
  tell({ type: 'loaded' });
  return reader(bytes, limits);
}

setInterval(() => tell({ type: 'memory', bytes: process.memoryUsage.rss() }), 250).unref();

tell({ type: 'ready' });
