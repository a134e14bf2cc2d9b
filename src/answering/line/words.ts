/** What may stand around a phrase, opening → closing. */
const QUOTES: Readonly<Record<string, string>> = { '"': '"', '“': '”', '「': '」' };

/** A run without blanks; within quotes blanks belong to it. */
export interface Word {
  /** Offsets into the line, half-open. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Splits at blanks outside quotes, in time linear in the line. A quote that is never closed is a character like any other. */
export function splitWords(line: string): readonly Word[] {
  const lastClosing = new Map(Object.values(QUOTES).map((closing) => [closing, line.lastIndexOf(closing)]));
  const words: Word[] = [];
  let start = -1;
  for (let at = 0; at <= line.length; at++) {
    const char = line[at];
    if (char === undefined || /\s/u.test(char)) {
      if (start >= 0) words.push({ start, end: at, text: line.slice(start, at) });
      start = -1;
      continue;
    }
    if (start < 0) start = at;
    // Without this look each of many quotes that are never closed would look through the rest of the line.
    const closing = QUOTES[char];
    if (closing === undefined || (lastClosing.get(closing) ?? -1) <= at) continue;
    at = closingQuote(line, at) ?? at;
  }
  return words;
}

/** Where the phrase that opens at `at` closes; undefined where none opens there. */
function closingQuote(line: string, at: number): number | undefined {
  const closing = QUOTES[line[at] ?? ''];
  if (closing === undefined) return undefined;
  const close = line.indexOf(closing, at + 1);
  return close < 0 ? undefined : close;
}

/** `“甲 乙”` → `甲 乙`; anything that is not one whole phrase is given back as it is. */
export function unquote(text: string): string {
  const close = closingQuote(text, 0);
  return close === text.length - 1 ? text.slice(1, -1) : text;
}

/** `value` as one word: in the first kind of quotes that it does not itself contain; undefined where it holds them all. */
export function quoteIfNeeded(value: string): string | undefined {
  if (value !== '' && splitWords(value).length === 1 && unquote(value) === value && value.trim() === value)
    return value;
  const pair = Object.entries(QUOTES).find(
    ([open, close]) => !value.includes(open) && !value.includes(close),
  );
  return pair && `${pair[0]}${value}${pair[1]}`;
}
