import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { memoryOf } from './child-memory.js';
import type { ChildAnswer, ReadRequest } from './child-protocol.js';
import type { ReadResult } from './read-text.js';

/** What reading one file may cost. Reaching a bound ends the process that reads, and is a refusal. */
export interface ReadBudget {
  /** Milliseconds for any file, and for each of its pages besides. */
  readonly milliseconds: number;
  readonly millisecondsAPage: number;
  /** Bytes of the whole process. */
  readonly memory: number;
}

export const READ_BUDGET: ReadBudget = {
  milliseconds: 30_000,
  millisecondsAPage: 200,
  memory: 1024 * 1024 * 1024,
};

/** How often the process is looked at; a bomb that inflates fills some hundred megabytes in this time. */
const WATCH_EVERY_MS = 50;
/** For the program to be loaded, on a machine that has other things to do. */
const START_MS = 30_000;
/** Megabytes for objects of JavaScript: ends what grows slowly with an error before the system has to. */
const HEAP_MEGABYTES = 768;

interface Job {
  readonly budget: ReadBudget;
  readonly resolve: (result: ReadResult) => void;
  readonly reject: (error: Error) => void;
  began: number;
  deadline: number;
}

/**
 * A process that reads files, one after another. Nothing that a file does to it reaches its parent: a hang, a crash or a
 * flood of memory ends it, and with it only the reading of that file.
 */
export class ReadingChild {
  /** How many files it was given. */
  files = 0;
  readonly #process: ChildProcess;
  readonly #ready: Promise<void>;
  #job: Job | undefined;
  #watch: NodeJS.Timeout | undefined;
  #reported = 0;
  #ended = false;
  #becameReady: () => void = () => {};
  #failedToStart: (error: Error) => void = () => {};

  constructor() {
    this.#ready = new Promise((resolve, reject) => {
      this.#becameReady = resolve;
      this.#failedToStart = reject;
    });
    // Whoever reads is told.
    this.#ready.catch(() => {});
    this.#process = start();
    this.#process.on('message', (answer: ChildAnswer) => this.#take(answer));
    this.#process.on('error', (error) => this.#end(error));
    this.#process.on('exit', (code, signal) =>
      this.#end(new Error(`the reading process ended (${signal ?? code})`)),
    );
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** Bytes, as far as anybody can tell. */
  get memory(): number {
    return (this.#process.pid === undefined ? undefined : memoryOf(this.#process.pid)) ?? this.#reported;
  }

  /**
   * Reads one file. One at a time.
   * @throws where the process cannot be started, or the reader has a bug.
   */
  async read(request: ReadRequest, budget: ReadBudget): Promise<ReadResult> {
    if (this.#job || this.#ended) throw new Error('the reading process is busy or gone');
    this.files++;
    this.#process.ref();
    this.#process.channel?.ref();
    const late = setTimeout(() => this.#end(new Error('the reading process does not start')), START_MS);
    await this.#ready.finally(() => clearTimeout(late));
    return new Promise((resolve, reject) => {
      // Until the reader is loaded, which on a busy machine may take longer than reading.
      const began = Date.now();
      this.#job = { budget, resolve, reject, began, deadline: began + START_MS };
      this.#watch = setInterval(() => this.#look(), WATCH_EVERY_MS);
      this.#process.send(request, (error) => {
        if (error) this.#end(error);
      });
    });
  }

  /** Ends it at once, whatever it does. */
  kill(): void {
    this.#ended = true;
    this.#process.kill('SIGKILL');
  }

  /** An idle child keeps nobody from ending. */
  rest(): void {
    this.#process.unref();
    this.#process.channel?.unref();
  }

  #take(answer: ChildAnswer): void {
    switch (answer.type) {
      case 'ready':
        this.#becameReady();
        return;
      case 'memory':
        this.#reported = answer.bytes;
        return;
      case 'loaded':
        if (this.#job) this.#begin(this.#job);
        return;
      case 'progress':
        if (this.#job) this.#job.deadline += answer.pages * this.#job.budget.millisecondsAPage;
        return;
      case 'done':
        this.#finish()?.resolve(answer.result);
        return;
      case 'failed':
        this.#finish()?.reject(new Error(answer.message));
    }
  }

  #begin(job: Job): void {
    job.began = Date.now();
    job.deadline = job.began + job.budget.milliseconds;
  }

  #look(): void {
    const job = this.#job;
    if (!job) return;
    const { memory } = this;
    if (memory > job.budget.memory)
      this.#refuse(`takes more than ${megabytes(job.budget.memory)} MB of memory`);
    else if (Date.now() > job.deadline)
      this.#refuse(`takes longer than ${Math.round((job.deadline - job.began) / 1000)} seconds`);
  }

  #refuse(detail: string): void {
    this.kill();
    this.#finish()?.resolve({ ok: false, refusal: { reason: 'too-costly', detail } });
  }

  #finish(): Job | undefined {
    const job = this.#job;
    this.#job = undefined;
    clearInterval(this.#watch);
    return job;
  }

  #end(error: Error): void {
    this.#ended = true;
    this.#process.kill('SIGKILL');
    this.#failedToStart(error);
    // A file that brings the process down is refused as one that costs too much: the heap's bound ends it so.
    this.#finish()?.resolve({ ok: false, refusal: { reason: 'too-costly', detail: error.message } });
  }
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}

function start(): ChildProcess {
  const source = import.meta.url.endsWith('.ts');
  const entry = fileURLToPath(new URL(source ? './child-entry.ts' : './child-entry.js', import.meta.url));
  return fork(entry, [], {
    execArgv: [`--max-old-space-size=${HEAP_MEGABYTES}`, ...(source ? ['--import', 'tsx'] : [])],
    // Nothing of the surroundings: no token, no proxy, no option of Node.
    env: {},
    // A file's bytes go over as they are.
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}
