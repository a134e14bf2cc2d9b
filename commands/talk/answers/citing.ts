import { symbolsOf } from '../../../index/citation/short-form.js';
import type { NamedDocument } from '../../../index/corpus.js';
import { targetsOf } from '../../../index/extraction/extract.js';
import type { CitationTarget } from '../../../index/model/extraction.js';
import { standsIn } from '../../../index/model/place.js';
import { openDocument } from '../../lookup/held-document.js';
import type { DocumentMention } from '../documents.js';
import type { Situation } from '../situation.js';
import type { Candidate } from './candidates.js';

/** Citations that are looked through for those of one document. */
const MOST_CITING = 500;

/** What units cite that cite the document of a mention. */
export const targetsNamed = ({ named, text }: DocumentMention): readonly CitationTarget[] =>
  named.length > 0 ? named.flatMap(({ summary }) => targetsOf(summary)) : symbolsOf(text);

/** The units that cite any of the targets; a document does not cite itself. */
export async function citingUnits(
  targets: readonly CitationTarget[],
  itself: readonly NamedDocument[],
  scope: NamedDocument | undefined,
  context: Situation['context'],
): Promise<readonly Candidate[]> {
  const own = new Set(itself.map(({ summary }) => summary.key));
  const { entries } = await context.corpus.citing(targets, { limit: MOST_CITING }, context.signal);
  const found = new Map<string, Candidate>();
  for (const { document, citation } of entries) {
    if (own.has(document)) continue;
    if (scope && (document !== scope.summary.key || !standsIn(citation.locator, scope.container))) continue;
    const held = await openDocument(document, context);
    const unit = held?.unit(citation.locator);
    if (held && unit) found.set(`${document} ${unit.locator}`, { held, unit });
  }
  return [...found.values()];
}
