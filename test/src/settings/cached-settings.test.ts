import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../commands/contract/settings.js';
import { cacheSettings } from '../../../src/settings/cached-settings.js';
import type { SettingsStore } from '../../../src/settings/settings-store.js';
import { memorySettings } from '../../support/service/memory-settings.js';

function counted(): { store: SettingsStore; reads: string[]; inner: SettingsStore; wait(ms: number): void } {
  const inner = memorySettings();
  const reads: string[] = [];
  let now = 0;
  const read = (channel: string) => {
    reads.push(channel);
    return inner.read(channel);
  };
  const wait = (ms: number) => {
    now += ms;
  };
  return { store: cacheSettings({ ...inner, read }, () => now), reads, inner, wait };
}

describe('remembered settings', () => {
  it('are read once in ten seconds, also where there are none, also by many at once', async () => {
    const { store, reads, wait } = counted();
    await Promise.all([store.read('a'), store.read('a'), store.read('b')]);
    await store.read('a');
    expect(reads).toEqual(['a', 'b']);
    wait(10_000);
    await store.read('a');
    expect(reads).toEqual(['a', 'b', 'a']);
  });

  it('show our own write at once, and another process’s after ten seconds', async () => {
    const { store, inner, wait } = counted();
    await store.read('a');
    await store.write('a', { citations: true });
    expect(await store.read('a')).toEqual({ citations: true });
    await inner.write('a', { citations: false });
    expect(await store.read('a')).toEqual({ citations: true });
    wait(10_000);
    expect(await store.read('a')).toEqual({ citations: false });
  });

  it('do not remember what was read before a write that ended first', async () => {
    const inner = memorySettings();
    let answerLate: (settings: Settings) => void = () => {};
    let late = true;
    const store = cacheSettings({
      ...inner,
      read: (channel) => {
        if (!late) return inner.read(channel);
        late = false;
        return new Promise((resolve) => {
          answerLate = resolve;
        });
      },
    });
    const old = store.read('a');
    await store.write('a', { citations: true });
    answerLate({ citations: false });
    await old;
    expect(await store.read('a')).toEqual({ citations: true });
  });

  it('do not remember a failure', async () => {
    let broken = true;
    const inner = memorySettings();
    const store = cacheSettings({
      ...inner,
      read: (channel) => (broken ? Promise.reject(new Error('down')) : inner.read(channel)),
    });
    await expect(store.read('a')).rejects.toThrow('down');
    broken = false;
    expect(await store.read('a')).toBeUndefined();
  });
});
