import type { Span } from '../model/span.js';
import { CHINESE_DATE_PART, chineseParts, isoDate } from '../text/dates.js';
import type { Folded } from '../text/fold.js';
import { CHINESE_NUMERAL } from '../text/numerals.js';

export interface Deadline extends Span {
  readonly iso: string | null;
}

const N = `(?:\\d{1,4}|[${CHINESE_NUMERAL}]{1,4})`;
/** 2009年6月1日 · 2030年年底 · 2030年底 · 2010年上半年 */
const DATE = `${CHINESE_DATE_PART}(?:(?:年|(?<=月))?(?:底|末|初|中期?)|(?<=月)[上中下]旬|[上下]半年|第[一二三四]季度)?`;
const LEAD = '(?:至迟|最迟|最晚|不[得应能]?[迟晚]于|截至|截止到?|到|在|于|至)';
const BEFORE = '(?:之前|以前|前|之内|以内|内|为止|止|间|期间)';
const CHINESE = new RegExp(`(?<lead>(?:${LEAD} ?){0,3})(?<date>${DATE})(?<after>${BEFORE})?`, 'gu');
/** No later than: whatever follows, it is a deadline. */
const STRONG = /至迟|最迟|最晚|不[得应能]?[迟晚]于/u;
/** Before the date until which something else lasts: 任期至…, 任务期限延长到…. */
const LASTS =
  /(?:任期|期限|任务(?:授权|规定)?|授权|有效期|合同|期间|时期|寿命|执行期)(?:[^,;。]{0,6}?(?:延长|延续|持续|展延|届满|为))? ?(?:直)?$/u;
/** Behind the date of something else: 2030年通过的…, 2030年第一届会议, 2020年以来. */
const OF_ANOTHER =
  /^ ?(?:[通经][过]|第|至 ?\d|-|的|年?度?(?:届会|会议|常会|年会|大会|报告|预算|工作|方案)|以来|起|发表|发布|签署|生效|题为|[,、]? ?\d{4} ?年|议程|目标|成果|全球|行动|世界|国际|联合国|[^,;。召举提]{0,14}?第[^,;。届]{1,4}届(?:常会|会议|届会|年会))/u;

const UNIT = '(?:个工作日|个?工作天|日历日|小时|天|日|个?星期|周|个半?月|年)';
/** The same behind a month: a session is not named by one. */
const OF_ANOTHER_WITH_MONTH =
  /^ ?(?:[通经][过]|第|至 ?\d|-|的|以来|起|发表|发布|签署|生效|题为|[,、]? ?\d{4} ?年)/u;
/** Times that depend on another: 三个月内 · 90天之内 · 至迟在会议开始前六周 · 在届会之前至少六个月 · 年底前 */
const RELATIVE = [
  `(?:自|在|于)?(?:本决议通过(?:之日)?(?:起|后)?(?:的)?)?(?:不超过)?${N} ?${UNIT}(?:之内|以内|内)`,
  `(?:至迟|最迟|不迟于|不晚于|在|于)(?:在|于)?[^,;。]{1,30}?(?:之|以)?[前后](?:至少|最多|不超过)? ?${N} ?${UNIT}`,
  '(?:至迟|最迟|不迟于|在|于)(?:在|于)?[^,;。]{0,25}?(?:会议|届会|常会|年会|周年|选举|期满|届满|到期|周期|阶段|开幕|闭幕|生效|启用|通过)[^,;。的]{0,6}?(?:之前|以前|前)(?!的)',
  `(?:至迟|最迟|不迟于|不晚于|在|于) ?(?:在|于)? ?${N} ?月 ?${N} ?[日号](?:之前|以前|前)?`,
  `(?:至迟|最迟|不迟于|不晚于|在|于)? ?(?:在|于)? ?(?:每|次|翌|当|同|今|明)年的? ?${N} ?月(?: ?${N} ?[日号])?(?:之前|以前|前|底)`,
  '(?:在|于|到|至迟)?(?:今|明|本|次)?年(?:年)?底(?:之|以)?前',
].map((pattern) => new RegExp(pattern, 'u'));
const FREQUENCY = new RegExp(
  `每隔?(?:${N} ?)?(?:年|个月|月|季度|半年|周|天|次届会|届会议|届)(?:一次|至少一次)?|每半年|逐年|[一两二三四五六]年[一两二三]次|下一?届(?:会议|常会|届会)`,
  'u',
);

/**
 * The time by which something is asked for within `[from, to)` of a folded text: a date led or followed by a word of
 * time (至迟在…, 在…前), or a bare date directly before what is to be done. Dates of other things (a resolution's, a
 * report's, a programme's years) are none.
 *
 * @param direct where the addressee ends: a date there needs no word of time (请大会2013年召开…)
 */
export function findDeadline(
  { text }: Folded,
  from: number,
  to: number,
  direct: number,
): Deadline | undefined {
  const part = text.slice(from, to);
  for (const found of part.matchAll(CHINESE)) {
    const { lead = '', after = '', date = '' } = found.groups ?? {};
    const start = from + found.index;
    const bare = lead === '' && after === '';
    const ends = /(?:底|末)$/u.test(date);
    const weak = after === '' && /^(?:在|于)? ?$/u.test(lead) && !ends;
    // 在2013年评估: a time when, not by when; it counts only right behind the addressee, or at the head of a clause.
    const heads = !bare && /,[^,]?$/u.test(text.slice(Math.max(0, start - 2), start));
    if (weak && start > direct && !heads) continue;
    if (/^(?:到|至|截至)/u.test(lead) && after === '' && !/年/u.test(date)) continue;
    if (/期间|间/u.test(after)) continue;
    if (!STRONG.test(lead) && LASTS.test(part.slice(0, found.index))) continue;
    // 以便该公约至迟于2028年生效: when something else is to come about; 以便在2028年前完成 is a deadline.
    if (/以(?:便|期|使)[^,;]{2,12}$/u.test(part.slice(0, found.index))) continue;
    const behind = part.slice(found.index + found[0].length);
    // 2026年9月大会高级别周期间: a month is no name of a session.
    const another = !date.includes('月') ? OF_ANOTHER : OF_ANOTHER_WITH_MONTH;
    if (!STRONG.test(lead) && another.test(behind)) continue;
    return { start, end: start + found[0].length, iso: isoDate(chineseParts(date)) ?? null };
  }
  for (const pattern of RELATIVE) {
    const found = pattern.exec(part);
    if (found) return { start: from + found.index, end: from + found.index + found[0].length, iso: null };
  }
  return undefined;
}

/** How often something is to be done within `[from, to)` of a folded text. */
export function findFrequency({ text }: Folded, from: number, to: number): Span | undefined {
  const found = FREQUENCY.exec(text.slice(from, to));
  return found ? { start: from + found.index, end: from + found.index + found[0].length } : undefined;
}

const REPORT =
  /(?:向(?<body>[^,;。:、向]{1,30}?(?:、[^,;。:向]{1,20}?){0,4})|在(?<meeting>[^,;。:、向]{1,30}?)上)(?:提交|提出|报告|汇报|通报|提供(?=[^,;。]{0,30}(?:报告|资料|信息|最新情况))|作出?(?=[^,;。]{0,12}报告)|介绍|递交|转递|转交|进行通报|口头通报)/u;
/** 编写一份报告，提交人权理事会第六十五届会议 */
const SUBMITTED =
  /(?:提交|提请|呈交)(?<body>[^,;。:、的]{0,16}?(?:大会|理事会|委员会|安理会|执行局|会议)(?:[^,;。:、的]{0,12}?(?:届会议|年届会|届会|常会|年会))?)(?=[,;。]|$|审议|供)/u;
/** 提交计划草案，供执行局第二届常会核准 */
const FOR_A_BODY =
  /[,]?[供请交](?<body>[^,;。:、的]{0,16}?(?:大会|理事会|委员会|安理会|执行局|会议)(?:[^,;。:、的]{0,14}?(?:届会议|年届会|届会|常会|年会))?)(?:审议|核准|批准|核可|讨论|参考|审查|通过)/u;

/** To whom is reported within `[from, to)` of a folded text: 向大会第六十三届会议提交. */
export function findReportTo({ text }: Folded, from: number, to: number): Span | undefined {
  const part = text.slice(from, to);
  const found = REPORT.exec(part) ?? SUBMITTED.exec(part) ?? FOR_A_BODY.exec(part);
  const body = found?.groups?.['body'] ?? found?.groups?.['meeting'];
  if (!found || body === undefined) return undefined;
  const start = from + found.index + found[0].indexOf(body);
  return { start, end: start + body.length };
}
