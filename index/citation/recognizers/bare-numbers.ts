import type { Mention, Recognizer } from '../mention.js';
import { place } from '../places.js';
import { FIRST_ASSEMBLY_SESSION, PRINTED_NUMBER, readPrintedNumber } from '../printed-number.js';

/** 63/194 第11段: a number alone counts only with a paragraph and where nothing else is counted (rates, scores, directives). */
const BARE = new RegExp(
  `(?<![\\d/.A-Za-z第-])(${PRINTED_NUMBER})(?!\\s?号|\\.\\d)(?::(\\d{1,3})(?![\\d:/.]))?`,
  'gu',
);
const MAY_PRECEDE =
  /(?:^|[\n,;:、。!?("'*_|>《[-]\s?|(?<![A-Za-z])\.\s?|见|参见|参看|参阅|请看|看|查|查阅|查找|找|引用|引|读|比较|对比|把|将|给我|贴|问|要|一下|[重细再]读|[了过着到](?<!升到|跌到|降到|涨到)|对照|核对|对比|参考|翻译|讨论|审议|起草|修改|提及|涉及|念|译|跟|同|帮我|请|那份|这份|那个|这个|份|的|关于|根据|按照|依照|依据|大会|联大|安理会|理事会|决议|和|与|及|(?:para(?:graph)?s?\.?|OP|PP)\s?\d[^.;,]{0,24}\sof|see|cf\.?|and|in|under|per|resolutions?|document|UN|@\S{1,40})\s{0,3}$/iu;

/** goes beyond 75/187, paras 14 and 17: a word in front, unless it counts something else, and a paragraph behind. */
const ENGLISH_BEFORE =
  /(?<![A-Za-z])(?!(?:directive|regulation|case|communication|act|law|opinion|judgment|application|flight|room|no)\s)[a-z]{2,14}\s$/u;
const PARAGRAPH_BEHIND = /^,?\s(?:(?:operative|op\.)\s)?(?:paragraphs?|paras?\.?|OPs?|PPs?)\s?\d/u;

/** 引63/194, 参见64/178: who cites says so. */
const CITED = /(?:引用?|引述|援引|参见|参照)\s?$/u;

export const bareNumbers: Recognizer = (text) => {
  const { cased, typed } = text;
  const mentions: Mention[] = [];
  for (const match of cased.matchAll(BARE)) {
    const number = readPrintedNumber(match[1] ?? '');
    const before = cased.slice(Math.max(0, match.index - 42), match.index);
    const behind = cased.slice(match.index + match[0].length, match.index + match[0].length + 24);
    const english = ENGLISH_BEFORE.test(before) && PARAGRAPH_BEHIND.test(behind);
    // ES-10/19: no other series is printed so.
    const emergency = number?.special === 'ES-';
    if (!number || (!typed && !english && !emergency && !MAY_PRECEDE.test(before))) continue;
    // 63/194:11 is paragraph 11; 16/9:30 would be a score, a ratio, a time.
    const paragraph = match.at(-1);
    if (paragraph !== undefined && (number.session ?? 0) < FIRST_ASSEMBLY_SESSION) continue;
    const { year, ...own } = text.adopters.find(match.index);
    mentions.push({
      ...{ kind: 'resolution', symbols: [], start: match.index, end: match.index + match[0].length, number },
      ...(own.organs && { adopter: own }),
      ...(year !== undefined && { year }),
      ...(paragraph !== undefined && {
        places: [{ from: place({ series: 'op', number: String(Number(paragraph)) }) }],
      }),
      ...(!typed && !emergency && !CITED.test(before) && { needsPlaces: true }),
    });
  }
  return mentions;
};
