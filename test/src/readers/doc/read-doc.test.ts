import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../../src/readers/doc/doc-streams.js';
import { readFileInformation } from '../../../../src/readers/doc/file-information.js';
import { readPieces } from '../../../../src/readers/doc/piece-table.js';
import { readDoc } from '../../../../src/readers/doc/read-doc.js';
import { STRUCTURE } from '../../../../src/readers/doc/story-reader.js';
import { readDocx } from '../../../../src/readers/docx/read-docx.js';
import { droppedCharacters, heldCharacters, READ_LIMITS } from '../../../../src/readers/read-text.js';
import { expectRead, expectWellFormed } from '../../../support/read-text-invariants.js';
import {
  readEmphasis,
  readLines,
  readSample,
  readTree,
  SAMPLES,
  treeEmphasis,
  treeLines,
} from '../word/tree.js';

const read = async (bytes: Uint8Array) => expectRead(await readDoc(bytes, READ_LIMITS));

/** Characters of the one stream, without those that are structure: the other side of the law. */
function charactersOf(bytes: Uint8Array): number {
  const streams = openDocument(bytes, READ_LIMITS);
  const file = readFileInformation(streams);
  const clx = file.structure('pieces');
  if (!clx) throw new Error('no piece table');
  const end = Math.max(...Object.values(file.parts).map((part) => part.end));
  const text = readPieces(clx, streams.word, READ_LIMITS).text.slice(0, end);
  return [...text.split('')].filter((character) => !STRUCTURE.has(character)).length;
}

describe('a document of Word 97 is read as it is printed', () => {
  for (const sample of SAMPLES)
    it(`${sample}: lines, numbers, notes and emphasis of its tree, and no character is lost`, async () => {
      const file = readSample(`${sample}.doc`);
      const reading = await read(file);
      const tree = readTree(sample);
      expectWellFormed(reading);
      expect(readLines(reading)).toEqual(treeLines(tree));
      expect(readEmphasis(reading)).toEqual(treeEmphasis(tree));
      expect(heldCharacters(reading) + droppedCharacters(reading)).toBe(charactersOf(file));
    });

  for (const sample of SAMPLES)
    it(`${sample}: the text is that of the .docx of the same document`, async () => {
      const docx = expectRead(await readDocx(readSample(`${sample}.docx`), READ_LIMITS));
      const doc = await read(readSample(`${sample}.doc`));
      expect(doc.text).toBe(docx.text);
      expect(doc.marks).toEqual(docx.marks);
      expect(doc.emphasis).toEqual(docx.emphasis);
    });
});
