import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseDocument } from '../../../index/parser/parse.js';
import { checkedUnits, parseReading, textOfReading } from '../../support/readings.js';
import { sourceText } from '../../support/source-text.js';

const folder = new URL('../../fixtures/readings/', import.meta.url);
const readings = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => parseReading(readFileSync(new URL(name, folder), 'utf8')));

/** Commas lost, and lines joined: where a reading goes wrong, so that certainty has something to say. */
const DAMAGES: readonly (readonly [string, (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['commas dropped', (text) => text.replace(/[，,]/gu, '')],
  ['in one line', (text) => text.replace(/\n+/gu, ' ')],
];

it('of units said to be certain nearly all are right, of the others fewer', () => {
  const rows = DAMAGES.map(([name, damage]) => {
    const count = { certain: 0, certainRight: 0, doubtful: 0, doubtfulRight: 0 };
    for (const reading of readings) {
      const document = parseDocument(sourceText(damage(textOfReading(reading, 'lines'))));
      for (const { unit, right } of checkedUnits(reading, document, damage)) {
        const certain = unit.certainty === undefined;
        count[certain ? 'certain' : 'doubtful']++;
        if (right) count[certain ? 'certainRight' : 'doubtfulRight']++;
      }
    }
    return { name, ...count };
  });
  for (const { name, certain, certainRight, doubtful, doubtfulRight } of rows)
    console.log(
      `${name}: ${certainRight} of ${certain} certain units are right, ${doubtfulRight} of ${doubtful} uncertain ones`,
    );
  for (const { certain, certainRight, doubtful, doubtfulRight } of rows) {
    expect(certainRight / certain).toBeGreaterThan(0.95);
    if (doubtful > 20) expect(doubtfulRight / doubtful).toBeLessThanOrEqual(certainRight / certain);
  }
});
