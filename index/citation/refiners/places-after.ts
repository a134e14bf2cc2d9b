import { seriesRow } from '../../model/series.js';
import {
  CHINESE_DATE,
  CHINESE_DATE_PART,
  ENGLISH_DATE_MONTH_FIRST,
  ENGLISH_DATE_SHORT,
  MONTH,
} from '../../text/dates.js';
import type { Mention, Refiner } from '../mention.js';
import { readPlaces } from '../read-places.js';
import { CHAPTER, SECTION_OF_CHAPTER, taken, withSections } from '../sections.js';

/**
 * What may stand between a document and its paragraphs, piece by piece: 决议（2008年）第11段, 决议，特别是第11段,
 * A/52/3/Rev.1)，第四章，A节，第4段, resolution 63/194 of 18 December 2008, para. 11. Chapters and sections of a report
 * are passed over: its paragraphs are numbered through.
 */
const PIECES: readonly RegExp[] = [
  /\s{1,3}/uy,
  /[)\]》"'*_|~]{1,4}|[¹²³⁰⁴-⁹]{1,3}|(?<=》)\s?\d{1,2}(?=\s?[第,])/uy,
  /[,:、]|-{1,3}/uy,
  new RegExp(
    `[([]\\s?(?:\\d{4}|${CHINESE_DATE_PART}|${ENGLISH_DATE_SHORT}|${ENGLISH_DATE_MONTH_FIRST})\\s?[)\\]]`,
    'uy',
  ),
  new RegExp(CHINESE_DATE, 'uy'),
  /[([]\s?(?:以下|下)?(?:简)?称[^()]{1,20}[)\]]/uy,
  /(?:俗称|又称|也称|亦称|即|简称)(?:为|作)?"[^"\n]{1,30}"/uy,
  // 第75/233号决议(四年度全面政策审查)执行部分第109段: a gloss in brackets, a title
  /[([][^()[\]。;\n]{1,40}[)\]](?=\s?,?\s?(?:[的之]?[中里]?的?第|序言|执行|附件|(?:paras?|annex|op|pp)(?![a-z])|¶))/iuy,
  /《[^《》\n]{2,80}》/uy,
  new RegExp(`(?:of|dated)\\s(?:${ENGLISH_DATE_SHORT}|${MONTH}\\s\\d{4})`, 'uy'),
  /第[\s〇零一二三四五六七八九十百\d-]{1,8}页|pp?\.\s\d{1,4}(?:-\d{1,4})?/uy,
  // (A/77/792)表1和附件三
  /表\s?\d{1,2}(?:\s?[和及、,])?/uy,
  /(?:中|里|内)的?|所载的?|的|之|执行(?=\s?第)/uy,
  /(?:特别是|尤其是|尤其|主要是|包括|具体(?:是|而言|地?说|来说)|即|亦即|也就是|见|参见|例如|如)(?:其中|其)?(?:的)?|其中的?/uy,
  /(?:and\s)?(?:in particular|especially|particularly|specifically|namely|notably|including|at|see|cf\.|i\.e\.|viz\.)(?=[\s,])/iuy,
  /[([]/uy,
  /(?:(?<=[\d)A-Z]\s?)[这那](?:一)?[份项个号部]|号)?(?:文件|决议草案|决议|决定|报告|一般性(?:意见|建议|评论))/uy,
];
const MOST_PIECES = 12;
const CLOSING = /\s?[)\]"'*_|]{1,4}/uy;

export interface PlacesBehind {
  readonly places: NonNullable<Mention['places']>;
  readonly end: number;
}

/** The places that belong to what ends at `at`, if some do. `limit`: where something else begins. */
export function placesBehind(cased: string, at: number, limit: number): PlacesBehind | undefined {
  let from = at;
  let opened = false;
  let inChapter = false;
  for (let count = 0; count <= MOST_PIECES; count++) {
    const chapter = taken(CHAPTER, cased, from) || (inChapter ? taken(SECTION_OF_CHAPTER, cased, from) : '');
    if (chapter !== '') {
      inChapter = true;
      from += chapter.length;
      continue;
    }
    const read = from < limit ? readPlaces(cased, from, 'running') : undefined;
    if (read) {
      // 决议的主题, 决定的信: a word behind 的 is no place.
      const isWord = read.places.some(
        ({ from: { series } }) => series !== undefined && seriesRow(series).form === 'word',
      );
      if (read.end > limit || (isWord && /[的里内中]\s?$/u.test(cased.slice(from - 2, from))))
        return undefined;
      const { places, end } = withSections(read, cased, limit);
      CLOSING.lastIndex = end;
      const closing = opened ? CLOSING.exec(cased) : null;
      return { places, end: end + (closing?.[0].length ?? 0) };
    }
    const piece = PIECES.map((pattern) => taken(pattern, cased, from)).find((text) => text !== '');
    if (piece === undefined) return undefined;
    opened ||= /^[([*_|"']/u.test(piece);
    from += piece.length;
  }
  return undefined;
}

/** 第79/1号决议附件二（后代问题宣言）第16段: an instrument in brackets says what the document is. */
function isGloss({ kind, start, end }: Mention, cased: string): boolean {
  return (
    kind === 'instrument' &&
    /\(\s?《?$/u.test(cased.slice(start - 3, start)) &&
    /^》?\s?\)/u.test(cased.slice(end, end + 3))
  );
}

const MOST_GLOSSES = 3;

/** Paragraphs behind a document, resolution or instrument are its own. */
export const placesAfter: Refiner = (mentions, { cased }) => {
  let taken = 0;
  return mentions.map((mention, index) => {
    if (mention.places || mention.kind === 'relative' || mention.start < taken) return mention;
    const following = mentions.slice(index + 1, index + 2 + MOST_GLOSSES);
    const [next] = following;
    const glossed = mention.kind !== 'instrument' && next !== undefined && isGloss(next, cased);
    const later = following.find((each) => !isGloss(each, cased));
    for (const other of glossed ? [later, next] : [next]) {
      const limit = other && other.start >= mention.end ? other.start : cased.length;
      const behind = placesBehind(cased, mention.end, limit);
      if (!behind) continue;
      taken = behind.end;
      return { ...mention, places: behind.places, end: behind.end };
    }
    return mention;
  });
};
