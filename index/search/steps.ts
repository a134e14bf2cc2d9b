/**
 * Work that asks others for what it needs, who may answer at once or take their time. It is written once, as a
 * generator that yields what it waits for (`got`), and run as its caller needs it: `runNow` or `runAwaiting`.
 */
export type Steps<T> = Generator<unknown, T, unknown>;

export type MayTakeTime<T> = T | Promise<T>;

/** Within steps: what was asked for, once it is there. */
export function* got<T>(asked: MayTakeTime<T>): Steps<T> {
  // Whoever runs the steps hands back what was yielded, or what that promised.
  return (yield asked) as T;
}

/** Runs steps none of which takes its time. */
export function runNow<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next(step.value);
  return step.value;
}

/** Runs steps, waiting wherever one takes its time. */
export async function runAwaiting<T>(steps: Steps<T>): Promise<T> {
  let step = steps.next();
  while (step.done !== true) step = steps.next(await step.value);
  return step.value;
}
