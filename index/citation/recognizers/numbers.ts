import { yearOf } from '../../text/dates.js';
import { NUMERAL } from '../../text/numerals.js';
import type { AdopterFinder } from '../adopter.js';
import type { Mention, Recognizer } from '../mention.js';
import { type FoundNumber, findNumbers } from './found-numbers.js';

/** What may follow 号 where no word does: 第63/194号第11段, 第242(1967)号、…; not 号来文, 号法令, 号(华盛顿…). */
const MAY_FOLLOW_HAO = /^\s?(?:$|[、,.;。:!?)\]"'\n]|和|及|以及|与|或|第|中|序言|执行|附件|脚注)/u;
/** resolution 1325, 1325号决议, 第1325决议: a number alone that only the body before it makes one of a resolution. */
function standsAlone({ plain, ordinal, hao, acronym }: FoundNumber): boolean {
  return plain && acronym === undefined && !(ordinal && hao);
}

/** Organs that number from the first to the last without sessions. */
const RUNNING_ON = ['SC', 'GA'];

/** Whether it stands for a resolution or decision at all. */
function counts(each: FoundNumber, linked: boolean, cased: string): boolean {
  if (each.number === undefined && !each.foreign) return false;
  if (each.acronym !== undefined) return true;
  if (each.kind !== undefined) {
    if (!each.plain) return true;
    // 1325 alone: an ordinal (第1325号决议), or in a list with others of its kind.
    return (each.ordinal && (each.hao || linked)) || standsAlone(each);
  }
  if (each.plain || each.foreign) return false;
  return each.hao && MAY_FOLLOW_HAO.test(cased.slice(each.end, each.end + 3));
}

/** 1540决议第3段, 1540号决议执行部分第3段 */
const CHINESE_PARAGRAPH = new RegExp(
  `^\\s?(?:的|中)?\\s?(?:(?:序言|执行)(?:部分)?)?\\s?第\\s?${NUMERAL}{1,4}(?:\\([a-z]\\))?\\s?段`,
  'u',
);

/** paragraph 4 of resolution 1970; resolution 1970, para. 4: a screen has no paragraphs. */
function hasParagraphs({ start, end }: FoundNumber, cased: string): boolean {
  return (
    /(?<![A-Za-z])para(?:graph)?s?\.?\s\d[\d()a-z,\s-]{0,24}\sof\s(?:the\s)?$/iu.test(
      cased.slice(Math.max(0, start - 48), start),
    ) ||
    /^,?\s(?:(?:operative|op\.)\s)?para(?:graph)?s?\.?\s\d/iu.test(cased.slice(end, end + 24)) ||
    (/决议$/u.test(cased.slice(start, end)) && CHINESE_PARAGRAPH.test(cased.slice(end, end + 24)))
  );
}

/** 第63/194(大会)号决议: who adopted it, between the number and 号. */
function within({ numberEnd, end, hao }: FoundNumber, adopters: AdopterFinder) {
  const found = hao ? adopters.behind(numberEnd) : undefined;
  return found && found.end < end ? { ...found, end } : undefined;
}

export const numbers: Recognizer = (text) => {
  const { cased } = text;
  const all = findNumbers(cased);
  const mentions: Mention[] = [];
  let inherited: { readonly adopter: Mention['adopter']; readonly joined: boolean } | undefined;
  for (const [index, each] of all.entries()) {
    const previous = all[index - 1];
    const linked = previous?.joinsNext !== undefined || each.joinsNext !== undefined;
    if (!counts(each, linked, cased)) {
      if (each.joinsNext === undefined) inherited = undefined;
      continue;
    }
    const dateBehind = text.adopters.dateBehind(each.end);
    const found = text.adopters.find(each.start);
    const { year = dateBehind === undefined ? undefined : yearOf(dateBehind), said, ...own } = found;
    const stated = { ...said, ...(dateBehind !== undefined && { date: dateBehind }) };
    // screen resolution 1920: a number alone needs the body whose numbers run on, or another number beside it.
    const runsOn = own.organs && own.adjacent && RUNNING_ON.some((organ) => own.organs.includes(organ));
    if (standsAlone(each) && !linked && !runsOn && !hasParagraphs(each, cased)) continue;
    // 理事会 alone leaves several: 理事会第31/32号决议（人权理事会）.
    const told = own.organs && own.adjacent && own.organs.length < 2;
    const behind = told ? undefined : (within(each, text.adopters) ?? text.adopters.behind(each.end));
    const named = each.acronym
      ? { organs: [each.acronym], adjacent: true, start: each.leadStart }
      : (behind?.adopter ?? (own.organs ? own : undefined));
    const adopter = named?.adjacent
      ? named
      : previous?.joinsNext && inherited?.adopter
        ? inherited.adopter
        : named;
    inherited = adopter && { adopter, joined: true };
    const mention: Mention = {
      kind: each.kind ?? 'resolution',
      symbols: [],
      start: each.start,
      end: behind?.end ?? each.end,
      worded: each.kind !== undefined,
      ...(each.number && { number: each.number }),
      ...(adopter && { adopter }),
      ...(each.foreign && { adopter: { organs: [], adjacent: true, start: each.start } }),
      ...(year !== undefined && { year }),
      ...((stated.date ?? stated.session) !== undefined && { said: stated }),
    };
    // The span of the first of several letters ends before them.
    const [firstLetter] = each.letters;
    mentions.push(firstLetter ? { ...mention, end: firstLetter.start - 1 } : mention);
    const lastStart = each.letters.at(-1)?.start;
    for (const { letter, start, end } of each.letters) {
      // Letters of a range (A–D) stand at one place: each is a citation of its own there.
      if (each.number)
        mentions.push({
          ...mention,
          ...{ number: { ...each.number, letter }, start, end: start === lastStart ? each.end : end },
        });
    }
  }
  return mentions;
};
