import type { Line, View } from './normalize.js';
import { PREAMBULAR_OPENING } from './opening-words.js';
import { DATE } from './patterns.js';
import { bodySeams } from './run-on-body.js';
import { LETTER_TITLE, letterSeams } from './run-on-letter.js';
import { recognizeSponsors } from './sponsors.js';

/** A line this long in a text of hardly any lines holds a whole document. */
const RUN_ON_LENGTH = 120;
const MOST_LINES = 4;
/** How far a head can reach where no enacting formula ends it. */
const LONGEST_HEAD = 300;

/** 2008年12月18日大会决议 */
const ADOPTION_LINE = new RegExp(String.raw`${DATE}[^。；，]{2,20}?(?:决议|决定)(?=\s?(?:\[|\d|［))`, 'u');
/** 第1373(2001)号决议 as the title, and below it 2001年9月28日安全理事会第4385次会议通过 */
const COUNCIL_TITLE = new RegExp(
  String.raw`第\d{1,4}\s?[(（]\d{4}[)）]号决议(?=\s?(?:${DATE}安全理事会|安全理事会${DATE}))`,
  'u',
);
const COUNCIL_ADOPTED = new RegExp(
  String.raw`(?:${DATE}安全理事会|安全理事会${DATE})第[0-9〇○零一二三四五六七八九十百千]+次会议通过`,
  'u',
);
/** [根据第三委员会的报告(A/63/431)通过] */
const ADOPTED_ON = /[[［][^\]］]{2,80}通过[\]］]/u;
/** 63/194.改进工作协调，打击贩运人口 up to the enacting formula */
const NUMBERED_TITLE = /(?<=[\]］议定]\s?)(?:S-|ES-)?\d{1,4}\/\d{1,4}\s?[A-Z]?\s?[.．](?=\s?\p{Script=Han})/u;
/** 大会， between a title and the first preambular paragraph */
const ENACTING = new RegExp(
  String.raw`(?:联合国)?(?:大会|安全理事会|经济及社会理事会|人权理事会|托管理事会|[\p{Script=Han}]{2,16}委员会)，(?=\s?${PREAMBULAR_OPENING})`,
  'u',
);
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
  if (title) {
    const from = title.index + title[0].length;
    return [title.index, from, ...letterSeams(body, from)];
  }
  const head = headSeams(body);
  return [...head, ...bodySeams(body, head.at(-1) ?? 0, body.length, false)];
}

/** Masthead, adoption line, [根据…通过], title and enacting formula of a resolution. */
function headSeams(body: string): number[] {
  const enacting = ENACTING.exec(body);
  const end = enacting ? enacting.index : Math.min(body.length, LONGEST_HEAD);
  const head = body.slice(0, end);
  const seams: number[] = [];
  for (const pattern of [ADOPTION_LINE, ADOPTED_ON, COUNCIL_TITLE, COUNCIL_ADOPTED]) {
    const match = pattern.exec(head);
    if (match) seams.push(match.index, match.index + match[0].length);
  }
  const title = NUMBERED_TITLE.exec(head);
  if (title) seams.push(title.index);
  const sponsors = recognizeSponsors(head);
  if (sponsors) seams.push(...(sponsors.states.length > 0 ? [sponsors.start] : []), sponsors.end);
  if (enacting) seams.push(enacting.index, enacting.index + enacting[0].length);
  return seams;
}
