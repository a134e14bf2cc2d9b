const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** A label of at most `most` code units: whole characters and a … where something is left out. Never for quotations. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = 0;
  for (const { index } of graphemes.segment(text.slice(0, most))) end = index;
  return `${text.slice(0, Math.min(end, most - 1))}…`;
}
