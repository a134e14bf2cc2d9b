import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../commands/contract/settings.js';
import { createState, type State } from '../../../src/state/state.js';
import { memoryRecords } from '../../support/service/memory-records.js';

function counted(): { state: State; reads: string[]; other: State; wait(ms: number): void } {
  const records = memoryRecords();
  const reads: string[] = [];
  let now = 1;
  const clock = () => now;
  const read: typeof records.read = (room, key) => {
    reads.push(key);
    return records.read(room, key);
  };
  const wait = (ms: number) => {
    now += ms;
  };
  return { state: createState({ ...records, read }, clock), reads, other: createState(records, clock), wait };
}

describe('remembered settings', () => {
  it('are read once in ten seconds, also where there are none, also by many at once', async () => {
    const { state, reads, wait } = counted();
    await Promise.all([state.settings('a'), state.settings('a'), state.settings('b')]);
    await state.settings('a');
    expect(reads).toEqual(['a', 'b']);
    wait(10_001);
    await state.settings('a');
    expect(reads).toEqual(['a', 'b', 'a']);
  });

  it('show our own write at once, and another process’s after ten seconds', async () => {
    const { state, other, wait } = counted();
    await state.settings('a');
    await state.writeSettings('a', { citations: true });
    expect(await state.settings('a')).toEqual({ citations: true });
    await other.writeSettings('a', { citations: false });
    expect(await state.settings('a')).toEqual({ citations: true });
    wait(10_001);
    expect(await state.settings('a')).toEqual({ citations: false });
  });

  it('do not remember what was read before a write that ended first', async () => {
    const records = memoryRecords();
    let answerLate: (settings: Settings) => void = () => {};
    let late = true;
    const state = createState({
      ...records,
      read: (room, key) => {
        if (!late) return records.read(room, key);
        late = false;
        return new Promise((resolve) => {
          answerLate = resolve;
        });
      },
    });
    const old = state.settings('a');
    await state.writeSettings('a', { citations: true });
    answerLate({ citations: false });
    await old;
    expect(await state.settings('a')).toEqual({ citations: true });
  });

  it('do not remember a failure', async () => {
    let broken = true;
    const records = memoryRecords();
    const state = createState({
      ...records,
      read: (room, key) => (broken ? Promise.reject(new Error('down')) : records.read(room, key)),
    });
    await expect(state.settings('a')).rejects.toThrow('down');
    broken = false;
    expect(await state.settings('a')).toBeUndefined();
  });

  it('come back as they were decided, every one of them', async () => {
    const decided = {
      citations: true,
      locale: 'zh-TW',
      visibility: 'channel',
      uploads: 'workspace',
    } as const satisfies Required<Settings>;
    const records = memoryRecords();
    await createState(records).writeSettings('a', decided);
    expect(await createState(records).settings('a')).toEqual(decided);
  });

  it('of a newer release keep what this one understands, and are refused where that is nothing', async () => {
    const records = memoryRecords();
    await records.write('settings', 'a', { citations: true, locale: 'fr', visibility: 'asker', mood: 1 });
    await records.write('settings', 'b', { mood: 1 });
    const state = createState(records);
    expect(await state.settings('a')).toEqual({ citations: true, visibility: 'asker' });
    await expect(state.settings('b')).rejects.toThrow();
  });
});
