import { formatLocators } from '../../index/citation/locators.js';
import { toExpression } from '../../index/citation/place-ranges.js';
import type { Unit } from '../../index/model/document.js';
import type { Locator } from '../../index/model/locator.js';
import { placeOf } from '../../index/model/place.js';

/** The addresses that name exactly these units: a subparagraph whose paragraph is there too comes with it. */
export function addressesOf(units: readonly Unit[]): readonly Locator[] {
  const named = new Set(units.map((unit) => unit.locator));
  return units
    .filter((unit) => unit.parent === undefined || !named.has(unit.parent))
    .map((unit) => unit.locator);
}

/** The same as canonical text: `annex/3-5,annex/7`. */
export function locatorsOf(units: readonly Unit[]): string {
  return formatLocators(toExpression(addressesOf(units).map(placeOf)));
}
