import { setTimeout as sleep } from 'node:timers/promises';
import type { Result } from './bounds.js';
import { measureDisturbance, worse } from './disturbance.js';
import { createRecorder, type Sample, slope } from './measure.js';
import type { Event, Target } from './target.js';

export interface LoadOptions {
  /** Questions a second. */
  readonly rate: number;
  readonly seconds: number;
  /** Share of events that are delivered a second time. */
  readonly redelivered: number;
  /** What is asked, in turn. */
  readonly questions: readonly Pick<Event, 'command' | 'options'>[];
}

/** Each asks once in five seconds: far from the limit of one person. */
const SECONDS_BETWEEN_QUESTIONS_OF_ONE = 5;
/** Ids of users, as many digits as Discord's. */
const FIRST_USER = 4_000_000_000_000_000;
/** Until then most of the processor's time goes to compiling what is called most. */
const WARM_UP = 2_000;
const WARM_UP_FOR_MEMORY = 10_000;
/** So many that none of them comes near the limit of one person, however fast the warm-up is. */
const WARM_UP_USERS = 2_000;
const WARM_UP_AT_ONCE = 20;
/** Answers that are not there so long after the last question are lost. */
const PATIENCE_MS = 10_000;
/** Shorter runs say nothing of memory. */
const SHORTEST_FOR_MEMORY = 30;

/**
 * Delivers questions at an even rate whatever becomes of them (a slow answer does not slow the questions down), and
 * measures from the moment each was due, so that a stall shows in every question that it delayed.
 */
export async function runLoad(target: Target, options: LoadOptions): Promise<Result> {
  const { rate, seconds } = options;
  const users = Math.ceil(rate * SECONDS_BETWEEN_QUESTIONS_OF_ONE);
  const recorder = createRecorder();
  let stopped: Promise<void> | undefined;
  const warmUpTotal = seconds >= SHORTEST_FOR_MEMORY ? WARM_UP_FOR_MEMORY : WARM_UP;
  const warm = new Set<string>();
  const warmedUp = new Set<string>();
  const before = await measureDisturbance();
  await target.start((id, at) => {
    if (warm.delete(id)) warmedUp.add(id);
    else if (!warmedUp.has(id)) recorder.answered(id, at);
  });
  const event = (id: string, i: number): Event => ({
    id,
    user: `${FIRST_USER + (i % users)}`,
    ...(options.questions[i % options.questions.length] ?? { command: 'help', options: {} }),
  });
  try {
    await warmUp();
    const cpuBefore = await target.cpuSeconds?.();
    const samples = await deliverAll();
    for (let waited = 0; recorder.pending > 0 && waited < PATIENCE_MS; waited += 50) await sleep(50);
    // Answers that come twice may come late.
    await sleep(500);
    const summary = recorder.summary();
    const cpuAfter = (await target.cpuSeconds?.()) ?? Number.NaN;
    const measured = {
      target: target.name,
      rate,
      warmUp: warmUpTotal,
      ...summary,
      cpu: cpuBefore === undefined ? undefined : (cpuAfter - cpuBefore) * (1000 / summary.asked),
      problems: await target.problems(),
      resident: await target.residentBytes(),
      growth: seconds >= SHORTEST_FOR_MEMORY ? slope(samples) : undefined,
    };
    await stop();
    return { ...measured, disturbance: worse(before, await measureDisturbance()) };
  } finally {
    await stop();
  }

  function stop(): Promise<void> {
    stopped ??= target.stop();
    return stopped;
  }

  /**
   * The first questions are measured by nobody: code is not compiled and the heap has not grown to its size yet. So
   * many are asked at a time, each by somebody else, as fast as they are answered.
   */
  async function warmUp(): Promise<void> {
    for (let i = 0, waited = 0; i < warmUpTotal || warm.size > 0; ) {
      if (i < warmUpTotal && warm.size < WARM_UP_AT_ONCE) {
        const id = `warm-${i}`;
        warm.add(id);
        target.deliver({ ...event(id, i), user: `${FIRST_USER * 2 + (i % WARM_UP_USERS)}` });
        i += 1;
        waited = 0;
      } else {
        await sleep(2);
        waited += 2;
      }
      if (waited > PATIENCE_MS)
        throw new Error(`${target.name}: ${warm.size} questions unanswered while warming up`);
    }
  }

  async function deliverAll(): Promise<readonly Sample[]> {
    const samples: Sample[] = [];
    const total = Math.round(rate * seconds);
    const startedAt = performance.now();
    let sampling: Promise<unknown> = Promise.resolve();
    for (let i = 0; i < total; i++) {
      const due = startedAt + (i * 1000) / rate;
      if (due > performance.now()) await sleep(due - performance.now());
      const next = event(`${target.name}-${i}`, i);
      recorder.delivered(next.id, due);
      target.deliver(next);
      // Every so-manyth event comes again, at once or a moment later, as platforms do.
      if (options.redelivered > 0 && i % Math.round(1 / options.redelivered) === 0) {
        setTimeout(() => target.deliver(next), (i % 5) * 40);
      }
      if (i % Math.ceil(rate / 2) === 0) {
        const at = (due - startedAt) / 1000;
        sampling = target.residentBytes().then((bytes) => samples.push({ seconds: at, bytes }));
      }
    }
    await sampling;
    return samples;
  }
}
