import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAs } from '../../../src/readers/decode.js';
import { readDocx } from '../../../src/readers/docx/read-docx.js';
import { readHtml } from '../../../src/readers/html/read-html.js';
import { readMarkdown } from '../../../src/readers/markdown/read-markdown.js';
import {
  droppedCharacters,
  heldCharacters,
  READ_LIMITS,
  type Reader,
  type ReadText,
} from '../../../src/readers/read-text.js';
import { readTextFile } from '../../../src/readers/text/read-text-file.js';
import { expectRead, expectWellFormed } from '../../support/read-text-invariants.js';
import { readLines, same } from '../../support/readers/made-samples.js';
import {
  emphasisOf,
  linesOf,
  type TextTree,
  textTree,
  toDocx,
  toHtml,
  toMarkdown,
  toText,
} from '../../support/readers/text-trees.js';

async function read(reader: Reader, file: string | Uint8Array): Promise<ReadText> {
  return expectRead(await reader(Buffer.from(file), READ_LIMITS));
}

const setOff = ({ text, emphasis }: ReadText) =>
  emphasis.map(({ start, end, style }) => `${style} ${text.slice(start, end)}`);

const tied = ({ text, marks }: ReadText) =>
  marks.flatMap(({ note, label }) => (note ? [`${label} ${text.slice(note.start, note.end)}`] : []));

describe('any document', () => {
  it.each<readonly [string, Reader, (tree: TextTree) => string | Uint8Array, boolean]>([
    ['text', readTextFile, toText, false],
    ['Markdown', readMarkdown, toMarkdown, true],
    ['a web page', readHtml, toHtml, true],
    ['a document of Word', readDocx, toDocx, true],
  ])('reads from %s as it was written', async (_name, reader, write, marked) => {
    await fc.assert(
      fc.asyncProperty(textTree, async (tree) => {
        const text = await read(reader, write(tree));
        expectWellFormed(text);
        expect(readLines(text)).toEqual(linesOf(tree).map(same));
        if (!marked) return;
        expect(setOff(text)).toEqual(emphasisOf(tree));
        expect(tied(text).map(same)).toEqual(
          tree.notes.map((_note, index) =>
            same(`${index + 1} ${linesOf(tree).at(index - tree.notes.length)}`),
          ),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('of Markdown: every character of the file is in the text or left out', async () => {
    await fc.assert(
      fc.asyncProperty(textTree, async (tree) => {
        const source = toMarkdown(tree);
        const text = await read(readMarkdown, source);
        expect(heldCharacters(text) + droppedCharacters(text)).toBe(source.length);
      }),
      { numRuns: 100 },
    );
  });

  it('of a web page: every character between its tags is in the text or left out', async () => {
    await fc.assert(
      fc.asyncProperty(textTree, async (tree) => {
        const source = toHtml(tree);
        const text = await read(readHtml, source);
        const characters = source
          .replace(/^<!DOCTYPE html>\s*/u, '')
          .replace(/<[^>]*>/gu, '')
          .replace(/&#(\d+);/gu, (_entity, code: string) => String.fromCharCode(Number(code)));
        expect(heldCharacters(text) + droppedCharacters(text)).toBe(characters.length);
      }),
      { numRuns: 100 },
    );
  });
});

describe('damaged files', () => {
  /** Bytes of a file, some of them changed, cut or doubled. */
  const damaged = (source: string) =>
    fc
      .array(fc.record({ at: fc.nat(source.length), byte: fc.nat(255), cut: fc.nat(3) }), {
        minLength: 1,
        maxLength: 12,
      })
      .map((changes) => {
        let bytes = [...Buffer.from(source, 'utf8')];
        for (const { at, byte, cut } of changes)
          bytes = [
            ...bytes.slice(0, at),
            byte,
            ...(cut === 0 ? bytes.slice(at, at + 40) : []),
            ...bytes.slice(at + cut),
          ];
        return Uint8Array.from(bytes);
      });

  it.each<readonly [string, Reader, (tree: TextTree) => string]>([
    ['text', readTextFile, toText],
    ['Markdown', readMarkdown, toMarkdown],
    ['web pages', readHtml, toHtml],
  ])('of %s are read or refused, and lose nothing in silence', async (name, reader, write) => {
    await fc.assert(
      fc.asyncProperty(
        textTree.chain((tree) => damaged(write(tree))),
        async (bytes) => {
          const result = await reader(bytes, READ_LIMITS);
          if (!result.ok) return;
          expectWellFormed(result.read);
          const whole = decodeAs(bytes, 'utf-8')?.text.length;
          // What HTML makes of broken markup is the parser's affair; the others own every character.
          if (name !== 'web pages' && whole !== undefined)
            expect(heldCharacters(result.read) + droppedCharacters(result.read)).toBe(whole);
        },
      ),
      { numRuns: 150 },
    );
  });
});
