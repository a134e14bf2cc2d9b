import { isWord } from '../analysis/canonical.js';

/** Whether `needle` is part of `text` without cutting a number or a Latin word in it. */
export function holdsNeedle(text: string, needle: string): boolean {
  return indexOfNeedle(text, needle, 0) >= 0;
}

/** Where `needle` stands in `text` from `from` on, whole words only at either end; -1 where nowhere. */
export function indexOfNeedle(text: string, needle: string, from: number): number {
  if (needle === '') return -1;
  const { length } = needle;
  // Han characters are never cut: most needles need no second look.
  const open = isWord(needle.charCodeAt(0));
  const close = isWord(needle.charCodeAt(length - 1));
  let at = text.indexOf(needle, from);
  while (at >= 0) {
    const before = open && at > 0 && isWord(text.charCodeAt(at - 1));
    const behind = close && at + length < text.length && isWord(text.charCodeAt(at + length));
    if (!before && !behind) return at;
    at = text.indexOf(needle, at + 1);
  }
  return -1;
}
