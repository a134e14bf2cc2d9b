import { recognizeSymbol } from '../model/symbol.js';
import { recognizeBodies } from '../names/bodies.js';
import { NUMERAL } from './numerals.js';
import { DATE, isComplete, squeeze } from './patterns.js';

/** What a section is, seen from a distance, before its lines are read one by one. */
export interface Survey {
  readonly style: 'resolution' | 'letter' | 'report';
  /** A resolution in style that is a decision: it says who decided, and when, in its first sentence. */
  readonly decision?: boolean;
  /** Lines of the head: `[0, title)` is masthead, `[title, body)` the title. */
  readonly title: number;
  readonly body: number;
  /** Some paragraph prints `1.`; without that, paragraphs are told apart by how they end. */
  readonly numbered: boolean;
  /** A resolution whose paragraphs print 一、 二、 in place of 1. 2. */
  readonly hanNumbered: boolean;
  /** Blank lines stand between paragraphs, so that lines without one belong together. */
  readonly blankSeparated: boolean;
}

const LETTER = new RegExp(
  String.raw`^${DATE}.{2,120}?(?:给|致|写给).{2,80}?的?(?:同文|联名)?(?:信|普通照会|照会)(?:[:：].*)?$`,
  'u',
);
/** 63/194. 改进工作协调 · 2446 (2018). … */
export const NUMBERED_TITLE =
  /^((?:S-|ES-)?\d{1,4}\/\d{1,4}(?:\s?[A-Z])?|\d{1,4}\s?\((?:\d{4}|[IVXLC]+)\))\s*[.．]\s*(?=\S)/u;
const FIRST_PARAGRAPH = /^[“"「]?1\s*[.．、](?:\s+\S|[^\d\s])/u;

/**
 * How a decision begins, which has no enacting formula: 2023年9月18日，大会第2次全体会议根据其主席的提议： ·
 * 经济及社会理事会2022年7月20日第31次全体会议决定…. Groups 1 and 3 are its date, 2 the organ, 4 the meeting.
 */
export const DECIDING = new RegExp(
  String.raw`^在?(${DATE})?[，,]?(\p{Script=Han}{0,14}(?:大会|理事会|委员会))在?其?(${DATE})?[，,]?(?:举行的)?第(${NUMERAL}+)次(?:全体)?会议[^。]{0,200}?(?:决定|[:：][⁰¹²³⁴⁵⁶⁷⁸⁹]*$)`,
  'u',
);
/** 2022/316 alone on its line, above the title of a decision. */
export const NUMBER_ALONE = /^(?:S-|ES-)?\d{1,4}\/\d{1,4}(?:\s?[A-Z])?$/u;

/** 一、通过本决议附件所载之公约； a heading ends without a stop. */
const FIRST_HAN_PARAGRAPH = /^[“"「]?一\s*[、.．]\s*\S.*[；;。：:]$/u;

/** How far down a head can reach. */
const HEAD_LINES = 40;

/** 议程项目97 · 临时议程*项目5 · 暂定项目表*项目69(b) */
const AGENDA_LINE = /^(?:(?:临时|暂定)?议程|暂定项目表)[*＊¹]{0,3}项目/u;

/** Lines that stand in mastheads of every series, without their blanks. */
const MASTHEAD: readonly RegExp[] = [
  /^联合国$/u,
  /^\p{Script=Han}{2,30}(?:委员会|理事会|执行局)$/u,
  /^Distr[.:：]/iu,
  /^[[［(（]?(?:原件|Original|原文)[:：]/iu,
  /^(?:Chinese|English|French|Spanish|Russian|Arabic|中文|英文|法文)$/iu,
  /^\d{1,2}(?:January|February|March|April|May|June|July|August|September|October|November|December)\d{4}/iu,
  /^第[0-9〇○零一二三四五六七八九十百]+届/u,
  /^\d{4}年(?:届会|实质性会议|组织会议|第.{1,3}届常会)/u,
  new RegExp(`^${DATE}(?:至.*)?$`, 'u'),
  /^\d{4}年\d{1,2}月\d{1,2}(?:日)?至/u,
  AGENDA_LINE,
  /^正式记录$/u,
  /^项目\d+/u,
  new RegExp(`^${DATE}.{2,40}(?:决议|决定|通过)$`, 'u'),
  // 安全理事会2023年6月29日第9365次会议通过
  new RegExp(
    String.raw`^\p{Script=Han}{2,20}${DATE}(?:第.{1,8}次(?:全体)?会议)?通过(?:的决议|的决定)?$`,
    'u',
  ),
  /^[[［(（].*(?:通过|印发|提出)[\]］)）]$/u,
  /^第[0-9〇○零一二三四五六七八九十百]+次.{0,6}会议/u,
  /(?:决议|决定)草案$/u,
  /^.{0,20}(?:简要|逐字)记录(?:[(（].{1,12}[)）])?$/u,
  /^(?:主席|代理主席|嗣后)[:：]/u,
  /举行$/u,
];
/** 第2689(2023)号决议, where the Security Council gives a text no other title. */
const NAMED_TITLE = /^第\d{1,4}(?:[(（].{1,8}[)）]|\/\d{1,4})号决议$/u;
const RECORD = /(?:简要|逐字)记录$/u;
/** 秘书长的报告*, …提交的工作文件 */
const AUTHOR = /(?:的报告|的说明|提交的工作文件|编写的报告)[*＊]*$/u;
/** A declaration's makers speak: 我们联合打击…小组成员国…， · …各国的外交部长们，于纽约举行会议， */
export const MAKERS = /^[“"「]?我们|^[“"「]?[^。；]{4,900}?的[\p{Script=Han}]{2,16}们[，,：:]/u;

/** 大会， · 安全理事会， · 欧洲经济委员会， · 我们… */
export const ENACTING_FORMULA =
  /^[“"「]?(?:联合国)?([\p{Script=Han}、]{1,24}?(?:会|大会|理事会|委员会|会议|方案|组织))\s?[，,]/u;

/** Reads a section's lines from afar. */
export function surveySection(texts: readonly string[], blankSeparated: boolean): Survey {
  const head = texts.slice(0, HEAD_LINES).map(squeeze);
  const letter = head.findIndex((text) => LETTER.test(text));
  const enacting = head.findIndex((text) => isEnacting(text));
  const arabic = texts.some((text) => FIRST_PARAGRAPH.test(text));
  const hanNumbered = !arabic && enacting >= 0 && texts.some((text) => FIRST_HAN_PARAGRAPH.test(text));
  const shared = { numbered: arabic || hanNumbered, hanNumbered, blankSeparated };
  if (letter >= 0 && (enacting < 0 || letter < enacting))
    return { style: 'letter', title: letter, body: letter + 1, ...shared };
  if (enacting >= 0) return { style: 'resolution', ...resolutionHead(texts, head, enacting), ...shared };
  const deciding = head.findIndex((text) => isDeciding(text));
  if (deciding > 0 && texts.slice(0, deciding).some((text) => hasNumber(text)))
    return { style: 'resolution', decision: true, title: deciding - 1, body: deciding, ...shared };
  return { style: 'report', ...reportHead(texts, head), ...shared };
}

/** Whether a line (blanks removed) opens with the words by which an organ, or the makers of a declaration, speak. */
export function isEnacting(text: string): boolean {
  if (/[，,：:]$/u.test(text) && MAKERS.test(text)) return true;
  const match = ENACTING_FORMULA.exec(text);
  if (!match) return false;
  const [body] = recognizeBodies(match[1] ?? '');
  const known = body !== undefined && body.start === 0 && body.end === (match[1] ?? '').length;
  return known || match[0].length === text.length;
}

/** Whether a line (blanks removed) says when and where an organ decided what follows. */
export function isDeciding(text: string): boolean {
  const match = DECIDING.exec(text);
  return match !== null && (match[1] ?? match[3]) !== undefined;
}

function hasNumber(text: string): boolean {
  return NUMBERED_TITLE.test(text) || NUMBER_ALONE.test(text);
}

/** Whether a line (blanks removed) is one that mastheads carry. */
export function isMasthead(text: string): boolean {
  if (MASTHEAD.some((pattern) => pattern.test(text))) return true;
  if (recognizeSymbol(text) !== undefined) return true;
  const [body] = recognizeBodies(text);
  return body !== undefined && body.start === 0 && body.end === text.length;
}

function resolutionHead(texts: readonly string[], head: readonly string[], enacting: number) {
  const symbol = texts.slice(0, enacting).findIndex((text) => NUMBERED_TITLE.test(text));
  if (symbol >= 0) return { title: symbol, body: enacting };
  // The line by which the Security Council says when it adopted a text stands below the title.
  let at = enacting - 1;
  while (at > 0 && /通过[\]］]?$/u.test(head[at] ?? '') && !isTitle(head, at)) at--;
  if (isTitle(head, at) || NAMED_TITLE.test(head[at] ?? '')) return { title: at, body: enacting };
  return { title: enacting, body: enacting };
}

function isTitle(head: readonly string[], at: number): boolean {
  const line = head[at];
  if (line === undefined || isMasthead(line)) return false;
  return !isComplete(line.replace(/[)）*]+$/u, ''), true) && !AGENDA_LINE.test(head[at - 1] ?? '');
}

function reportHead(texts: readonly string[], head: readonly string[]) {
  let at = 0;
  while (at < head.length && (isMasthead(head[at] ?? '') || AGENDA_LINE.test(head[at - 1] ?? ''))) at++;
  // A record is titled by what it records, and its contents follow.
  const record = head.slice(0, at).findLastIndex((text) => RECORD.test(text));
  if (record >= 0) return { title: record, body: Math.max(record + 1, at) };
  const candidate = texts[at] ?? '';
  if (
    candidate === '' ||
    candidate.length > 120 ||
    isComplete(candidate, true) ||
    NUMBERED_LINE.test(candidate)
  )
    return { title: at, body: at };
  const author = AUTHOR.test(head[at + 1] ?? '') ? 1 : 0;
  return { title: at, body: at + 1 + author };
}

const NUMBERED_LINE = /^\d{1,4}\s*[.．、]/u;
