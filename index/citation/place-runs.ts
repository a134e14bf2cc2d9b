import type { Span } from '../model/span.js';
import type { PlaceExpression } from './places.js';
import { readRunningPlaces } from './read-places.js';
import { withSections } from './sections.js';

/** Places that stand together somewhere in a text. */
export interface PlaceRun extends Span {
  readonly places: PlaceExpression;
}

/** Where places can begin in a sentence. */
const STARTER =
  /第(?=\s{0,3}[\d(〇零一二三四五六七八九十百廿卅两])|序言|执行部分|执行段|正文部分|前言部分|(?<!(?:前引|前述|上引|同前)\s?)脚注|附件(?=[一二三四五六七八九十IVX\d]{0,4}\s?,?\s?第)|(?<![A-Za-z])(?:(?:(?:op|pp|preamb|pmbl)\.\s)?(?:sub-?)?para(?:graph)?s?(?![a-z])|pars?\.\s?\d|OP\s?\d|PP\s?\d|articles?\s|arts?\.\s?|(?<!(?:supra|infra)\s)notes?\s\d|footnotes?\s\d|preambular|operative|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,2}(?:st|nd|rd|th))\s(?:preambular|operative))|(?:pmbl\.\s)?¶|§|(?<![A-Za-z])annex(?:\s[IVX\d]{1,4})?,\s(?:sect\.\s[IVX]{1,4},\s)?para/giu;

/** What was read where places could begin, and where they can begin again behind it. */
interface Beginning {
  readonly run: PlaceRun | undefined;
  readonly next: number;
}

/** Beginnings of one text, by offset: what stands there does not change from one refiner to the next. */
export type Beginnings = Map<number, Beginning>;

function readBeginning(cased: string, start: number): Beginning {
  const { read: first, tried } = readRunningPlaces(cased, start);
  const read = first && withSections(first, cased, cased.length);
  return {
    run: read && { start, end: read.end, places: read.places },
    next: Math.max(tried, start + 1),
  };
}

/**
 * All places in a text, in order, whatever they belong to.
 *
 * @param known beginnings that were read before, to which those read now are added
 */
export function findPlaceRuns(
  cased: string,
  taken: (at: number) => number | undefined,
  known: Beginnings,
): PlaceRun[] {
  const runs: PlaceRun[] = [];
  STARTER.lastIndex = 0;
  for (let match = STARTER.exec(cased); match; match = STARTER.exec(cased)) {
    const inside = taken(match.index);
    if (inside !== undefined) {
      STARTER.lastIndex = Math.max(inside, match.index + 1);
      continue;
    }
    const beginning = known.get(match.index) ?? readBeginning(cased, match.index);
    known.set(match.index, beginning);
    STARTER.lastIndex = beginning.next;
    if (beginning.run) runs.push(beginning.run);
  }
  return runs;
}
