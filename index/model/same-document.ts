import type { DocumentSummary, UnitKind } from './document.js';
import { languageOf } from './language.js';

/** What is counted alike in every language; titles, headings and lines of a masthead are broken differently. */
const COUNTED: readonly (readonly UnitKind[])[] = [
  ['preambular'],
  // Of an annex without a formula that is known they are paragraphs in one language, operative in the other.
  ['operative', 'paragraph'],
  ['article'],
  ['subparagraph'],
  ['footnote'],
  ['letter'],
];

/** Of the paragraphs of the longer text, how many the other one has too, where nothing but a date names both. */
const MUST_AGREE = 0.6;

/**
 * Whether two texts under one key are one document in two languages. A symbol says so by itself; `letter-2012-10-01-BLR`
 * may be two letters of a day, one of each language, unless they have much the same paragraphs.
 */
export function isSameDocument(
  one: Pick<DocumentSummary, 'language' | 'symbol' | 'counts'>,
  other: Pick<DocumentSummary, 'language' | 'symbol' | 'counts'>,
): boolean {
  if (languageOf(one) === languageOf(other)) return false;
  if (one.symbol !== undefined && one.symbol === other.symbol) return true;
  let both = 0;
  let all = 0;
  for (const kinds of COUNTED) {
    const counts = [one, other].map((text) => kinds.reduce((sum, kind) => sum + (text.counts[kind] ?? 0), 0));
    both += Math.min(...counts);
    all += Math.max(...counts);
  }
  return all > 0 && both / all >= MUST_AGREE;
}
