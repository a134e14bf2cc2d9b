import stringWidth from 'string-width';
import type { Span } from '../../../../index/model/span.js';

/** May not begin a line (the usual kinsoku rule of Chinese typesetting). */
const NEVER_FIRST = /^[，。、；：？！）】》〉」』”’,.;:?!)\]}…％%]/u;
/** May not end one. */
const NEVER_LAST = /[（【《〈「『“‘([{]$/u;

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/**
 * Where lines of at most `columns` terminal cells begin and end. The spans follow each other without a gap, so the
 * slices joined are the text: nothing is dropped at a break, not even a blank. A line of the text's own ends with its `\n`.
 */
export function wrapLines(text: string, columns: number): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  let width = 0;
  let lastBreak = 0;
  let widthAtBreak = 0;
  let previous = '';
  for (const { segment, index } of graphemes.segment(text)) {
    if (segment === '\n' || segment === '\r\n') {
      lines.push({ start, end: index + segment.length });
      start = lastBreak = index + segment.length;
      width = widthAtBreak = 0;
      previous = '';
      continue;
    }
    if (index > start && mayBreakBetween(previous, segment)) {
      lastBreak = index;
      widthAtBreak = width;
    }
    const cells = stringWidth(segment);
    // Twice where the word that goes to the next line is as long as that line.
    while (width + cells > columns && index > start) {
      // A word longer than the line is broken where the line ends.
      const at = lastBreak > start ? lastBreak : index;
      lines.push({ start, end: at });
      width -= at === lastBreak ? widthAtBreak : width;
      start = lastBreak = at;
      widthAtBreak = 0;
    }
    width += cells;
    previous = segment;
  }
  if (start < text.length || lines.length === 0) lines.push({ start, end: text.length });
  return lines;
}

function mayBreakBetween(before: string, after: string): boolean {
  if (NEVER_FIRST.test(after) || NEVER_LAST.test(before)) return false;
  const withinWord = /[\p{L}\p{N}/.’'-]$/u.test(before) && /^[\p{L}\p{N}/.’'-]/u.test(after);
  const han = /\p{Script=Han}/u;
  return !withinWord || han.test(before) || han.test(after);
}
