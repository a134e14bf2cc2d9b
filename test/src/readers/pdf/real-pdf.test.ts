import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../src/readers/docx/read-docx.js';
import { readPdf } from '../../../../src/readers/pdf/read-pdf.js';
import { READ_LIMITS, type Reader } from '../../../../src/readers/read-text.js';
import { expectRead } from '../../../support/read-text-invariants.js';
import { missing, ODS, readLines } from '../../../support/readers/made-samples.js';

/** Documents as their authors wrote them, each with the PDF that was printed of it. */
const pairs = existsSync(ODS)
  ? readdirSync(ODS).flatMap((name) => (name.endsWith('.docx') ? [name.slice(0, -'.docx'.length)] : []))
  : [];

/** A hyphen that no line breaks at is printed as any other: the PDF does not tell them apart. */
const printed = (line: string) => line.replaceAll('\u2011', '-');

async function linesOf(reader: Reader, name: string): Promise<string[]> {
  return readLines(expectRead(await reader(readFileSync(join(ODS, name)), READ_LIMITS))).map(printed);
}

describe.skipIf(pairs.length === 0)('real documents and their print', () => {
  it.each(pairs)(
    '%s: the print lacks nothing, and its paragraphs are the same to the blank',
    async (name) => {
      const written = await linesOf(readDocx, `${name}.docx`);
      const print = await linesOf(readPdf, `${name}.pdf`);
      const held = new Map<string, number>();
      for (const char of print.join('')) held.set(char, (held.get(char) ?? 0) + 1);
      for (const char of written.join('')) held.set(char, (held.get(char) ?? 0) - 1);
      const lacking = [...held].filter(([char, count]) => count < 0 && char.trim() !== '');
      expect(lacking).toEqual([]);
      const long = written.filter((line) => line.length >= 60);
      expect(missing(long, print).length / long.length).toBeLessThan(0.03);
      expect(missing(written, print).length / written.length).toBeLessThan(0.03);
    },
    120_000,
  );
});
