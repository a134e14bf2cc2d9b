import { CHINESE_DATE_PART, ENGLISH_DATE_SHORT } from '../../text/dates.js';
import { PRINTED_NUMBER, type PrintedNumber, readPrintedNumber } from '../printed-number.js';

/**
 * Resolutions and decisions by their printed number: 第63/194号决议, 63/194号决议, 第76/213决议, 决议案三九六(五),
 * resolution 63/194, 第72/194、72/284和75/291号决议, 第53/243 A和B号决议, UNSCR 1325.
 */

/** Numbers like 1/CP.21 are of conferences of parties, 58.3 of the World Health Assembly. */
/** 第二七五八号: digits in a row, as they are read. */
const HAN_DIGITS = '〇零一二三四五六七八九';
const NUMBER = new RegExp(
  `(第\\s{0,3}[([]?)?(?<![\\d/.A-Za-z$€£¥+-])(?:(\\d{1,3}/(?:CP|CMP|CMA|COP|SC|SBI|BC)\\.\\d{1,3}|(?:WHA|EB)\\d{1,3}(?:\\.R?\\d{1,3}|\\(\\d{1,3}\\))|GC[.(]\\d{1,3}\\)?/Res\\.\\d{1,3}|\\d{1,3}\\s?C/(?:Res(?:olution)?\\.?\\s?)?\\d{1,3}|\\d{1,2}\\.\\d{1,2}(?=\\s?号?\\s?(?:决议|决定)))|(${PRINTED_NUMBER})|(\\d{1,4}|(?<=第\\s{0,3})[${HAN_DIGITS}]{3,5}(?=\\s?号))(?![\\d/A-Za-z段条款项届次页章卷年月日]|[.,]\\d))`,
  'gu',
);
const WORD_ANYWHERE = /决\s?[议定]|resolution|decision|res\.|dec\.|UNSC|SCR|GA|SC/iu;
/** What closes a number. 决议草案 is no resolution yet, 号文件 and 号来文 are other things. */
const HAO = /(?:\s?[)\]]|\s?[([][^()[\]\d]{1,14}[)\]])?\s{0,3}号/uy;
const WORD_AFTER =
  /\s{0,3}(?:["'*_|》]{1,4}\s?)?(?:等?\s?(?:[两三四五六七八九十几多]{1,3}|\d{1,2}\s)?[项个]|等)?\s?(?:(决\s?议案|决\s?议(?!\s?草案))|(决\s?定(?!\s?草案)))/uy;
/** resolution, res., UNSCR before a number; H.Res. is a parliament's, 18 Dec. 2008 a date. */
const WORD_BEFORE =
  /(?:(?<!\b[A-Z]\.\s?|[A-Za-z])(?:(resolutions?|res\.?)|(decisions?|(?<!\d\s?)dec\.?))\s{0,3}(?:(?:nos?\.?|numbers?)\s{0,2})?\[?|(?<![A-Za-z])(UNSCR|SCR|UNSC|UNGA|GA|HRC|ECOSOC|G\.\s?A\.|S\.\s?C\.)(?:\s?(?:Res\.?|resolution))?\s{0,2}|(?<![号项该本此述其])(决议案|决议)\s?:?\s?|(?<![号项该本此述其])(决定)\s?:?\s?)$/iu;
const ACRONYMS: Readonly<Record<string, string>> = {
  UNSCR: 'SC',
  SCR: 'SC',
  UNSC: 'SC',
  UNGA: 'GA',
  GA: 'GA',
  SC: 'SC',
  HRC: 'HRC',
  ECOSOC: 'ECOSOC',
};
/** Between numbers of one list: 、 · 和 · , and · nothing at all (a slip: 第2630(2022)2609(2021)号). */
const SHORT_JOINT =
  /^(?:[([][^()[\]。;\n\d]{1,24}[)\]])?\s{0,3}(?:(?:[、,&]|和|及|与|以及|或|并|至|到|and|or)\s{0,3}){0,2}(?:第\s?)?$/iu;
/** 、2005年7月27日 · 和大会 · ，以及…的: words between numbers that share 决议 at the end. */
const LONG_JOINT = new RegExp(
  `^[\\s、,和及以与并又]*(?:[^\\s、,。;第号]{0,14})?(?:${CHINESE_DATE_PART})?\\s{0,3}$`,
  'u',
);
/** resolutions 71/205 of 19 December 2016 and 72/190; resolutions 47/21, para. 9, and 51/32 */
const ENGLISH_JOINT = new RegExp(
  `^(?:\\s(?:of|adopted on)\\s${ENGLISH_DATE_SHORT}|,?\\s(?:(?:op(?:erative)?\\.?\\s)?para(?:graph)?s?\\.?|¶{1,2}|annex,\\spara\\.)\\s[\\d()a-z\\s,-]{1,24}?)(?:[,;]|[,;]?\\s(?:and|&))\\s$`,
  'u',
);
const LONGEST_JOINT = 44;
/** A short joint with its blanks. */
const SHORT_REACH = 34;
/** 第53/243 A和B号, 第31/6 A号和B号: further letters of one number. */
const MORE_LETTERS =
  /(?:\s?号(?=\s?(?:和|、|及)\s?[A-Z]\s?号))?\s{0,2}(?:和|、|及|,|and|&|-|至|到|to)\s{0,2}([A-Z])(?![A-Za-z0-9/])/uy;

/** A number as it stands in a text, before it is known what it is of. */
export interface FoundNumber {
  start: number;
  /** Behind 号, and behind 决议 where it stands. */
  end: number;
  /** Behind the number itself: a body in brackets may stand before 号 (第63/194(大会)号决议). */
  readonly numberEnd: number;
  readonly ordinal: boolean;
  readonly hao: boolean;
  readonly number: PrintedNumber | undefined;
  /** Printed in a series of other bodies. */
  readonly foreign: boolean;
  readonly plain: boolean;
  kind: 'resolution' | 'decision' | undefined;
  readonly acronym: string | undefined;
  /** Where the word before it begins, or it itself. */
  readonly leadStart: number;
  /** resolution 63/194: the word stands before. */
  readonly led: boolean;
  readonly letters: readonly { readonly letter: string; readonly start: number; readonly end: number }[];
  joinsNext: 'short' | 'long' | undefined;
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function find(cased: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  // Without such a word anywhere no number alone counts: most texts are spared the look at each.
  const worded = WORD_ANYWHERE.test(cased);
  for (const match of cased.matchAll(NUMBER)) {
    const ordinal = match[1] !== undefined;
    const foreign = match[2] !== undefined;
    const printed = match[3] ?? '';
    const plain = !foreign && printed === '';
    if (plain && !worded) continue;
    const words = /[A-Za-z.议案定]\s{0,3}:?\s?\[?$/u.test(
      cased.slice(Math.max(0, match.index - 4), match.index),
    )
      ? WORD_BEFORE.exec(cased.slice(Math.max(0, match.index - 24), match.index))
      : null;
    const previous = found.at(-1);
    // A number alone counts behind 第 or a word, or in a list with others: the rest is none of ours.
    const joined = previous !== undefined && joins(cased.slice(previous.end, match.index));
    const behind = match.index + match[0].length;
    if (plain && !ordinal && !words && !joined && !/^\s?号?\s?决/u.test(cased.slice(behind, behind + 4)))
      continue;
    // Dec. 18, 2008
    if (
      plain &&
      /dec\.?\s*$/iu.test(words?.[0] ?? '') &&
      /^,?\s?\d{4}/u.test(cased.slice(behind, behind + 6))
    )
      continue;
    // 决议第4段: a number alone is no resolution behind a Chinese word.
    const lead = plain && (words?.[4] ?? words?.[5]) ? null : words;
    let end = match.index + match[0].length;
    const number = foreign
      ? undefined
      : readPrintedNumber(plain ? match[0].slice(match[1]?.length ?? 0) : printed);
    const letters = number?.letter ? readLetters(cased, end, number.letter) : [];
    end = letters.at(-1)?.end ?? end;
    const numberEnd = end;
    const hao = sticky(HAO, cased, end);
    if (hao) end += hao[0].length;
    const word = sticky(WORD_AFTER, cased, end);
    if (word) end += word[0].length;
    const acronym =
      lead?.[3] === undefined ? undefined : ACRONYMS[lead[3].toUpperCase().replace(/[.\s]/gu, '')];
    const leadKind = lead && ((lead[2] ?? lead[5]) ? 'decision' : 'resolution');
    const leadStart = match.index - (lead?.[0].length ?? 0);
    found.push({
      start: lead && !ordinal ? leadStart : match.index,
      ...{ end, numberEnd, ordinal, hao: hao !== undefined, number, foreign, plain, acronym, letters },
      leadStart,
      kind: word
        ? word[1]
          ? 'resolution'
          : 'decision'
        : (leadKind ?? (/\/Res/u.test(match[2] ?? '') ? 'resolution' : undefined)),
      led: lead !== null,
      joinsNext: undefined,
    });
  }
  return found;
}

const joins = (between: string) => between.length <= SHORT_REACH && SHORT_JOINT.test(between);

/** Further letters of one number, each where it stands; those of a range (A–D) stand at its end. */
function readLetters(cased: string, from: number, first: string): FoundNumber['letters'] {
  const letters: { letter: string; start: number; end: number }[] = [];
  let end = from;
  for (let more = sticky(MORE_LETTERS, cased, end); more; more = sticky(MORE_LETTERS, cased, end)) {
    const [gap, letter = ''] = more;
    const start = end + gap.length - 1;
    end += gap.length;
    const range = /-|至|到|to/u.test(gap)
      ? lettersBetween(letters.at(-1)?.letter ?? first, letter)
      : [letter];
    for (const each of range) letters.push({ letter: each, start, end });
  }
  return letters;
}

function lettersBetween(from: string, to: string): string[] {
  const letters: string[] = [];
  for (let code = from.charCodeAt(0) + 1; code <= to.charCodeAt(0) && letters.length < 26; code++)
    letters.push(String.fromCharCode(code));
  return letters;
}

/** 决议 at the end of a list holds for all of it, `resolutions` at its beginning too. */
function link(found: FoundNumber[], cased: string): void {
  for (const [index, left] of found.entries()) {
    const right = found[index + 1];
    if (!right || right.start < left.end || right.start - left.end > LONGEST_JOINT) continue;
    const between = cased.slice(left.end, right.start);
    if (left.kind !== undefined && !left.led) continue;
    if (joins(between) || (left.led && ENGLISH_JOINT.test(between))) {
      left.joinsNext = 'short';
      // resolutions 61/180 and 63/194; not: resolution 63/194, 18 States
      if (
        left.led &&
        right.kind === undefined &&
        (!right.plain || (left.plain && (right.number?.serial ?? 0) > 99))
      )
        Object.assign(right, { kind: left.kind, led: true });
    } else if (left.hao && (right.ordinal || (right.hao && !right.plain)) && LONG_JOINT.test(between)) {
      left.joinsNext = 'long';
    }
  }
  for (let index = found.length - 2; index >= 0; index--) {
    const [left, right] = [found[index], found[index + 1]];
    if (left?.joinsNext && left.kind === undefined && right?.kind !== undefined && !right.led)
      left.kind = right.kind;
  }
}

/** All numbers of a text that can be of resolutions and decisions, in order, joined to lists. */
export function findNumbers(cased: string): readonly FoundNumber[] {
  const found = find(cased);
  link(found, cased);
  return found;
}
