import { formatLocators, type LocatorItem } from '../../index/citation/locators.js';
import type { Unit } from '../../index/model/document.js';
import { splitLocator } from '../../index/model/locator.js';

/**
 * The canonical text that names exactly these units: `annex/3-5,annex/7`. Paragraphs whose numbers follow one another
 * are a range; a subparagraph whose paragraph is there too comes with it.
 */
export function locatorsOf(units: readonly Unit[]): string {
  const named = new Set(units.map((unit) => unit.locator));
  const items: LocatorItem[] = [];
  for (const unit of units) {
    if (unit.parent !== undefined && named.has(unit.parent)) continue;
    const { container, pin } = splitLocator(unit.locator);
    const last = items.at(-1);
    if (last && (last.container ?? '') === container && follows(last.to ?? last.from, pin))
      items[items.length - 1] = { ...last, to: pin };
    else items.push({ ...(container === '' ? {} : { container }), from: pin });
  }
  return formatLocators(items);
}

/** pp3 → pp4, 11 → 12; nothing else is a run. */
function follows(before: string, pin: string): boolean {
  const a = /^(pp|fn)?(\d+)$/u.exec(before);
  const b = /^(pp|fn)?(\d+)$/u.exec(pin);
  return a !== null && b !== null && a[1] === b[1] && Number(a[2]) + 1 === Number(b[2]);
}
