import { type Container, expandRange, formatContainers, type Place, parseLocator } from '../model/place.js';
import type { Series } from '../model/series.js';

/** One place, a range of them, or one and all that follow it (et seq.). */
export interface PlaceRange {
  readonly from: Place;
  /** Last place of a range, inclusive, in the same container and series. */
  readonly to?: Place;
  /** 11 et seq.: to the end of the series. */
  readonly onward?: true;
  /** 第3段至序言部分第5段: the first end of what is no range of one series; the next of the list is the other. */
  readonly open?: true;
  /** 倒数第二段, 最后两段: `count` paragraphs of the series that `from` names, from the `nth` last on. */
  readonly fromEnd?: { readonly nth: number; readonly count: number };
}

/** What a user or a text pointed at, in the order written. Plain data. */
export type PlaceExpression = readonly PlaceRange[];

const EMPTY: Place = {
  containers: [],
  series: undefined,
  number: undefined,
  paragraph: undefined,
  items: [],
};

/** A place with the parts given and nothing else. */
export function place(parts: Partial<Place>): Place {
  return { ...EMPTY, ...parts };
}

/** The annex, draft, part or section itself. */
export function containerPlace(containers: readonly Container[]): Place {
  return place({ containers });
}

const mapped = (range: PlaceRange, change: (place: Place) => Place): PlaceRange => ({
  ...range,
  from: change(range.from),
  ...(range.to && { to: change(range.to) }),
});

/** The same inside a container of a document (`annex`), where it stands in none yet. */
export function inContainer(range: PlaceRange, container: string | undefined): PlaceRange {
  const containers = container === undefined ? undefined : parseLocator(container)?.containers;
  if (!containers || range.from.containers.length > 0) return range;
  return mapped(range, (each) => ({ ...each, containers }));
}

/** The same as seen from within a container; the container as a whole stays what it is. */
export function outOfContainer(range: PlaceRange, container: string | undefined): PlaceRange {
  const { series, containers } = range.from;
  if (container === undefined || series === undefined || formatContainers(containers) !== container)
    return range;
  return mapped(range, (each) => ({ ...each, containers: [] }));
}

/** The same as its annex, being a text of its own, would call it. */
export function outOfAnnex(range: PlaceRange): PlaceRange {
  const [first] = range.from.containers;
  if (first?.kind !== 'annex') return range;
  return mapped(range, (each) => ({ ...each, containers: each.containers.slice(1) }));
}

/** The same numbers counted in another series: 第2段 of a letter is letter/2. */
export function inSeries(range: PlaceRange, series: Series): PlaceRange {
  return mapped(range, (each) => ({ ...each, series }));
}

/** Ranges with more members stay as their two ends. */
const MOST_EXPANDED = 200;

/**
 * Every place by itself, ranges of whole numbers expanded: 3-5 is 3, 4, 5. Of other ranges the two ends; what is counted
 * from the end no text names by itself.
 */
export function placesOf(expression: PlaceExpression): readonly Place[] {
  return expression.flatMap(({ from, to, fromEnd }) => {
    if (fromEnd !== undefined) return [];
    if (to === undefined) return [from];
    return expandRange(from, to, MOST_EXPANDED) ?? expandItems(from, to) ?? [from, to];
  });
}

/** 11(a) to 11(c): letters that follow each other under one number. */
function expandItems(from: Place, to: Place): readonly Place[] | undefined {
  const [first, last] = [from.items.at(-1) ?? '', to.items.at(-1) ?? ''];
  const same = from.number === to.number && from.items.length === to.items.length;
  if (!same || !/^[a-z]$/u.test(first) || !/^[a-z]$/u.test(last) || last < first) return undefined;
  const outer = from.items.slice(0, -1);
  return Array.from({ length: last.charCodeAt(0) - first.charCodeAt(0) + 1 }, (_, index) => ({
    ...from,
    items: [...outer, String.fromCharCode(first.charCodeAt(0) + index)],
  }));
}
