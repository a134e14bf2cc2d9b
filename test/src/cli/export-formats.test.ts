import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../index/model/document.js';
import { EXPORT_FORMATS } from '../../../src/cli/export-formats.js';
import { fixtureDocuments } from '../../support/fixture-documents.js';

const [resolution] = fixtureDocuments();

/** The resolution with nothing but its first unit, whose text is another. */
function withText(text: string): Document {
  const [unit] = resolution.units;
  if (!unit) throw new Error('a fixture without units');
  return { ...resolution, title: '标题', units: [{ ...unit, text, footnotes: [] }] };
}

/** Cells of RFC 4180. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const TEXTS = fc.string({
  unit: fc.oneof(fc.constantFrom(...'大会，"“*_<>&#1.-|`\\[]()~!', '\n', ','), fc.string({ maxLength: 1 })),
  maxLength: 40,
});

describe('what is exported', () => {
  it('is, as CSV, every unit with its text to the character', () => {
    const { head, document } = EXPORT_FORMATS.csv;
    const [names, ...rows] = readCsv(head + document(resolution));
    expect(names).toEqual(['document', 'locator', 'kind', 'number', 'text', 'sha256', 'footnotes']);
    expect(rows.map(([key, locator, , , text]) => [key, locator, text])).toEqual(
      resolution.units.map(({ locator, text }) => ['A/RES/63/194', locator, text]),
    );
  });

  it('keeps any text whole in CSV', () => {
    fc.assert(
      fc.property(TEXTS, (text) => {
        expect(readCsv(EXPORT_FORMATS.csv.document(withText(text)))[0]?.[4]).toBe(text);
      }),
    );
  });

  it('is, as Markdown, text that nothing in it can turn into anything else', () => {
    // Blanks at line ends and NULs are not text to CommonMark; line ends of other kinds are all one to it.
    const texts = TEXTS.map((text) =>
      text
        .replace(/[\0\r]|\s*\n\s*/gu, '\n')
        .replace(/\n+/gu, '\n')
        .trim(),
    );
    fc.assert(
      fc.property(
        texts.filter((text) => text !== ''),
        (text) => {
          const [heading, paragraph, ...rest] = fromMarkdown(
            EXPORT_FORMATS.md.document(withText(text)),
          ).children;
          expect(heading?.type).toBe('heading');
          expect(rest).toEqual([]);
          if (paragraph?.type !== 'paragraph') throw new Error(`${paragraph?.type} in place of a paragraph`);
          const [locator, ...shown] = paragraph.children;
          expect(locator?.type).toBe('strong');
          const read = shown.map((node) =>
            node.type === 'text' ? node.value : node.type === 'break' ? '\n' : node.type,
          );
          expect(read.join('').trim()).toBe(text);
        },
      ),
    );
  });
});
