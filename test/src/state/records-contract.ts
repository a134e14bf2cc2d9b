import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Records, Room } from '../../../src/state/records.js';

export interface Place {
  /** Opens the records over the same place again: what was written before stands there. */
  open(): Records;
  /** Makes the one record of a room this old. */
  age(room: Room, days: number): Promise<void>;
  remove(): Promise<void>;
}

/** What every kind of Records promises. `prepare` makes an empty place. */
export function recordsContract(name: string, prepare: () => Promise<Place>): void {
  describe(`records in ${name}`, () => {
    let place: Place;
    let records: Records;
    const read = (key: string) => records.read('settings', key);
    const write = (key: string, value: unknown) => records.write('settings', key, value);
    beforeAll(async () => {
      place = await prepare();
      records = place.open();
      await records.prepare();
    });
    afterAll(async () => {
      await records.close();
      await place.remove();
    });

    it('are undefined where nothing was written', async () => {
      expect(await read('team/quiet')).toBeUndefined();
    });

    it.each([[{ citations: true, locale: 'zh-TW' }], [['甲', 1, null]], ['甲'], [0], [false], [{}]])(
      'come back as they were written: %j',
      async (value) => {
        await write('team/full', value);
        expect(await read('team/full')).toEqual(value);
      },
    );

    it('are replaced whole by the next write, and taken away by undefined', async () => {
      await write('team/a', { citations: true, locale: 'en' });
      await write('team/a', { citations: false });
      expect(await read('team/a')).toEqual({ citations: false });
      await write('team/a', undefined);
      expect(await read('team/a')).toBeUndefined();
    });

    it('are kept apart by room', async () => {
      await write('one key', 1);
      await records.write('focus', 'one key', 2);
      expect([await read('one key'), await records.read('focus', 'one key')]).toEqual([1, 2]);
      await records.write('focus', 'one key', undefined);
    });

    it.each([
      ['in Chinese', '频道/総合'],
      ['that is SQL', "Robert'); DROP TABLE yinju_records;--"],
      ['that is a parameter', '$1'],
      ['that is a path', '../../etc/passwd'],
      ['in one case', 'team/C'],
      ['that is empty', ''],
      ['of 2,000 characters', 'x'.repeat(2000)],
    ])('belong to a key %s and no other', async (_, key) => {
      await write(key, 1);
      expect(await read(key)).toBe(1);
      for (const other of [`${key}!`, key.toLowerCase() === key ? `${key}a` : key.toLowerCase()])
        expect(await read(other)).toBeUndefined();
    });

    it('take many writes at once, the last of each key standing', async () => {
      const keys = Array.from({ length: 20 }, (_, i) => `team/${i}`);
      await Promise.all(keys.flatMap((key) => [1, 2, 3].map((value) => write(key, value))));
      expect(await Promise.all(keys.map(read))).toEqual(keys.map(() => 3));
    });

    it('survive a restart', async () => {
      await write('team/kept', { citations: true });
      await records.close();
      records = place.open();
      expect(await read('team/kept')).toEqual({ citations: true });
    });

    it('of a conversation fade after a day', async () => {
      await records.write('focus', 'thread', { document: 'A/RES/63/194' });
      await place.age('focus', 0.9);
      expect(await records.read('focus', 'thread')).toEqual({ document: 'A/RES/63/194' });
      await place.age('focus', 1.1);
      expect(await records.read('focus', 'thread')).toBeUndefined();
    });

    it('are listed by room', async () => {
      await records.write('workspaces', 'slack/T1', 1);
      await records.write('workspaces', 'slack/T2', 2);
      await records.write('workspaces', 'slack/T1', undefined);
      expect(await records.keys('workspaces')).toEqual(['slack/T2']);
      expect(await records.keys('installing')).toEqual([]);
    });

    it('let one at a time do something under a key, whoever shares them', async () => {
      const other = place.open();
      let free = () => {};
      let first: Promise<unknown> = Promise.resolve();
      await new Promise<void>((begun) => {
        first = records.exclusively('workspaces', 'a', async () => {
          await records.write('workspaces', 'a', 'inside');
          begun();
          await new Promise<void>((resolve) => {
            free = resolve;
          });
          return 'first';
        });
      });
      const both = [
        await other.exclusively('workspaces', 'a', async () => 'second'),
        await other.exclusively('workspaces', 'b', async () => 'another key'),
      ];
      free();
      expect([await first, ...both]).toEqual([{ done: 'first' }, undefined, { done: 'another key' }]);
      const failing = other.exclusively('workspaces', 'a', () => Promise.reject(new Error('of the work')));
      await expect(failing).rejects.toThrow('of the work');
      expect(await records.exclusively('workspaces', 'a', async () => 'again')).toEqual({ done: 'again' });
      await other.close();
    });

    it('are refused once closed', async () => {
      const other = place.open();
      await other.close();
      await expect(other.read('settings', 'team/a')).rejects.toMatchObject({ code: 'state-closed' });
      await expect(other.write('settings', 'team/a', 1)).rejects.toMatchObject({ code: 'state-closed' });
    });
  });
}
