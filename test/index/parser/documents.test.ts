import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseLocators } from '../../../index/citation/locators.js';
import { resolveLocators } from '../../../index/citation/resolve.js';
import { parseLocator } from '../../../index/model/place.js';
import { parseDocument } from '../../../index/parser/parse.js';
import { expectLossless } from '../../support/invariants.js';
import { sourceText } from '../../support/source-text.js';

/**
 * One pair a shape of document: NAME.txt and, read by a person before it was written down, NAME.expected.json.
 * A new pair is written when its JSON is absent; look at it before it is committed.
 */
const folder = new URL('../../fixtures/documents/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace(/\.txt$/u, ''));

describe('documents of every shape', () => {
  it('has fixtures to read', () => {
    expect(names.length).toBeGreaterThan(10);
  });

  it.each(names)('reads %s as a person does', (name) => {
    const document = parseDocument(sourceText(readFileSync(new URL(`${name}.txt`, folder), 'utf8'), name));
    const reading = {
      key: document.key,
      type: document.type,
      aliases: document.aliases,
      masthead: document.masthead,
      signatures: document.signatures,
      units: document.units.map((unit) => [
        unit.locator,
        unit.kind,
        unit.number,
        unit.text,
        unit.footnotes.map(({ locator }) => locator),
      ]),
      diagnostics: document.diagnostics.map(({ rule }) => rule),
    };
    const file = new URL(`${name}.expected.json`, folder);
    if (!existsSync(file) && !process.env['CI']) writeFileSync(file, `${JSON.stringify(reading, null, 1)}\n`);
    expect(reading).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    expectLossless(document);
    for (const unit of document.units) {
      expect(parseLocator(unit.locator), unit.locator).toBeDefined();
      const asked = parseLocators(unit.locator);
      expect(asked && resolveLocators(document, asked).units[0]?.locator, unit.locator).toBe(unit.locator);
    }
  });
});
