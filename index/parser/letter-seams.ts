import { CHINESE_DATE } from '../text/dates.js';

/** 2012年10月1日白俄罗斯常驻联合国代表给秘书长的信 */
export const LETTER_TITLE = new RegExp(
  `${CHINESE_DATE}[^。;,]{2,80}?(?:给|致|写给)[^。;,]{2,60}?的(?:同文|联名|联合)?(?:信|普通照会|照会)(?!的附件)`,
  'u',
);
const SIGNED = /[([](?:签名|签字)[)\]]/gu;
const POST =
  '常驻联合国|特命全权|副|常驻|代理|临时|代表团|代表|大使|代办|公使|参赞|外交部长|外交|部长|观察员|团长|衔';
/** Posts that stand after a signature, with their State: (签名)哥伦比亚常驻联合国代表 */
const OFFICE = new RegExp(`^(?:\\p{Script=Han}{2,16}?(?=常驻联合国))?(?:[、,兼]?(?:${POST}))+`, 'u');
/** How far apart the signatures of one letter can stand. */
const NEXT_SIGNATURE = 60;
/** 附件 · 附件二 · 2019年9月16日…给秘书长的信的附件一 */
const ANNEX = new RegExp(
  String.raw`(?:${CHINESE_DATE}[^。;,]{2,80}?(?:信|照会|函)的)?附件([一二三四五六七八九十]?)(?=\s?[\p{Script=Han}《"\[])`,
  'gu',
);
/** 附件所载, 附件中, 附件内容: words of a sentence. */
const IN_SENTENCE = /^\s?(?:所[载列附述示]|中|载[有列明]|内[所容]|列[有出]|[是的将和及与也还已均])/u;
const FIRST_ANNEX_AFTER = /[。)\]]\s?$/u;
const WITHIN_SENTENCE = /[(见《及和本该其、,的]\s?$/u;
const ORDINALS = '一二三四五六七八九十';
/** [原件：阿拉伯文] */
const LANGUAGE = /^\s?\[原件:[^\]]{2,16}\]/u;

/** Where the letter's sentences, its signatures and what it transmits begin and end; `from` is the end of its title. */
export function letterSeams(body: string, from: number): number[] {
  const signed = signatures(body, from);
  const last = signed.at(-1)?.end;
  const signedEnd = last === undefined ? undefined : last + officeLength(body, from, signed);
  const annexes = annexMarks(body, signedEnd ?? from, signedEnd !== undefined);
  // Without a signature and without 附件 the first numbered paragraph begins what the letter transmits.
  const end = signedEnd ?? annexes[0]?.start ?? body.length;
  const letter = body.slice(from, end);
  const seams = [...signed.map((each) => each.end + officeLength(body, from, signed, each.end)), end];
  if (annexes.length === 0) return [...seams, ...enclosureSeams(body, end, body.length, letter)];
  for (const [index, mark] of annexes.entries()) {
    const to = annexes[index + 1]?.start ?? body.length;
    seams.push(mark.start, mark.end, ...enclosureSeams(body, mark.end, to, letter));
  }
  return seams;
}

interface Mark {
  readonly start: number;
  readonly end: number;
}

/** The signatures of the letter itself: those of what it transmits stand further down, behind sentences. */
function signatures(body: string, from: number): Mark[] {
  const run: Mark[] = [];
  for (const match of body.slice(from).matchAll(SIGNED)) {
    const start = from + match.index;
    const last = run.at(-1);
    if (last && (start - last.end > NEXT_SIGNATURE || body.slice(last.end, start).includes('。'))) break;
    run.push({ start, end: start + match[0].length });
  }
  return run;
}

/** The length of the post behind a signature; none where posts stand before the names. */
function officeLength(body: string, from: number, signed: readonly Mark[], end = signed.at(-1)?.end): number {
  const [first] = signed;
  if (!first || end === undefined) return 0;
  const lead = body.slice(from, first.start).replace(/^.*[。;]\s?/su, '');
  if (OFFICE.test(lead)) return 0;
  return OFFICE.exec(body.slice(end, end + NEXT_SIGNATURE))?.[0].length ?? 0;
}

/** 附件, or 附件一 and those that follow it in strict sequence. */
function annexMarks(body: string, from: number, signed: boolean): Mark[] {
  const marks: Mark[] = [];
  for (const match of body.slice(from).matchAll(ANNEX)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const number = ORDINALS.indexOf(match[1] || '一') + 1;
    const before = body.slice(Math.max(0, start - 4), start);
    const opens = FIRST_ANNEX_AFTER.test(before) && !IN_SENTENCE.test(body.slice(end, end + 4));
    const first = marks.length === 0 && number === 1 && ((signed && start === from) || opens);
    const next = marks.length > 0 && match[1] !== '' && number === marks.length + 1;
    if (first || (next && !WITHIN_SENTENCE.test(before))) marks.push({ start, end });
  }
  return marks;
}

/** Language, title and paragraphs of what a letter transmits, between `from` and `to`. */
function enclosureSeams(body: string, from: number, to: number, letter: string): number[] {
  if (from >= to) return [];
  const start = from + (LANGUAGE.exec(body.slice(from, to))?.[0].length ?? 0);
  const title = annexTitleEnd(body.slice(start, to), letter);
  const text = start + (title ?? 0);
  return [start, text];
}

const GENRES =
  '宣言|声明|公报|决议|决定|呼吁书|共识|公约|议定书|报告|备忘录|结论|行动计划|行动纲领|概念说明|概念文件|说明|照会|名单|清单|摘要|协定|协议|谅解|章程|倡议|原则|准则|方案|路线图';
/** Those who speak in a declaration, straight behind its title. */
const SPEAKERS = new RegExp(
  `(?:${GENRES})(?=我们|我国|大会|会议|各国|[\\p{Script=Han}]{2,16}(?:委员会|理事会),)`,
  'u',
);
/** A title without a stop, and behind it a sentence: 格鲁吉亚外交部的声明 | 格鲁吉亚外交部对… */
const GENRE_TITLE = new RegExp(
  `^[^。;,:]{2,60}?(?:${GENRES})(?![\\s。；，：:、》”)）的了中和与及或如等者书所上下内是为])`,
  'u',
);
const NUMBERED_BEHIND = /^[^。;,]{2,80}?(?=\s?1\s?\.\s?[\p{Script=Han}"《])/u;

/**
 * Where the annex's title ends: the letter names what it transmits in 《》; failing that, before the first numbered
 * paragraph, or before the words with which the makers of a declaration or an organ begin to speak.
 */
function annexTitleEnd(annex: string, letter: string): number | undefined {
  const lead = annex.length - annex.trimStart().length;
  const text = annex.slice(lead, lead + 200);
  for (const [, named] of letter.matchAll(/《([^《》]{2,80})》/gu))
    if (named !== undefined && text.startsWith(named)) return lead + named.length;
  const numbered = NUMBERED_BEHIND.exec(text);
  if (numbered) return lead + numbered[0].length;
  const speakers = SPEAKERS.exec(text.slice(0, 120));
  if (speakers) return lead + speakers.index + speakers[0].length;
  const titled = GENRE_TITLE.exec(text);
  return titled ? lead + titled[0].length : undefined;
}
