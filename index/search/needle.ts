import { isWord } from '../analysis/canonical.js';

/** Whether `needle` is part of `text` without cutting a number or a Latin word in it. */
export function holdsNeedle(text: string, needle: string): boolean {
  return indexOfNeedle(text, needle, 0) >= 0;
}

/** Where `needle` stands in `text` from `from` on, whole words only at either end; -1 where nowhere. */
export function indexOfNeedle(text: string, needle: string, from: number): number {
  if (needle === '') return -1;
  for (let at = text.indexOf(needle, from); at >= 0; at = text.indexOf(needle, at + 1)) {
    if (!cuts(text, at) && !cuts(text, at + needle.length)) return at;
  }
  return -1;
}

/** Whether `offset` lies within a number or a Latin word. */
function cuts(text: string, offset: number): boolean {
  return (
    offset > 0 &&
    offset < text.length &&
    isWord(text.charCodeAt(offset - 1)) &&
    isWord(text.charCodeAt(offset))
  );
}
