import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Admission, Door } from '../../../src/answering/admission.js';
import type { Origin } from '../../../src/answering/question.js';

/** Doors that count together, and their clock. */
export interface Doors {
  /** One for each process: as many as can count together. */
  readonly doors: readonly Door[];
  /** Lets time pass for all of them. */
  wait(ms: number): Promise<void>;
  close(): Promise<void>;
}

let serial = 0;

/** An event that nobody has seen. */
export function newEvent(over: Partial<Origin> = {}): Origin {
  return {
    platform: 'slack',
    eventId: `event-${serial++}`,
    user: 'u1',
    channel: 'team/general',
    administrator: async () => false,
    receivedAt: 0,
    ...over,
  };
}

/** What admission promises, whether one process counts or several do. */
export function doorContract(name: string, open: () => Promise<Doors>): void {
  describe(`admission, counted ${name}`, () => {
    let doors: readonly Door[];
    let wait: Doors['wait'];
    let close: Doors['close'];
    beforeEach(async () => {
      ({ doors, wait, close } = await open());
    });
    afterEach(() => close());

    /** The n-th question goes to the n-th process. */
    const admit = (number: number, origin: Origin): Promise<Admission> => {
      const door = doors[number % doors.length];
      if (!door) throw new Error('there is no door');
      return door.admit(origin);
    };
    /** So many questions at once, over all processes; what became of them. */
    async function ask(
      times: number,
      over: Partial<Origin> = {},
    ): Promise<Readonly<Record<Admission, number>>> {
      const verdicts = await Promise.all(Array.from({ length: times }, (_, i) => admit(i, newEvent(over))));
      const count = (wanted: Admission) => verdicts.filter((verdict) => verdict === wanted).length;
      return { answer: count('answer'), notice: count('notice'), drop: count('drop') };
    }

    it('answers an event once, however often and however close together it is delivered', async () => {
      const event = newEvent();
      const verdicts = await Promise.all(Array.from({ length: 6 }, (_, i) => admit(i, event)));
      expect(verdicts.filter((verdict) => verdict === 'answer')).toHaveLength(1);
      expect(await admit(1, event)).toBe('drop');
    });

    it.each([
      [9, 'drop'],
      [10.1, 'answer'],
    ])('knows an event %s minutes later: %s', async (minutes, verdict) => {
      const event = newEvent();
      await admit(0, event);
      await wait(minutes * 60_000);
      expect(await admit(1, event)).toBe(verdict);
    });

    it('takes the same id of another platform for another event', async () => {
      const event = newEvent();
      expect(await admit(0, event)).toBe('answer');
      expect(await admit(1, { ...event, platform: 'discord' })).toBe('answer');
    });

    it('lets 30 questions of one person through at once, and then one each second', async () => {
      expect(await ask(36)).toEqual({ answer: 30, notice: 6, drop: 0 });
      await wait(3_000);
      expect((await ask(6)).answer).toBe(3);
    });

    it('has the whole 30 again after half a minute of rest, and no more', async () => {
      await ask(34);
      await wait(3_600_000);
      expect((await ask(34)).answer).toBe(30);
    });

    it('counts each person alone, and nobody at the terminal', async () => {
      await ask(34);
      expect((await ask(4, { user: 'u2' })).answer).toBe(4);
      expect((await ask(100, { platform: 'terminal' })).answer).toBe(100);
    });

    it('takes nothing for a second delivery', async () => {
      const event = newEvent();
      for (let i = 0; i < 20; i++) await admit(i, event);
      expect((await ask(28)).answer).toBe(28);
    });

    it('falls silent in a flood', async () => {
      expect((await ask(600)).drop).toBeGreaterThan(200);
    });
  });
}
