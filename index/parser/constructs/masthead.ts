import { recognizeSymbol } from '../../model/symbol.js';
import { bodyByName, recognizeBodies } from '../../names/bodies.js';
import { CHINESE_DATE, ENGLISH_DATE } from '../../text/dates.js';
import { NUMERAL } from '../../text/numerals.js';
import { END } from '../atoms.js';
import type { Construct } from '../construct.js';
import { OPEN, PHASE } from '../state.js';

/** 议程项目97 · 临时议程*项目5 · 暂定项目表*项目69(b) · Agenda item 119 (b) */
export const AGENDA_LINE =
  /^(?:(?:临时|暂定)?议程|暂定项目表)[*¹]{0,3}项目|^(?:Provisional)?agendaitem|^item\d{1,3}(?:\([a-z]\))?ofthe(?:provisional|preliminary)?(?:agenda|list)/iu;

/** Lines that stand in mastheads of every series, without their blanks. */
const MASTHEAD: readonly RegExp[] = [
  /^联合国(?:大会)?$/u,
  /^联合国[A-Z]\/[A-Z0-9/.()-]+$/u,
  /^UnitedNations$/iu,
  /^\p{Script=Han}{2,30}(?:委员会|理事会|执行局)$/u,
  /^(?:联合国)?大会第\p{Script=Han}{1,6}届(?:特别|紧急特别)?会议$/u,
  /Distr[.:]/iu,
  /^[[(]?(?:原件|Original|原文|原始语文)[::]/iu,
  /^(?:Chinese|English|French|Spanish|Russian|Arabic|中文|英文|法文)(?:only|\/.{1,20})?$/iu,
  new RegExp(`^${ENGLISH_DATE}`, 'iu'),
  new RegExp(`^of${ENGLISH_DATE}$`, 'iu'),
  new RegExp(`^\\d{1,2}(?:[A-Z][a-z]{2,8})?(?:\\d{4})?-${ENGLISH_DATE}$`, 'u'),
  /^WorkingGroup(?:[IVX]{1,4}|[oO]n\w.{0,60})$|^\p{Script=Han}{1,20}工作组$/u,
  /^第[0-9〇○零一二三四五六七八九十百]+届|^第?[0-9〇○零一二三四五六七八九十百]+届会议\(\d{4}年?\)/u,
  /^[A-Za-z-]{4,20}(?:special)?session$/iu,
  /^(?:First|Second|Third|Fourth|Fifth|Sixth|MainorSpecialPoliticaland\w*)Committee$/iu,
  /^\d{4}年(?:届会|实质性会议|组织会议|第.{1,3}届常会)/u,
  new RegExp(`^${CHINESE_DATE}(?:至.*)?$`, 'u'),
  /^\d{4}年\d{1,2}月\d{1,2}(?:日)?至/u,
  AGENDA_LINE,
  /^(?:委员会|议题|主提案国|附议国|起草国|提案国|联署国|Committee|Topic|Sponsors?|Signatories):.{1,80}$/u,
  /^\(第\d{1,3}号公约\)$|^\(\d{4}年第.{1,8}届(?:会议|常会)\)$/u,
  // 2033年5月4日,汉堡
  new RegExp(`^${CHINESE_DATE},\\p{Script=Han}{2,8}$`, 'u'),
  new RegExp(
    `^${CHINESE_DATE}(?:安全理事会|大会|人权理事会|经济及社会理事会)第${NUMERAL}{1,8}次(?:全体)?会议$`,
    'u',
  ),
  /^正式记录$|^临时(?:逐字记录)?$|^Provisional$/u,
  /^第[0-9〇○零一二三四五六七八九十百]+年$|^[A-Z][a-z]+(?:-[a-z]+)?year$/u,
  new RegExp(`^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,${ENGLISH_DATE},`, 'u'),
  /^\d{1,5}(?:st|nd|rd|th)(?:plenary)?meeting$/u,
  /^项目\d+/u,
  new RegExp(`^${CHINESE_DATE}.{2,40}(?:决议|决定|通过)$`, 'u'),
  // 大会决议 alone, 人权理事会通过的决议*
  /^(?:大会|安全理事会|经济及社会理事会|人权理事会)(?:通过的)?(?:决议|决定)\*?$/u,
  /^\p{Script=Han}{2,20}通过的(?:决议|决定)\*?$/u,
  /^(?:Resolution|Decision)adoptedby.{4,80}$/iu,
  /^\[(?:onthereport|withoutreference).{4,120}\]$/iu,
  new RegExp(
    String.raw`^\(?(?:\p{Script=Han}{2,20}${CHINESE_DATE}|${CHINESE_DATE}\p{Script=Han}{2,20})(?:第.{1,8}次(?:全体)?会议)?通过(?:的决议|的决定)?\)?$`,
    'u',
  ),
  /^[[(].*(?:通过|印发|提出).{0,30}[\])]$/u,
  /^第[0-9〇○零一二三四五六七八九十百]+次.{0,6}会议/u,
  /(?:决议|决定)草案\d{0,2}(?:\.\d{1,2})?\*{0,3}$/u,
  /:\*{0,3}(?:revised)?draft(?:resolution|decision)\*{0,3}$/iu,
  /^.{0,20}(?:简要|逐字)记录(?:\(.{1,12}\))?$/u,
  /^(?:Summary|Verbatim|Provisionalverbatim)record/iu,
  /^(?:主席|代理主席|嗣后|President|Chair|Chairman|Chairperson):/u,
  new RegExp(`^${CHINESE_DATE}订于.{2,12}$`, 'u'),
  /举行$|^(?:纽约|日内瓦|维也纳|内罗毕|海牙|NewYork|Geneva|Vienna|Nairobi|TheHague)$/u,
  /^Adoptedby/iu,
  /^通过日期/u,
];
/** Names of treaties above a treaty body's documents are the masthead's. */
const TREATY_OF_BODY =
  /^(?:.{2,40}(?:国际|权利|歧视|待遇|保护)公约|公约|(?:International)?(?:Convention|Covenant)(?:on|against|for)\w{4,90})$/u;
/** 2018年12月14日安全理事会第8423次会议通过: below the title this line is the masthead's still. */
const ADOPTED = new RegExp(
  `^\\(?(?:\\p{Script=Han}{2,20}${CHINESE_DATE}|${CHINESE_DATE}\\p{Script=Han}{2,20})第?${NUMERAL}*次?(?:全体)?会?议?.{0,24}通过.{0,8}\\)?$|^通过日期|^Adopted(?:andopened)?by|^(?:联合国)?(?:大会|安全理事会)(?:于)?(?:第.{1,8}次(?:全体)?会议)?${CHINESE_DATE}.{0,40}通过`,
  'iu',
);

/** A number above the title: 2022/316 · 二七五八(二十六)． · 1234 (XII). */
export const NUMBER_ABOVE =
  /^(?:(?:S-|ES-)?\d{1,4}\/\d{1,4}(?:\s?[A-Z])?|(?:[〇零一二三四五六七八九十百千]{1,6}|\d{1,4})\s?(?:[A-Z甲乙丙丁]\s?)?\((?:[IVXLC]{1,8}|[一二三四五六七八九十]{1,4})\))\s?[.]?$/u;

const DECISION_NUMBER = /^第[\w./-]{1,14}号(?:决定|决议)$/u;

/** Report of the Secretary-General: a title, where an agenda item's would stand. */
export const AUTHORED =
  /(?:的报告|的说明|提交的工作文件|编写的报告)[*]*$|^(?:Report|Note|Memorandum|Communication) (?:of|by|from|prepared by) (?:the|Mr|Ms)/u;

/** No body's name is longer. */
const LONGEST_NAME = 90;

/** Whether a line (blanks removed) is one that mastheads carry. */
export function isMasthead(tight: string): boolean {
  if (MASTHEAD.some((pattern) => pattern.test(tight))) return true;
  if (NUMBER_ABOVE.test(tight) || recognizeSymbol(tight) !== undefined) return true;
  if (tight.length > LONGEST_NAME) return false;
  const [body] = recognizeBodies(tight);
  return body !== undefined && body.start === 0 && body.end === tight.length;
}

/** Everything above the title, as one unit: organ, session, agenda item, date, `[根据第三委员会的报告(A/63/431)通过]`. */
export const masthead: Construct = {
  name: 'masthead',
  phases: (1 << PHASE.head) | (1 << PHASE.title),
  prepare(atom, survey) {
    const { tight, text } = atom;
    if (tight === '' || survey.contents[atom.index] === 1) return undefined;
    const next = survey.atoms[atom.index + 1];
    // 第9/CP.30号决定 ¶ 渔港与气候
    const decision = DECISION_NUMBER.test(tight) && next?.first === true && next.end_ === END.none;
    const known =
      decision || isMasthead(tight) || (text.length <= LONGEST_NAME && bodyByName(text) !== undefined);
    const adopted = ADOPTED.test(tight);
    const agenda = AGENDA_LINE.test(tight);
    const sentence = atom.end_ === END.stop || atom.end_ === END.comma || atom.end_ === END.semicolon;
    const instrument = TREATY_OF_BODY.test(tight);
    const authored = AUTHORED.test(text);
    const look =
      known || adopted ? 2.6 : (sentence ? -3.2 : -1.1) - (tight.length > 80 ? 2 : 0) - (atom.bullet ? 2 : 0);
    const numbered = (survey.marks[atom.index] ?? []).some(({ system }) => system === 'arabic') ? -3 : 0;
    // A list of contents, a heading and a formula stand in no masthead.
    return (state, emit) => {
      if (state.phase !== PHASE.head && state.phase !== PHASE.title) return;
      if (state.outside) return;
      let score = look + numbered;
      if (state.phase === PHASE.title) {
        score += adopted ? 0.6 : known ? -0.9 : -2.4;
        if (state.frame.kind === 'annex' || state.frame.kind === 'part') score -= 1;
      } else if (!known && state.agenda) score += authored ? 0 : 2.9;
      else if (!known && instrument && state.open === OPEN.masthead) score += 1.6;
      // 公民权利、政治权利、 goes on in the next line.
      if (state.open === OPEN.masthead && (state.end === END.open || state.end === END.comma)) score += 3;
      // In an annex hardly anything stands above the title but its language.
      if (state.frame.kind === 'annex' && state.phase === PHASE.head && !known) score -= 1.5;
      emit({ as: 'masthead', mark: 0, extend: state.open === OPEN.masthead }, score, {
        open: OPEN.masthead,
        end: atom.end_,
        agenda: agenda && tight.length < (/^\p{Script=Han}/u.test(tight) ? 32 : 60),
        gap: false,
      });
    };
  },
};
