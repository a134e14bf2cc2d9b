import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, it, vi } from 'vitest';
import { OperationalError } from '../../../src/operations/operational-error.js';
import { keepUp, type Upkeep } from '../../../src/storage/upkeep.js';

let upkeep: Upkeep | undefined;
afterEach(() => upkeep?.stop());

it('is unready until the first look is over, and well again by itself when the trouble is', async () => {
  let trouble: string | undefined = 'disk';
  const told: unknown[] = [];
  const prepare = async () => {
    await sleep(1);
    if (trouble !== undefined) throw new Error(trouble);
  };
  upkeep = keepUp(prepare, (error) => told.push(error), 5);
  expect(upkeep.unready()).toMatch('being loaded');
  await upkeep.first;
  expect(upkeep.unready()).toMatch('cannot be loaded');
  await sleep(50);
  expect(told).toHaveLength(1);
  trouble = undefined;
  await vi.waitFor(() => expect(upkeep?.unready()).toBeUndefined());
  trouble = 'again';
  await vi.waitFor(() => expect(upkeep?.unready()).toMatch('cannot be loaded'));
  expect(told).toHaveLength(2);
});

it('looks no more once it is stopped', async () => {
  const prepare = vi.fn(async () => {});
  upkeep = keepUp(prepare, () => {}, 1);
  await upkeep.first;
  upkeep.stop();
  const looks = prepare.mock.calls.length;
  await sleep(20);
  expect(prepare.mock.calls.length - looks).toBeLessThanOrEqual(1);
});

it('says in our own words what is the matter, and tells of it once', async () => {
  const told: unknown[] = [];
  const away = new OperationalError('engine-away', 'OpenSearch does not answer');
  upkeep = keepUp(
    () => Promise.reject(away),
    (error) => told.push(error),
    1,
  );
  await upkeep.first;
  await sleep(20);
  expect(upkeep.unready()).toBe('OpenSearch does not answer');
  expect(told).toEqual([away]);
});
