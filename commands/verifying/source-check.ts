import { resolveLocators } from '../../index/citation/resolve.js';
import { symbolsOf } from '../../index/citation/short-form.js';
import type { Passage } from '../../index/comparison/judge.js';
import type { Document } from '../../index/model/document.js';
import { standsIn } from '../../index/model/place.js';
import { symbolLink } from '../../index/model/symbol.js';
import type { CommandContext } from '../contract/command.js';
import type { ReferenceInText } from '../lookup/references.js';
import { passagesOf } from './passages.js';

/** What the citation given with a quotation points at. */
export type Source =
  /** It is held: `passages` are those cited (all of it where no paragraph is named), `document` all of its own. */
  | {
      readonly kind: 'held';
      readonly text: string;
      readonly document: readonly Passage[];
      readonly passages: readonly Passage[];
    }
  /** The document is held and has no such paragraph. */
  | { readonly kind: 'no-such-place'; readonly text: string; readonly document: readonly Passage[] }
  | { readonly kind: 'not-held'; readonly text: string; readonly url?: string }
  | { readonly kind: 'ambiguous'; readonly text: string };

/** Looks up what a citation points at. */
export async function openSource(
  { text, documents, paragraphs }: ReferenceInText,
  { corpus, signal }: Pick<CommandContext, 'corpus' | 'signal'>,
): Promise<Source> {
  const [named, ...others] = documents;
  if (others.length > 0) return { kind: 'ambiguous', text };
  const document = named && (await corpus.document(named.summary.key, signal));
  if (!named || !document) {
    const [symbol, ...more] = symbolsOf(text.replace(/第[^第]*段.*$/u, ''));
    return { kind: 'not-held', text, ...(symbol && more.length === 0 && { url: symbolLink(symbol) }) };
  }
  const own = passagesOf(document);
  if (paragraphs === undefined)
    return {
      kind: 'held',
      text,
      document: own,
      passages: own.filter(({ locator }) => standsIn(locator, named.container)),
    };
  const { units, missing } = resolveLocators(document, paragraphs, named.container);
  if (missing.length > 0 || units.length === 0) return { kind: 'no-such-place', text, document: own };
  const cited = new Set<string>(withSubparagraphs(document, units));
  return { kind: 'held', text, document: own, passages: own.filter(({ locator }) => cited.has(locator)) };
}

/** A paragraph is cited with what stands below it. */
function withSubparagraphs(document: Document, units: Document['units']): readonly string[] {
  const found = new Set<string>(units.map(({ locator }) => locator));
  for (const { locator, parent } of document.units)
    if (parent !== undefined && found.has(parent)) found.add(locator);
  return [...found];
}
