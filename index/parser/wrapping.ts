import type { View } from './normalize.js';

/** How the lines of a text are broken. */
export interface Wrapping {
  /** Columns that a full line takes; undefined where a line is a paragraph. */
  readonly width: number | undefined;
  /** Characters that every full line has, where lines were cut by counting them. */
  readonly count: number | undefined;
  /** Blank lines stand between most paragraphs. */
  readonly blankSeparated: boolean;
}

/** Columns of print: an ideograph takes two. */
export function columnsOf(text: string): number {
  let columns = text.length;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x2e80) columns++;
  return columns;
}

/** No page is wider; a line beyond is a paragraph. */
const WIDEST = 130;
const NARROWEST = 36;
/** A line within this share of the width is full. */
const FULL = 0.86;

const UNFINISHED = /[\p{Script=Han}\p{L}\d、(《]["']?\s*$/u;

/** Whether the lines of a text were broken at a width, and at which. Linear; looks at each line once. */
export function surveyWrapping(view: View): Wrapping {
  const { lines, reading } = view;
  const blank = lines.filter((line) => line.blankBefore > 0).length;
  const blankSeparated = blank > lines.length * 0.4;
  const none = { width: undefined, count: undefined, blankSeparated };
  if (lines.length < 4 || view.paragraphs) return none;
  const { count } = view;
  if (count !== undefined) return { width: undefined, count, blankSeparated };
  const columns = lines.map(({ start, end }) =>
    end - start > WIDEST ? WIDEST + 1 : columnsOf(reading.slice(start, end)),
  );
  const sorted = [...columns].sort((a, b) => a - b);
  const width = sorted[Math.floor(sorted.length * 0.97)] ?? 0;
  if (width > WIDEST || width < NARROWEST) return none;
  let full = 0;
  let broken = 0;
  for (const [index, line] of lines.entries()) {
    if ((columns[index] ?? 0) < width * FULL) continue;
    full++;
    const tail = reading.slice(Math.max(line.start, line.end - 4), line.end);
    if (UNFINISHED.test(tail)) broken++;
  }
  const wrapped = full >= 3 && full >= lines.length * 0.12 && broken >= full * 0.45;
  return wrapped ? { width, count: undefined, blankSeparated } : none;
}

/** Whether a line reaches the width at which the text was broken, so that a paragraph may go on in the next. */
export function isFull(text: string, printed: number, next: string, { width, count }: Wrapping): boolean {
  if (count !== undefined) return printed >= count;
  if (width === undefined) return false;
  // The next word would not have fitted.
  const word = /^[\x21-\x7e]+/u.exec(next)?.[0].length ?? 2;
  return columnsOf(text) + word + 2 >= width * 0.94;
}
