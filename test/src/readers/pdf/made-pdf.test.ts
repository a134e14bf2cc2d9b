import { beforeAll, describe, expect, it } from 'vitest';
import { openPdf } from '../../../../src/readers/pdf/open-pdf.js';
import { readPage } from '../../../../src/readers/pdf/read-page.js';
import { readPdf } from '../../../../src/readers/pdf/read-pdf.js';
import {
  droppedCharacters,
  heldCharacters,
  READ_LIMITS,
  type ReadText,
} from '../../../../src/readers/read-text.js';
import { expectWellFormed } from '../../../support/read-text-invariants.js';
import {
  expectedLines,
  missing,
  readLines,
  SAMPLES,
  type Sample,
  sampleFile,
  squeezed,
  treeOf,
} from '../../../support/readers/made-samples.js';

/** What the program that printed the samples did not print, or printed as another character: in no PDF of them. */
const NOT_PRINTED: Partial<Record<Sample, string>> = {
  '2-letter-2012-10-01': '、、、',
  '6-summary-record': '\u2011',
};

function bytesOf(sample: Sample, ending: string): Uint8Array {
  const bytes = sampleFile(sample, ending);
  if (!bytes) throw new Error(`${sample}.${ending} is not there`);
  return bytes;
}

async function glyphText(bytes: Uint8Array): Promise<string> {
  const document = await openPdf(bytes);
  let text = '';
  for (let number = 1; number <= document.numPages; number++)
    text += (await readPage(await document.getPage(number))).glyphs.map((glyph) => glyph.text).join('');
  return text;
}

function lost(wanted: readonly string[], found: readonly string[]): string {
  const rest = new Map<string, number>();
  for (const char of found.join('')) rest.set(char, (rest.get(char) ?? 0) + 1);
  return [...wanted.join('')]
    .filter((char) => {
      const count = rest.get(char) ?? 0;
      rest.set(char, count - 1);
      return count <= 0;
    })
    .join('');
}

describe.each([
  { ending: 'tagged.pdf', least: 0.98, fidelity: 'characters' },
  { ending: 'pdf', least: 0.95, fidelity: 'layout' },
] as const)('samples as $fidelity of a PDF', ({ ending, least, fidelity }) => {
  const texts = new Map<Sample, ReadText>();
  beforeAll(async () => {
    for (const sample of SAMPLES) {
      const result = await readPdf(bytesOf(sample, ending), READ_LIMITS);
      if (!result.ok) throw new Error(`${sample}.${ending}: ${result.refusal.detail}`);
      texts.set(sample, result.read);
    }
  }, 60_000);
  const textOf = (sample: Sample): ReadText => {
    const text = texts.get(sample);
    if (!text) throw new Error(`${sample} was not read`);
    return text;
  };

  it(`keep ${100 * least} % of their paragraphs whole`, () => {
    const wanted = SAMPLES.flatMap((sample) =>
      expectedLines(treeOf(sample)).map((line) => `${sample} ${squeezed(line)}`),
    );
    const found = SAMPLES.flatMap((sample) =>
      readLines(textOf(sample)).map((line) => `${sample} ${squeezed(line)}`),
    );
    const cut = missing(wanted, found);
    expect(cut.length / wanted.length, cut.join('\n')).toBeLessThan(1 - least);
  });

  it.each(SAMPLES)('%s loses no character', (sample) => {
    const wanted = expectedLines(treeOf(sample)).map(squeezed);
    expect(lost(wanted, readLines(textOf(sample)).map(squeezed))).toBe(NOT_PRINTED[sample] ?? '');
  });

  it.each(SAMPLES)('%s holds its blanks as print has them', (sample) => {
    const wanted = expectedLines(treeOf(sample));
    const found = readLines(textOf(sample));
    const whole = wanted.filter((line) => found.some((other) => squeezed(other) === squeezed(line)));
    // A tab of less than a blank's width, behind a number or before one, is nothing that print shows.
    expect(missing(whole, found).length).toBeLessThanOrEqual(0.13 * whole.length);
  });

  it.each(SAMPLES)('%s: what the pages hold is what the text holds and what was left out', async (sample) => {
    const text = textOf(sample);
    expectWellFormed(text);
    const glyphs = await glyphText(bytesOf(sample, ending));
    expect(heldCharacters(text) + droppedCharacters(text)).toBe(glyphs.length);
  });

  it.each(SAMPLES)('%s has the emphasis of its tree, and ties marks to the notes of their page', (sample) => {
    const { text, emphasis, marks, fidelity: own } = textOf(sample);
    expect(own).toBe(fidelity);
    const tree = treeOf(sample);
    const set = tree.blocks.flatMap((block) =>
      block.emphasis
        .map(({ start, end }) => block.text.slice(start, end))
        .filter((part) => /^\p{Script=Han}+$/u.test(part)),
    );
    const found = emphasis.map(({ start, end }) => text.slice(start, end));
    expect(missing(set, found)).toEqual([]);
    const notes = tree.blocks.filter(({ kind, number }) => kind === 'footnote' && number !== null);
    const tied = marks.flatMap(({ note }) => (note ? [text.slice(note.start, note.end)] : []));
    expect(new Set(tied).size).toBe(notes.length);
  });
});

it('says where a paragraph stands: page and line as a person counts them', async () => {
  const result = await readPdf(bytesOf('3-hrc-resolution', 'pdf'), READ_LIMITS);
  const text = result.ok ? result.read : undefined;
  const start = text?.text.indexOf('决定继续处理此案') ?? -1;
  const origin = text?.origins.find((each) => each.start <= start && each.end > start);
  // Second page: running head, (a), (b), the bracket, 5. in two lines, 6.
  expect(origin?.at).toMatchObject({ page: 2, line: 7 });
});
