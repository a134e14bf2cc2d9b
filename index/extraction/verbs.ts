import type { Span } from '../model/span.js';
import { recognizeOpening } from '../tables/opening-words.js';
import {
  CONNECTIVES,
  EXPERTS,
  LEADS_IN,
  NARRATED,
  NOT_REQUESTS,
  OF_A_STATE,
  REQUEST_VERBS,
  SPEAKERS,
  VERB_ADVERBS,
  type VerbRow,
} from '../tables/request-words.js';
import { alternatives } from '../text/alternatives.js';
import { type Heads, openerAt } from './addressee.js';

const ADVERBS = `(?:(?:${alternatives([...VERB_ADVERBS, ...CONNECTIVES])}),? ?)*`;
const CONNECTIVE = new RegExp(`(?:${alternatives(CONNECTIVES)}),? ?`, 'gu');
const VERBS = alternatives(REQUEST_VERBS.map(({ verb }) => verb));
const DIRECTIVES = alternatives(
  REQUEST_VERBS.flatMap(({ verb, verbClass }) => (verbClass === 'directive' ? [verb] : [])),
);
/** Within a clause only behind 并 and the like and an addressee: 敦促会员国并邀请区域组织. */
const VERB_HERE = new RegExp(`(?<lead>${ADVERBS})(?<verb>${VERBS})`, 'uy');
const JOINED = new RegExp(`(?:并|和|同时|并且)(?:再次|强烈|还|又|特别)?(?:${VERBS})`, 'gu');
/** 谨通过阁下促请…, 谨代表本国政府请求…: letters ask in the middle of a clause. */
const HUMBLY = new RegExp(`谨(?:[^,;。]{0,12}?)(?=(?:${DIRECTIVES}))`, 'u');
/** A number, letter or dash in front of a paragraph. */
const ITEM_MARK =
  /^(?:\d{1,3}\.(?:\d{1,2}|[a-z])(?= )|[\d一二三四五六七八九十]{1,3}[.、]|\([a-z\d一二三四五六七八九十]{1,4}\)|[-•])? */u;
const BOUNDARY: ReadonlySet<number> = new Set([...',;。:!?\n、'].map((mark) => mark.charCodeAt(0)));
/** What another text said: …决议，其中请秘书长…. */
const WITHIN_ANOTHER = new RegExp(
  `^(?:包括|特别是|尤其是)?(?:其中|当中)(?!第|所)|^该(?:决议|决定)(?!,)|(?:其中|当中)(?=${ADVERBS}(?:${VERBS}))`,
  'u',
);
/** …决议，其中大会强调…，促请…: all of the sentence is what that text said. */
const WHOLLY_WITHIN =
  /(?:其中|当中)(?:大会|理事会|安理会|安全理事会|委员会|缔约方会议|会员国|各国|缔约国|秘书长|理事国|其)/u;
const ROWS = new Map(REQUEST_VERBS.map((row) => [row.verb, row]));

/** A verb by which something is asked or decided, with the adverbs before it; offsets are into the folded text. */
export interface Verb extends Span {
  readonly row: VerbRow;
  /** It stands among deeds, and asks only where it names somebody. */
  readonly amongDeeds?: boolean;
}

/** Where clauses begin, in order. */
function clauseStarts(text: string, mask: Uint8Array): number[] {
  const starts = [ITEM_MARK.exec(text)?.[0].length ?? 0];
  for (let at = 0; at < text.length; at++) {
    if (!BOUNDARY.has(text.charCodeAt(at)) || mask[at] === 1) continue;
    const next =
      at +
      1 +
      (/^ *(?:\([a-z\d一二三四五六七八九十]{1,4}\) *)?/u.exec(text.slice(at + 1, at + 12))?.[0].length ?? 0);
    starts.push(next);
  }
  return starts;
}

/** What is adopted is a text, and the clause ends with it: 通过以下决议, 通过本决议附件所载《行动计划》. */
const ADOPTS =
  /^(?:[^,;。:]{0,12}(?:以下|下列|如下)|[^,;。:]*?(?:决议|决定|草案|宣言|声明|纲领|计划|战略|报告|议程|规则|结论|文件|公约|议定书|协定|条约|准则|方案|预算|名单|办法|守则|原则|条例|规约|章程|修正案?|案文|安排|》)(?:[¹²³⁰⁴-⁹ ]*(?:\([^)]{0,40}\))?)*(?:[,;。:]|$))/u;
const LONGEST_ADOPTED = 120;

/** A verb that stands where one can ask, with what is piled up before it. */
function verbAt(text: string, from: number): Verb | undefined {
  let at = from;
  VERB_HERE.lastIndex = at;
  const found = VERB_HERE.exec(text);
  const verb = found?.groups?.['verb'];
  const row = verb === undefined ? undefined : ROWS.get(verb);
  if (!found || !row || verb === undefined) return undefined;
  const end = at + found[0].length;
  // 为此, 因此 in front of it belong to the sentence, not to the verb.
  const last = [...found[0].matchAll(CONNECTIVE)].at(-1);
  const lead = Math.max(last ? last.index + last[0].length : 0, found[0].lastIndexOf(',') + 1);
  at += lead + (/^ */u.exec(found[0].slice(lead))?.[0].length ?? 0);
  // 建议请秘书长…, 决定请…: what is asked is what the second says.
  const inner = verb === '建议' || verb === '决定' ? verbAt(text, end) : undefined;
  if (inner?.start === end && inner.row.verbClass === 'directive') return inner;
  // 并通过常驻代表委员会提交报告: by means of.
  if (verb === '通过' && !ADOPTS.test(text.slice(end, end + LONGEST_ADOPTED))) return undefined;
  // 模板也要求…: said of a thing.
  if (verb === '要求' && /[也都]$/u.test(found.groups?.['lead'] ?? '')) return undefined;
  return NOT_REQUESTS.test(text.slice(end - verb.length, end + 3)) ? undefined : { start: at, end, row };
}

/** Where the words end that name who speaks; `from` where nobody does. */
function speakerEnd(text: string, from: number, heads: Heads, leading: boolean): number {
  const speakers = leading ? SPEAKERS : EXPERTS;
  const word = from + (speakers.exec(text.slice(from, from + 12))?.[0].length ?? 0);
  const name = (leading ? heads.nameEnd(from) : undefined) ?? from;
  const named = name > from ? name + (OF_A_STATE.exec(text.slice(name, name + 6))?.[0].length ?? 0) : from;
  return Math.max(word, named);
}

/** A verb behind the one who speaks: 委员会还建议…; experts speak so in the middle of a sentence too. */
function spokenAt(text: string, from: number, heads: Heads, leading: boolean): Verb | undefined {
  const speaker = speakerEnd(text, from, heads, leading);
  const verb = speaker > from ? verbAt(text, speaker) : undefined;
  return verb?.row.verbClass === 'directive' ? verb : undefined;
}

/** 工作组经讨论建议各缔约方…: a verb in the middle of a clause, no noun (该建议, 提出的建议). */
const RECOMMENDS =
  /(?<![的该此这项条份些其各所出受行实述关家要何供新供据列级用])(?:还|又|也|再次|特别|强烈)?建议(?!草案|书|者|稿|权)/gu;
/** 秘书长在报告中建议…: what a report tells of him. */
const A_PERSON = /(?:秘书长|主席|主任|专员|代表|大使)$/u;
/** Between who speaks and that: when, where, after what. */
const MOST_BETWEEN = 24;

/** Behind these words a predicate tells what is done about something, and is no item of a list of deeds. */
const PREPOSITION = /^(?:在|对|为|鉴|根据|依|按|遵|自|从|通过|随|就|关于|作为|除|如|由|于|应|以|经)/u;

/** A sentence that begins by telling when: 2021年…，鼓励他们…. */
const DATED = /^(?:自|截至)?\d{4} ?年[^,]{0,20}(?<!起|前|内)$/u;
/** 大会在…的决议中，请…: what another text said. */
const REPORTED = /^[^在].*在.*(?:决议|决定|报告|信|函|声明|发言|结论)(?:中|里)$/u;
/** These are also done by whoever is asked: 促进可持续消费，鼓励创建…. */
const ALSO_DEEDS: ReadonlySet<string> = new Set(['鼓励', '要求', '建议', '邀请', '请求']);

/** Behind a list, a further request. */
const GOES_ON = /^(?:并|和|又|还|同时|再次)/u;
/** 举办了研讨会，并邀请…: what was done. */
const DONE = /[^为除]了(?!解)/u;

/** What the clauses of a sentence so far say about those that follow. */
interface Sentence {
  /** It tells what others did or said: nothing in it is asked. */
  readonly told: boolean;
  /** So do the clauses behind this one. */
  readonly tellsLater: boolean;
  /** It begins with words that open paragraphs, and so tells nothing. */
  readonly opens: boolean;
  /** It is an item of a list of what is to be done. */
  readonly deeds: boolean;
  /** All clauses lead in to its subject. */
  readonly leading: boolean;
  /** Behind 其中: what a cited text asked, until a verb without 并 begins anew. */
  readonly recital: boolean;
  /** It begins as no paragraph of a resolution does, nor with what it is about: a plain statement. */
  readonly states: boolean;
}

function beginSentence(text: string, start: number, clause: string, heads: Heads): Sentence {
  const opens =
    (verbAt(text, start) ?? spokenAt(text, start, heads, true)) !== undefined ||
    recognizeOpening(clause) !== undefined;
  return {
    opens,
    told: !opens && NARRATED.test(clause),
    tellsLater: !opens && DATED.test(clause),
    deeds: !opens && openerAt(text, start) && !PREPOSITION.test(clause),
    states: !opens && !PREPOSITION.test(clause),
    leading: true,
    recital: false,
  };
}

/** Every verb of a folded text by which something is asked or decided, in order. Linear. */
export function findVerbs(text: string, mask: Uint8Array, heads: Heads): readonly Verb[] {
  const verbs: Verb[] = [];
  // What is asked follows as a list: its items are deeds (建议缔约国：(a) 修订…；(b) 鼓励…).
  let listed = false;
  let sentence: Sentence | undefined;
  const starts = clauseStarts(text, mask);
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? text.length;
    const clause = text.slice(start, end).replace(/[,;。、:]\s*$/u, '');
    const mark = lastMark(text, start);
    if (!sentence || /[;。\n]/u.test(mark)) sentence = beginSentence(text, start, clause, heads);
    else {
      const deed = !sentence.opens && openerAt(text, start) && !PREPOSITION.test(clause);
      sentence = { ...sentence, told: sentence.told || sentence.tellsLater, deeds: sentence.deeds || deed };
    }
    if (WITHIN_ANOTHER.test(clause)) sentence = { ...sentence, recital: true };
    if (WHOLLY_WITHIN.test(clause)) sentence = { ...sentence, told: true };
    const { told, opens, deeds, states, leading, recital } = sentence;
    const isFirst = index === 0 || /[;。\n]/u.test(mark);
    const verb = verbAt(text, start) ?? (recital ? undefined : spokenAt(text, start, heads, leading));
    sentence = {
      ...sentence,
      leading: leading && (mark === '、' || LEADS_IN.test(clause)),
      tellsLater: sentence.tellsLater || (!opens && (DONE.test(clause) || REPORTED.test(clause))),
    };
    if (told) continue;
    const goesOn = GOES_ON.test(clause);
    // A list of addressees may end in 、请…, but 、 parts words far more often.
    if (verb && (goesOn || (!listed && mark !== '、')) && !(recital && goesOn)) {
      sentence = { ...sentence, recital: false };
      verbs.push({
        ...verb,
        amongDeeds:
          (deeds && ALSO_DEEDS.has(verb.row.verb) && !(goesOn && verbs.at(-1)?.row === verb.row)) ||
          (states && !isFirst && verb.row.verb === '要求'),
      });
      listed = verb.row.verbClass === 'directive' && lastMark(text, end) === ':';
    }
    if (!sentence.recital && !listed) {
      verbs.push(...verbsWithin(clause, start, verb, text, mask, heads));
      const speaker = verb ? start : speakerEnd(text, start, heads, leading);
      const speaks = speaker > start && !A_PERSON.test(text.slice(start, speaker));
      for (const { index: at } of speaks ? clause.matchAll(RECOMMENDS) : []) {
        const recommends = start + at - speaker <= MOST_BETWEEN ? verbAt(text, start + at) : undefined;
        // It asks only where it names somebody.
        if (recommends && start + at > speaker && mask[start + at] !== 1)
          verbs.push({ ...recommends, amongDeeds: true });
      }
    }
  }
  return verbs
    .sort((a, b) => a.start - b.start)
    .filter((verb, index, all) => verb.start >= (all[index - 1]?.end ?? 0));
}

/** Verbs in the middle of a clause: behind 谨, and behind an addressee and 并. */
function verbsWithin(
  clause: string,
  start: number,
  first: Verb | undefined,
  text: string,
  mask: Uint8Array,
  heads: Heads,
): readonly Verb[] {
  const found: Verb[] = [];
  const humbly = HUMBLY.exec(clause);
  const asked = humbly && !first ? verbAt(text, start + humbly.index + humbly[0].length) : undefined;
  if (asked && mask[asked.start] !== 1) found.push(asked);
  for (const { index } of clause.matchAll(JOINED)) {
    const at = start + index;
    if (index === 0 || mask[at] === 1 || !heads.endsAt(at)) continue;
    const joined = verbAt(text, at) ?? verbAt(text, at + 1);
    if (joined) found.push(joined);
  }
  return found;
}

/** The last character in front of `start` that is no blank and no mark of an item. */
function lastMark(text: string, start: number): string {
  const before = text
    .slice(Math.max(0, start - 12), start)
    .replace(/(?: *\([a-z\d一二三四五六七八九十]{1,4}\))? *$/u, '');
  return before.slice(-1);
}
