import { startWorkerThread } from '../operations/worker-thread.js';
import type { Mended, MendRequest } from './mending.js';

/** Mends in a thread of its own, so that nobody who asks meanwhile waits for texts to be read and parsed. */
export function mendInThread(request: MendRequest): Promise<Mended> {
  return new Promise((resolve, reject) => {
    const thread = startWorkerThread(new URL('./mending-worker', import.meta.url), request);
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`the mending thread ended with ${code}`)));
  });
}
