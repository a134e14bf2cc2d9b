import { type FormattedCitation, formatCitation } from '../../index/citation/format.js';
import type { DocumentSummary } from '../../index/model/document.js';
import { languageOf } from '../../index/model/language.js';
import type { Locator } from '../../index/model/locator.js';
import type { Citation } from '../contract/reply.js';

/** By unit, for as long as a document's summary lives: every hit of every search is cited, the same ones most of all. */
const formatted = new WeakMap<DocumentSummary, Map<Locator, FormattedCitation>>();

/**
 * Where a unit stands, as it is cited in the language of the quotation, whatever the reader's: in Chinese, else in
 * English, the only other form of citation there is.
 */
export function citationOf(summary: DocumentSummary, locator: Locator): Citation {
  const known = formatted.get(summary) ?? new Map<Locator, FormattedCitation>();
  formatted.set(summary, known);
  const language = languageOf(summary);
  const citation = known.get(locator) ?? formatCitation(summary, locator, language === 'zh' ? 'zh' : 'en');
  known.set(locator, citation);
  // One of its own each time: a renderer tells the hits of an answer apart by it.
  return {
    type: 'citation',
    document: summary.key,
    locator,
    ...citation,
    ...(language !== 'zh' && { language }),
  };
}
