import type { Span } from '../model/span.js';

/** Characters that nobody sees and that copies from the web and from PDF carry, as the inside of a class. */
export const INVISIBLE = String.raw`\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb`;

/** `- `, `• `, Word's private-use bullets: a list mark that stands for no number. A page number reads `- 2 -`. */
const BULLET = /^(?:[-–—](?=\s)(?!\s*\d{1,4}\s*[-–—]\s*$)|[•●▪■◆◦‣·∙⁃]|[\ue000-\uf8ff])\s*(?=\S)/u;
const STAR = /^[*+]\s+(?=\S)/u;
/** `# `, `### ` at the head of a line of Markdown. */
const HEADING = /^#{1,6}\s+(?=\S)/u;
const TAG =
  /<\/?(?:p|br|div|span|b|i|em|strong|sup|sub|h[1-6]|center|font|table|tbody|tr|td|th|li|ul|ol|u|blockquote)(?:\s[^<>\n]{0,200})?\/?>/giu;
/** 【法规名称】 · 【正    文】: what collections of laws put before the title or the text. */
const LABEL =
  /^【\s*(?:法[规規]名[称稱]|名\s*[称稱]|[标標]\s*[题題]|[题題]\s*名|正\s*文|[内內]\s*容|全\s*文)\s*】[〉>:：\s]*/u;
/** A bar at the edge of a sentence: what is left of a table of one column. */
const BAR = /^\|\s+(?=[^|\n]{40,}$)|(?<=^[^|\n]{10,}[。;；:：，,.”"])\s*\|$/gu;
/** [编辑]人类处于… */
const EDIT = /^\[(?:编辑|編輯|edit)\]\s*(?=\S{4})/u;
/** `[2758 (XXVI)](https://…)`: the words stay, the address is markup. */
const LINK = /\[([^[\]\n]{1,200})\](\((?:https?:\/\/|\/|#)[^()\s]{0,400}\))/gu;

/** How many lines must begin with `* ` for it to be a list mark; one or two are notes. */
const STARS = 3;

/** Whether `* ` at the head of a line is a list mark in this text. */
export function starBullets(source: string): boolean {
  let lines = 0;
  const pattern = /^[ \t]*[*+][ \t]+\S/gmu;
  while (lines < STARS && pattern.exec(source)) lines++;
  return lines >= STARS;
}

/** What is only markup in a line: its spans in order, how long its head is, whether that is a list mark. */
export function findMarkup(
  line: string,
  stars: boolean,
): { spans: Span[]; head: number; bullet: boolean; heading: boolean } {
  const list = BULLET.exec(line) ?? (stars ? STAR.exec(line) : null);
  const hash = list ? null : HEADING.exec(line);
  const head = list ?? hash ?? LABEL.exec(line) ?? EDIT.exec(line);
  const spans: Span[] = head ? [{ start: 0, end: head[0].length }] : [];
  if (line.includes('<'))
    for (const { index, 0: tag } of line.matchAll(TAG)) spans.push({ start: index, end: index + tag.length });
  if (line.includes(']('))
    for (const { index, 0: whole, 2: address = '' } of line.matchAll(LINK)) {
      spans.push({ start: index, end: index + 1 });
      spans.push({ start: index + whole.length - address.length - 1, end: index + whole.length });
    }
  if (line.includes('|'))
    for (const { index, 0: bar } of line.matchAll(BAR)) spans.push({ start: index, end: index + bar.length });
  spans.sort((a, b) => a.start - b.start);
  return { spans, head: head?.[0].length ?? 0, bullet: list !== null, heading: hash !== null };
}
