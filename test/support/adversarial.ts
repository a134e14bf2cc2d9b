import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';

/** What made something quadratic once, or could: quotes that never close, openings of titles, numbers, words of talk. */
export const ADVERSARIAL: readonly string[] = [
  '“',
  '“ ',
  '"a ',
  '《',
  '《》',
  '《a》',
  '《关于贩运》',
  '63/194 ',
  '第63/194号决议第1段，',
  '第',
  '1-',
  '1、',
  '((((',
  '(a)(i)',
  'in:in:',
  ' ',
  '\u0000',
  '\u0301',
  '噪',
  '𠀀',
  'a:b ',
  '请问',
  '贩运人口',
  '决议',
  'pp1,',
  'op1 ',
  '〔〕',
  '\n> ',
  'https://undocs.org/',
  '同上，',
  '该决议第1段',
  'S/RES/',
  '二〇〇八年',
  '谁签署了',
  'fanyun',
  '-词 ',
  '\ud800',
];

/**
 * Processor milliseconds of this very thread, where the system tells them: what others do to the machine is not in them,
 * nor what other threads of this process do. Else the clock's.
 */
function threadMilliseconds(): number {
  try {
    const [nanoseconds] = readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ');
    return Number(nanoseconds) / 1e6;
  } catch {
    return performance.now();
  }
}

/** How long work takes by the clock, and how long at most this thread works in one go, in milliseconds. */
export async function longestTurn(
  work: () => Promise<unknown>,
): Promise<{ readonly ms: number; readonly stall: number }> {
  let stall = 0;
  let over = false;
  await setImmediate();
  const watch = (async () => {
    for (let last = threadMilliseconds(); !over; ) {
      await setImmediate();
      const now = threadMilliseconds();
      stall = Math.max(stall, now - last);
      last = now;
    }
  })();
  const began = performance.now();
  try {
    await work();
  } finally {
    over = true;
  }
  const ms = performance.now() - began;
  await watch;
  return { ms, stall };
}
