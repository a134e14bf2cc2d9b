import { parentPort } from 'node:worker_threads';
import { PARSER } from '../storage/own-parser.js';
import type { Parsed, ToParse } from './parsing-threads.js';

/** A thread that `openParsers` starts: it parses one text after the other, in the order in which they come. */

const port = parentPort;
if (port === null) throw new Error('parsing-worker.ts runs as a worker thread only');

// `openParsers` is the only one who sends.
port.on('message', ({ id, source, meta, evidence }: ToParse) => {
  let parsed: Parsed;
  try {
    parsed = { id, document: PARSER.parse(source, meta, evidence) };
  } catch (error) {
    parsed = { id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  port.postMessage(parsed);
});
