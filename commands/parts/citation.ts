import { formatCitation } from '../../index/citation/format.js';
import type { DocumentSummary } from '../../index/model/document.js';
import type { Locator } from '../../index/model/locator.js';
import type { Citation } from '../contract/reply.js';

/** Where a unit stands, as it is cited in Chinese whatever the reader's language: the quotation is Chinese. */
export function citationOf(summary: DocumentSummary, locator: Locator): Citation {
  const { text, url } = formatCitation(summary, locator);
  return { type: 'citation', document: summary.key, locator, text, ...(url === undefined ? {} : { url }) };
}
