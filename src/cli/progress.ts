import type { Writable } from 'node:stream';

/** Milliseconds before a piece of work is worth a word, and between words. */
const PATIENCE = 2_000;
const INTERVAL = 1_000;

/** Tells how far a long piece of work has come, on standard error; says nothing of one that is soon done. */
export function createProgress(stderr: Writable, what: string): (done: number, total?: number) => void {
  let nextWord: number | undefined;
  return (done, total) => {
    const now = performance.now();
    // The work begins with its first report, not when somebody is ready to tell of it.
    nextWord ??= now + PATIENCE;
    if (now < nextWord) return;
    nextWord = now + INTERVAL;
    stderr.write(`yinju: ${what}: ${done}${total === undefined ? '' : ` of ${total}`}\n`);
  };
}
