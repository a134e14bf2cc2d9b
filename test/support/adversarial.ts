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
 * How long work takes, and the longest stretch in which nobody else had a turn, in milliseconds of the clock. What else
 * the machine does is in both: take the best of several.
 */
export async function longestTurn(
  work: () => Promise<unknown>,
): Promise<{ readonly ms: number; readonly stall: number }> {
  let stall = 0;
  let over = false;
  const watch = (async () => {
    for (let last = performance.now(); !over; ) {
      await setImmediate();
      const now = performance.now();
      stall = Math.max(stall, now - last);
      last = now;
    }
  })();
  await setImmediate();
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
