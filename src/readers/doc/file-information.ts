import { RefusalError } from '../read-text.js';
import type { Binary } from './binary.js';
import type { DocStreams } from './doc-streams.js';

/** Where each structure stands in the array of offsets of the file information block ([MS-DOC] 2.5.6). */
const STRUCTURES = {
  styleSheet: 1,
  footnoteReferences: 2,
  footnoteTexts: 3,
  sections: 6,
  headers: 11,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  properties: 31,
  pieces: 33,
  shapes: 40,
  headerShapes: 41,
  endnoteReferences: 46,
  endnoteTexts: 47,
  textBoxes: 56,
  headerTextBoxes: 58,
  variables: 60,
  lists: 73,
  listOverrides: 74,
} as const;
export type Structure = keyof typeof STRUCTURES;

/** The parts of the one stream of characters, in order, with their place in the array of lengths ([MS-DOC] 2.5.4). */
const PARTS = {
  body: 3,
  footnotes: 4,
  headers: 5,
  macros: 6,
  comments: 7,
  endnotes: 8,
  textBoxes: 9,
  headerTextBoxes: 10,
} as const;
export type Part = keyof typeof PARTS;

/** Characters `[start, end)` of the file's stream of characters. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface FileInformation {
  readonly parts: Readonly<Record<Part, Range>>;
  /** A structure of the table stream; undefined where the file has none. */
  structure(name: Structure): Binary | undefined;
  /** The table stream from a structure's beginning to the stream's end: the levels of lists follow behind theirs. */
  fromStructure(name: Structure): Binary | undefined;
}

const WORD_97 = 0xa5ec;
/** Word 6 and 95 wrote 101 to 104; Word 97 and its imitators from 190 on. */
const OLDEST = 190;
const ENCRYPTED = 0x0100;
const TABLE_1 = 0x0200;

/** @throws {RefusalError} encrypted, too old, damaged. */
export function readFileInformation({ word, stream }: DocStreams): FileInformation {
  const identity = word.u16(0);
  if (identity !== WORD_97 || word.u16(2) < OLDEST)
    throw new RefusalError('too-old', `identity ${identity.toString(16)}, version ${word.u16(2)}`);
  const flags = word.u16(10);
  if (flags & ENCRYPTED) throw new RefusalError('encrypted', 'the file information says so');
  const name = flags & TABLE_1 ? '1Table' : '0Table';
  const table = stream(name);
  if (!table) throw new RefusalError('damaged', `no ${name}`);
  const lengths = 34 + 2 * word.u16(32);
  const offsets = lengths + 2 + 4 * word.u16(lengths) + 2;
  const place = (structure: Structure) => {
    const index = STRUCTURES[structure];
    if (index >= word.u16(offsets - 2)) return undefined;
    const start = word.u32(offsets + 8 * index);
    const size = word.u32(offsets + 8 * index + 4);
    return size === 0 ? undefined : { start, size };
  };
  return {
    parts: readParts(word, lengths + 2),
    structure: (structure) => {
      const found = place(structure);
      return found && table.slice(found.start, found.start + found.size, structure);
    },
    fromStructure: (structure) => {
      const found = place(structure);
      return found && table.slice(found.start, table.length, structure);
    },
  };
}

function readParts(word: Binary, lengths: number): Readonly<Record<Part, Range>> {
  let start = 0;
  const range = (part: Part): Range => {
    const end = start + word.u32(lengths + 4 * PARTS[part]);
    const found = { start, end };
    start = end;
    return found;
  };
  return {
    body: range('body'),
    footnotes: range('footnotes'),
    headers: range('headers'),
    macros: range('macros'),
    comments: range('comments'),
    endnotes: range('endnotes'),
    textBoxes: range('textBoxes'),
    headerTextBoxes: range('headerTextBoxes'),
  };
}
