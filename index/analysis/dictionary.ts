import type { Segmentit } from 'segmentit';
import { toSimplified } from '../text/han.js';
import { buildDoubleArray, type DoubleArray } from './double-array.js';
import { VOCABULARY, VOCABULARY_RANK } from './vocabulary.js';

/** What the prepared bytes were made of; a test holds it to the installed package. */
export const SEGMENTIT_VERSION = '2.0.3';

/** Where segmentit's word lists give no rank by frequency. */
const UNRANKED = 30_000;

/** Words per nat: costs are stored in thousandths. */
const SCALE = 1000;

/**
 * segmentit's word lists, and ours, as the trie that the segmenter walks; values are costs in 1/1000 nat.
 *
 * The third column of segmentit's main list is not a frequency but a rank (的 1, 国家 114, 鹬蚌相争 56,006): by Zipf's
 * law the probability of rank r is near 1 / (r · ln R), so a word costs ln r + ln ln R. Its other lists have made-up
 * figures, which are ignored. Imports segmentit (3.8 MB of word lists) only when called.
 */
export async function buildDictionary(): Promise<DoubleArray> {
  const segmentit = await importSegmentit();
  const ranks = new Map<string, number>();
  for (const list of [segmentit.names, segmentit.panguExtend2, segmentit.panguExtend1]) {
    for (const line of list.split(/\r?\n/u)) addWord(ranks, line.split('|')[0], UNRANKED);
  }
  for (const line of segmentit.pangu.split(/\r?\n/u)) {
    const [word, , rank] = line.split('|');
    addWord(ranks, word, Number(rank) || UNRANKED);
  }
  for (const word of VOCABULARY) {
    ranks.set(word, Math.min(ranks.get(word) ?? VOCABULARY_RANK, VOCABULARY_RANK));
  }
  const perWord = Math.log(Math.log(56_008));
  const costs = new Map<string, number>();
  for (const [word, rank] of ranks) costs.set(word, Math.round((Math.log(rank + 1) + perWord) * SCALE));
  return buildDoubleArray(costs);
}

/** The segmentit package, whichever way the loader presents a CommonJS module. */
export async function importSegmentit(): Promise<Segmentit> {
  const loaded = await import('segmentit');
  return loaded.default ?? loaded;
}

function addWord(ranks: Map<string, number>, printed: string | undefined, rank: number): void {
  const word = toSimplified((printed ?? '').trim());
  if (/\p{Script=Han}/u.test(word)) ranks.set(word, rank);
}

const HEADER = 3;

/** The trie as bytes: two lengths and the code count, then the arrays, all little-endian 32 bits aligned. */
export function serializeDictionary(trie: DoubleArray): Uint8Array {
  const size = trie.base.length;
  const bytes = new Uint8Array(4 * HEADER + 2 * 0x10000 + size * 8 + roundUp(size * 2));
  new Int32Array(bytes.buffer, 0, HEADER).set([0x59444943, size, 0x10000]);
  let at = 4 * HEADER;
  for (const part of [trie.codes, trie.base, trie.check, trie.values]) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += roundUp(part.byteLength);
  }
  return bytes;
}

/** The trie in `bytes` as made by `serializeDictionary`, without copying where they are aligned. */
export function deserializeDictionary(bytes: Uint8Array): DoubleArray {
  // Not `slice`: that of a Buffer does not copy.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const header = new Int32Array(aligned.buffer, aligned.byteOffset, HEADER);
  const size = header[1] ?? 0;
  if (header[0] !== 0x59444943 || size <= 0) throw new Error('not a prepared dictionary');
  let at = aligned.byteOffset + 4 * HEADER;
  const codes = new Uint16Array(aligned.buffer, at, 0x10000);
  at += codes.byteLength;
  const base = new Int32Array(aligned.buffer, at, size);
  at += base.byteLength;
  const check = new Int32Array(aligned.buffer, at, size);
  at += check.byteLength;
  return { codes, base, check, values: new Uint16Array(aligned.buffer, at, size) };
}

function roundUp(bytes: number): number {
  return Math.ceil(bytes / 4) * 4;
}
