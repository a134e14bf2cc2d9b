import type { Facts } from '../read-text.js';
import { collectFacts } from '../word/facts.js';
import type { Binary } from './binary.js';

/** {D5CDD505-2E9C-101B-9397-08002B2CF9AE}: properties that users and templates name themselves. */
const USER_DEFINED = '05d5cdd59c2e1b10939708002b2cf9ae';

const DICTIONARY = 0;
const CODE_PAGE = 1;
const TEXT = 30;
const WIDE_TEXT = 31;
const UNICODE = 1200;

/** Encodings by code page; what is not here is read as Latin letters. */
const ENCODINGS: Readonly<Record<number, string>> = {
  936: 'gb18030',
  950: 'big5',
  54936: 'gb18030',
  65001: 'utf-8',
};

/** Properties that are asked for are few; more than these are none that Word wrote. */
const MOST = 1000;

/**
 * The properties that a template named itself, of the stream DocumentSummaryInformation ([MS-OLEPS] 2.21, 2.25). They
 * are no part of the text: a damaged stream gives none.
 */
export function factsOfProperties(stream: Binary | undefined): Facts[] {
  if (!stream) return [];
  try {
    for (let set = 0; set < stream.u32(24); set++) {
      const at = 28 + 20 * set;
      const id = Buffer.from(stream.slice(at, at + 16, 'a property set').bytes).toString('hex');
      if (id === USER_DEFINED) return readSet(stream.slice(stream.u32(at + 16), stream.length, 'properties'));
    }
  } catch {
    // What it says is a convenience; the text itself was read.
  }
  return [];
}

function readSet(set: Binary): Facts[] {
  const offsets = new Map<number, number>();
  for (let index = 0; index < Math.min(MOST, set.u32(4)); index++)
    offsets.set(set.u32(8 + 8 * index), set.u32(12 + 8 * index));
  const page = offsets.get(CODE_PAGE);
  const codePage = page === undefined ? UNICODE : set.u16(page + 4);
  const pairs: [name: string, value: string][] = [];
  for (const [id, name] of readNames(set, offsets.get(DICTIONARY), codePage)) {
    const at = offsets.get(id);
    const value = at === undefined ? undefined : readValue(set, at, codePage);
    if (value !== undefined) pairs.push([name, value]);
  }
  return collectFacts('custom-properties', pairs);
}

function* readNames(set: Binary, start: number | undefined, codePage: number): Generator<[number, string]> {
  if (start === undefined) return;
  let at = start + 4;
  for (let left = Math.min(MOST, set.u32(start)); left > 0; left--) {
    const length = set.u32(at + 4);
    const size = codePage === UNICODE ? 2 * length : length;
    yield [set.u32(at), decode(set, at + 8, size, codePage)];
    // Names in UTF-16 are filled up to four bytes, others are not.
    at += 8 + (codePage === UNICODE ? 4 * Math.ceil(size / 4) : size);
  }
}

function readValue(set: Binary, at: number, codePage: number): string | undefined {
  const type = set.u32(at);
  const length = set.u32(at + 4);
  if (type === WIDE_TEXT) return decode(set, at + 8, 2 * length, UNICODE);
  return type === TEXT ? decode(set, at + 8, length, codePage) : undefined;
}

function decode(set: Binary, at: number, size: number, codePage: number): string {
  const { bytes } = set.slice(at, at + size, 'a property');
  const encoding = codePage === UNICODE ? 'utf-16le' : (ENCODINGS[codePage] ?? 'latin1');
  return new TextDecoder(encoding).decode(bytes).split('\0')[0] ?? '';
}
