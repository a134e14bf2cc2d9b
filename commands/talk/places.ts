import { parseLocators } from '../../index/citation/locators.js';
import { type PlaceExpression, place } from '../../index/citation/places.js';
import { formatContainers } from '../../index/model/place.js';
import type { Span } from '../../index/model/span.js';
import { parseChineseNumeral } from '../../index/text/numerals.js';
import { overlaps } from './line.js';

/** A place that a line points at, of whatever document. */
export interface PlaceMention extends Span {
  /** What the grammar of locators reads in it. */
  readonly expression?: PlaceExpression;
  /** Counted from the end (最后一段, 倒数第二段): the last so many, or the one that is so far from it. */
  readonly fromEnd?: {
    readonly nth: number;
    readonly count: number;
    readonly series: 'op' | 'pp' | 'fn';
    readonly container?: string;
  };
  /** As typed, where its words say more than a place can be: /para says what cannot be read, and nothing of it is dropped. */
  readonly odd?: string;
  /** 第11条: a paragraph in a document that has no articles. */
  readonly article?: true;
}

/** Where a place can begin. */
const TRIGGER =
  /第|最后|末尾|最末|倒数|末段|尾段|[前头首](?=[\d一二三四五六七八九十两])|\b(?:last|final|penultimate)\s|附件|附录|序言|前言|执行|正文|脚注|注脚|注释|注(?=\s*[\d一二三四五六七八九十])|\bop|\bpp|\bp\.?(?=\s?\d)|\bpara|\bpreambular|\boperative|\bannex|\bfn|\bnotes?\b|\bfootnote|¶|标题|(?<![\d/.]|第\s?-)\d{1,3}(?=\s*(?:段|至|到|-|–|—|~|和|、|,|以?及))|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th))\s(?:preambular|operative)/gu;
/** Words without which a number is no place (第三委员会, 第六十四届会议). */
const PLACE_WORD =
  /段|条|款|点(?!钟)|脚注|注脚|注释|注|序言|前言|执行部分|preambular|operative|\bp\.?\s?\d|\bop|\bpp|para|\bfn|note|annex|附件|¶|标题/u;
/** What may not follow: the number goes on or counts something else. */
const GOES_ON = /^\s*(?:[\d/]|释|号|届|次|委员会|章|卷|页|年|月|日|格式|写法|[里中上](?:应|该|怎|要|如|面))/u;
/** A title is asked about more often than it is asked for (标题是什么): then it is a fact, not a place. */
const LONGEST_PLACE = 48;
const MOST_TRIGGERS = 12;

const NUMERAL = '(?:\\d{1,3}|[一二三四五六七八九十两]{1,4})';
/** 第一段序言, 第2条脚注, 3号脚注 */
const COUNTED_BACKWARDS = new RegExp(
  `(?<!(?:最后|末尾|最末|倒数)的?第?)第?(${NUMERAL})(?:段(?=序言)|条|个|号)?(序言|脚注|注释|注)(?!部分)`,
  'gu',
);

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (text === '两') return 2;
  return /^\d+$/u.test(text) ? Number(text) : parseChineseNumeral(text);
}

/** Every place in a folded line, outside the spans that are taken, in order. */
export function placesIn(open: string): readonly PlaceMention[] {
  const found: PlaceMention[] = [...backwards(open), ...words(open)];
  let triggers = 0;
  for (const match of open.matchAll(TRIGGER)) {
    const start = match.index;
    if (overlaps({ start, end: start + 1 }, found)) continue;
    if (++triggers > MOST_TRIGGERS) break;
    const place = longestAt(open, start);
    if (place && !overlaps(place, found)) found.push(place);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** What joins the ends of a range; places of different series have none between them. */
const BETWEEN_ENDS = /^\s*(?:至|到|直到|直至|[-–—~〜]|to|through)\s*$/u;
/** 第三节第2段, 除第3段外 */
const ODD_BEFORE = /(?:第\s?[\d一二三四五六七八九十]{1,4}\s?[节章编卷]\s?的?|除了?)\s*(?:□+)?\s*$/u;
/** 第3段之二, 第3段的下一段, 第3段以外 */
const ODD_BEHIND =
  /^\s*(?:之[一二三四五六](?!\p{Script=Han})|的?[前后上下]一?[段条](?!话)|以及以[下后]各?段|[以之]外|外(?=$|[\s,，。.?？!！的]))/u;

/** The places of a line, those that its words make another one marked as such. */
export function withOddities(text: string, places: readonly PlaceMention[]): readonly PlaceMention[] {
  const whole: PlaceMention[] = [];
  for (const place of places) {
    const last = whole.at(-1);
    if (place.expression?.some(({ open }) => open)) whole.push(oddly(text, place.start, place.end));
    else if (last && BETWEEN_ENDS.test(text.slice(last.end, place.start)))
      whole.splice(-1, 1, oddly(text, last.start, place.end));
    else {
      const before = ODD_BEFORE.exec(text.slice(last?.end ?? 0, place.start))?.[0].length ?? 0;
      const behind = ODD_BEHIND.exec(text.slice(place.end, place.end + 12))?.[0].length ?? 0;
      whole.push(before + behind > 0 ? oddly(text, place.start - before, place.end + behind) : place);
    }
  }
  return whole;
}

const oddly = (text: string, start: number, end: number): PlaceMention => ({
  ...{ start, end },
  odd: text.slice(start, end).trim(),
});

/** The longest text from here that reads as places, and names one by a word. */
function longestAt(open: string, start: number): PlaceMention | undefined {
  const limit = Math.min(open.length, start + LONGEST_PLACE);
  for (let end = limit; end > start; end--) {
    const text = open.slice(start, end);
    const next = open.slice(end, end + 6);
    // 11段12段: behind its word a place is whole, and a number begins another.
    const goesOn = GOES_ON.test(next) && !(/[段条]$/u.test(text) && /^\s*\d/u.test(next));
    if (/[\s,、，的]$/u.test(text) || goesOn) continue;
    if (!PLACE_WORD.test(text)) continue;
    const article = /条/u.test(text) && !/段|脚注|注释/u.test(text);
    // 第四点: what people call a paragraph.
    const counted = text.replace(/点$/u, '段');
    const plain = counted
      .replace(/^p\.?\s?(?=\d)/u, 'para ')
      .replace(/\b(preambular|operative)\s?(?=\d)/gu, '$1 para ');
    const expression = parseLocators(article ? plain.replace(/条/gu, '段') : plain);
    const [only, ...others] = expression ?? [];
    if (only?.fromEnd && others.length === 0)
      return {
        start,
        end,
        fromEnd: {
          ...only.fromEnd,
          series: only.from.series === 'pp' || only.from.series === 'fn' ? only.from.series : 'op',
          // 附件最后一段
          ...(only.from.containers.length > 0 && { container: formatContainers(only.from.containers) }),
        },
      };
    if (expression) return { start, end, expression, ...(article && { article }) };
  }
  return undefined;
}

/** 结尾, 起首语: units that have a name and no number, where nobody asks who stands there. */
const WORDS =
  /(结尾|落款|起首语|文头|报头|信函正文|正文|签名(?=部分|页|处))(?:部分|那?段|处)?(?=的?(?:内容|原文|文字)|写|说|讲|是(?:什么|怎么)|怎么|$|[?!。,;])/gu;

function words(open: string): PlaceMention[] {
  return [...open.matchAll(WORDS)].flatMap((match) => {
    const expression = parseLocators(match[1] ?? '');
    return expression ? [{ start: match.index, end: match.index + match[0].length, expression }] : [];
  });
}

function backwards(open: string): PlaceMention[] {
  return [...open.matchAll(COUNTED_BACKWARDS)].flatMap((match) => {
    const number = numberOf(match[1]);
    if (number === undefined) return [];
    const from = place({ series: match[2] === '序言' ? 'pp' : 'fn', number: String(number) });
    return [{ start: match.index, end: match.index + match[0].length, expression: [{ from }] }];
  });
}

const BARE =
  /^[\s,，的:：]*(?:第)?\s*(\d{1,3}(?:\s*[-–—~至到、,和及]\s*\d{1,3})*)(?![\d/.〇零十百千万亿]|\s*(?:页|行|节|章|号|卷|篇|元|年|月|日|届|号|次|个|种|份|国|位|名|条|多|%))/u;

/** The place in words directly behind a document, whatever joins the two. */
export function placeBehind(open: string, at: number): PlaceMention | undefined {
  const joint = /^[\s,的:、-]*(?:中|里|里面)?的?(?:第\s?\d+条?)?/u.exec(open.slice(at, at + 12));
  const [first] = placesIn(open.slice(at, at + LONGEST_PLACE + 12));
  if (!first || first.start > (joint?.[0].length ?? 0)) return undefined;
  return { ...first, start: first.start + at, end: first.end + at };
}

/** The bare numbers directly behind a document (63/194 11). */
export function barePlaceAt(open: string, at: number): PlaceMention | undefined {
  const match = BARE.exec(open.slice(at, at + LONGEST_PLACE));
  const numbers = match?.[1];
  const expression = numbers === undefined ? undefined : parseLocators(numbers);
  if (!match || numbers === undefined || !expression) return undefined;
  const end = at + match[0].length;
  return { start: end - numbers.length, end, expression };
}
