import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDoc } from '../../../src/readers/doc/read-doc.js';
import { readDocx } from '../../../src/readers/docx/read-docx.js';
import { readHtml } from '../../../src/readers/html/read-html.js';
import { readPdf } from '../../../src/readers/pdf/read-pdf.js';
import { READ_LIMITS, type Reader } from '../../../src/readers/read-text.js';
import { readLines, squeezed } from '../../support/readers/made-samples.js';
import { makeDocument } from '../../support/readers/un-documents.js';

/** Documents made by chance, the same in every run. */
const SEEDS = Array.from({ length: 12 }, (_, index) => 301 + index);

/** Without LibreOffice there is nothing to see: skipped, visibly. */
const isThere = (() => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

let folder: string;
let names: readonly string[];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yinju-office-'));
  mkdirSync(join(folder, 'docx'));
  names = SEEDS.map((seed) => {
    const { name, docx } = makeDocument(seed);
    writeFileSync(join(folder, 'docx', `${name}.docx`), docx);
    return name;
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pdf = (tagged: boolean) =>
  `pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"${tagged}"}}`;

async function linesOf(reader: Reader, path: string): Promise<readonly string[]> {
  const result = await reader(readFileSync(path), READ_LIMITS);
  if (!result.ok) throw new Error(`${path}: ${result.refusal.reason}`);
  // A comma that LibreOffice hangs over the edge of a line it does not always print: no reader could find it.
  return readLines(result.read).map((line) => squeezed(line).replace(/[，、]/gu, ''));
}

describe.skipIf(!isThere)('documents made by chance, printed by LibreOffice', () => {
  it.each([
    { ending: 'doc', to: 'doc', reader: readDoc, least: 1 },
    { ending: 'html', to: 'html', reader: readHtml, least: 1 },
    { ending: 'pdf', to: pdf(true), reader: readPdf, least: 0.99 },
    { ending: 'pdf', to: pdf(false), reader: readPdf, least: 0.95 },
  ] as const)(
    'are read as the .docx is: $to',
    async ({ ending, to, reader, least }) => {
      const out = mkdtempSync(join(folder, 'out-'));
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=file://${folder}/profile`,
          ...['--headless', '--convert-to', to, '--outdir', out],
          ...names.map((name) => join(folder, 'docx', `${name}.docx`)),
        ],
        { stdio: 'ignore' },
      );
      let wanted = 0;
      const missing: string[] = [];
      for (const name of names) {
        const lines = await linesOf(readDocx, join(folder, 'docx', `${name}.docx`));
        const found = new Set(await linesOf(reader, join(out, `${name}.${ending}`)));
        wanted += lines.length;
        missing.push(...lines.filter((line) => !found.has(line)).map((line) => `${name}: ${line}`));
      }
      expect(wanted).toBeGreaterThan(300);
      expect(1 - missing.length / wanted, missing.slice(0, 5).join('\n')).toBeGreaterThanOrEqual(least);
    },
    120_000,
  );
});
