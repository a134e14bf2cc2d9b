// Loaded before the program by the soak: at SIGUSR2 every thread of it ends in the middle of what it does.

import { syncBuiltinESMExports } from 'node:module';
import workerThreads from 'node:worker_threads';

const running = new Set();

class WatchedWorker extends workerThreads.Worker {
  constructor(...words) {
    super(...words);
    running.add(this);
    this.once('exit', () => running.delete(this));
  }
}

workerThreads.Worker = WatchedWorker;
syncBuiltinESMExports();
process.on('SIGUSR2', () => {
  for (const worker of running) void worker.terminate();
});
