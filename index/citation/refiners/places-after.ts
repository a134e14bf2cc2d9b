import type { Mention, Refiner } from '../mention.js';
import { readPlaces } from '../read-places.js';

/**
 * What may stand between a document and its paragraphs, piece by piece: 决议（2008年）第11段, 决议，特别是第11段,
 * A/52/3/Rev.1)，第四章，A节，第4段, resolution 63/194 of 18 December 2008, para. 11. Chapters and sections of a report
 * are passed over: its paragraphs are numbered through.
 */
const PIECES: readonly RegExp[] = [
  /\s{1,3}/uy,
  /[)\]》"'*_|~]{1,4}/uy,
  /[,:、]|-{1,3}/uy,
  /[([]\s?(?:\d{4}\s?年?(?:\s?\d{1,2}\s?月)?(?:\s?\d{1,2}\s?日)?|\d{1,2}\s[A-Z][a-z]{2,8}\s\d{4})\s?[)\]]/uy,
  /(?:of|dated)\s(?:\d{1,2}\s)?[A-Z][a-z]{2,8}\s\d{4}/uy,
  /第[\s〇零一二三四五六七八九十百\d]{1,5}[章编卷册](?:第[一二三四五六七八九十]{1,3}节)?|[A-Z]\s?节|第[一二三四五六七八九十]{1,3}节/uy,
  /(?:chap(?:ter|\.)?|sect(?:ion|\.)?|part|vol\.)\s(?:[IVXLC]{1,6}|[A-Z]|\d{1,3})(?![A-Za-z\d])/uy,
  /(?:中|里|内)的?|的|之/uy,
  /(?:特别是|尤其是|尤其|主要是|包括|具体是|即|见|参见|例如|如)(?:其中|其)?(?:的)?|其中的?/uy,
  /(?:and\s)?(?:in particular|especially|particularly|notably|including|at|see|cf\.)(?=[\s,])/iuy,
  /[([]/uy,
  /号?(?:文件|决议草案|决议|决定|报告)/uy,
];
const MOST_PIECES = 9;
const CLOSING = /\s?[)\]"'*_|]{1,4}/uy;

export interface PlacesBehind {
  readonly places: NonNullable<Mention['places']>;
  readonly end: number;
}

/** The places that belong to what ends at `at`, if some do. `limit`: where something else begins. */
export function placesBehind(cased: string, at: number, limit: number): PlacesBehind | undefined {
  let from = at;
  let opened = false;
  for (let count = 0; count <= MOST_PIECES; count++) {
    const read = from < limit ? readPlaces(cased, from, 'running') : undefined;
    if (read) {
      if (read.end > limit) return undefined;
      CLOSING.lastIndex = read.end;
      const closing = opened ? CLOSING.exec(cased) : null;
      return { places: read.places, end: read.end + (closing?.[0].length ?? 0) };
    }
    const piece = PIECES.map((pattern) => {
      pattern.lastIndex = from;
      return pattern.exec(cased)?.[0] ?? '';
    }).find((text) => text !== '');
    if (piece === undefined) return undefined;
    opened ||= /^[([*_|"']/u.test(piece);
    from += piece.length;
  }
  return undefined;
}

/** Paragraphs behind a document, resolution or instrument are its own. */
export const placesAfter: Refiner = (mentions, { cased }) =>
  mentions.map((mention, index) => {
    if (mention.places) return mention;
    const next = mentions[index + 1];
    const limit = next && next.start >= mention.end ? next.start : cased.length;
    const behind = placesBehind(cased, mention.end, limit);
    return behind ? { ...mention, places: behind.places, end: behind.end } : mention;
  });
