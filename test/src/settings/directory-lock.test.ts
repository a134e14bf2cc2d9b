import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lockDirectory } from '../../../src/settings/directory-lock.js';

let parent = '';
let path = '';
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'yinju-lock-'));
  path = join(parent, 'settings.lock');
});
afterEach(async () => {
  vi.useRealTimers();
  await rm(parent, { recursive: true, force: true });
});

/** The lock that this very process would write, changed. */
async function foundLock(changes: object, ageSeconds: number): Promise<void> {
  const own = await lockDirectory(path);
  const mine = JSON.parse(await readFile(path, 'utf8')) as object;
  await own.release();
  await writeFile(path, JSON.stringify({ ...mine, token: 'another', ...changes }));
  const then = new Date(Date.now() - ageSeconds * 1000);
  await utimes(path, then, then);
}

describe('the lock of a directory', () => {
  it('is refused while a process of this place that lives holds it, however long it was not seen', async () => {
    await foundLock({}, 3600);
    await expect(lockDirectory(path)).rejects.toMatchObject({ code: 'settings-in-use' });
  });

  it.each([
    ['a process that is dead', { pid: 2 ** 22 - 1 }],
    ['a process whose id another one has now', { started: '1' }],
  ])('is taken from %s at once', async (_, changes) => {
    await foundLock(changes, 0);
    const lock = await lockDirectory(path);
    expect(lock.held).toBe(true);
    await lock.release();
    expect(await readdir(parent)).toEqual([]);
  });

  it('is refused while a process elsewhere was seen lately, and taken when it was not', async () => {
    await foundLock({ place: 'another-container' }, 20);
    await expect(lockDirectory(path)).rejects.toThrow('on another-container');
    await rm(path);
    await foundLock({ place: 'another-container' }, 40);
    const lock = await lockDirectory(path);
    await lock.release();
  });

  it('is taken where its file was not written to the end long ago, not where it is being written', async () => {
    await writeFile(path, '{"pid":');
    await expect(lockDirectory(path)).rejects.toMatchObject({ code: 'settings-in-use' });
    await utimes(path, new Date(0), new Date(0));
    await (await lockDirectory(path)).release();
  });

  it('goes to one of many that want a dead holder’s at the same time', async () => {
    await foundLock({ pid: 2 ** 22 - 1 }, 0);
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => lockDirectory(path)));
    const locks = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    expect(locks).toHaveLength(1);
    await locks[0]?.release();
    expect(await readdir(parent)).toEqual([]);
  });

  it('shows its holder that it was taken over', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const lock = await lockDirectory(path);
    await writeFile(path, JSON.stringify({ pid: 1, started: '', place: 'elsewhere', token: 'another' }));
    vi.advanceTimersByTime(5_000);
    await vi.waitFor(() => expect(lock.held).toBe(false));
    await lock.release();
    expect(await readdir(parent)).toEqual(['settings.lock']);
  });
});
