import type { Span } from '../model/span.js';

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '‘': '’' };
const CLOSING = new Set(Object.values(PAIRS));
/** Shorter ones are words, not quotations. */
const SHORTEST = 8;

/**
 * The outermost quotations of a text, without their marks, in order: “…”, 「…」, "…", and lines that begin with >.
 * Offsets are UTF-16 code units. Linear; a mark that is never closed opens nothing.
 */
export function findQuotations(text: string): readonly Span[] {
  const pairs: Span[] = [];
  const open = new Map<string, number[]>();
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    const straight = char === '"' || char === '＂';
    const opened = open.get(char);
    if (opened && opened.length > 0 && (straight || CLOSING.has(char))) {
      const start = opened.pop() ?? at;
      pairs.push({ start: start + 1, end: at });
    } else if (straight || PAIRS[char] !== undefined) {
      const closing = PAIRS[char] ?? char;
      const waiting = open.get(closing);
      if (waiting) waiting.push(at);
      else open.set(closing, [at]);
    }
  }
  const spans: Span[] = [];
  for (const pair of pairs.sort((a, b) => a.start - b.start)) {
    if (pair.start >= (spans.at(-1)?.end ?? 0) && pair.end - pair.start >= SHORTEST) spans.push(pair);
  }
  if (spans.length > 0) return spans;
  return [...text.matchAll(/^> ?(.+(?:\n> ?.+)*)/gmu)].map(({ index, 0: whole }) => ({
    start: index,
    end: index + whole.length,
  }));
}
