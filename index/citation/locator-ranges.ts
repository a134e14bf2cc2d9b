import { type Locator, splitLocator } from '../model/locator.js';
import type { LocatorExpression, LocatorItem } from './locators.js';

const PLAIN = /^((?:pp|fn)?|(?:[a-z-]+\/))(\d+)$/u;

/** Units in order → an expression in which numbers that follow each other are ranges: 3, 4, 5, 7 → `3-5,7`. */
export function toExpression(locators: readonly Locator[]): LocatorExpression {
  const items: (LocatorItem & { to?: string })[] = [];
  for (const locator of locators) {
    const { container, pin } = splitLocator(locator);
    const last = items.at(-1);
    const [, prefix, digits] = PLAIN.exec(pin) ?? [];
    const [, lastPrefix, lastDigits] = PLAIN.exec(last?.to ?? last?.from ?? '') ?? [];
    const follows =
      digits !== undefined && prefix === lastPrefix && Number(digits) === Number(lastDigits) + 1;
    if (last && follows && (last.container ?? '') === container) last.to = pin;
    else items.push({ ...(container !== '' && { container }), from: pin });
  }
  return items;
}
