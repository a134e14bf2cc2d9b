import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../src/readers/docx/read-docx.js';
import { droppedCharacters, heldCharacters, READ_LIMITS } from '../../../../src/readers/read-text.js';
import {
  type DocxBlock,
  type DocxInline,
  type DocxParagraph,
  writeDocx,
} from '../../../support/docx-writer.js';
import { expectRead, expectWellFormed } from '../../../support/read-text-invariants.js';
import { anyTree } from './any-tree.js';
import { charactersOf } from './count-characters.js';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raise = (text: string) => text.replace(/\d/gu, (digit) => RAISED[Number(digit)] ?? digit);

/** What print shows of a tree, by rules written down apart from the reader's. */
class Print {
  readonly lines: string[] = [];
  readonly emphasized: string[] = [];
  readonly notes: string[] = [];
  #open: { style: string; text: string } | undefined;
  #counters = [0, 0, 0];
  #note = 0;

  block(block: DocxBlock): void {
    if ('rows' in block) for (const cell of block.rows.flat(2)) this.paragraph(cell);
    else if ('inlines' in block) this.paragraph(block);
  }

  paragraph({ inlines, level }: DocxParagraph): void {
    let line = '';
    for (const own of inlines) {
      const { shown, style } = this.#inline(own);
      // What is not printed does not part two stretches that look alike.
      if (shown === '') continue;
      line += shown;
      if (style !== this.#open?.style) this.#close();
      if (style) this.#open = { style, text: (this.#open?.text ?? '') + shown };
    }
    this.#close();
    this.lines.push(`${this.#number(level)}${line}`);
  }

  #inline(own: DocxInline): { shown: string; style?: string } {
    if ('xml' in own) return { shown: '' };
    if ('note' in own) {
      const mark = own.custom ?? raise(String(++this.#note));
      this.notes.push(`${mark} ${own.note.map(({ text }) => text).join('')}`);
      return { shown: mark };
    }
    if (own.deleted || own.hidden) return { shown: '' };
    if (own.raised) return { shown: raise(own.text) };
    if (own.strong) return { shown: own.text, style: 'strong' };
    return own.italic || own.kai ? { shown: own.text, style: 'emphasis' } : { shown: own.text };
  }

  #close(): void {
    if (this.#open) this.emphasized.push(`${this.#open.style}: ${this.#open.text}`);
    this.#open = undefined;
  }

  #number(level: number | undefined): string {
    if (level === undefined) return '';
    this.#counters = this.#counters.map((count, at) => (at < level ? count : at === level ? count + 1 : 0));
    const count = this.#counters[level] ?? 0;
    const roman = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'][count] ?? `${count}`;
    const letter = String.fromCharCode(96 + ((count - 1) % 26) + 1);
    return `${[`${count}.`, `(${letter})`, `(${roman})`][level]}\t`;
  }
}

describe('any document of Word', () => {
  it('reads as the tree it was written from, and loses no character', () =>
    fc.assert(
      fc.asyncProperty(anyTree, async ({ masthead, blocks, cutAfter, prefix, strict }) => {
        const file = writeDocx(blocks, { masthead, cutAfter, prefix, strict, runningHead: 'A/63/1' });
        const reading = expectRead(await readDocx(file, READ_LIMITS));
        const print = new Print();
        for (const own of masthead) print.paragraph(own);
        for (const block of blocks) print.block(block);
        expectWellFormed(reading);
        expect(reading.text.split('\n')).toEqual([...print.lines, ...print.notes, '']);
        const emphasized = reading.emphasis.map(
          ({ start, end, style }) => `${style}: ${reading.text.slice(start, end)}`,
        );
        expect(emphasized).toEqual(print.emphasized);
        const notes = reading.marks.flatMap(({ note }) =>
          note ? [reading.text.slice(note.start, note.end)] : [],
        );
        expect(notes).toEqual(print.notes);
        expect(heldCharacters(reading) + droppedCharacters(reading)).toBe(await charactersOf(file));
      }),
      { numRuns: 60 },
    ));
});
