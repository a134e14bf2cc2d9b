import type { NoticeCounter } from '../notice-counter.js';
import { RefusalError } from '../read-text.js';
import type { PageContent } from './page-content.js';

/** Share of glyphs that may stand for nothing known, and how many may in any case: a formula, an ornament. */
const MOST_UNKNOWN = 0.005;
const FEW_UNKNOWN = 3;
/** A page with a greater share of invisible glyphs is a picture that a machine has read. */
const MOST_INVISIBLE = 0.5;
/** A document with a greater share of pages without a glyph is a scan with a cover. */
const MOST_PICTURES = 0.5;

/**
 * Refuses what would be quoted wrongly: text that a machine has guessed, codes that are no characters, pictures.
 * @throws {RefusalError}
 */
export function checkHonesty(pages: readonly PageContent[], notices: NoticeCounter): void {
  let [all, invisible, unknown, bare] = [0, 0, 0, 0];
  for (const { counts, number, pictures } of pages) {
    all += counts.all;
    invisible += counts.invisible;
    unknown += counts.unknown;
    if (counts.all === 0) bare++;
    if (counts.all > 0 && counts.invisible / counts.all > MOST_INVISIBLE)
      throw new RefusalError('ocr', `page ${number} is a picture with invisible text`);
    if (counts.all === 0 && pictures > 0)
      notices.add('picture-left-out', 'warning', { page: number, line: 1, glyph: 1 });
  }
  if (all === 0 || bare / pages.length > MOST_PICTURES)
    throw new RefusalError('scanned', `${bare} of ${pages.length} pages have no text`);
  if (unknown > Math.max(FEW_UNKNOWN, MOST_UNKNOWN * all))
    throw new RefusalError('text-unknown', `${unknown} of ${all} glyphs stand for no known character`);
  if (unknown > 0) notices.add('symbol-font', 'warning', undefined, String(unknown));
  if (invisible > 0) notices.add('hidden-text-left-out', 'warning', undefined, String(invisible));
}
