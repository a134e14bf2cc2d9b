import { firstEndingAfter } from '../model/span.js';
import { type BodyMention, bodyById, genericBody, recognizeBodies } from '../names/bodies.js';
import { CHINESE_DATE_PART, ENGLISH_DATE_SHORT, MONTH, yearOf } from '../text/dates.js';
import type { Folded } from '../text/fold.js';
import { NUMERAL, parseNumeral } from '../text/numerals.js';
import type { Adopter, Stated } from './mention.js';

/** Dates and words before a number are looked for in the last characters only. */
const TAIL = 24;
/** How far back an organ's name is looked for: 经济及社会理事会关于…的 takes a line. */
const REACH = 160;
/** 2008年7月25日, 一九七一年十月二十五日, 18 December 2008 at the end of what stands before a number. */
const DATE_BEFORE = new RegExp(`(?:${CHINESE_DATE_PART}|${ENGLISH_DATE_SHORT})\\s?$`, 'iu');
/** Words between an adopter and the number: 在, 的, 通过的, 题为, resolution. */
const BETWEEN =
  /(?:在|于|中|所|以|通过|核可|的|其|题为|新的|有关|相关|各项|一项|决议案|决议|决定|[:"'*_(]|'s|(?<![A-Za-z])(?:in|its|of|the|adopted|on|resolutions?|res\.|decisions?|dec\.|nos?\.?|number))\s?$/iu;
/** What a title or a subject begins with, between an adopter and a number: 大会关于…的第63/194号决议. */
const SUBJECT = /(?:关于|题为|载有|有关|就|载列|设立|延长|核可|通过|宣布)/gu;
/** 第十届紧急特别会议, 2022年年度会议, 第8403次会议: when, not who. */
const SESSION_BEFORE =
  /(?:第[^第,。;]{1,5}届|[〇零一二三四五六七八九十百\d]{1,5}\s?届|\d{4}\s?年|第[^第,。;届]{1,8}次)(?:[^第,。;届]{0,6})(?:会议|届会|常会|年会|会期|续会)\s?$/u;
/** Before a body that a later word says adopted it. */
const ADOPTED_BY = /(?:由|是|系)(?:联合国)?(?=[^,。;由是系]{2,30}通过)/u;
/** 第31/32号决议（人权理事会）: before and behind a body in brackets. */
const BRACKET = /^\s?[([](?:联合国)?/u;
/** Dates behind a number; 2446 (2018) is no date. */
const DATE_BEHIND = new RegExp(
  `^\\s?[([,]?\\s?(?:(?:of|dated|adopted on)\\s)?(${CHINESE_DATE_PART}|${ENGLISH_DATE_SHORT}|(?<=(?:of|dated|on)\\s)${MONTH}\\s\\d{4}|(?<=[([]\\s?)(?:19|20)\\d{2}(?=\\s?[)\\]]))`,
  'iu',
);
/** 其 or the words that begin a subject: what ends in 的 after them says what the resolution is about. */
const OWN_OR_SUBJECT = /其(?![他它余中])|关于|题为|有关|据以|设立|成立|延长/u;
const QUOTED_BEFORE = /(?:"[^"]{1,100}"|《[^《》]{1,100}》)\s?$/u;
const SENTENCE_END = /[。!?\n]|\.\s(?=[A-Z\p{Script=Han}])/gu;

function lastSentence(text: string): string {
  let from = 0;
  SENTENCE_END.lastIndex = 0;
  while (SENTENCE_END.test(text)) from = SENTENCE_END.lastIndex;
  return text.slice(from);
}

/** Ends of names that are in no table: before a number they say that it is another body's. */
const OTHER_BODY =
  /(?:大会|会议|联盟|同盟|组织|管理局|理事机构|总统|政府|内阁|联合会|协会|学会|商会|工会|董事会|峰会|常委会|人大|国会|议院|法院|法庭|Assembly|Union|Authority|Agency|Senate|House)$/u;
/** The longest word that stands for a body named before: Conference of the Parties. */
const LONGEST_GENERIC = 26;

/** 执行局, 缔约方会议, Executive Board at the end of what stands before a number; what they can mean. */
function genericAtEnd(
  before: string,
): { readonly word: string; readonly means: readonly string[] } | undefined {
  if (/[局会院庭]$/u.test(before)) {
    for (let length = Math.min(8, before.length); length >= 2; length--) {
      const word = before.slice(-length);
      // Its key has no punctuation: ,理事会 is 理事会 behind a comma.
      const generic = /^\p{Script=Han}/u.test(word) ? genericBody(word) : undefined;
      if (generic) return { word, means: generic.means };
    }
    return undefined;
  }
  const words =
    /(?:[A-Z][a-z]+|of|the)(?:\s(?:[A-Z][a-z]+|of|the)){0,4}$/u.exec(before.slice(-LONGEST_GENERIC))?.[0] ??
    '';
  for (let at = 0; at >= 0 && words !== ''; at = words.indexOf(' ', at + 1)) {
    const word = words.slice(at).trimStart();
    const generic = genericBody(word);
    if (generic) return { word, means: generic.means };
  }
  return undefined;
}

/** Before a name that other bodies use for parts of themselves. */
const PART_OF_ANOTHER =
  /(?:世界|国际|代表|全球|组织|缔约[国方]|联盟|联合会|机构|协会|学会|会员|法律|议会|开幕|卫生|世卫|环境|人居|劳工|邮政|气象|海事|审议|筹备|政府首脑|政府|人民|国民|教科文|党|教会|股东|Health|Environment|Parliamentary|National|World|Labour|Habitat|(?<![A-Za-z])(?!UN\s)[A-Z]{3,8})\s?$/u;
/** May stand before the bare word 理事会: then it is the organ that speaks or was named before. */
const MAY_LEAD =
  /(?:^|[\s,。;:、("《》)]|回顾|重申|铭记|根据|依据|依照|按照|遵照|遵循|以及|和|与|及|或|经|由|在|的|其|请|到|据|自|从|见|注意到|执行|关于|欢迎|强调|认识到|如|按|包括|又|还|同|本|\d\s?[年月日])$/u;

/** 第六十三届会议: the session of a body, in its number. */
const NUMBERED_SESSION = new RegExp(`^第\\s?(${NUMERAL}{1,5})\\s?届(?:会议|常会|届会)\\s?$`, 'u');
/** Between a date and the number of what was adopted on it; other words may mean that something else was. */
const OF_ITSELF = /^(?:通过|所|的|of|on|adopted)$/iu;

/** Which body the words before a number name as its adopter. */
export interface AdopterFinder {
  find(at: number): (Adopter & WhenAdopted) | (WhenAdopted & { readonly organs?: never });
  /**
   * resolution 63/194 of the General Assembly: the adopter behind a number, and where its name ends; 第53/9号决议由人权理事会
   * 通过: one that the sentence says, whose name is no part of the citation.
   */
  behind(at: number): { readonly adopter: Adopter; readonly end: number } | undefined;
  /** resolution 62/63 of 6 December 2007: the date behind a number. */
  dateBehind(at: number): string | undefined;
}

/** When the words before a number say that it was adopted. */
interface WhenAdopted {
  readonly year?: number;
  readonly said?: Stated;
}

/** An unknown name directly before `resolution` is another body's: WHA resolution, European Parliament resolution. */
const UNKNOWN_NAME = /(?:^|[^\w.-])((?:[A-Z]{2,8}|[A-Z][a-z]{2,20}))$/u;
const NO_NAME =
  /^(?:UN|US|OP|PP|See|Under|Per|By|In|The|This|That|These|Its|Both|And|Or|Cf|Also|Draft|Nations|If|As|With|From|To|Of|On|At|[A-Z][a-z]+(?:ing|ed)|[A-Z][a-z]+s)$/u;

/**
 * Finds adopters in one text. Bodies are recognized once; each look-up is bounded by REACH.
 */
export function createAdopterFinder(text: Folded): AdopterFinder {
  const { cased } = text;
  const bodies: readonly BodyMention[] = recognizeBodies(text).map((mention) => ({
    ...mention,
    ...text.foldedSpan(mention),
  }));

  const lastEndingBy = (at: number) => firstEndingAfter(bodies, at) - 1;
  const isOrgan = ({ id }: BodyMention) => bodyById(id)?.organ === true;
  const isPartOfAnother = ({ start, id }: BodyMention) =>
    (id === 'GA' || id === 'SECRETARIAT') &&
    PART_OF_ANOTHER.test(cased.slice(Math.max(0, start - 14), start));

  /** The body whose name ends exactly at `end`. */
  function bodyAt(end: number): Adopter | undefined {
    const mention = bodies[lastEndingBy(end)];
    const before = cased.slice(Math.max(0, end - 40), end);
    if (mention?.end === end && !isPartOfAnother(mention)) {
      // A body without a series of its own (a commission) excludes every organ.
      return { organs: isOrgan(mention) ? [mention.id] : [], adjacent: true, start: mention.start };
    }
    if (mention?.end === end && mention.id !== 'GA') return undefined;
    const generic = genericAtEnd(before);
    if (generic) {
      // 规划署理事会 is a council of another; 理事会 alone, and Council, are those that write so for themselves.
      const alone = MAY_LEAD.test(before.slice(0, -generic.word.length)) || /^[A-Z]/u.test(generic.word);
      const means = generic.word === 'Council' ? [...generic.means, 'SC'] : generic.means;
      return { organs: alone ? means : [], adjacent: true, start: end - generic.word.length };
    }
    if (/(?:^|[^\w-])Assembly$/u.test(before) && !/[A-Z][a-z]+ Assembly$/u.test(before))
      return { organs: ['GA'], adjacent: true, start: end - 'Assembly'.length };
    const other = OTHER_BODY.exec(before.slice(-14));
    if (other) return { organs: [], adjacent: true, start: end - other[0].length };
    return undefined;
  }

  /** An unknown Latin name directly before the word `resolution`. */
  function unknownName(end: number): Adopter | undefined {
    const name = UNKNOWN_NAME.exec(cased.slice(Math.max(0, end - 24), end))?.[1];
    if (name === undefined || NO_NAME.test(name)) return undefined;
    return { organs: [], adjacent: true, start: end - name.length };
  }

  return {
    behind(at) {
      const joint = /^\s(?:of|adopted by)\s(?:the\s)?/iu.exec(cased.slice(at, at + 24));
      if (!joint) return inBrackets(at) ?? saidToAdopt(at);
      const start = at + joint[0].length;
      const mention = bodies[lastEndingBy(start) + 1];
      if (mention?.start !== start) return undefined;
      return {
        adopter: { organs: isOrgan(mention) ? [mention.id] : [], adjacent: true, start: mention.start },
        end: mention.end,
      };
    },
    dateBehind(at) {
      return DATE_BEHIND.exec(cased.slice(at, at + TAIL + 8))?.[1];
    },
    find(at) {
      const least = Math.max(0, at - REACH);
      let text = lastSentence(cased.slice(least, at));
      const origin = at - text.length;
      let year: number | undefined;
      let said: Stated = {};
      let itsOwn = true;
      const when = (): WhenAdopted => ({
        ...(year !== undefined && { year }),
        ...((said.date ?? said.session) !== undefined && { said }),
      });
      let wordBefore = false;
      let ofSubject = false;
      // What may stand between is taken off from the right; after each step a body's name may end there.
      for (let step = 0; step < 12; step++) {
        text = text.trimEnd();
        const session = /[议会期]$/u.test(text) ? SESSION_BEFORE.exec(text) : null;
        if (session) {
          const numbered = itsOwn ? NUMBERED_SESSION.exec(session[0])?.[1] : undefined;
          const counted = numbered === undefined ? undefined : parseNumeral(numbered);
          if (counted !== undefined) said = { session: counted, ...said };
          text = text.slice(0, session.index).trimEnd();
        }
        const body =
          bodyAt(origin + text.length) ?? (wordBefore ? unknownName(origin + text.length) : undefined);
        // 回顾其据以设立委员会的第11(II)号决议: a body within a subject is not who adopted it.
        if (body && !(ofSubject && body.organs.length === 0)) return { ...body, ...when() };
        const tail = text.slice(-TAIL);
        const date = DATE_BEFORE.exec(tail);
        if (date) {
          year ??= yearOf(date[0]);
          if (itsOwn) said = { date: date[0].trim(), ...said };
          text = text.slice(0, -date[0].length);
          continue;
        }
        const quoted = /["》]$/u.test(text) ? QUOTED_BEFORE.exec(text) : null;
        const between = quoted ? null : BETWEEN.exec(tail);
        const taken = quoted ?? between;
        wordBefore =
          /^(?:res|dec)/iu.test(taken?.[0] ?? '') || (wordBefore && /^no/iu.test(taken?.[0] ?? ''));
        if (!taken) break;
        itsOwn &&= OF_ITSELF.test(taken[0].trim());
        // 关于…的: the adopter stands before the subject.
        if (taken[0].trim() === '的') {
          const subject = beforeSubject(text.slice(0, -taken[0].length), origin);
          if (subject) return { ...subject, ...when() };
          ofSubject ||= OWN_OR_SUBJECT.test(text);
        }
        text = text.slice(0, -taken[0].length);
      }
      const subject = beforeSubject(text, origin);
      if (subject) return { ...subject, ...when() };
      // Further off: the nearest organ of the sentence helps to choose.
      for (let index = lastEndingBy(at); index >= 0; index--) {
        const mention = bodies[index];
        if (!mention || mention.end < origin) break;
        if (isOrgan(mention) && !isPartOfAnother(mention))
          return {
            organs: [mention.id],
            adjacent: false,
            start: mention.start,
            ...when(),
          };
      }
      return when();
    },
  };

  /** 由人权理事会通过, 是安全理事会去年通过的: later in the sentence of the number. */
  function saidToAdopt(at: number): { readonly adopter: Adopter; readonly end: number } | undefined {
    const [rest = ''] = cased.slice(at, at + REACH).split(SENTENCE_END, 1);
    const words = ADOPTED_BY.exec(rest);
    if (!words) return undefined;
    const start = at + words.index + words[0].length;
    const mention = bodies[lastEndingBy(start) + 1];
    if (mention?.start !== start || !/^[^,。;]{0,20}通过/u.test(cased.slice(mention.end, mention.end + 24)))
      return undefined;
    return { adopter: { organs: isOrgan(mention) ? [mention.id] : [], adjacent: true, start }, end: at };
  }

  function inBrackets(at: number): { readonly adopter: Adopter; readonly end: number } | undefined {
    const start = at + (BRACKET.exec(cased.slice(at, at + 6))?.[0].length ?? 0);
    const mention = bodies[lastEndingBy(start) + 1];
    if (start === at || mention?.start !== start || !isOrgan(mention)) return undefined;
    const closing = /^\s?[)\]]/u.exec(cased.slice(mention.end, mention.end + 2));
    return closing
      ? { adopter: { organs: [mention.id], adjacent: true, start }, end: mention.end + closing[0].length }
      : undefined;
  }

  /** 大会关于…的, 委员会题为“…”的: a body whose name ends where a subject begins. Nearest first. */
  function beforeSubject(text: string, origin: number): Adopter | undefined {
    const subjects = [...text.matchAll(SUBJECT)].map(({ index }) => index);
    for (const index of subjects.toReversed()) {
      const head = text
        .slice(0, index)
        .trimEnd()
        .replace(/[,:]$/u, '')
        .replace(/(?:在|于)?(?:其)?\s?$/u, '');
      const undated = head
        .replace(DATE_BEFORE, '')
        .replace(SESSION_BEFORE, '')
        .replace(DATE_BEFORE, '')
        .replace(/(?:在|于)?(?:其)?\s?$/u, '');
      const body = bodyAt(origin + undated.length);
      if (body) return body;
    }
    return undefined;
  }
}
