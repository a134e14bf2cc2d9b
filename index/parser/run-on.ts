import type { Span } from '../model/span.js';
import type { Line, View } from './normalize.js';
import { PREAMBULAR_OPENING } from './opening-words.js';
import { DATE } from './patterns.js';

/** A line this long in a text of hardly any lines holds a whole document. */
const RUN_ON_LENGTH = 120;
const MOST_LINES = 4;
/** How far a head can reach where no enacting formula ends it. */
const LONGEST_HEAD = 300;

/** 2012年10月1日白俄罗斯常驻联合国代表给秘书长的信 */
const LETTER_TITLE = new RegExp(
  String.raw`${DATE}[^。；，]{2,80}?(?:给|致|写给)[^。；，]{2,60}?的(?:同文|联名|联合)?(?:信|普通照会|照会)(?!的附件)`,
  'u',
);
/** 2008年12月18日大会决议 */
const ADOPTION_LINE = new RegExp(String.raw`${DATE}[^。；，]{2,20}?(?:决议|决定)(?=\s?(?:\[|\d|［))`, 'u');
/** [根据第三委员会的报告(A/63/431)通过] */
const ADOPTED_ON = /[[［][^\]］]{2,80}通过[\]］]/u;
/** 63/194.改进工作协调，打击贩运人口 up to the enacting formula */
const NUMBERED_TITLE = /(?<=[\]］议定]\s?)(?:S-|ES-)?\d{1,4}\/\d{1,4}\s?[A-Z]?\s?[.．](?=\s?\p{Script=Han})/u;
/** 大会， between a title and the first preambular paragraph */
const ENACTING = new RegExp(
  String.raw`(?:联合国)?(?:大会|安全理事会|经济及社会理事会|人权理事会|托管理事会|[\p{Script=Han}]{2,16}委员会)，(?=\s?${PREAMBULAR_OPENING})`,
  'u',
);
const SIGNED = /[(（[［](?:签名|签字)[)）\]］]/gu;
const CLOSING = new RegExp(
  String.raw`(?:第[0-9〇○零一二三四五六七八九十百千]+次(?:全体)?会议)?${DATE}(?:，?\s?第[0-9〇○零一二三四五六七八九十百千]+次(?:全体)?会议|，[\p{Script=Han}]{2,12})?$`,
  'u',
);
/** Posts that stand after a signature. */
const OFFICE = /^(?:特命全权|副|常驻|代理|临时|代表|大使|代办|公使|参赞|观察员)+/u;

/**
 * Breaks a document that its source has in one line where the conventions show a boundary: masthead, title, letter,
 * signature, annex, numbered paragraphs in strict sequence, closing. Texts with lines of their own pass unchanged.
 */
export function breakRunOn(view: View): readonly Line[] {
  const long = view.lines.filter((line) => line.end - line.start > RUN_ON_LENGTH);
  if (long.length === 0 || view.lines.length > MOST_LINES) return view.lines;
  return view.lines.flatMap((line) =>
    line.end - line.start > RUN_ON_LENGTH ? breakLine(view.reading, line) : [line],
  );
}

function breakLine(text: string, line: Line): Line[] {
  const body = text.slice(line.start, line.end);
  const seams = [...new Set([0, ...findSeams(body), body.length])].sort((a, b) => a - b);
  return seams.slice(0, -1).flatMap((from, index) => {
    const piece = body.slice(from, seams[index + 1]);
    const start = line.start + from + (piece.length - piece.trimStart().length);
    const end = start + piece.trim().length;
    if (start === end) return [];
    return [
      { start, end, blankBefore: index === 0 ? line.blankBefore : 1, hard: end === line.end && line.hard },
    ];
  });
}

function findSeams(body: string): number[] {
  const title = LETTER_TITLE.exec(body);
  const seams: number[] = [];
  let rest = 0;
  if (title) {
    rest = title.index + title[0].length;
    seams.push(title.index, rest, ...letterSeams(body, rest));
    rest = Math.max(rest, ...seams);
  } else {
    seams.push(...headSeams(body));
    rest = seams.at(-1) ?? 0;
  }
  const numbered = numberedSeams(body, rest);
  const before = numbered[0] ?? closingSeam(body, rest) ?? body.length;
  seams.push(...preambularSeams(body, rest, before), ...numbered);
  for (const [index, start] of numbered.entries())
    seams.push(...listSeams(body, start, numbered[index + 1] ?? body.length));
  seams.push(...footnoteSeams(body, rest));
  const last = numbered.at(-1) ?? rest;
  const closing = closingSeam(body, last);
  if (closing !== undefined) seams.push(closing);
  return seams;
}

/** Masthead, adoption line, [根据…通过], title and enacting formula of a resolution. */
function headSeams(body: string): number[] {
  const enacting = ENACTING.exec(body);
  const end = enacting ? enacting.index : Math.min(body.length, LONGEST_HEAD);
  const head = body.slice(0, end);
  const seams: number[] = [];
  for (const pattern of [ADOPTION_LINE, ADOPTED_ON]) {
    const match = pattern.exec(head);
    if (match) seams.push(match.index, match.index + match[0].length);
  }
  const title = NUMBERED_TITLE.exec(head);
  if (title) seams.push(title.index);
  if (enacting) seams.push(enacting.index, enacting.index + enacting[0].length);
  return seams;
}

/** The letter's sentences, its signature, and the head of what it transmits. */
function letterSeams(body: string, from: number): number[] {
  const signed = [...body.slice(from).matchAll(SIGNED)].map((match) => from + match.index + match[0].length);
  const end = signed.at(-1) ?? numberedSeams(body, from)[0] ?? body.length;
  const seams = sentenceEnds(body, from, end).filter((at) => at < end);
  for (const at of signed) seams.push(at + (OFFICE.exec(body.slice(at, at + 30))?.[0].length ?? 0));
  if (signed.length === 0) return seams;
  const annex = seams.at(-1) ?? end;
  const head = /^附件[一二三四五六七八九十]?/u.exec(body.slice(annex));
  const titleFrom = annex + (head?.[0].length ?? 0);
  const titleEnd = annexTitleEnd(body, titleFrom, body.slice(from, end));
  return [...seams, titleFrom, ...(titleEnd === undefined ? [] : [titleEnd])];
}

/**
 * Where the annex's title ends: the letter names what it transmits in 《》; failing that, before the words with which
 * the makers of a declaration or an organ begin to speak.
 */
function annexTitleEnd(body: string, from: number, letter: string): number | undefined {
  for (const [, named] of letter.matchAll(/《([^《》]{2,80})》/gu))
    if (named !== undefined && body.startsWith(named, from)) return from + named.length;
  const head = body.slice(from, from + 120);
  const speakers =
    /(?:宣言|声明|公报|决议|决定|呼吁书|共识|公约|议定书|报告|备忘录|结论|行动计划)(?=我们|我国|大会|会议|各国|[\p{Script=Han}]{2,16}(?:委员会|理事会)，)/u.exec(
      head,
    );
  return speakers ? from + speakers.index + speakers[0].length : undefined;
}

/** Offsets just after the 。 that end sentences, quotations and brackets left whole. */
function sentenceEnds(body: string, from: number, to: number): number[] {
  const ends: number[] = [];
  let depth = 0;
  for (let at = from; at < to; at++) {
    const char = body[at] ?? '';
    if ('(（《“「'.includes(char)) depth++;
    else if (')）》”」'.includes(char)) depth = Math.max(0, depth - 1);
    else if (char === '。' && depth === 0) ends.push(at + 1);
  }
  return ends;
}

/** Starts of `1.`, `2.`, … in strict sequence, each after the end of a paragraph: numerals are everywhere in these texts. */
function numberedSeams(body: string, from: number): number[] {
  const seams: number[] = [];
  const candidate =
    /(?<=[，；。：;:”"）)](?:\s?(?:并|和|以及|及))?\s?)(\d{1,3})\s?[.．](?=\s?[^\d\s]|\s\d)/gu;
  candidate.lastIndex = from;
  for (let match = candidate.exec(body); match; match = candidate.exec(body))
    if (Number(match[1]) === seams.length + 1) seams.push(match.index);
  return seams;
}

/** Where a note stands between paragraphs, and where it ends: ¹ 联合国，《条约汇编》，第2225卷，第39574号。 */
function footnoteSeams(body: string, from: number): number[] {
  const note = /(?<=[，。；：]\s?)(?<!\s)\s?[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?:\s?(?:联合国，|同上|见|参看)|\s《)[^。]{0,400}。/gu;
  return [...body.slice(from).matchAll(note)].flatMap(({ index, 0: { length } }) => [
    from + index,
    from + index + length,
  ]);
}

/** Labels that begin a list, and the one that follows each. */
const FIRST_LABELS = ['a', 'i', '一'];
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const HAN = [
  '一',
  '二',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
  '十三',
  '十四',
  '十五',
];

function nextLabels(label: string): readonly string[] {
  const following = [ROMAN, HAN].map((list) =>
    list.includes(label) ? list[list.indexOf(label) + 1] : undefined,
  );
  if (/^[a-y]$/u.test(label)) following.push(String.fromCharCode(label.charCodeAt(0) + 1));
  return following.filter((next) => next !== undefined);
}

/** Where the items of a list within one paragraph begin: (a) after a colon, (b) after it, (i) below either. */
function listSeams(body: string, from: number, to: number): number[] {
  const seams: number[] = [];
  const awaited = new Set(FIRST_LABELS);
  const pattern =
    /(?<=[：:；;，。](?:\s?(?:并|和|以及|及))?\s?)[(（]([a-z]{1,4}|[一二三四五六七八九十]{1,2})[)）]/gu;
  for (const match of body.slice(from, to).matchAll(pattern)) {
    const label = match[1] ?? '';
    if (!awaited.has(label)) continue;
    seams.push(from + match.index);
    if (!FIRST_LABELS.includes(label)) awaited.delete(label);
    for (const next of nextLabels(label)) awaited.add(next);
  }
  return seams;
}

/** Where preambular paragraphs of a resolution begin: after a comma, with a word that opens one. */
function preambularSeams(body: string, from: number, to: number): number[] {
  if (!/，\s?$/u.test(body.slice(0, from))) return [];
  const pattern = new RegExp(`(?<=[，；][⁰¹²³⁴⁵⁶⁷⁸⁹]*\\s?)(?<!\\s)(?=\\s?${PREAMBULAR_OPENING})`, 'gu');
  return [...body.slice(from, to).matchAll(pattern)].map((match) => from + match.index);
}

function closingSeam(body: string, from: number): number | undefined {
  const tail: Span = { start: Math.max(from, body.length - 80), end: body.length };
  const match = CLOSING.exec(body.slice(tail.start, tail.end));
  return match && match.index + tail.start > from ? tail.start + match.index : undefined;
}
