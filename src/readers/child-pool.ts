import { READ_BUDGET, type ReadBudget, ReadingChild } from './child.js';
import type { ReadRequest } from './child-protocol.js';
import type { ReadResult } from './read-text.js';

/** A start costs a third of a second; five thousand files share a hundred. */
const FILES_A_CHILD = 50;
/** Bytes: a child that a large file has left bloated is replaced, so that the next one has the whole budget. */
const BLOATED = 400 * 1024 * 1024;
/** Idle children are ended after this time. */
const IDLE_MS = 10_000;

/** Processes that read, started when they are needed and used again. */
export class ReadingPool {
  readonly #idle: ReadingChild[] = [];
  readonly #waiting: (() => void)[] = [];
  #busy = 0;
  #retirement: NodeJS.Timeout | undefined;

  /** @param size How many files are read at the same time. */
  constructor(
    private readonly size: number,
    private readonly budget: ReadBudget = READ_BUDGET,
  ) {}

  /**
   * Reads one file, when its turn comes.
   * @throws where no process can be started, or the reader has a bug.
   */
  async read(request: ReadRequest, budget: ReadBudget = this.budget): Promise<ReadResult> {
    while (this.#busy >= this.size) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#busy++;
    clearTimeout(this.#retirement);
    const child = this.#take();
    try {
      return await child.read(request, budget);
    } finally {
      this.#busy--;
      this.#putBack(child);
      this.#waiting.shift()?.();
    }
  }

  /** Ends all processes. Whoever is being read is refused. */
  close(): void {
    clearTimeout(this.#retirement);
    for (const child of this.#idle.splice(0)) child.kill();
  }

  #take(): ReadingChild {
    for (let idle = this.#idle.pop(); idle; idle = this.#idle.pop()) if (!idle.ended) return idle;
    return new ReadingChild();
  }

  #putBack(child: ReadingChild): void {
    if (child.ended) return;
    if (child.files >= FILES_A_CHILD || child.memory > BLOATED) {
      child.kill();
      return;
    }
    child.rest();
    this.#idle.push(child);
    this.#retirement = setTimeout(() => this.close(), IDLE_MS);
    this.#retirement.unref();
  }
}

/** One at a time: reading is for the processor, and the bot goes on answering on the other core. */
export const READING_POOL = new ReadingPool(1);
