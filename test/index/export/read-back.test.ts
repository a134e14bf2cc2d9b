import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAkomaNtoso } from '../../../index/export/akoma-ntoso.js';
import { toMarkdown } from '../../../index/export/markdown.js';
import type { Document } from '../../../index/model/document.js';
import { parseDocument } from '../../../index/parser/parse.js';
import { readAkomaNtoso } from '../../../src/readers/akn/read-akn.js';
import { readMarkdown } from '../../../src/readers/markdown/read-markdown.js';
import type { Reader } from '../../../src/readers/read-text.js';
import { readBack, unitsOf } from '../../support/export-round-trip.js';
import { parseReading, textOfReading } from '../../support/readings.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

function textsIn(
  folder: string,
  read = (source: string) => source,
): (readonly [name: string, text: string])[] {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.txt') && !/gb18030|utf16/u.test(name))
    .map((name) => [name, read(readFileSync(join(ROOT, folder, name), 'utf8'))]);
}

const TEXTS = [
  ...textsIn('corpus'),
  ...textsIn('test/fixtures/documents'),
  ...textsIn('test/fixtures/languages'),
  ...textsIn('test/fixtures/formats/made'),
  ...textsIn('test/fixtures/readings', (source) => textOfReading(parseReading(source), 'lines')),
  ...textsIn('test/fixtures/readings', (source) => textOfReading(parseReading(source), 'run-on')),
];

const parse = (text: string) => parseDocument({ name: 'a.txt', text, sha256: 'a'.repeat(64) });

const FORMATS: readonly (readonly [string, (document: Document) => string, Reader])[] = [
  ['Markdown', toMarkdown, readMarkdown],
  ['Akoma Ntoso', toAkomaNtoso, readAkomaNtoso],
];

describe.each(FORMATS)('%s', (_name, write, reader) => {
  it.each(TEXTS)('reads back to the same units: %s', async (_file, text) => {
    const document = parse(text);
    const again = await readBack(write(document), reader);
    expect(unitsOf(again)).toEqual(unitsOf(document));
    expect({ ...again.masthead }).toEqual({ ...document.masthead });
    expect([again.type, again.title, again.symbol]).toEqual([document.type, document.title, document.symbol]);
  });

  it('keeps any text and any emphasis of it to the character', async () => {
    const document = parse(readFileSync(join(ROOT, 'test/fixtures/languages/zh.txt'), 'utf8'));
    const character = fc.constantFrom(
      ...'大会，。"“*_<>&#1.-+=|`\\[](){}!~ \t\n\u00a0\u3000\u0000\u000b\u0085\u2028',
      ...['&amp;', '<!--', '-->', '](', '😀', '1.', '\n\n', '  \n', '**', '¹', ']]>'],
    );
    const texts = fc.array(character, { minLength: 1, maxLength: 30 }).map((parts) => parts.join(''));
    const cases = texts.chain((text) =>
      fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length), fc.boolean()),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ([written, a, b, strong]) => {
        const text = reader === readMarkdown ? written.replaceAll('\0', '0') : written;
        // No reader gives half a character emphasis.
        fc.pre(text.trim() !== '' && [a, b].every((at) => !/^[\udc00-\udfff]/u.test(text.slice(at))));
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const emphasis = start < end ? [{ start, end, style: strong ? 'strong' : 'emphasis' } as const] : [];
        const units = document.units.map((unit) =>
          unit.locator === 'pp1' || unit.locator === '1' ? { ...unit, text, emphasis, footnotes: [] } : unit,
        );
        const again = await readBack(write({ ...document, units }), reader);
        for (const locator of ['pp1', '1']) {
          const unit = again.units.find((each) => each.locator === locator);
          expect(unit?.text).toBe(text);
          expect(unit?.emphasis.map(({ start: from, end: to }) => text.slice(from, to)).join('')).toBe(
            emphasis.map(({ start: from, end: to }) => text.slice(from, to)).join(''),
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});
