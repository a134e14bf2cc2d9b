import { formatContainers, type Place } from '../../model/place.js';
import { firstEndingAfter } from '../../model/span.js';
import type { CitingText, Mention, Refiner } from '../mention.js';
import { findPlaceRuns, type PlaceRun } from '../place-runs.js';
import { inContainer } from '../places.js';
import { readPlaces } from '../read-places.js';

/** para. 11 of resolution 63/194; paragraphs 27 (a) and 37 of the report contained in document A/68/189. */
const ENGLISH_GAP = /^,?\s{1,3}(?:of|in|to|from|under)\s[^.;:,\n]{0,90}$/iu;
/** 第11段（第63/194号决议）; 第11段(见A/63/431) */
const CHINESE_GAP = /^\s?[([]\s?(?:见|参见|载于|载有)?\s?[^,。;:()\n]{0,24}$/u;
/** paragraphs 2 and 4 of Article 11 */
const OF_ARTICLE = /^\s{1,3}of\s(?:the\s)?(?:present\s|this\s|that\s)?$/iu;

/** Paragraphs of an article named behind them: 2 and 4 of article 11 are art11/2 and art11/4. */
function withArticles(runs: readonly PlaceRun[], { cased }: CitingText): PlaceRun[] {
  const joined: PlaceRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const [article] = run.places;
    const below = last?.places.every(({ from, to }) => from.series === 'op' && !to);
    if (
      last &&
      below &&
      run.places.length === 1 &&
      article?.from.series === 'art' &&
      article.from.paragraph === undefined &&
      OF_ARTICLE.test(cased.slice(last.end, run.start))
    ) {
      const inside = ({ number, items }: Place): Place => ({ ...article.from, paragraph: number, items });
      joined[joined.length - 1] = {
        start: last.start,
        end: run.end,
        places: last.places.map(({ from }) => ({ from: inside(from) })),
      };
    } else joined.push(run);
  }
  return joined;
}

/** The places of a text that no mention has yet. */
export function freeRuns(mentions: readonly Mention[], text: CitingText): PlaceRun[] {
  const taken = (at: number) => {
    const mention = mentions[firstEndingAfter(mentions, at)];
    return mention && mention.start <= at ? mention.end : undefined;
  };
  return withArticles(findPlaceRuns(text.cased, taken, text.beginnings), text);
}

/** 第11段，A/RES/63/194 alone in its line or in brackets: in a sentence the comma may part two things. */
function fillsLine(cased: string, start: number, end: number): boolean {
  const before = cased.slice(cased.lastIndexOf('\n', start - 1) + 1, start);
  const [after = ''] = cased.slice(end).split('\n', 1);
  const opened = /[([]\s?(?:见|参见|see\s|cf\.\s)?$/iu.test(before) && /^\s?[)\]]/u.test(after);
  return (
    opened ||
    (/^[\s•>*-]{0,4}(?:见|参见|参看|请看|看|see\s|cf\.\s)?\s?$/iu.test(before) &&
      /^[\s.。!?]{0,4}(?:$|\s-{1,3}\s)/u.test(after))
  );
}

/** paragraph 246 of resolution 66/288, annex: the annex where nothing but it was read behind the number. */
function wholeAnnex({ places }: Mention): string | undefined {
  const [only, ...others] = places ?? [];
  const whole = only && others.length === 0 && only.from.series === undefined && !only.to;
  return whole ? formatContainers(only.from.containers) : undefined;
}

/** annex II to General Assembly resolution 60/147, annex to its resolution 55/285 */
const ANNEX_OF =
  /(?<![A-Za-z])annex(?:\s([IVX]{1,4}|\d{1,2}|[A-D]))?\s(?:to|of)\s(?:the\s|its\s|their\s)?[^.;:,()\n]{0,60}$/iu;

/** The annex that is named before its document holds for the places behind it, and stands alone where there are none. */
function withAnnexBefore(mention: Mention, previousEnd: number, cased: string): Mention {
  if (mention.kind !== 'resolution' && mention.kind !== 'decision' && mention.kind !== 'document')
    return mention;
  const from = Math.max(previousEnd, mention.start - MOST_BEFORE);
  const words = ANNEX_OF.exec(cased.slice(from, mention.start));
  if (!words || mention.places?.some(({ from: { containers } }) => containers.length > 0)) return mention;
  const read = readPlaces(`annex${words[1] === undefined ? '' : ` ${words[1]}`}`, 0, 'typed');
  const annex = read && wholeAnnex({ ...mention, places: read.places });
  if (!read || annex === undefined) return mention;
  return {
    ...mention,
    start: from + words.index,
    places: mention.places?.map((range) => inContainer(range, annex)) ?? read.places,
  };
}
const MOST_BEFORE = 90;

/** Paragraphs before the document that they are of. */
export const placesBefore: Refiner = (mentions, text) => {
  const runs = freeRuns(mentions, text);
  let at = 0;
  return mentions.map((each, index) => {
    const previousEnd = mentions[index - 1]?.end ?? 0;
    const mention = withAnnexBefore(each, previousEnd, text.cased);
    let run: PlaceRun | undefined;
    for (let next = runs[at]; next && next.end <= mention.start; next = runs[++at]) run = next;
    const annex = wholeAnnex(mention);
    if (!run || run.start < previousEnd || (mention.places && annex === undefined) || mention.kind === 'work')
      return mention;
    const gap = text.cased.slice(run.end, mention.start);
    const bracketed =
      CHINESE_GAP.test(gap) && /^\s?[)\]]/u.test(text.cased.slice(mention.end, mention.end + 2));
    // Article 19(3) ICCPR
    const beside =
      mention.kind === 'instrument' &&
      run.places.every(({ from }) => from.series === 'art') &&
      /^,?\s$/u.test(gap);
    const alone = /^\s?,\s?$/u.test(gap) && fillsLine(text.cased, run.start, mention.end);
    if (!bracketed && !beside && !alone && !ENGLISH_GAP.test(gap)) return mention;
    const places = annex === undefined ? run.places : run.places.map((range) => inContainer(range, annex));
    return { ...mention, start: run.start, places };
  });
};
