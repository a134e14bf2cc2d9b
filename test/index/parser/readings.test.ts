import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../index/parser/parse.js';
import { expectLossless } from '../../support/invariants.js';
import { faultsOf, parseReading, textOfReading } from '../../support/readings.js';
import { sourceText } from '../../support/source-text.js';

/** One file a kind of text or trap; the text and its reading in one (test/support/readings.ts says how). */
const folder = new URL('../../fixtures/readings/', import.meta.url);
const readings = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name.slice(0, -4), parseReading(readFileSync(new URL(name, folder), 'utf8'))] as const);

describe.each(['lines', 'run-on'] as const)('texts of every kind, %s', (form) => {
  it.each(readings.filter(([, { linesOnly }]) => form === 'lines' || linesOnly === undefined))(
    'reads %s',
    (name, reading) => {
      const document = parseDocument(sourceText(textOfReading(reading, form), name));
      expect(faultsOf(reading, document, form)).toEqual([]);
      expectLossless(document);
    },
  );
});
