import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../../index/parser/parse.js';
import { readDocx } from '../../../../src/readers/docx/read-docx.js';
import { droppedCharacters, heldCharacters, READ_LIMITS } from '../../../../src/readers/read-text.js';
import { expectRead, expectWellFormed } from '../../../support/read-text-invariants.js';
import {
  besideProject,
  readEmphasis,
  readLines,
  readSample,
  readTree,
  SAMPLES,
  treeEmphasis,
  treeLines,
} from '../word/tree.js';
import { charactersOf } from './count-characters.js';

const read = async (bytes: Uint8Array) => expectRead(await readDocx(bytes, READ_LIMITS));

describe('a document of Word is read as it is printed', () => {
  for (const sample of SAMPLES)
    it(`${sample}: lines, numbers, notes and emphasis of its tree`, async () => {
      const reading = await read(readSample(`${sample}.docx`));
      const tree = readTree(sample);
      expectWellFormed(reading);
      expect(readLines(reading)).toEqual(treeLines(tree));
      expect(readEmphasis(reading)).toEqual(treeEmphasis(tree));
      const marks = tree.blocks.flatMap(({ footnotes, sups }) => [...footnotes, ...sups]);
      expect(reading.marks.map(({ label }) => label).sort()).toEqual(marks.map(({ mark }) => mark).sort());
    });

  it('begins with the head of the first page, where the UN prints symbol, organ and date', async () => {
    const { text, hints, facts } = await read(readSample('1-ga-63-194.docx'));
    const masthead = hints.find(({ role }) => role === 'masthead');
    expect(text.slice(masthead?.start, masthead?.end).trimEnd().split('\n')).toEqual([
      '联 合 国',
      'A/RES/63/194',
      '大会',
      'Distr.: General',
      '23 January 2009',
      'Chinese',
      'Original: English',
    ]);
    expect(facts[0]).toMatchObject({ from: 'document-variables', symbol: 'A/RES/63/194' });
  });

  it('ties each mark that Word knows to its note', async () => {
    const { text, marks } = await read(readSample('3-hrc-resolution.docx'));
    const notes = marks.flatMap(({ note }) => (note ? [text.slice(note.start, note.end)] : []));
    expect(notes).toHaveLength(7);
    expect(notes[0]).toBe('* 决议案文由协调员提出，后经口头订正。');
    expect(notes[4]).toBe('⁴ A/HRC/51/24。');
  });
});

describe('the parser reads the text of a .docx as it reads the same document as text', () => {
  const unitsOf = (text: string) =>
    parseDocument({ name: 'a', text, sha256: '0'.repeat(64) }).units.map(
      ({ locator, kind, number, text: words }) => ({
        locator,
        kind,
        number,
        words,
      }),
    );
  it.each(['1-ga-63-194', '3-hrc-resolution'] as const)('%s: the same units', async (sample) => {
    const { text } = await read(readSample(`${sample}.docx`));
    const units = unitsOf(text);
    expect(units).toEqual(unitsOf(Buffer.from(readSample(`${sample}.utf8.txt`)).toString('utf8')));
    expect(units.length).toBeGreaterThan(30);
  });
});

describe('no character is lost', () => {
  const real = besideProject('formats/ods/');
  const files = [
    ...SAMPLES.map((sample) => ({ name: sample, bytes: () => readSample(`${sample}.docx`) })),
    ...(real === undefined
      ? []
      : readdirSync(real)
          .filter((name) => name.endsWith('.docx'))
          .map((name) => ({ name, bytes: () => readFileSync(`${real}${name}`) }))),
  ];
  for (const { name, bytes } of files)
    it(`${name}: what the text holds and what was dropped are the characters of the file`, async () => {
      const file = bytes();
      const reading = await read(file);
      expectWellFormed(reading);
      expect(heldCharacters(reading) + droppedCharacters(reading)).toBe(await charactersOf(file));
    });
  it.skipIf(real !== undefined)('(real files are not there: only the made ones were counted)', () => {});
});
