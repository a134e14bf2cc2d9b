import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ReadText } from '../../../../src/readers/read-text.js';

/** A block of a sample's truth. Marks stand between U+E000 and U+E001. */
interface TreeBlock {
  readonly kind: string;
  readonly number: string | null;
  readonly text: string;
  readonly emphasis: readonly { readonly start: number; readonly end: number; readonly style: string }[];
  readonly footnotes: readonly { readonly mark: string }[];
  readonly sups: readonly { readonly mark: string }[];
}

export interface Tree {
  readonly blocks: readonly TreeBlock[];
}

export const SAMPLES = [
  '1-ga-63-194',
  '2-letter-2012-10-01',
  '3-hrc-resolution',
  '5-report',
  '6-summary-record',
] as const;

const MADE = fileURLToPath(new URL('../../../fixtures/formats/made/', import.meta.url));

export function readTree(sample: string): Tree {
  // The samples' own format, as described above.
  return JSON.parse(readFileSync(`${MADE}${sample}.tree.json`, 'utf8')) as Tree;
}

export function readSample(name: string): Uint8Array {
  return readFileSync(`${MADE}${name}`);
}

/** Files beside the project, that are not part of it; undefined where they are not there. */
export function besideProject(path: string): string | undefined {
  const found = fileURLToPath(new URL(`../../../../../shared/${path}`, import.meta.url));
  return existsSync(found) ? found : undefined;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raise = (text: string) => text.replace(/\d/gu, (digit) => RAISED[Number(digit)] ?? digit);

/** Marks as print shows them, and no soft hyphens. */
function printed(text: string): string {
  return text.replace(/\ue000(.*?)\ue001/gu, (_, mark: string) => raise(mark)).replaceAll('\u00ad', '');
}

/** The lines that a block is printed in; the gap behind a number as a blank. */
function linesOf({ kind, number, text }: TreeBlock): string[] {
  if (number === null) return printed(text).split('\n');
  return `${kind === 'footnote' ? raise(number) : number} ${printed(text)}`.split('\n');
}

/** The gap behind a number is a tab, a blank or nothing; which is no matter of the text. */
export const gapless = (line: string) => line.replace(/^(\S{1,12}?[.、)]|[¹²³⁰⁴-⁹*]+)[\t ]/u, '$1');

/** Lines of a tree: the body's, and those of its notes, since a format decides where notes stand. */
export function treeLines(tree: Tree): { readonly body: string[]; readonly notes: string[] } {
  const of = (blocks: readonly TreeBlock[]) => blocks.flatMap(linesOf).map(gapless);
  return {
    body: of(tree.blocks.filter(({ kind }) => kind !== 'footnote')),
    notes: of(tree.blocks.filter(({ kind }) => kind === 'footnote')),
  };
}

/** The same of a reading. */
export function readLines({ text, hints }: ReadText): { readonly body: string[]; readonly notes: string[] } {
  const notes = hints.filter(({ role, style }) => role === 'note' && style !== undefined);
  const lines = { body: [] as string[], notes: [] as string[] };
  let start = 0;
  for (const line of text.split('\n')) {
    const at = start;
    start += line.length + 1;
    const shown = line.replaceAll('\f', '');
    if (shown === '') continue;
    const inNote = notes.some((note) => note.start <= at && at < note.end);
    (inNote ? lines.notes : lines.body).push(gapless(shown));
  }
  return lines;
}

/** What is emphasized, in order, as `style: words`. */
export function treeEmphasis(tree: Tree): string[] {
  return tree.blocks.flatMap(({ text, emphasis }) => {
    const plain = text.replace(/[\ue000\ue001]/gu, '');
    return emphasis.map(({ start, end, style }) => `${style}: ${plain.slice(start, end)}`);
  });
}

export function readEmphasis({ text, emphasis }: ReadText): string[] {
  return emphasis.map(({ start, end, style }) => `${style}: ${text.slice(start, end)}`);
}
