import type { Request } from '../model/extraction.js';
import type { Span } from '../model/span.js';
import type { Folded } from '../text/fold.js';
import { fold } from '../text/fold.js';
import { createHeads, type Heads, readAddressee } from './addressee.js';
import { findDeadline, findFrequency, findReportTo } from './deadline.js';
import { englishRequests } from './english-requests.js';
import { findVerbs, type Verb } from './verbs.js';

const CLOSED_BY: ReadonlyMap<number, string> = new Map(
  ['《》', '()', '[]', '""'].map((pair) => [pair.charCodeAt(0), pair.charAt(1)]),
);
/** Longest stretch taken for a title, a quotation or an aside: an unclosed mark hides no more than this. */
const LONGEST_HIDDEN = 400;

/**
 * Marks what stands in titles, brackets and quotation marks of a folded text: words there ask for nothing and end
 * nothing. One byte a code unit, 1 where hidden. Linear: each opening looks ahead a bounded way.
 */
function opaqueMask(text: string): Uint8Array {
  const mask = new Uint8Array(text.length + 1);
  for (let at = 0; at < text.length; at++) {
    const closing = CLOSED_BY.get(text.charCodeAt(at));
    if (closing === undefined) continue;
    const end = text.slice(at + 1, at + 1 + LONGEST_HIDDEN).indexOf(closing);
    if (end < 0) continue;
    mask.fill(1, at, at + end + 2);
    at += end + 1;
  }
  return mask;
}

const SEMICOLON = 0x3b;
const FULL_STOP = 0x3002;
const LEADS_IN_TO_LIST = /^[^,;。:]{0,160}:[ \n]*\(/u;

/** Where the sentence that holds `from` ends; of what asks for a list (请秘书长：(a) …；(b) …) the list ends with it. */
function sentenceEnd(text: string, from: number, mask: Uint8Array): number {
  const list = LEADS_IN_TO_LIST.test(text.slice(from, from + 170));
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (((unit === SEMICOLON && !list) || unit === FULL_STOP) && mask[at] !== 1) return at;
  }
  return text.length;
}

/** Where the text goes on to say what it notes itself: 请秘书长通报，并表示打算在四个月内审查…. */
const TURN =
  /,(?:并|又|还|同时)?(?:在这方面|为此)?(?:表示|强调|着重指出|指出|重申|注意到|欢迎|回顾|赞扬|痛惜|谴责|确认|认识到|感谢|决定)/gu;

function turnOf(text: string, from: number): number {
  TURN.lastIndex = from;
  return TURN.exec(text)?.index ?? text.length;
}

/** 建议毕业的国家: what is recommended of something else. */
function isNoun(text: string, { row, end }: Verb): boolean {
  return row.verb === '建议' && /^[^,;。:]{1,6}的/u.test(text.slice(end, end + 8));
}

/** What stands before and behind what is asked, and joins it to the rest: 会员国，在…时，…；…，并在这方面 | 促请…. */
const LEADS_ON = /^(?:应当?|须)?[，,、：:\s]+/u;
const JOINS =
  /[，,、]?(?:(?:并且?|同时|还|又)?(?:在此|为此|因此|在这一?方面|在此方面|就此|此外|除其他外)(?:目的)?)?[，,、；;：:。]*\s*$/u;

/** What is asked, without the marks and words that join it to what stands around it. */
export function trimmedAction(text: string): string {
  return text.replace(LEADS_ON, '').replace(JOINS, '');
}

const DECIDED = /^(?<addressee>[^,;。]{1,30}?)(?:应|须|应当|应该)(?!有的)/u;

function toRequest(
  folded: Folded,
  verb: Verb,
  until: number,
  mask: Uint8Array,
  heads: Heads,
): Request | undefined {
  const { text, source } = folded;
  const slice = (span: Span | undefined) => {
    if (!span) return null;
    const { start, end } = folded.sourceSpan(span);
    return source.slice(start, end).trim();
  };
  const end = Math.min(until, sentenceEnd(text, verb.end, mask), turnOf(text, verb.end));
  const deciding = verb.row.verbClass === 'deciding';
  const decided = deciding ? DECIDED.exec(text.slice(verb.end, end)) : null;
  const addressee = decided
    ? { start: verb.end, end: verb.end + (decided.groups?.['addressee'] ?? '').length }
    : deciding
      ? undefined
      : readAddressee(text, verb.end, end, mask, heads);
  if ((!addressee && verb.amongDeeds) || isNoun(text, verb)) return undefined;
  const from = addressee?.end ?? verb.end;
  const direct = from + (/^ ?(?:应当?|须)?,? ?/u.exec(text.slice(from, from + 4))?.[0].length ?? 0);
  const deadline = deciding && !decided ? undefined : findDeadline(folded, from, end, direct);
  const where = folded.sourceSpan({ start: verb.start, end });
  return {
    ...where,
    addressee: slice(addressee),
    verb: slice(verb) ?? '',
    verbClass: verb.row.verbClass,
    action: trimmedAction(slice({ start: from, end }) ?? ''),
    deadline: slice(deadline),
    deadlineIso: deadline?.iso ?? null,
    reportTo: slice(findReportTo(folded, from, end)),
    frequency: slice(findFrequency(folded, from, end)),
    ...(deciding && !decided && { optional: true as const }),
  };
}

/**
 * Everything that a paragraph asks, in order. What a text that is cited once asked (回顾…其中请…), requests that are
 * nouns (应请求, 请求国) and words within titles and quotations are none.
 *
 * @param source a paragraph's text as printed, Chinese or English; offsets in the result are into it
 */
export function extractRequests(source: string): readonly Request[] {
  const folded = fold(source);
  if (!/\p{Script=Han}/u.test(folded.text)) return englishRequests(folded);
  const mask = opaqueMask(folded.text);
  const heads = createHeads(folded.text);
  const verbs = findVerbs(folded.text, mask, heads);
  return verbs.flatMap((verb, index) => {
    const until = verbs[index + 1]?.start ?? folded.text.length;
    return toRequest(folded, verb, until, mask, heads) ?? [];
  });
}
