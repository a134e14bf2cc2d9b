import { expect, it } from 'vitest';
import { OperationalError } from '../../../src/operations/operational-error.js';
import { createPatience, RestingError } from '../../../src/state/patience.js';
import { createPatientRecords } from '../../../src/state/patient-records.js';
import type { Records } from '../../../src/state/records.js';

function setUp() {
  let now = 0;
  let asked = 0;
  const told: string[] = [];
  let how: () => Promise<unknown> = async () => 'value';
  const work = async () => {
    asked++;
    return how();
  };
  const records: Records = {
    read: work,
    write: async () => void (await work()),
    keys: async () => [],
    exclusively: async (_room, _key, inside) => ({ done: await inside() }),
    prepare: async () => {},
    close: async () => {},
  };
  return {
    records: createPatientRecords(
      records,
      createPatience({
        now: () => now,
        withinMs: 20,
        onAway: () => told.push('away'),
        onBack: () => told.push('back'),
      }),
    ),
    answer: (next: () => Promise<unknown>) => {
      how = next;
    },
    pass: (ms: number) => {
      now += ms;
    },
    asked: () => asked,
    told,
  };
}

const never = () => new Promise<never>(() => {});

it.each([
  ['hangs', never, 'state-late'],
  ['fails', () => Promise.reject(new OperationalError('state-connection', 'refused')), 'state-connection'],
])('a database that %s is waited for once, rests, and is asked again', async (_, broken, code) => {
  const { records, answer, pass, asked } = setUp();
  answer(broken);
  const together = await Promise.allSettled([records.read('focus', 'a'), records.read('focus', 'b')]);
  const reasons = together.map((each) => (each.status === 'rejected' ? each.reason : undefined));
  expect(reasons[0]).toMatchObject({ code });
  expect(reasons[1]).toBeInstanceOf(RestingError);
  await expect(records.write('focus', 'a', 1)).rejects.toBeInstanceOf(RestingError);
  expect(asked()).toBe(2);
  answer(async () => 'value');
  pass(3_000);
  expect(await records.read('focus', 'a')).toBe('value');
});

it('one damaged record is told, and keeps nobody from the others', async () => {
  const { records, answer } = setUp();
  answer(() => Promise.reject(new OperationalError('state-damaged', 'damaged')));
  await expect(records.read('settings', 'a')).rejects.toMatchObject({ code: 'state-damaged' });
  answer(async () => 'value');
  expect(await records.read('settings', 'b')).toBe('value');
});

it('a decision is written also while the rest rests', async () => {
  const { records, answer } = setUp();
  answer(never);
  await expect(records.read('focus', 'a')).rejects.toMatchObject({ code: 'state-late' });
  answer(async () => undefined);
  await records.write('settings', 'a', {});
});

it('an outage is told once, and its end; while it lasts one at a time tries', async () => {
  const { records, answer, pass, asked, told } = setUp();
  answer(never);
  for (let i = 0; i < 3; i++) {
    const before = asked();
    const many = [1, 2, 3].map(() => records.read('focus', 'a'));
    await Promise.allSettled(many);
    // The first three did not know yet.
    expect(asked() - before).toBe(i === 0 ? 3 : 1);
    pass(3_000);
  }
  expect(told).toEqual(['away']);
  answer(async () => 'value');
  expect(await records.read('focus', 'a')).toBe('value');
  expect(await Promise.all([1, 2].map(() => records.read('focus', 'a')))).toEqual(['value', 'value']);
  expect(told).toEqual(['away', 'back']);
});
