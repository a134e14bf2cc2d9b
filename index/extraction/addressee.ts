import type { Span } from '../model/span.js';
import { recognizeStates } from '../names/states.js';
import {
  ADDRESSEE_HEADS,
  PREDICATE_OPENERS,
  RELATIVE_BEGINNING,
  REQUEST_VERBS,
} from '../tables/request-words.js';

/** Longest phrase read as an addressee. */
const LONGEST = 160;
const LONGEST_HEAD = Math.max(...[...ADDRESSEE_HEADS].map((head) => head.length));
const alternatives = (words: Iterable<string>) =>
  [...new Set(words)].sort((a, b) => b.length - a.length).join('|');
const OPENER = new RegExp(`(?:${alternatives(PREDICATE_OPENERS)})`, 'uy');
/** What goes on within a phrase although it looks like the beginning of a predicate. */
const NOT_AN_OPENER =
  /(?:在内|当局|当事|当地|当选|在职|为首|为基础的|以及|以外|以下|以上|对口|自愿捐助者|从业|同行|与会|由此|经社|经济|能源|无国籍|代表|联合|监督机构|报告员|协调员|执行主任|执行秘书|执行局|发展中|发展基金|发展机构|研究所|合作伙伴|合作组织|管理国|管理机构|管理层|统计|投资者|人道|以色列|以国|支助|援助机构|援助者|服务|培训|教育|卫生|安全|规划署|监察员|咨询|决策|立法|执法|司法|参与方|参与者|参加者|出口国|进口国|生产国|生产者|签署国|捐助|提供者|同盟|中国|就业|从事|经营|制造)/uy;
const CONJUNCTION = /(?:、|和|及其?|以及|与|或者?|并且?|包括|兼|同)/uy;
const SHARED_VERB = new RegExp(
  `(?:并|和|或|及|并且|同时)?(?:再次|强烈|还|又)?(?:${alternatives(REQUEST_VERBS.map(({ verb }) => verb))})`,
  'uy',
);
/** 与…合作: the companion belongs to what is asked. */
const COMPANION_VERBS =
  /(?:充分|密切|积极|进一步|继续|加强)?(?:合作|协作|协商|协调|磋商|一道|一起|共同|密切|接触|分享|建立|交流|联络|联系|对话|谈判|配合|携手|联合|保持|开展|进行|交换|沟通|讨论)/uy;

function matchesAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Ends of words that can end an addressee, for one text. */
export interface Heads {
  endsAt(at: number): boolean;
}

export function createHeads(text: string): Heads {
  const states = new Set(recognizeStates(text).map(({ end }) => end));
  return {
    endsAt(at) {
      if (states.has(at)) return true;
      for (let length = Math.min(LONGEST_HEAD, at); length >= 1; length--) {
        if (ADDRESSEE_HEADS.has(text.slice(at - length, at))) return true;
      }
      return false;
    },
  };
}

/** 组织 and 代表 are verbs behind somebody, and nouns behind these: 联合国组织, 工人代表. */
const NOUN_BEFORE = /(?:联合国|社会|政府|人民|工人|雇主|青年|妇女|国家)$/u;

function openerAt(text: string, at: number): boolean {
  if (/^(?:组织|代表)/u.test(text.slice(at, at + 2)) && NOUN_BEFORE.test(text.slice(Math.max(0, at - 3), at)))
    return false;
  // A date: 请大会2013年召开.
  if (/\d/u.test(text.charAt(at))) return true;
  return matchesAt(NOT_AN_OPENER, text, at) === null && matchesAt(OPENER, text, at) !== null;
}

/** Past note marks and blanks. */
function skip(text: string, at: number): number {
  let next = at;
  while (/[ ¹²³⁰⁴-⁹]/u.test(text.charAt(next))) next++;
  return next;
}

/**
 * Whom a verb addresses: the phrase that begins at `from` of a folded text and ends at the first noun behind which a
 * predicate begins. Undefined where nobody is named (呼吁采取…, 请将本函…).
 *
 * @param mask 1 where a title, quotation or bracket hides the text
 */
export function readAddressee(
  text: string,
  from: number,
  to: number,
  mask: Uint8Array,
  heads: Heads,
): Span | undefined {
  const limit = Math.min(to, from + LONGEST);
  const relative = openerAt(text, from);
  if (relative && !RELATIVE_BEGINNING.test(text.slice(from, from + 6))) return undefined;
  let fallback: number | undefined;
  let passedOf = false;
  for (let at = from + 1; at <= limit; at++) {
    if (mask[at - 1] === 1) continue;
    if (text.charAt(at - 1) === '的') passedOf = true;
    const here = heads.endsAt(at);
    if (!here) {
      if (/[,;。:\n]/u.test(text.charAt(at - 1))) break;
      continue;
    }
    if (relative && !passedOf) continue;
    const next = skip(text, at);
    if (next >= limit || /[,;。:\n]/u.test(text.charAt(next))) return { start: from, end: at };
    if (matchesAt(SHARED_VERB, text, next) && /[并和或及同]/u.test(text.charAt(next)))
      return { start: from, end: at };
    const conjunction = matchesAt(CONJUNCTION, text, next);
    if (conjunction) {
      if (/^[与同]/u.test(conjunction[0]) && accompanies(text, next + 1, limit, heads))
        return { start: from, end: at };
      continue;
    }
    if (openerAt(text, next)) return { start: from, end: at };
    if (fallback === undefined && !/[的之中内各所]/u.test(text.charAt(next)) && mask[next] !== 1)
      fallback = at;
  }
  return fallback === undefined || relative ? undefined : { start: from, end: fallback };
}

/** Whether what follows 与 is somebody to work with, and not a second addressee. */
function accompanies(text: string, from: number, limit: number, heads: Heads): boolean {
  for (let at = from + 1; at <= limit; at++) {
    if (/[,;。:]/u.test(text.charAt(at - 1))) return true;
    if (heads.endsAt(at) && openerAt(text, at)) return matchesAt(COMPANION_VERBS, text, at) !== null;
  }
  return true;
}
