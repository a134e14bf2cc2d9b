import type { Document, Unit } from '../model/document.js';
import { CONTAINER } from '../model/locator.js';
import { formatLocators, type LocatorExpression, type LocatorItem } from './locators.js';
import { covers, type Pin, parsePin, pinOf } from './pin.js';

export interface ResolvedLocators {
  /** In the order asked, in document order within each item, each unit once. */
  readonly units: readonly Unit[];
  /** The annex that a bare number was taken to mean, where the document numbers paragraphs nowhere else. */
  readonly container?: string;
  /** Canonical locators (ranges: `15-20`) of what was asked for and is not there. */
  readonly missing: readonly string[];
}

interface Placed {
  readonly unit: Unit;
  readonly pin: Pin;
}

const WHOLE_CONTAINER = new RegExp(`^${CONTAINER}(?:/${CONTAINER})*$`, 'u');

/** The one annex whose paragraphs are the only numbered ones; undefined where the body, or two annexes, have some. */
function onlyNumberedAnnex(placed: readonly Placed[]): string | undefined {
  const containers = new Set(
    placed.filter(({ pin }) => pin.series === 'op').map(({ pin }) => pin.container.split('/')[0] ?? ''),
  );
  const [only, ...others] = containers;
  return only !== undefined && /^annex\d*$/u.test(only) && others.length === 0 ? only : undefined;
}

function unitsOfSeries(placed: readonly Placed[], container: string, series: string): readonly Placed[] {
  return placed.filter(({ pin }) => pin.container === container && pin.series === series);
}

/** Numbers from `from` to `to` that `present` lacks, as runs. Walks what is there, not what was asked for. */
function gaps(from: number, to: number, present: ReadonlySet<number>): [from: number, to: number][] {
  const runs: [number, number][] = [];
  let next = from;
  for (const number of [...present].filter((each) => each >= from && each <= to).sort((a, b) => a - b)) {
    if (number > next) runs.push([next, number - 1]);
    next = number + 1;
  }
  if (next <= to) runs.push([next, to]);
  return runs;
}

function resolveRange(
  placed: readonly Placed[],
  from: Pin,
  to: Pin,
  item: LocatorItem,
): [Placed[], LocatorItem[]] {
  if (from.number === undefined || to.number === undefined) return [[], [item]];
  const prefix = item.from.slice(0, /\d/u.exec(item.from)?.index ?? 0);
  const same = placed.filter(
    ({ pin }) => pin.container === from.container && pin.series === from.series && pin.word === from.word,
  );
  if (from.letters.length === 0 && to.letters.length === 0) {
    const [low, high] = [from.number, to.number];
    const units = same.filter(({ pin }) => (pin.number ?? 1) >= low && (pin.number ?? 1) <= high);
    const present = new Set(units.map(({ pin }) => pin.number ?? 1));
    const missing = gaps(low, high, present).map(([first, last]) => ({
      ...(item.container !== undefined && { container: item.container }),
      from: `${prefix}${first}`,
      ...(last > first && { to: `${prefix}${last}` }),
    }));
    return [units, missing];
  }
  // 11(a) to 11(c): by their places in the document, the last one with what is within it.
  const first = same.findIndex(({ pin }) => covers(from, pin));
  const last = same.findLastIndex(({ pin }) => covers(to, pin));
  return first >= 0 && last >= first ? [same.slice(first, last + 1), []] : [[], [item]];
}

function resolveItem(placed: readonly Placed[], item: LocatorItem): [Placed[], LocatorItem[]] {
  const container = item.container ?? '';
  let found: readonly Placed[];
  if (item.container === undefined && WHOLE_CONTAINER.test(item.from)) {
    found = placed.filter(
      ({ pin }) => pin.container === item.from || pin.container.startsWith(`${item.from}/`),
    );
  } else if (item.from === 'op' || item.from === 'pp' || item.from === 'fn') {
    found = unitsOfSeries(placed, container, item.from);
  } else {
    const from = parsePin(container, item.from);
    const to = item.to === undefined ? undefined : parsePin(container, item.to);
    if (from && to) return resolveRange(placed, from, to, item);
    found = from ? placed.filter(({ pin }) => covers(from, pin)) : [];
    // `letter` where only letter/1 and so on exist: all of them. `signature` is itself, not signature/2 too.
    const first = found[0]?.pin;
    if (from?.word !== undefined && from.number === undefined && (!first || first.number !== undefined)) {
      found = placed.filter(({ pin }) => pin.container === container && pin.word === from.word);
    }
  }
  return found.length > 0 ? [[...found], []] : [[], [item]];
}

/** Within `annex`, `annex` is the container itself and anything without one of its own is in it. */
function within(item: LocatorItem, container: string): LocatorItem {
  if (item.container !== undefined || WHOLE_CONTAINER.test(item.from)) {
    // A section of the annex: 宣言 A节第5段.
    const own = item.container ?? item.from;
    if (own.startsWith('annex')) return item;
    return item.container === undefined
      ? { ...item, from: `${container}/${own}` }
      : { ...item, container: `${container}/${own}` };
  }
  return { ...item, container };
}

/**
 * Looks up what an expression points at; never searches. A paragraph brings its subparagraphs (11 brings 11(a)),
 * a range everything between its ends inclusive.
 *
 * A bare number in a document whose only numbered paragraphs stand in its one annex means that annex
 * (design.md, "Locators"); the answer's `container` says so.
 *
 * @param container the part of the document that was named (an annex by its title)
 */
export function resolveLocators(
  document: Document,
  expression: LocatorExpression,
  container?: string,
): ResolvedLocators {
  const placed = document.units.map((unit) => ({ unit, pin: pinOf(unit) }));
  const assumable = container === undefined ? onlyNumberedAnnex(placed) : undefined;
  const units = new Set<Unit>();
  const missing: LocatorItem[] = [];
  let assumed: string | undefined;
  for (const item of expression) {
    let asked = container === undefined ? item : within(item, container);
    if (assumable !== undefined && item.container === undefined && /^(?:\d|op$)/u.test(item.from)) {
      asked = { ...item, container: assumable };
      assumed = assumable;
    }
    const [found, absent] = resolveItem(placed, asked);
    for (const { unit } of found) units.add(unit);
    missing.push(...absent);
  }
  return {
    units: [...units],
    ...(assumed !== undefined && { container: assumed }),
    missing: missing.map((item) => formatLocators([item])),
  };
}
