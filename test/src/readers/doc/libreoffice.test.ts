import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { readDoc } from '../../../../src/readers/doc/read-doc.js';
import { readDocx } from '../../../../src/readers/docx/read-docx.js';
import { READ_LIMITS } from '../../../../src/readers/read-text.js';
import { type DocxBlock, writeDocx } from '../../../support/docx-writer.js';
import { expectRead, expectWellFormed } from '../../../support/read-text-invariants.js';
import { anyTree } from '../docx/any-tree.js';

/** A second program that writes .doc; it is not part of the project, and the test is skipped where it is absent. */
function libreOffice(): string | undefined {
  for (const name of ['soffice', 'libreoffice'])
    try {
      execFileSync(name, ['--version'], { stdio: 'ignore', timeout: 30_000 });
      return name;
    } catch {
      // Not under this name.
    }
  return undefined;
}

const program = libreOffice();
const folder = mkdtempSync(join(tmpdir(), 'yinju-doc-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const DOCUMENTS = 25;

/**
 * Without what LibreOffice itself does wrong: it writes a typed mark of two characters twice over, and takes the first
 * character of the next story for one where a typed mark ends the document.
 */
const forLibreOffice = (blocks: readonly DocxBlock[]): DocxBlock[] => [
  // A tree is plain data: what comes back from JSON is what went in.
  ...(JSON.parse(JSON.stringify(blocks).replaceAll('"custom":"**"', '"custom":"‡"')) as DocxBlock[]),
  { inlines: [{ text: '完' }] },
];

describe('a .doc that another program made of a .docx', () => {
  it.skipIf(program === undefined)(
    'has the same text, emphasis and marks, for any tree',
    async () => {
      const trees = fc.sample(anyTree, DOCUMENTS);
      const paths = trees.map(({ masthead, blocks, cutAfter }, index) => {
        const path = join(folder, `${index}.docx`);
        writeFileSync(path, writeDocx(forLibreOffice(blocks), { masthead, cutAfter, runningHead: 'A/63/1' }));
        return path;
      });
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      execFileSync(
        program ?? '',
        [profile, '--headless', '--convert-to', 'doc:MS Word 97', '--outdir', folder, ...paths],
        {
          stdio: 'ignore',
          timeout: 120_000,
        },
      );
      for (const path of paths) {
        const docx = expectRead(await readDocx(readFileSync(path), READ_LIMITS));
        const doc = expectRead(await readDoc(readFileSync(path.replace(/x$/u, '')), READ_LIMITS));
        expectWellFormed(doc);
        expect(doc.text, path).toBe(docx.text);
        expect(doc.emphasis).toEqual(docx.emphasis);
        expect(doc.marks).toEqual(docx.marks);
      }
    },
    180_000,
  );
});
