import type { Container } from '../model/place.js';
import type { Series } from '../model/series.js';
import { HAN_NUMERAL, parseChineseNumeral } from '../text/numerals.js';
import type { Cursor } from './cursor.js';
import { type PlaceRange, place } from './places.js';

const NUMERAL = `(?:\\d{1,3}|[${HAN_NUMERAL}]{1,4})`;
/** 最后一段, 最后两段, 倒数第二段, 末段, 最后一段序言, 最后一条脚注. */
const LAST = new RegExp(
  `(?:(最后|末尾|最末|倒数)的?(第)?(${NUMERAL})?(?:个?段(序言)?|[个条]?(脚注|注脚|注释))|末段|尾段)(?![时落间])`,
  'uy',
);
const ENGLISH_LAST =
  /(?:the\s)?(?:(last|final)\s(?:(two|three|four|five|\d{1,2})\s)?(?:(?:preambular|operative)\s)?(?:para(?:graph)?s?|(?:foot)?notes?)|penultimate\s(?:(?:preambular|operative)\s)?(?:paragraph|(?:foot)?note))(?![a-z])/iuy;
/** Canonical: `last`, `fnlast`, `last2` (the last two), `last-2` (the last but one). */
const CANONICAL = /(pp|fn)?last(?:(-)?(\d{1,3}))?(?![a-z\d])/iuy;
/** 前三段, 头两段. */
const FIRST = new RegExp(`(?:前|头|首)(${NUMERAL})个?段(?![时落间])`, 'uy');
const ENGLISH_COUNTS = ['one', 'two', 'three', 'four', 'five'];

function countOf(text: string | undefined): number {
  if (text === undefined) return 1;
  if (text === '两') return 2;
  const word = ENGLISH_COUNTS.indexOf(text.toLowerCase());
  return word >= 0 ? word + 1 : /^\d+$/u.test(text) ? Number(text) : (parseChineseNumeral(text) ?? 0);
}

/**
 * Places that are counted from the end or the beginning: 最后一段, 序言最后两段, 倒数第二段, 前三段, the last preambular
 * paragraph. Which they are only the document tells. Undefined moves nothing.
 *
 * @param part the part of the document that was named before
 */
export function readCountedPlace(
  cursor: Cursor,
  containers: readonly Container[],
  part: Series | undefined,
): PlaceRange | undefined {
  const of = (series: Series) => place({ containers, series });
  const before = part ?? 'op';
  const begin = cursor.at;
  const last = cursor.take(LAST);
  if (last) {
    const [, word, ordinal, numeral, preamble, note] = last;
    const count = countOf(numeral);
    // 倒数第二段 is one paragraph, 最后两段 are two.
    const fromEnd =
      ordinal !== undefined || word === '倒数' ? { nth: count, count: 1 } : { nth: count, count };
    if (count > 0)
      return { from: of(note !== undefined ? 'fn' : preamble === undefined ? before : 'pp'), fromEnd };
  }
  cursor.at = begin;
  const english = cursor.take(ENGLISH_LAST);
  if (english) {
    const series = /note/iu.test(english[0]) ? 'fn' : /preambular/iu.test(english[0]) ? 'pp' : before;
    const count = countOf(english[2]);
    const fromEnd = /penultimate/iu.test(english[0]) ? { nth: 2, count: 1 } : { nth: count, count };
    return { from: of(series), fromEnd };
  }
  const canonical = cursor.take(CANONICAL);
  if (canonical) {
    const nth = Number(canonical[3] ?? 1);
    const fromEnd = { nth, count: canonical[2] === undefined ? nth : 1 };
    const named = canonical[1]?.toLowerCase();
    if (nth > 0) return { from: of(named === 'pp' || named === 'fn' ? named : before), fromEnd };
  }
  cursor.at = begin;
  const first = cursor.take(FIRST);
  const to = first ? countOf(first[1]) : 0;
  if (to > 0) {
    const from = place({ containers, series: before, number: '1' });
    return { from, ...(to > 1 && { to: { ...from, number: String(to) } }) };
  }
  cursor.at = begin;
  return undefined;
}

/** What reads back as the same: `last`, `pplast2`, `last-2`. */
export function formatFromEnd({ from, fromEnd }: PlaceRange): string | undefined {
  if (fromEnd === undefined) return undefined;
  const { nth, count } = fromEnd;
  const which = nth === count ? (nth === 1 ? '' : String(nth)) : `-${nth}`;
  return `${from.series === 'pp' || from.series === 'fn' ? from.series : ''}last${which}`;
}
