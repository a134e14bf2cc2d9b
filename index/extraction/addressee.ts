import type { Span } from '../model/span.js';
import { recognizeBodies } from '../names/bodies.js';
import { recognizePosts } from '../names/posts.js';
import { recognizeStates } from '../names/states.js';
import {
  ADDRESSEE_HEADS,
  ADDRESSEE_PRONOUNS,
  NOT_HEADS,
  PREDICATE_OPENERS,
  RELATIVE_BEGINNING,
  REQUEST_VERBS,
} from '../tables/request-words.js';
import { alternatives } from '../text/alternatives.js';
import { fold } from '../text/fold.js';

/** Longest last member of a list that is taken although the noun is unknown, with its conjunction. */
const LONGEST_UNKNOWN = 8;
/** Longest phrase read as an addressee. */
const LONGEST = 160;
const LONGEST_HEAD = Math.max(...[...ADDRESSEE_HEADS].map((head) => head.length));
const OPENER = new RegExp(`(?:${alternatives(PREDICATE_OPENERS)})`, 'uy');
/** What goes on within a phrase although it looks like the beginning of a predicate. */
const NOT_AN_OPENER =
  /(?:(?:监测|调查|指导|审计|评价|管理|支助|筹备|协商|核查|评估|咨商|执行|监督|协调|选举|观察|援助|稳定|规划|统计|研究|培训|审查|起草|谈判|特别)(?:事务)?(?:报告员|组织(?:或安排)?|代表|协调员|顾问|程序|特使|法庭|会议|部|厅|署|组|团|员|小组|工作组|委员会|理事会|机制|机构|办公室|主任|干事|秘书|局|处|司|专员|特派团)|领导人|领导层|请求国(?!际)|请求方|请求者|在内|当局|当事|当地|当选|在职|为首|为基础的|以及|以外|以下|以上|对口|自愿捐助者|协会|共同(?:召集人|主席|主持人|提案国|发起国)|更多(?=[^,;。]{0,4}(?:国|各?方|组织|机构|实体|行为体|妇女|捐助|专家|企业|伙伴))|从业|同行|与会|由此|经社|经济|能源|无国籍|代表|联合|监督机构|报告员|协调员|执行主任|执行秘书|执行局|发展中|发展基金|发展机构|发展行为体|发展组织|发展伙伴|研究所|合作伙伴|合作组织|管理国|管理机构|管理层|统计|投资者|人道|以色列|以国|支助|援助机构|援助者|服务|培训|教育|卫生|安全|规划署|监察员|咨询|决策|立法|执法|司法|参与方|参与者|参加者|出口国|进口国|生产国|生产者|签署国|捐助|提供者|同盟|中国|就业|从事|经营|制造)/uy;
const CONJUNCTION = /(?:、|和|及其?|以及|与|或者?|并且?|包括|兼|同)/uy;
const SHARED_VERB = new RegExp(
  `(?:并|和|或|及|并且|同时)?(?:再次|强烈|还|又)?(?:${alternatives(REQUEST_VERBS.map(({ verb }) => verb))})`,
  'uy',
);
/** 与…合作: the companion belongs to what is asked. */
const COMPANION_VERB =
  /(?:合作|协作|协商|协调|磋商|一道|一起|共同|密切|接触|分享|建立|交流|联络|联系|对话|谈判|配合|携手|联合|保持|开展|进行|交换|沟通|讨论|签订|缔结|订立|达成|商定)(?!组织|机构|伙伴|方案|协议|协定|署|基金|机制|委员会|理事会|国)/gu;

function matchesAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Names in one text, and the ends of words that can end an addressee. */
export interface Heads {
  /** Whether a name, or a noun that no longer one crosses, ends at `at`; a pronoun only as the phrase that begins at `from`. */
  endsAt(at: number, from?: number): boolean;
  /** Whether the noun that ends at `at` is one character (团, 员): it counts only where a predicate follows. */
  isShort(at: number): boolean;
  /** Where the longest name of a State, body or post that begins at `at` ends. */
  nameEnd(at: number): number | undefined;
}

export function createHeads(text: string): Heads {
  const folded = fold(text);
  const names = [...recognizeStates(folded), ...recognizeBodies(folded), ...recognizePosts(folded)];
  const longest = new Map<number, number>();
  for (const { start, end } of names) longest.set(start, Math.max(end, longest.get(start) ?? 0));
  const inside = new Uint8Array(text.length + 1);
  for (const [start, end] of longest) inside.fill(1, start + 1, end);
  const ends = new Set(longest.values());
  return {
    nameEnd: (at) => longest.get(at),
    isShort(at) {
      if (ends.has(at)) return false;
      for (let length = Math.min(LONGEST_HEAD, at); length > 1; length--)
        if (ADDRESSEE_HEADS.has(text.slice(at - length, at))) return false;
      return true;
    },
    endsAt(at, from) {
      if (inside[at] === 1) return false;
      // 各国际金融机构
      if (text.charAt(at) === '际' && text.charAt(at - 1) === '国') return false;
      if (ends.has(at)) return true;
      if (from !== undefined && ADDRESSEE_PRONOUNS.has(text.slice(from, at))) return true;
      for (let length = Math.min(LONGEST_HEAD, at); length >= 1; length--) {
        // One character ends compounds (占领国), it is no phrase of its own (处于…).
        if (length === 1 && from !== undefined && at - from < 2) return false;
        if (NOT_HEADS.has(text.slice(at - 2, at))) return false;
        if (ADDRESSEE_HEADS.has(text.slice(at - length, at))) return !isCrossed(text, at);
      }
      return false;
    },
  };
}

/** 国 of 国家 ends nothing. */
function isCrossed(text: string, at: number): boolean {
  for (let length = 2; length <= LONGEST_HEAD; length++)
    for (let start = Math.max(0, at - length + 1); start < at; start++)
      if (ADDRESSEE_HEADS.has(text.slice(start, start + length)) && start + length <= text.length)
        return true;
  return false;
}

/** 组织 and 代表 are verbs behind somebody, and nouns behind these: 联合国组织, 工人代表. */
const NOUN_BEFORE = /(?:残疾人|老年人|联合国|社会|政府|人民|工人|雇主|青年|妇女|国家)$/u;

/** A verb and one of these are a noun: 过境国, 主办方, 移徙者. */
const NOUN_OF_A_VERB =
  /^(?:国(?![际家内会民籍情力防界土务库])|方(?![法案式面针便向位])|者|人(?![口们民员权道力类])|员(?!工))/u;

/** Whether a predicate begins here. */
export function openerAt(text: string, at: number): boolean {
  if (/^(?:组织|代表)/u.test(text.slice(at, at + 2)) && NOUN_BEFORE.test(text.slice(Math.max(0, at - 3), at)))
    return false;
  // A date: 请大会2013年召开.
  if (/\d/u.test(text.charAt(at))) return true;
  if (matchesAt(NOT_AN_OPENER, text, at) !== null) return false;
  const opener = matchesAt(OPENER, text, at)?.[0];
  return (
    opener !== undefined &&
    !(opener.length > 1 && NOUN_OF_A_VERB.test(text.slice(at + opener.length, at + opener.length + 2)))
  );
}

/** 尚未提交2026年国家报告的缔约方: what whoever is asked has not done, or has. */
const NOT_YET = /^(?:尚未|还未|还没有|没有|已经?(?!婚|故)|曾经?|未(?!成年|来))/u;

/** 在…情况下: where or how, not whom. */
const CIRCUMSTANCE = /^(?:在|对|向|为|与|根据|按照|以|通过|从|就|作为)/u;

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
  const whom = readWhom(text, from, to, mask, heads);
  if (!whom || to - whom.end < 3) return whom;
  const further = FURTHER.exec(text.slice(whom.end, Math.min(to, whom.end + 12)));
  if (!further) return whom;
  const more = readWhom(text, whom.end + further[0].length, to, mask, heads);
  return more && COMPLETE.test(text.slice(more.end, more.end + 1)) ? { start: from, end: more.end } : whom;
}

/** 各方，特别是武装团体领导人，…: a comma, and whom in particular or besides; then a comma again. */
const FURTHER = /^[¹²³⁰⁴-⁹ ]*, ?(?:特别是|尤其是?|包括|以及|及其?|和)/u;
const COMPLETE = /^[,]/u;

function readWhom(text: string, from: number, to: number, mask: Uint8Array, heads: Heads): Span | undefined {
  const limit = Math.min(to, from + LONGEST);
  const relative =
    heads.nameEnd(from) === undefined && (openerAt(text, from) || NOT_YET.test(text.slice(from, from + 4)));
  if (relative && !RELATIVE_BEGINNING.test(text.slice(from, from + 6))) return undefined;
  const unknown = relative ? undefined : unknownName(text, from, limit, mask, heads);
  if (unknown) return unknown;
  let fallback: number | undefined;
  let lastHead: number | undefined;
  // Where the last conjunction between two members ends, until a noun that is known ends behind it.
  let joinedAt: number | undefined;
  let passedOf = false;
  for (let at = from + 1; at <= limit; at++) {
    if (mask[at - 1] === 1) continue;
    if (text.charAt(at - 1) === '的') passedOf = true;
    const here = heads.endsAt(at, from);
    if (!here) {
      const isUnknown = joinedAt !== undefined && at - joinedAt >= 2 && at - joinedAt <= LONGEST_UNKNOWN;
      if (isUnknown && !relative && matchesAt(AFTER_UNKNOWN, text, at)) return { start: from, end: at };
      if (!/[,;。:\n]/u.test(text.charAt(at - 1))) continue;
      // A list ends in a noun that we do not know: 各学术机构和智库，加强….
      if (lastHead !== undefined && at - 1 - lastHead <= LONGEST_UNKNOWN) fallback ??= at - 1;
      break;
    }
    if (relative && !passedOf) continue;
    if (!heads.isShort(at)) lastHead = at;
    joinedAt = undefined;
    const next = skip(text, at);
    if (next >= limit || /[,;。:\n]/u.test(text.charAt(next))) return { start: from, end: at };
    const joined = text.charAt(next) === '、' ? next + 1 : next;
    if (matchesAt(SHARED_VERB, text, joined) && /[并和或及同]/u.test(text.charAt(joined)))
      return { start: from, end: at };
    const conjunction = matchesAt(CONJUNCTION, text, next);
    if (conjunction) {
      if (/^[与同]/u.test(conjunction[0]) && accompanies(text, next + 1, limit, heads))
        return { start: from, end: at };
      joinedAt = next + conjunction[0].length;
      continue;
    }
    if (heads.nameEnd(next) === undefined && openerAt(text, next)) return { start: from, end: at };
    if (
      fallback === undefined &&
      !heads.isShort(at) &&
      !/[的之中内各所]/u.test(text.charAt(next)) &&
      mask[next] !== 1
    )
      fallback = at;
  }
  const end = relative ? (CIRCUMSTANCE.test(text.slice(from, from + 2)) ? undefined : lastHead) : fallback;
  return end === undefined ? undefined : { start: from, end };
}

/** A head so near tells more than a guess. */
const NEAR = 8;
/** A name that no table has, where what follows it can only be a predicate: 敦促塔利班迅速…. */
const PREDICATE_FOLLOWS =
  /[一-龥]{2,12}?(?=立即|立刻|迅速|尽快|尽早|继续|停止|不再|不要|避免|将|把|采取|考虑|参与|参加|加入|批准|遵守|履行|确保|提供|支持|就(?!业)|积极|充分|切实|进一步)/uy;

function unknownName(
  text: string,
  from: number,
  limit: number,
  mask: Uint8Array,
  heads: Heads,
): Span | undefined {
  const found = matchesAt(PREDICATE_FOLLOWS, text, from);
  if (!found || from + found[0].length > limit || mask[from] === 1) return undefined;
  const end = from + found[0].length;
  for (let at = from; at < end; at++) if (openerAt(text, at) || heads.endsAt(at + 1, from)) return undefined;
  for (let at = end; at <= from + NEAR; at++) if (heads.endsAt(at, from)) return undefined;
  const isPhrase =
    RELATIVE_BEGINNING.test(found[0]) || /^(?:所有|各|一切|任何|有关|相关|其他)|[的了]/u.test(found[0]);
  return isPhrase ? undefined : { start: from, end };
}

/** 海地总理和各政党在…以前: behind a conjunction a noun that no table has, and then what can only be a predicate. */
const AFTER_UNKNOWN =
  /(?:在|于|至迟|最迟|不迟于|将|把|就(?!业)|向|按照|根据|依照|酌情|立即|立刻|迅速|尽快|尽早|继续|停止|不再|避免|采取|考虑|参与|参加|批准|遵守|履行|确保|提供|积极|充分|切实|进一步|加强)/uy;

/** Whether what follows 与 is somebody to work with, and not a second addressee: a verb of company stands behind a noun. */
function accompanies(text: string, from: number, limit: number, heads: Heads): boolean {
  const stop = text.slice(from, limit).search(/[,;。:]/u);
  const clause = text.slice(from, stop < 0 ? limit : from + stop);
  for (const { index } of clause.matchAll(COMPANION_VERB)) {
    const before = clause.slice(0, index).replace(/(?:充分|积极|进一步|继续|加强|酌情|更|更加)+$/u, '');
    if (heads.endsAt(from + before.length)) return true;
  }
  for (let at = from + 1; at <= limit; at++) {
    if (/[,;。:]/u.test(text.charAt(at - 1))) return true;
    if (heads.endsAt(at) && openerAt(text, at)) return false;
  }
  return true;
}
