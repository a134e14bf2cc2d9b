import { formatLocators } from '../citation/locators.js';
import { toExpression } from '../citation/place-ranges.js';
import type { Document, Unit } from '../model/document.js';
import type { Locator } from '../model/locator.js';
import { placeOf } from '../model/place.js';

/** What one text of a document has otherwise than another, as canonical locators (`3-5,pp2`); empty: nothing. */
export interface UnitChanges {
  /** At both places, with other words. */
  readonly changed: string;
  readonly added: string;
  readonly removed: string;
}

/** Place by place: a paragraph that moved is one removed and one added. */
export function unitChanges(before: Document, after: Document): UnitChanges {
  const own = (units: readonly Unit[]) => units.filter(({ kind }) => kind !== 'foreign');
  const [old, now] = [own(before.units), own(after.units)];
  const texts = new Map(old.map(({ locator, text }) => [locator, text]));
  const there = new Set(now.map(({ locator }) => locator));
  return {
    changed: places(now.filter(({ locator, text }) => texts.has(locator) && texts.get(locator) !== text)),
    added: places(now.filter(({ locator }) => !texts.has(locator))),
    removed: places(old.filter(({ locator }) => !there.has(locator))),
  };
}

function places(units: readonly { readonly locator: Locator }[]): string {
  return formatLocators(toExpression(units.map(({ locator }) => placeOf(locator))));
}
