import type { Document, DocumentSummary } from '../model/document.js';
import type { Locator } from '../model/locator.js';
import { formatContainers, placeOf } from '../model/place.js';
import { symbolLink } from '../model/symbol.js';
import { organOfSymbol } from '../names/bodies.js';
import { type CitationParts, type CitationStyleName, citationStyles } from './citation-styles.js';
import { toExpression } from './place-ranges.js';
import type { PlaceExpression } from './places.js';
import { numberInSymbol } from './printed-number.js';

/** What a citation needs of a document: a summary has it, and so has `summarize(document)`. */
export type CitedDocument = Pick<DocumentSummary, 'key' | 'annexes'> &
  Partial<Pick<Document, 'symbol' | 'title' | 'type' | 'language'>>;

export interface FormattedCitation {
  readonly text: string;
  /** The official copy; absent for a document without a symbol. */
  readonly url?: string;
}

/** 2446(2018) is printed so in Chinese and 2446 (2018) in English; the bracket is all that differs. */
const englishNumber = (number: string) => number.replace(/(?<=\d)\(/u, ' (');

function partsOf(document: CitedDocument, places: PlaceExpression, style: CitationStyleName): CitationParts {
  const { key, symbol, title, type, annexes } = document;
  const name = symbol ?? title ?? key;
  const nameIs = symbol ? 'symbol' : title === undefined ? 'key' : type === 'letter' ? 'letter' : 'work';

  const organ = symbol && organOfSymbol(symbol);
  const prefix = organ?.symbolPrefix;
  const number = symbol && prefix && symbol.startsWith(prefix) ? numberInSymbol(symbol, prefix) : undefined;
  const resolution =
    organ && number
      ? { zh: organ.zh, en: organ.en, number: style === 'en' ? englishNumber(number) : number }
      : undefined;

  const containers = new Set(places.map(({ from }) => formatContainers(from.containers.slice(0, 1))));
  const [container, ...others] = containers;
  const annex =
    symbol || others.length > 0 ? undefined : annexes.find((each) => each.container === container);
  return {
    ...(resolution && { resolution }),
    name,
    ...(symbol && { symbol }),
    nameIs,
    ...(annex && { annex }),
    places,
  };
}

/**
 * The citation of a place in a document, and the link to its official copy.
 *
 * @param at locators of units (numbers that follow each other become ranges), an expression, or nothing for the
 *   whole document
 */
export function formatCitation(
  document: CitedDocument,
  at: Locator | readonly Locator[] | PlaceExpression = [],
  style: CitationStyleName = 'zh',
): FormattedCitation {
  const places = expressionOf(at);
  const text = citationStyles[style](partsOf(document, places, style));
  return { text, ...(document.symbol && { url: symbolLink(document.symbol, document.language) }) };
}

/** Locators of units as an expression, numbers that follow each other as ranges. */
export function expressionOf(at: Locator | readonly Locator[] | PlaceExpression): PlaceExpression {
  const list: readonly (Locator | PlaceExpression[number])[] = typeof at === 'string' ? [at] : at;
  return list.every((each) => typeof each === 'string')
    ? toExpression(list.map(placeOf))
    : list.map((each) => (typeof each === 'string' ? { from: placeOf(each) } : each));
}
