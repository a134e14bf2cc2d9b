import { formatLocators } from '../citation/locators.js';
import { toExpression } from '../citation/place-ranges.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Document, Unit, UnitKind } from '../model/document.js';
import { languageOf } from '../model/language.js';
import type { Locator } from '../model/locator.js';
import { placeOf } from '../model/place.js';

/** What has the same place in every language. Headings are broken differently, and what nothing numbers is counted. */
const ALIGNED: ReadonlySet<UnitKind> = new Set([
  'preambular',
  'operative',
  'subparagraph',
  'paragraph',
  'article',
  'letter',
  'footnote',
]);

/** Paragraphs of `one` that stand at no place of `other`, in reading order; of one with its subparagraphs it alone. */
export function lacking(one: Document, other: Document): readonly Locator[] {
  const there = new Set(other.units.map(({ locator }) => locator));
  const missing = new Set<Locator>();
  const isAligned = ({ kind, number, locator }: Unit) =>
    ALIGNED.has(kind) && (number !== null || placeOf(locator).series !== 'text');
  for (const unit of one.units) if (isAligned(unit) && !there.has(unit.locator)) missing.add(unit.locator);
  return one.units.flatMap(({ locator, parent }) =>
    missing.has(locator) && !(parent !== undefined && missing.has(parent)) ? [locator] : [],
  );
}

/**
 * What `document` and a text of it in another language do not have in common, as diagnostics of `document`: a paragraph
 * that one of them lacks is lacking in the source, or was read as something else.
 */
export function alignmentDiagnostics(document: Document, other: Document): readonly Diagnostic[] {
  const [own, others] = [languageOf(document), languageOf(other)];
  return [
    { from: document, missing: lacking(document, other), has: own, lacks: others },
    { from: other, missing: lacking(other, document), has: others, lacks: own },
  ].flatMap(({ from, missing, has, lacks }) => {
    if (missing.length === 0) return [];
    const places = formatLocators(toExpression(missing.map(placeOf)));
    const first = from === document ? from.units.find(({ locator }) => locator === missing[0]) : undefined;
    const [span] = first?.spans ?? [];
    return [
      {
        rule: 'language-lacks',
        severity: 'warning',
        message: `the text in ${lacks} has no ${places}, which the one in ${has} has`,
        ...(span && { span }),
      } as const,
    ];
  });
}
