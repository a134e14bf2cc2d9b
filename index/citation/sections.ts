import { formatContainers } from '../model/place.js';
import { inContainer } from './places.js';
import { type PlacesRead, readPlaces } from './read-places.js';

/** A chapter, and what is within it; the report of a conference has resolutions of its own (决议一，附件二). */
export const CHAPTER =
  /第\s?(?:[〇零一二三四五六七八九十百\d]{1,5}\s?[章编卷册](?:第[一二三四五六七八九十]{1,3}节)?|[IVX]{1,5}\s?[章编节]|[〇零一二三四五六七八九十\d]{1,4}\s?节(?:\s?[A-Z](?![A-Za-z]))?)|决议\s?[〇一二三四五六七八九十\d]{1,3}(?=\s?,)|resolution\s(?:[IVXLC]{1,6}|\d{1,2})(?=,)|(?:chap(?:ter|\.)?|part|vol\.)\s(?:[IVXLC]{1,6}|\d{1,3})(?![A-Za-z\d])|sect(?:ion|\.)\s[IVX]{1,5}(?![A-Za-z\d])|(?:enclosure|appendix)(?:\s(?:[IVX]{1,4}|\d{1,2}|[A-H]))?(?![A-Za-z\d])|附[文录](?:[一二三四五六七八九十]{1,2}|\s?[IVX\d]{1,3})?(?=\s?,|\s?第)/uy;
export const SECTION_OF_CHAPTER =
  /[\s,]{0,3}(?:[A-Z]\s?节|第[一二三四五六七八九十]{1,3}节|sect(?:ion|\.)?\s(?:[A-Z]|[IVX]{1,4}|\d{1,2})(?![A-Za-z\d]))/uy;

/** What a sticky pattern takes at one place; empty where it does not fit. */
export function taken(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** More sections than this are no citation any more. */
const MOST_SECTIONS = 12;
const BEFORE_SECTION = /[\s,、]{0,3}(?:(?:以及|和|及|与|and)\s?)?/uy;

/** 第二节第1段和第八节第6段; annex, sect. IX, para. 15: further sections are passed over, an annex holds for what follows. */
export function withSections(first: PlacesRead, cased: string, limit: number): PlacesRead {
  let { places, end } = first;
  for (let count = 0; count < MOST_SECTIONS; count++) {
    let from = end + taken(BEFORE_SECTION, cased, end).length;
    const chapter = taken(CHAPTER, cased, from);
    if (chapter === '') break;
    from += chapter.length;
    from += taken(/[\s,]{0,3}/uy, cased, from).length;
    const next = from < limit ? readPlaces(cased, from, 'running') : undefined;
    if (!next || next.end > limit) break;
    const [only, ...others] = places;
    const whole = only?.from.series === undefined && others.length === 0 ? only?.from.containers : undefined;
    places = whole
      ? next.places.map((range) => inContainer(range, formatContainers(whole)))
      : [...places, ...next.places];
    end = next.end;
  }
  return { places, end };
}
