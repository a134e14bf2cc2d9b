import { type Binary, readPlc } from './binary.js';

/** Properties of the bytes `[start, end)` of the stream WordDocument. */
export interface Formatted {
  readonly start: number;
  readonly end: number;
  /** Index of the paragraph's style; of characters 0. */
  readonly style: number;
  readonly modifiers: Uint8Array;
}

const PAGE = 512;
const PAGE_NUMBER = 0x3fffff;
const NOTHING = new Uint8Array();

/** Reads the properties at one entry of a page. */
type Entry = (page: Binary, runs: number, index: number) => Pick<Formatted, 'style' | 'modifiers'>;

/** Characters: a byte for each run that says where its properties stand ([MS-DOC] 2.9.34). */
const characterEntry: Entry = (page, runs, index) => {
  const at = 2 * page.u8(4 * (runs + 1) + index);
  if (at === 0) return { style: 0, modifiers: NOTHING };
  return { style: 0, modifiers: page.slice(at + 1, at + 1 + page.u8(at), 'properties of characters').bytes };
};

/** Paragraphs: 13 bytes for each, the first of which says where its properties stand ([MS-DOC] 2.9.182). */
const paragraphEntry: Entry = (page, runs, index) => {
  const at = 2 * page.u8(4 * (runs + 1) + 13 * index);
  if (at === 0) return { style: 0, modifiers: NOTHING };
  const words = page.u8(at);
  const start = words === 0 ? at + 2 : at + 1;
  const end = words === 0 ? start + 2 * page.u8(at + 1) : at + 2 * words;
  if (end - start < 2) return { style: 0, modifiers: NOTHING };
  return {
    style: page.u16(start),
    modifiers: page.slice(start + 2, end, 'properties of a paragraph').bytes,
  };
};

/** The properties of all characters, in the order of their bytes. @throws {RefusalError} damaged. */
export function readCharacterPages(plc: Binary | undefined, word: Binary): Formatted[] {
  return readPages(plc, word, characterEntry);
}

export function readParagraphPages(plc: Binary | undefined, word: Binary): Formatted[] {
  return readPages(plc, word, paragraphEntry);
}

function readPages(binary: Binary | undefined, word: Binary, entry: Entry): Formatted[] {
  if (!binary) return [];
  const plc = readPlc(binary, 4);
  const all: Formatted[] = [];
  for (let index = 0; index < plc.count; index++) {
    const number = plc.data(index).u32(0) & PAGE_NUMBER;
    const page = word.slice(PAGE * number, PAGE * (number + 1), 'a page of properties');
    const runs = page.u8(PAGE - 1);
    for (let run = 0; run < runs; run++) {
      const start = page.u32(4 * run);
      const end = page.u32(4 * (run + 1));
      if (start < end) all.push({ start, end, ...entry(page, runs, run) });
    }
  }
  return all.sort((a, b) => a.start - b.start);
}

/** The entry that covers byte `at`; by halving. */
export function formattedAt(all: readonly Formatted[], at: number): Formatted | undefined {
  const found = all[firstEndingAfter(all, at)];
  return found && found.start <= at ? found : undefined;
}

/** Index of the first entry that ends behind byte `at`. */
export function firstEndingAfter(all: readonly Formatted[], at: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
