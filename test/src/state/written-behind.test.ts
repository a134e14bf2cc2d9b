import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createFileRecords } from '../../../src/state/file-records.js';
import type { Records } from '../../../src/state/records.js';
import { createWrittenBehind } from '../../../src/state/written-behind.js';
import { memoryRecords } from '../../support/service/memory-records.js';
import { recordsContract } from './records-contract.js';

const unexpected = (error: unknown): never => {
  throw error;
};

recordsContract('files, written behind', async () => {
  const path = await mkdtemp(join(tmpdir(), 'yinju-behind-'));
  return {
    open: () => createWrittenBehind(createFileRecords(path), { unwritten: unexpected }),
    async age(room, days) {
      const file = await vi.waitFor(async () => {
        const [name = ''] = await readdir(join(path, room));
        expect(name).toMatch(/\.json$/u);
        return join(path, room, name);
      });
      const then = new Date(Date.now() - days * 24 * 60 * 60_000);
      await utimes(file, then, then);
    },
    remove: () => rm(path, { recursive: true }),
  };
});

/** Records whose writes wait until they are let go, or fail. */
function slowRecords() {
  const begun: string[] = [];
  const releases: (() => void)[] = [];
  let full = false;
  const inside = memoryRecords();
  const records: Records = {
    ...inside,
    async write(room, key, value) {
      begun.push(`${key}=${value}`);
      await new Promise<void>((resolve) => releases.push(resolve));
      if (full) throw new Error('full');
      await inside.write(room, key, value);
    },
  };
  const told: unknown[] = [];
  return {
    inside,
    begun,
    told,
    behind: createWrittenBehind(records, { unwritten: (error) => told.push(error) }),
    async letGo() {
      await vi.waitFor(() => expect(releases).not.toHaveLength(0));
      releases.shift()?.();
    },
    setFull(now: boolean) {
      full = now;
    },
  };
}

it('keeps nobody waiting, writes one at a time, and of several under one key the last', async () => {
  const { inside, begun, behind, letGo } = slowRecords();
  await behind.write('focus', 'a', 1);
  for (const [key, value] of [
    ['b', 1],
    ['c', 1],
    ['b', 2],
  ] as const)
    await behind.write('focus', key, value);
  expect(await behind.read('focus', 'b')).toBe(2);
  expect(await inside.read('focus', 'b')).toBeUndefined();
  expect(begun).toEqual(['a=1']);
  for (let i = 0; i < 3; i++) await letGo();
  await behind.close();
  expect(begun).toEqual(['a=1', 'c=1', 'b=2']);
  expect(await inside.read('focus', 'b')).toBe(2);
});

it('writes once more what was changed while it was written', async () => {
  const { inside, behind, letGo } = slowRecords();
  await behind.write('focus', 'a', 1);
  await behind.write('focus', 'a', 2);
  await letGo();
  await letGo();
  await behind.close();
  expect(await inside.read('focus', 'a')).toBe(2);
});

it('lets a decision wait until it is written', async () => {
  const { inside, behind, letGo } = slowRecords();
  const written = behind.write('settings', 'a', 1);
  await letGo();
  await written;
  expect(await inside.read('settings', 'a')).toBe(1);
});

it('remembers what a full disk does not take, says so, and writes it with the next', async () => {
  const { inside, told, behind, letGo, setFull } = slowRecords();
  setFull(true);
  await behind.write('focus', 'a', 1);
  await letGo();
  await vi.waitFor(() => expect(told).toEqual([new Error('full')]));
  expect(await behind.read('focus', 'a')).toBe(1);
  setFull(false);
  await behind.write('focus', 'b', 1);
  await letGo();
  await letGo();
  await vi.waitFor(async () => expect(await inside.read('focus', 'a')).toBe(1));
});

it('leaves nothing unwritten when it is closed', async () => {
  const path = await mkdtemp(join(tmpdir(), 'yinju-behind-'));
  onTestFinished(() => rm(path, { recursive: true }));
  const behind = createWrittenBehind(createFileRecords(path), { unwritten: unexpected });
  const keys = Array.from({ length: 50 }, (_, i) => `channel-${i}`);
  await Promise.all(keys.map((key) => behind.write('focus', key, key)));
  await behind.close();
  const again = createFileRecords(path);
  expect(await Promise.all(keys.map((key) => again.read('focus', key)))).toEqual(keys);
});
