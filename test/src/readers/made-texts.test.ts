import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/readers/html/read-html.js';
import { readMarkdown } from '../../../src/readers/markdown/read-markdown.js';
import { READ_LIMITS, type Reader, type ReadText } from '../../../src/readers/read-text.js';
import { readTextFile } from '../../../src/readers/text/read-text-file.js';
import {
  expectedLines,
  missing,
  readLines,
  SAMPLES,
  type Sample,
  sampleFile,
  treeOf,
  withoutBoxes,
} from '../../support/readers/made-samples.js';

const READERS: Readonly<Record<string, Reader>> = {
  html: readHtml,
  md: readMarkdown,
  'utf8.txt': readTextFile,
  'utf16le-bom.txt': readTextFile,
  'utf16be-nobom.txt': readTextFile,
  'gb18030.txt': readTextFile,
};

async function read(sample: Sample, ending: string): Promise<ReadText | undefined> {
  const bytes = sampleFile(sample, ending);
  const result = bytes && (await READERS[ending]?.(bytes, READ_LIMITS));
  if (result && !result.ok) throw new Error(`${sample}.${ending}: ${result.refusal.detail}`);
  return result?.read;
}

const files = SAMPLES.flatMap((sample) =>
  Object.keys(READERS).flatMap((ending) => (sampleFile(sample, ending) ? [{ sample, ending }] : [])),
);

describe('samples as web pages, Markdown and text', () => {
  it('are there', () => expect(files.length).toBeGreaterThan(12));

  it.each(files)(
    '$sample as $ending holds the paragraphs of its tree, whole and in order',
    async ({ sample, ending }) => {
      const text = await read(sample, ending);
      const lines = readLines(text ?? { text: '' }).map((line) => line.replace(/^\ufeff/u, ''));
      const tree = treeOf(sample);
      const boxes = missing(expectedLines(tree), expectedLines(withoutBoxes(tree)));
      expect(missing(boxes, lines)).toEqual([]);
      const flow = [...lines];
      for (const box of boxes) flow.splice(flow.indexOf(box), 1);
      expect(flow).toEqual(expectedLines(withoutBoxes(tree)));
    },
  );

  it.each(files.filter(({ ending }) => ending === 'html' || ending === 'md'))(
    '$sample as $ending has the emphasis of its tree, and ties marks to notes',
    async ({ sample, ending }) => {
      const text = await read(sample, ending);
      const found = text?.emphasis.map(({ start, end }) => text.text.slice(start, end)) ?? [];
      const tree = treeOf(sample);
      // Numbers in a run of Chinese are not always set off in print, and a blank may lie outside.
      const wanted = tree.blocks.flatMap((block) =>
        block.emphasis
          .map(({ start, end }) => block.text.slice(start, end))
          .filter((part) => /^\p{Script=Han}+$/u.test(part)),
      );
      expect(missing(wanted, found)).toEqual([]);
      const notes = tree.blocks.filter(({ kind, number }) => kind === 'footnote' && number !== null);
      const tied =
        text?.marks.flatMap(({ note }) => (note ? [text.text.slice(note.start, note.end)] : [])) ?? [];
      expect(new Set(tied).size).toBe(notes.length);
    },
  );
});
