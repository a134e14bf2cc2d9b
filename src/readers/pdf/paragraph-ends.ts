import { type Line, onLine, textOfLine } from './line.js';
import type { Edges } from './page-edges.js';

/** How the lines around are set. */
export interface Setting {
  /** The edge that a line could have gone to. */
  readonly rightOf: (line: Line) => number;
  /** The edge at which lines begin that are not set in. */
  readonly left: number;
  /** Size of the document's text: what is larger is a heading. */
  readonly body: number;
  /** From base line to base line within a paragraph of this size. */
  readonly leading: (size: number) => number;
  /** Whether something else stands between two lines of the page, one below the other. */
  readonly between?: (above: Line, below: Line) => boolean;
}

/** What begins a paragraph, and a line within one only by chance: 1. · (a) · （一） · 一、 · IV. · 第三条 · ⑴ · • */
const BEGINNING =
  /^\s*(?:[\d０-９]{1,3}[.．、](?![\d０-９])|(?:[IVX]{1,5}|[A-H])[.．、](?!\p{L})|[(（](?:[\d０-９]{1,3}|[a-z]{1,5}|[A-Z]|[IVX]{1,5}|[一二三四五六七八九十]{1,3}|[甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥])[)）]|[一二三四五六七八九十甲乙丙丁戊己庚辛壬癸]{1,3}[.．、]|第[一二三四五六七八九十百\d]+[条條章节節]|[①-⒛㈠-㈩㊀-㊉•·])/u;
/** Whether a text is nothing but what begins a paragraph. */
export function isMarker(text: string): boolean {
  return BEGINNING.exec(text)?.[0].length === text.length;
}

/** A paragraph may end here; within one a line may end so by chance. */
const SENTENCE_END = /[。；：！？.;:!?，,]["”’」』)）\]]*[⁰¹²³⁴⁵⁶⁷⁸⁹\d*]*\s*$/u;
/** Cannot begin a line: stands on the line of what it follows. */
const CLOSING = /^[，。、；：！？）》”’」』】〕,.;:!?)\]]/u;

/** Cannot end a line. */
const OPENING = /^[（《〈“‘「『【〔([]+(?=.)/u;

/** Whether `next` goes on the paragraph of these lines. */
export function goesOn(paragraph: readonly Line[], next: Line, setting: Setting): boolean {
  const last = paragraph.at(-1);
  const first = paragraph[0];
  if (!last || !first || last.turn !== next.turn) return false;
  if (onLine(last, next) || isContentsEntry(last)) return false;
  if (isMarkAlone(next) && isBelow(last, next, setting)) return isFull(last, next, setting.rightOf(last));
  if (Math.abs(last.size - next.size) > 0.08 * Math.max(last.size, next.size)) return false;
  const begins = BEGINNING.test(textOfLine(next));
  if (begins && SENTENCE_END.test(textOfLine(last))) return false;
  const size = next.size;
  const step = next.y - last.y;
  const samePlace = last.page === next.page && step > 0;
  if (samePlace && step > 1.3 * setting.leading(size) + 0.5 && !goesAround(last, next, setting)) return false;
  // A heading is broken where its writer liked, and set tight.
  if (samePlace && size > 1.1 * setting.body && step < 1.3 * size && Math.abs(last.x - next.x) < 4 * size)
    return !begins;
  if (!isFull(last, next, setting.rightOf(last))) return false;
  // Set to the right edge, as dates are: each line is one.
  const width = setting.rightOf(last) - setting.left;
  const short = Math.max(last.right - last.x, next.right - next.x) < SHORTEST_SET * size;
  if (last.x > setting.left + 0.35 * width && (short || Math.abs(last.x - next.x) > 1)) return false;
  // The second line shows where the others begin; a further one that is set in begins a paragraph.
  const edge = samePlace ? paragraph[1]?.x : undefined;
  if (edge !== undefined && Math.abs(next.x - edge) > 1.2 * size && SENTENCE_END.test(textOfLine(last)))
    return false;
  return !(begins && Math.abs(next.x - first.x) < 1 && next.x < (paragraph[1]?.x ?? next.x) - size);
}

/** In sizes: lines of a right column are longer than the name and the office of whoever signs. */
const SHORTEST_SET = 10;

/** Whether a box stands between two lines, around which a sentence goes on. */
function goesAround(last: Line, next: Line, { between }: Setting): boolean {
  return !SENTENCE_END.test(textOfLine(last)) && between?.(last, next) === true;
}

/** Ends with the number of the page that leaders lead to. */
function isContentsEntry({ runs }: Line): boolean {
  return /(?:[.．…·]\s?){6,}.{0,60}[\divx]{1,5}\s*$/u.test(runs.map(({ text }) => text).join(''));
}

/** The mark of a note that had no room on the line of what it stands behind. */
function isMarkAlone({ runs, size }: Line): boolean {
  const text = runs
    .map((run) => run.text)
    .join('')
    .trim();
  return size < 7 && /^\d{1,3}$/u.test(text);
}

/** A raised mark's base line stands a little above that of its line. */
function isBelow(last: Line, next: Line, { leading }: Setting): boolean {
  const step = next.y - last.y;
  return (
    last.page === next.page &&
    step > 0.5 * last.size &&
    step <= leading(last.size) &&
    next.x < last.x + last.size
  );
}

/** Whether what `next` begins with had no room on `line`. */
function isFull(line: Line, next: Line, right: number): boolean {
  return right - line.right < firstUnit(next) + 0.6 * line.size;
}

/** Width of what cannot be parted at the beginning of a line: a word, or a character with the signs that follow it. */
function firstUnit(line: Line): number {
  const whole = textOfLine(line).trimStart();
  // What opens is not parted from what it opens: 《2030
  const opening = OPENING.exec(whole)?.[0].length ?? 0;
  const text = whole.slice(opening);
  const word = /^[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+/u.exec(text)?.[0] ?? '';
  const width = word === '' ? line.size : (word.length / Math.max(1, text.length)) * (line.right - line.x);
  const rest = word === '' ? text.slice(1) : text.slice(word.length);
  const closing = CLOSING.test(rest) ? line.size : 0;
  return opening * line.size + width + closing;
}

/**
 * Whether the end of a page cuts a paragraph: `next`, the first of the following page, goes on what `lines` say, which is
 * no whole sentence unless it is known to go on.
 */
export function isCut(lines: readonly Line[], next: Line, edges: Edges, known: boolean): boolean {
  const last = lines.at(-1);
  if (!last || next.page !== last.page + 1 || (!known && WHOLE.test(textOfLine(last)))) return false;
  // Its own lines show best how far they go; they may be set in on both sides.
  const own = Math.max(...lines.slice(0, -1).map(({ right }) => right));
  const setting: Setting = {
    // Its column may be the right one of two.
    left: lines.length > 1 ? Math.min(...lines.map(({ x }) => x)) : edges.left,
    body: Number.POSITIVE_INFINITY,
    rightOf: () => (lines.length > 1 ? own : edges.right),
    leading: () => Number.POSITIVE_INFINITY,
  };
  return (
    !BEGINNING.test(textOfLine(next)) && goesOn(lines, { ...next, y: last.y + 1.2 * next.size }, setting)
  );
}

/** Ends as a paragraph does. */
const WHOLE = /[。；：！？.;:!?][”"』」’')）\]]*[⁰¹²³⁴⁵⁶⁷⁸⁹\d*]*\s*$/u;
