import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { raiseDigits } from '../../../src/readers/raised-digits.js';

import type { ReadText } from '../../../src/readers/read-text.js';

const FORMATS = fileURLToPath(new URL('../../fixtures/formats/', import.meta.url));
export const MADE = join(FORMATS, 'made');
export const TRAPS = join(FORMATS, 'traps');
/** Real files: data to test with, which is not committed. */
export const ODS = fileURLToPath(new URL('../../../../shared/formats/ods/', import.meta.url));

export const SAMPLES = [
  '1-ga-63-194',
  '2-letter-2012-10-01',
  '3-hrc-resolution',
  '5-report',
  '6-summary-record',
] as const;
export type Sample = (typeof SAMPLES)[number];

interface TreeBlock {
  readonly kind: 'p' | 'cell' | 'footnote';
  readonly where: string;
  readonly number: string | null;
  /** Raised characters stand between U+E000 and U+E001. */
  readonly text: string;
  readonly emphasis: readonly { readonly start: number; readonly end: number; readonly style: string }[];
}

export interface Tree {
  readonly jobMarks: readonly string[];
  readonly blocks: readonly TreeBlock[];
}

export function sampleFile(sample: Sample, ending: string): Uint8Array | undefined {
  const path = join(MADE, `${sample}.${ending}`);
  return existsSync(path) ? readFileSync(path) : undefined;
}

export function treeOf(sample: Sample): Tree {
  return JSON.parse(readFileSync(join(MADE, `${sample}.tree.json`), 'utf8')) as Tree;
}

/** The tree's paragraphs as print shows them, each `same` as the line that stands for it. */
export function expectedLines(tree: Tree, blocks = tree.blocks): string[] {
  return blocks.flatMap(({ kind, number, text }) => {
    const shown = text.replace(/\ue000([^\ue001]*)\ue001/gu, (_, mark: string) => raiseDigits(mark));
    const lead = number === null ? '' : `${kind === 'footnote' ? raiseDigits(number) : number} `;
    return `${lead}${shown}`.split('\n').map(same);
  });
}

export function readLines({ text }: Pick<ReadText, 'text'>): string[] {
  return text
    .split(/[\n\f]/u)
    .map(same)
    .filter((line) => line !== '');
}

/**
 * A line as lines are compared: a tab behind a number is a blank, and so is one that no line breaks at (print shows
 * them alike); a soft hyphen that is not printed is nothing.
 */
export function same(line: string): string {
  return line
    .replaceAll('\u00ad', '')
    .replace(/[ \t\u00a0]+/gu, ' ')
    .trim();
}

/** Without any blank: two lines with the same squeezed text hold the same characters. */
export function squeezed(line: string): string {
  return line.replace(/[\s\u00ad]+/gu, '');
}

/** Of a tree: what a text box holds, which may stand before or behind the paragraph that it is anchored in. */
export function withoutBoxes({ blocks, jobMarks }: Tree): Tree {
  return { jobMarks, blocks: blocks.filter(({ where }) => where !== 'textbox') };
}

/** The lines of `lines` that `others` lacks, each as often as it lacks it. */
export function missing(lines: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return lines.filter((line) => {
    const index = rest.indexOf(line);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}
