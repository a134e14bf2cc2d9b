import { startWorkerThread } from '../operations/worker-thread.js';
import type { Reading, ReadingTask } from './reading-task.js';

/** Reads, parses and keeps files in a thread of its own: a report takes seconds, and nobody who asks meanwhile waits for it. */
export function readInThread(task: ReadingTask, signal: AbortSignal): Promise<readonly Reading[]> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const thread = startWorkerThread(new URL('./reading-worker', import.meta.url), task);
    const abort = () => {
      reject(signal.reason);
      void thread.terminate();
    };
    signal.addEventListener('abort', abort, { once: true });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => {
      signal.removeEventListener('abort', abort);
      reject(new Error(`the reading thread ended with ${code}`));
    });
  });
}
