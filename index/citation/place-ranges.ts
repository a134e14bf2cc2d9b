import { followsPlace, type Place } from '../model/place.js';
import type { PlaceExpression, PlaceRange } from './places.js';

/** Places in order → an expression in which numbers that follow each other are ranges: 3, 4, 5, 7 → `3-5,7`. */
export function toExpression(places: readonly Place[]): PlaceExpression {
  const ranges: (PlaceRange & { to?: Place })[] = [];
  for (const place of places) {
    const last = ranges.at(-1);
    if (last && followsPlace(last.to ?? last.from, place)) last.to = place;
    else ranges.push({ from: place });
  }
  return ranges;
}
