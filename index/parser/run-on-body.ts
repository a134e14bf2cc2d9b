import { PREAMBULAR_OPENING } from './opening-words.js';
import { DATE } from './patterns.js';

const MEETING = '第[0-9〇○零一二三四五六七八九十百千]+次(?:全体)?会议';
const ADOPTED = String.raw`(?:${MEETING})?${DATE}(?:，?\s?${MEETING}|，[\p{Script=Han}]{2,12})?`;
/** 2008年12月18日第71次全体会议 · 2012年9月28日，纽约 · 第比利斯，2022年3月11日 at the end of a text */
const CLOSING = new RegExp(String.raw`(?:(?<=[。”」])\s?[\p{Script=Han}]{2,12}，${DATE}|${ADOPTED})$`, 'u');
/** The same behind a full stop, with notes after it: …提出报告。2009年12月22日第68次全体会议¹ 联合国，… */
const CLOSING_BEFORE_NOTES = new RegExp(String.raw`(?<=。[”」）)]?\s?)${ADOPTED}(?=\s?[⁰¹²³⁴⁵⁶⁷⁸⁹*＊])`, 'u');
/** Notes straight behind such a closing: ¹ A/63/431。 */
const NOTE_STARTS = /(?<=。\s?|^)\s?(?=[⁰¹²³⁴⁵⁶⁷⁸⁹]+\s?\S)/gu;
/** * 代表属于77国集团的联合国会员国。 behind the last paragraph */
const STARRED_NOTE = /(?<=。\s?)[*＊]{1,3}\s?(?=[\p{Script=Han}A-Z])[^。]{0,400}。/gu;

/**
 * Where the paragraphs between `from` and `to` begin: those numbered in strict sequence with their lists, preambular
 * ones, notes, closing.
 *
 * @param prose without numbers each sentence is a unit, since nothing shows where paragraphs end
 */
export function bodySeams(body: string, from: number, to: number, prose: boolean): number[] {
  const numbered = numberedSeams(body, from, to);
  const closing = closingSeams(body, numbered.at(-1) ?? from, to);
  const before = numbered[0] ?? closing[0] ?? to;
  const preambular = preambularSeams(body, from, before);
  const seams = [...preambular, ...numbered, ...footnoteSeams(body, from, to), ...closing];
  for (const [index, start] of numbered.entries())
    seams.push(...listSeams(body, start, numbered[index + 1] ?? to));
  if (prose && numbered.length === 0 && preambular.length === 0) {
    seams.push(...sentenceEnds(body, from, before).filter((at) => at < before));
    seams.push(...listSeams(body, from, before));
  }
  const notes = closing[1];
  if (notes !== undefined)
    for (const { index } of body.slice(notes, to).matchAll(NOTE_STARTS)) seams.push(notes + index);
  return seams;
}

/** Offsets just after the 。 that end sentences, quotations and brackets left whole. */
export function sentenceEnds(body: string, from: number, to: number): number[] {
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
export function numberedSeams(body: string, from: number, to: number): number[] {
  const seams: number[] = [];
  const candidate =
    /(?<=[，；。：;:”"）)](?:\s?(?:并|和|以及|及))?\s?)(\d{1,3})\s?[.．](?=\s?[^\d\s]|\s\d)/gu;
  const text = body.slice(0, to);
  const [first] = /^\s?1\s?[.．](?=\s?[^\d\s])/u.exec(text.slice(from)) ?? [];
  if (first !== undefined) seams.push(from + first.search(/1/u));
  candidate.lastIndex = from + (first?.length ?? 0);
  for (let match = candidate.exec(text); match; match = candidate.exec(text))
    if (Number(match[1]) === seams.length + 1) seams.push(match.index);
  return seams;
}

/** Where a note stands between paragraphs, and where it ends: ¹ 联合国，《条约汇编》，第2225卷，第39574号。 */
function footnoteSeams(body: string, from: number, to: number): number[] {
  const note =
    /(?<=[，。；：]\s?)(?<!\s)\s?[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?:\s?(?:联合国，|同上|见|参看)|\s《)[^。]{0,400}。/gu;
  const text = body.slice(from, to);
  return [...text.matchAll(note), ...text.matchAll(STARRED_NOTE)].flatMap(({ index, 0: { length } }) => [
    from + index,
    from + index + length,
  ]);
}

/** Labels that begin a list, and the one that follows each. */
const FIRST_LABELS = ['a', 'i', '一', '㈠'];
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
  if (/^[a-y㈠-㈨]$/u.test(label)) following.push(String.fromCharCode(label.charCodeAt(0) + 1));
  return following.filter((next) => next !== undefined);
}

/** Where the items of a list within one paragraph begin: (a) after a colon, (b) after it, (i) below either. */
function listSeams(body: string, from: number, to: number): number[] {
  const seams: number[] = [];
  const awaited = new Set(FIRST_LABELS);
  const pattern =
    /(?<=[：:；;，。](?:\s?(?:并|和|以及|及))?\s?)(?:[(（]([a-z]{1,4}|[一二三四五六七八九十]{1,2})[)）]|([㈠-㈩]))/gu;
  for (const match of body.slice(from, to).matchAll(pattern)) {
    const label = match[1] ?? match[2] ?? '';
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

/** Where date and meeting of the adoption begin, and where they end when notes follow. */
function closingSeams(body: string, from: number, to: number): number[] {
  const noted = CLOSING_BEFORE_NOTES.exec(body.slice(from, to));
  if (noted) return [from + noted.index, from + noted.index + noted[0].length];
  const start = Math.max(from, to - 80);
  const match = CLOSING.exec(body.slice(start, to));
  return match && match.index + start > from ? [start + match.index] : [];
}
