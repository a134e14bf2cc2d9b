import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import type { Document, DocumentMeta, SourceText } from '../../index/model/document.js';
import type { TextEvidence } from '../../index/model/text-evidence.js';
import { startWorkerThread } from '../operations/worker-thread.js';
import type { DocumentFile } from '../readers/read-document.js';
import { PARSER } from '../storage/own-parser.js';
import type { DocumentParser } from '../storage/parser.js';

/** A text on its way into a thread. */
export interface ToParse {
  readonly id: number;
  readonly source: SourceText;
  readonly meta: DocumentMeta | undefined;
  readonly evidence: TextEvidence | undefined;
}

/** What comes back: the document, or the stack of a fault of ours. */
export interface Parsed {
  readonly id: number;
  readonly document?: Document;
  readonly fault?: string;
}

/** Parses texts, several at a time where there are threads for it. */
export interface Parsers {
  /** How many it is worth giving it at once. */
  readonly atOnce: number;
  parse(file: DocumentFile): Promise<Document>;
  close(): Promise<void>;
}

/** The parser in this very thread: for a few texts, which no thread is worth. */
export function parseHere({ parse }: DocumentParser): Parsers {
  return {
    atOnce: 1,
    parse: async ({ source, meta, read }) => parse(source, meta, read),
    close: async () => {},
  };
}

/** Texts from which on threads are worth their start: each reads its tables first. */
const WORTH_THREADS = 50;
/** More than so many the rest of the work does not keep up with. */
const MOST_THREADS = 4;
/** Texts that wait in front of each thread. */
const WAITING = 2;

/** The parser of this program, in as many threads as the machine has processors to spare, where there are many texts. */
export function openParsers(texts: number, here: DocumentParser): Parsers {
  const count = Math.min(MOST_THREADS, availableParallelism());
  const isWorthIt = texts >= WORTH_THREADS && count > 1;
  // Threads know no other parser than the program's own.
  return isWorthIt && here === PARSER ? parseInThreads(count) : parseHere(here);
}

interface Waiting {
  readonly settle: (document: Document) => void;
  readonly fail: (error: Error) => void;
}

function parseInThreads(count: number): Parsers {
  const waiting = new Map<number, Waiting>();
  let next = 0;
  const threads = Array.from({ length: count }, (): Worker => {
    const thread = startWorkerThread(new URL('./parsing-worker', import.meta.url), undefined);
    thread.on('message', ({ id, document, fault }: Parsed) => {
      const waits = waiting.get(id);
      waiting.delete(id);
      if (document !== undefined) waits?.settle(document);
      else waits?.fail(faultOf(fault));
    });
    thread.on('error', (error) => {
      for (const { fail } of waiting.values())
        fail(error instanceof Error ? error : new Error(String(error)));
      waiting.clear();
    });
    return thread;
  });
  return {
    atOnce: count * WAITING,
    parse({ source, meta, read: evidence }) {
      const id = next++;
      return new Promise((settle, fail) => {
        waiting.set(id, { settle, fail });
        const message: ToParse = { id, source, meta, evidence };
        threads[id % count]?.postMessage(message);
      });
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}

/** A fault within a thread, with the stack that it had there. */
function faultOf(stack: string | undefined): Error {
  const [first = 'the parser failed'] = stack?.split('\n') ?? [];
  const error = new Error(first);
  if (stack !== undefined) error.stack = stack;
  return error;
}
