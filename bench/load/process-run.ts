import { setTimeout as sleep } from 'node:timers/promises';
import { SOAK_QUESTIONS, type SoakQuestion } from './soak-questions.js';

/** Answers that are not there so long after the last question are waited for no longer. */
export const PATIENCE_MS = 30_000;

/** How two processes are run. */
export interface RunOptions {
  /** Questions a second, over both. */
  readonly rate: number;
  /** The data directory of all of them. */
  readonly directory: string;
  readonly log: 'inherit' | 'ignore';
}

export function questionOf(number: number): SoakQuestion {
  const question = SOAK_QUESTIONS[number % SOAK_QUESTIONS.length];
  if (!question) throw new Error('there are no questions');
  return question;
}

/** Digits. Each asks once in five seconds: far from the limit of one person. */
export function userOf(number: number, rate: number): string {
  return String(4_000_000_000_000_000 + (number % (rate * 5)));
}

/** Asks at an even rate, late questions at once. */
export async function evenly(rate: number, seconds: number, ask: (number: number) => void): Promise<void> {
  const began = performance.now();
  for (let i = 0; i < rate * seconds; i++) {
    const due = began + (i * 1_000) / rate;
    if (due > performance.now()) await sleep(due - performance.now());
    ask(i);
  }
}

/** Waits until the condition holds, or the time is over. */
export async function until(holds: () => boolean, withinMs: number): Promise<void> {
  for (const end = performance.now() + withinMs; !holds() && performance.now() < end; ) await sleep(50);
}
