import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SettingsStore } from '../../../src/settings/settings-store.js';

export interface Place {
  /** Opens the store over the same place again: what was written before stands there. */
  open(): SettingsStore;
  remove(): Promise<void>;
}

/** What every SettingsStore promises. `prepare` makes an empty place. */
export function settingsContract(name: string, prepare: () => Promise<Place>): void {
  describe(`settings in ${name}`, () => {
    let place: Place;
    let store: SettingsStore;
    beforeAll(async () => {
      place = await prepare();
      store = place.open();
      await store.prepare();
    }, 120_000);
    afterAll(async () => {
      await store.close();
      await place.remove();
    });

    it('are undefined for a channel where nobody decided anything', async () => {
      expect(await store.read('team/quiet')).toBeUndefined();
    });

    it('come back as they were written, every part of them', async () => {
      const all = { citations: true, locale: 'zh-TW', visibility: 'asker' } as const;
      await store.write('team/full', all);
      await store.write('team/plain', { citations: false });
      expect(await store.read('team/full')).toEqual(all);
      expect(await store.read('team/plain')).toEqual({ citations: false });
    });

    it('are replaced whole by the next write', async () => {
      await store.write('team/a', { citations: true, locale: 'en', visibility: 'channel' });
      await store.write('team/a', { citations: false });
      expect(await store.read('team/a')).toEqual({ citations: false });
    });

    it.each([
      ['in Chinese', '频道/総合'],
      ['that is SQL', "Robert'); DROP TABLE yinju_channel_settings;--"],
      ['that is a parameter', '$1'],
      ['that is empty', ''],
      ['of 2,000 characters', 'x'.repeat(2000)],
    ])('belong to a channel %s and no other', async (_, channel) => {
      await store.write(channel, { citations: true });
      expect(await store.read(channel)).toEqual({ citations: true });
      expect(await store.read(`${channel}!`)).toBeUndefined();
    });

    it('take many writes at once, the last of each channel standing', async () => {
      const channels = Array.from({ length: 20 }, (_, i) => `team/${i}`);
      await Promise.all(channels.map((channel) => store.write(channel, { citations: true })));
      await Promise.all(channels.map((channel) => store.write(channel, { citations: true, locale: 'en' })));
      const read = await Promise.all(channels.map((channel) => store.read(channel)));
      expect(read).toEqual(channels.map(() => ({ citations: true, locale: 'en' })));
    });

    it('survive a restart', async () => {
      await store.write('team/kept', { citations: true, locale: 'en' });
      await store.close();
      store = place.open();
      expect(await store.read('team/kept')).toEqual({ citations: true, locale: 'en' });
    });

    it('are refused once closed', async () => {
      const other = place.open();
      await other.close();
      await expect(other.read('team/a')).rejects.toMatchObject({ code: 'settings-closed' });
      await expect(other.write('team/a', { citations: true })).rejects.toMatchObject({
        code: 'settings-closed',
      });
    });
  });
}
