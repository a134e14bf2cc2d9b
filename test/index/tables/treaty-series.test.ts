import { describe, expect, it } from 'vitest';
import { instrumentById } from '../../../index/names/instruments.js';
import { TREATY_SERIES } from '../../../index/tables/treaty-series.js';
import { fixtureDocuments } from '../../support/fixture-documents.js';

describe('places in the Treaty Series', () => {
  it.each(TREATY_SERIES.map((row) => [row.id, row.volume, row.page]))('%s, %s, %s', (id, volume, page) => {
    expect(instrumentById(id)?.kind).toBe('treaty');
    expect([volume, page]).toEqual([
      expect.stringMatching(/^\d{1,4}$/u),
      expect.stringMatching(/^\d{1,3}$/u),
    ]);
  });

  it('each stand once, none where another begins', () => {
    const places = TREATY_SERIES.map(({ volume, page }) => `${volume} ${page}`);
    expect(new Set(places).size).toBe(places.length);
    expect(new Set(TREATY_SERIES.map(({ id }) => id)).size).toBe(places.length);
  });

  it('have the volumes that the notes of 63/194 name', () => {
    const [resolution] = fixtureDocuments();
    const volumes = resolution.units.flatMap(({ text }) => /第 (\d+) 卷，第 \d+ 号/u.exec(text)?.[1] ?? []);
    expect(volumes).toHaveLength(5);
    for (const volume of volumes) expect(TREATY_SERIES.map((row) => row.volume)).toContain(volume);
  });
});
