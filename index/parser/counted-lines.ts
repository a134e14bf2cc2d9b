/**
 * Text that was cut into lines by counting characters, as some programs do with ideographs: all full lines are of one
 * length, and a word goes on in the next line.
 */

/** How many of all lines must be of the greatest length for the text to have been cut so. */
const COUNTED = 0.15;
/** How many of those end within a sentence: where lines are paragraphs, hardly any. */
const BROKEN = 0.5;
const SHORTEST = 18;
const LONGEST = 130;

/** Whether a text is Chinese, from a sample of its middle. */
function isChinese(reading: string): boolean {
  const from = Math.max(0, (reading.length >> 1) - 1000);
  const sample = reading.slice(from, from + 2000);
  return [...sample.matchAll(/\p{Script=Han}/gu)].length > sample.length * 0.3;
}

/** The length of the longest lines, where many have just that. */
function countedLength(lines: readonly string[]): number | undefined {
  const most = lines.reduce((max, { length }) => Math.max(max, length), 0);
  if (most < SHORTEST || most > LONGEST) return undefined;
  const longest = lines.filter(({ length }) => length === most);
  const broken = longest.filter((line) => !/[\p{P}\s]$/u.test(line)).length;
  return longest.length >= 4 && longest.length >= lines.length * COUNTED && broken > longest.length * BROKEN
    ? most
    : undefined;
}

/** The number of characters to a line, where `source` was cut by counting them; undefined for any other text. */
export function lineLengthOf(source: string): number | undefined {
  if (!isChinese(source)) return undefined;
  const lines = source.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/u).filter((line) => line.trim() !== '');
  return lines.length < 4 ? undefined : countedLength(lines);
}

/** What begins a paragraph whatever stands before it: 2.3 · (a) · 第三条 · 目标4. */
const MARKED =
  /^\s?(?:\d{1,3}\s?[.．、]|[（(][a-zⅠ-Ⅻ一二三四五六七八九十\d]{1,4}[)）]|[㈠-㈩①-⑳]|第[\d〇零一二三四五六七八九十百]{1,6}[条條章]|[目][标標]\s?\d)/u;

/** Whether a full line is broken off: where it ends with a stop its paragraph may end with it. */
export function isBrokenOff(line: string, next: string): boolean {
  if (MARKED.test(next)) return false;
  return !/[。；：;:.!?！？”」』]["）)\d]*$/u.test(line.slice(-6));
}
