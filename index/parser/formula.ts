import { bodyByName, recognizeBodies } from '../names/bodies.js';
import { ALL_WORDS } from '../tables/document-words.js';
import { openingOf } from '../tables/opening-words.js';
import { CHINESE_DATE, ENGLISH_DATE } from '../text/dates.js';
import { NUMERAL } from '../text/numerals.js';
import type { Atom } from './atoms.js';
import { recognizeArticle } from './constructs/articles.js';
import { squeeze } from './patterns.js';

/** The words with which an organ, the parties to a treaty or the makers of a declaration begin to speak. */
export interface Formula {
  /** How much of the atom they take. */
  readonly length: number;
  readonly strength: number;
  readonly kind: 'organ' | 'treaty' | 'makers';
}

/** A declaration's makers speak: 我们联合打击…小组成员国…, · …各国的外交部长们,于纽约举行会议, */
export const MAKERS =
  /^["“「]?我们|^["“「]?[^。;；]{4,900}?的[\p{Script=Han}]{2,16}们[,，:：]|^["“]?We,? [A-Z][^.;]{4,900},$/u;

/** 大会, · 安全理事会, · 欧洲经济委员会, */
const ORGAN =
  /^["“「]?(?:联合国)?([\p{Script=Han}、]{1,24}?(?:会|大会|理事会|委员会|会议|方案|组织))\s?[,，]/u;
const ENGLISH_ORGAN = /^["“]?((?:The|THE) [A-Z][A-Za-z’' -]{3,80}?),/u;
/** 联合国教育、科学及文化组织大会于1972年…在巴黎举行的第十七届会议, */
const MEETING_ORGAN =
  /^(?!于)(?:联合国|\p{Script=Han})[^。;:]{2,120}(?:大会|会议|委员会|理事会)[^。;:]{0,80},$|^The [A-Z][^.;:]{4,260},$/u;
/** 于1992年6月3日至14日在里约热内卢召开会议, behind the name of who met. */
export const MET = new RegExp(
  `^于${CHINESE_DATE}[^。;:]{0,40}(?:召开|举行)[^。;:]{0,12},$|^Meeting at\\b`,
  'u',
);
const TREATY = ALL_WORDS.map(
  ({ treatyFormulas }) => new RegExp(`^["]?(?:${treatyFormulas.join('|')})$`, 'u'),
);
/** 联合国和葡萄牙共和国政府, before what they have in mind: the parties to an agreement. */
const PARTIES =
  /^[\p{Script=Han}、()"]{2,80}(?:和|与)[\p{Script=Han}、()"]{2,80}(?:政府|联合国|组织)(?:\(以下[^()]{2,40}\))?,$/u;
const NOW_THEREFORE =
  /^因此,?(?:现在|兹)?,?(?:联合国)?(?:大会|本会议)|^(?:联合国)?大会(?:爰|兹|特)(?:于此)?(?:颁布|宣布|通过)/u;

/** 兹宣告: · Proclaims that: before the first of what is numbered. */
const PROCLAIMS =
  /^(?:谨|兹|庄严地?|郑重地?|特|此|为此(?:目的)?,?|并){0,4}(?:宣告|宣布|声明|议定)(?:如下|下列\S{1,6}|以下《?[^:。]{2,40})?:$|^(?:Solemnly |Hereby )?(?:Proclaims|Declares|Proclaim|Declare)(?: (?:that|the following[^:.;]{0,100}))?:$/u;

function beginsSeries({ text }: Atom): boolean {
  return /^(?:1|一)\s?[.、]|^\(1\)/u.test(text) || recognizeArticle(text)?.number === 1;
}

/** How a decision begins, which has no enacting formula; groups 1 and 3 are its date, 2 the organ, 4 the meeting. */
export const DECIDING = new RegExp(
  String.raw`^在?(${CHINESE_DATE})?[，,]?(\p{Script=Han}{0,14}(?:大会|理事会|委员会))在?其?(${CHINESE_DATE})?[，,]?(?:举行的)?第(${NUMERAL}+)次(?:全体)?会议[^。]{0,200}?(?:决定|[:：](?:[⁰¹²³⁴⁵⁶⁷⁸⁹]*|\(\d{1,2}\)|\[\d{1,2}\]|\d{0,2})$)`,
  'u',
);

/** A formula is no longer than this, the list of a declaration's makers aside. */
const LONGEST = 300;
const LONGEST_MAKERS = 4000;

/** Whether the atom begins as someone begins to speak; `next` is what follows it, which must be spoken. */
export function readFormula(atom: Atom, next: Atom | undefined): Formula | undefined {
  const { text } = atom;
  if (text.length > LONGEST_MAKERS) return undefined;
  if (/[,:]$/u.test(text) && MAKERS.test(text)) return { length: text.length, strength: 4.5, kind: 'makers' };
  if (text.length <= LONGEST && TREATY.some((pattern) => pattern.test(text)))
    return { length: text.length, strength: 5, kind: 'treaty' };
  // The States Parties to this Convention, without its comma
  if (text.length <= 100 && next !== undefined && (openingOf(next.text) & 1) > 0)
    if (TREATY.some((pattern) => pattern.test(`${text},`)))
      return { length: text.length, strength: 4, kind: 'treaty' };
  if (PROCLAIMS.test(text) && next !== undefined && beginsSeries(next))
    return { length: text.length, strength: 4.5, kind: 'treaty' };
  if (NOW_THEREFORE.test(text)) return { length: text.length, strength: 3.5, kind: 'treaty' };
  const spoken = next !== undefined && ((openingOf(next.text) & 1) > 0 || MET.test(next.text));
  if (spoken && text.length <= LONGEST && openingOf(text) === 0 && PARTIES.test(text))
    return { length: text.length, strength: 5, kind: 'treaty' };
  const match = ORGAN.exec(text.slice(0, 60)) ?? ENGLISH_ORGAN.exec(text.slice(0, 120));
  if (match) {
    const name = match[1] ?? '';
    const whole = match[0].length === text.length;
    const [body] = recognizeBodies(name.replace(/^The /u, ''));
    const known =
      bodyByName(name) !== undefined || (body !== undefined && body.start === 0 && body.end === name.length);
    if (whole) return { length: text.length, strength: known ? 5 : spoken ? 4 : 2.5, kind: 'organ' };
    if (known && openingOf(text.slice(match[0].length).trimStart()) > 0)
      return { length: match[0].length, strength: 3.5, kind: 'organ' };
  }
  const speaks = next !== undefined && openingOf(next.text) > 0;
  if (speaks && text.length <= 60) {
    const name = squeeze(text);
    if (bodyByName(text) !== undefined || bodyByName(name) !== undefined)
      return { length: text.length, strength: spoken ? 3 : 2, kind: 'organ' };
  }
  if (spoken && text.length <= LONGEST && MEETING_ORGAN.test(text))
    return { length: text.length, strength: 4, kind: 'organ' };
  return undefined;
}

const ENGLISH_DECIDING = new RegExp(
  `^At(?:its)?(?:the)?\\d{1,4}(?:st|nd|rd|th)(?:\\(\\w+\\))?(?:plenary|closing|opening)?meeting,?on${ENGLISH_DATE},(?:the)?(?:General|Economic|Human|Council|Commission|Committee|Security)`,
  'u',
);

/** Whether a text (blanks removed) says when and where an organ decided what follows. */
export function isDeciding(text: string): boolean {
  const match = DECIDING.exec(text.slice(0, 400));
  return match ? (match[1] ?? match[3]) !== undefined : ENGLISH_DECIDING.test(text);
}
