import { parentPort, workerData } from 'node:worker_threads';
import { type MendRequest, mendWith } from './mending.js';
import { PARSER } from './own-parser.js';

/** The thread that `mendInThread` starts: one request, one answer, and its end. */

if (parentPort === null) throw new Error('mending-worker.ts runs as a worker thread only');
// `mendInThread` is the only one who starts this file.
parentPort.postMessage(await mendWith(PARSER)(workerData as MendRequest));
