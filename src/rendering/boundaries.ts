/**
 * Where a text may be broken so that a reader still finds whole clauses, strongest first. A mark, bracket or blank
 * that follows the punctuation stays with it (议定书》，²|《儿童权利公约).
 */
const TAIL = String.raw`[”’"'」』》〉）)\]】⁰¹²³⁴⁵⁶⁷⁸⁹*]*[ \t\u3000]*`;
const BREAKS: readonly RegExp[] = [
  new RegExp(`(?:[。！？；;!?]${TAIL}|\\n+)`, 'gu'),
  new RegExp(`[，,：:]${TAIL}`, 'gu'),
  new RegExp(`(?:、${TAIL}|[ \\t\\u3000]+)`, 'gu'),
];

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/**
 * The best offset at which to break `text`, at most `most` (1 ≤ most < text.length) and at least 1: the last clause
 * end in the second half of what fits, else the last comma there, else an enumeration mark or blank, else the last
 * whole character as a reader sees it.
 */
export function breakBefore(text: string, most: number): number {
  const window = text.slice(0, most + 1);
  for (const pattern of BREAKS) {
    const at = lastEnd(window, pattern, most);
    if (at >= most / 2) return at;
  }
  return lastGrapheme(window, most);
}

function lastEnd(window: string, pattern: RegExp, most: number): number {
  let last = 0;
  for (const match of window.matchAll(pattern)) {
    const end = match.index + match[0].length;
    if (end > most) break;
    last = end;
  }
  return last;
}

/** How far back a break looks for a character boundary: longer clusters do not occur in writing. */
const LONGEST_GRAPHEME = 64;

function lastGrapheme(window: string, most: number): number {
  const from = Math.max(0, most - LONGEST_GRAPHEME);
  let last = 0;
  for (const { index } of graphemes.segment(window.slice(from)))
    if (from + index <= most) last = from + index;
  if (last > from) return last;
  // One cluster longer than the window: at least do not part a surrogate pair.
  const code = window.charCodeAt(most);
  const partsPair = code >= 0xdc00 && code <= 0xdfff && most > 1;
  return partsPair ? most - 1 : most;
}
