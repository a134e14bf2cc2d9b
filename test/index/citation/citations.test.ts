import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../index/citation/places.js';
import { recognizeCitations } from '../../../index/citation/recognize.js';
import { formatPlace } from '../../../index/model/place.js';
import { ASSEMBLY } from './table/assembly.js';
import { LINKS, SYMBOLS } from './table/documents.js';
import { FRESH } from './table/fresh.js';
import { FURTHER } from './table/further.js';
import { INSTRUMENTS } from './table/instruments.js';
import { ECONOMIC_COUNCIL, HUMAN_RIGHTS_COUNCIL, OTHER_BODIES, SECURITY_COUNCIL } from './table/organs.js';
import { PLACES } from './table/places.js';
import { RELATIVE } from './table/relative.js';
import type { Row } from './table/row.js';
import { SENTENCES } from './table/sentences.js';
import { TRAPS } from './table/traps.js';

const FAMILIES: Readonly<Record<string, readonly Row[]>> = {
  'the General Assembly': ASSEMBLY,
  'the Security Council': SECURITY_COUNCIL,
  'the Economic and Social Council': ECONOMIC_COUNCIL,
  'the Human Rights Council': HUMAN_RIGHTS_COUNCIL,
  'other bodies': OTHER_BODIES,
  'documents by symbol': SYMBOLS,
  'links and downloads': LINKS,
  'places, and what stands between': PLACES,
  instruments: INSTRUMENTS,
  'relative citations': RELATIVE,
  'what is none': TRAPS,
  'whole sentences': SENTENCES,
  'whole sentences of other hands': FRESH,
  'every family once more': FURTHER,
};

/** As the rows of the tables have it. */
function citationsIn(text: string): string {
  return recognizeCitations(text)
    .map(({ symbols, places }) => {
      const what = symbols.join('?') || '-';
      const where = placesOf(places ?? [])
        .map(formatPlace)
        .join(',');
      return where === '' ? what : `${what} ${where}`;
    })
    .join(' | ');
}

describe.each(Object.entries(FAMILIES))('citations: %s', (_family, rows) => {
  it.each(rows)('%j → %s', (text, expected) => expect(citationsIn(text)).toBe(expected));
});

it('holds at least 400 texts, none twice', () => {
  const texts = Object.values(FAMILIES).flatMap((rows) => rows.map(([text]) => text));
  expect(texts.length).toBeGreaterThanOrEqual(400);
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
});
