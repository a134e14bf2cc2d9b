/** The English months in order, as they are printed. */
export const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

/** One of them, as a source for expressions. */
export const MONTH = `(?:${MONTHS.join('|')})`;

const LOWER = MONTHS.map((month) => month.toLowerCase());

/** January, JANUARY, Jan, Sept. → 1 to 12; undefined for anything else. */
export function monthOf(word: string): number | undefined {
  const typed = word.toLowerCase().replace(/\.$/u, '');
  const at = LOWER.findIndex((month) => month === typed || month.slice(0, 3) === typed);
  return at >= 0 ? at + 1 : typed === 'sept' ? 9 : undefined;
}
