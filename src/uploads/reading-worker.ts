import { parentPort, workerData } from 'node:worker_threads';
import { performReading, type ReadingTask } from './reading-task.js';

/** The thread that `readInThread` starts: one task, one answer, and its end. */

if (parentPort === null) throw new Error('reading-worker.ts runs as a worker thread only');
// `readInThread` is the only one who starts this file.
parentPort.postMessage(await performReading(workerData as ReadingTask));
