import type { Document, Unit } from '../model/document.js';
import {
  type Container,
  compareNumbers,
  containsPlace,
  formatContainers,
  type Place,
  parseLocator,
  placeOf,
  sameSeries,
} from '../model/place.js';
import { seriesRow } from '../model/series.js';
import { type PlaceExpression, type PlaceRange, place } from './places.js';

export interface ResolvedLocators {
  /** In the order asked, in document order within each item, each unit once. */
  readonly units: readonly Unit[];
  /** The annex that a bare number was taken to mean, where the document numbers paragraphs nowhere else. */
  readonly container?: string;
  /** What was asked for and is not there, in the order asked; of a range, the runs that are missing. */
  readonly missing: PlaceExpression;
}

interface Placed {
  readonly unit: Unit;
  readonly place: Place;
}

const isCounted = ({ series }: Place) => series === 'op' || series === 'art';

/** The one annex whose paragraphs are the only numbered ones; undefined where the body, or two annexes, have some. */
function onlyNumberedAnnex(placed: readonly Placed[]): Container | undefined {
  const outer = new Map<string, Container>();
  for (const { place: each } of placed) {
    const [first] = each.containers;
    if (isCounted(each))
      outer.set(formatContainers(each.containers.slice(0, 1)), first ?? { kind: 'section', name: '' });
  }
  const [only, ...others] = outer.values();
  return only?.kind === 'annex' && others.length === 0 ? only : undefined;
}

/** In a document of articles a bare 2 is 第二条, and 2(4) or 2.4 its fourth paragraph. */
function asArticle(asked: Place, placed: readonly Placed[]): Place {
  if (asked.series !== 'op' || asked.number === undefined) return asked;
  const inside = placed.filter(
    ({ place: each }) => formatContainers(each.containers) === formatContainers(asked.containers),
  );
  if (
    !inside.some(({ place: each }) => each.series === 'art') ||
    inside.some(({ place: each }) => each.series === 'op')
  )
    return asked;
  const [number = '', decimal] = asked.number.split('.');
  const [first, ...rest] = asked.items;
  const paragraph = decimal ?? (/^\d+$/u.test(first ?? '') ? first : undefined);
  return {
    ...asked,
    series: 'art',
    number,
    paragraph,
    items: decimal === undefined && paragraph !== undefined ? rest : asked.items,
  };
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

/** The number that a range of places counts: of articles the paragraph where both ends are of one article. */
const counterOf = (from: Place) => (from.paragraph === undefined ? 'number' : 'paragraph');
const isWhole = (text: string | undefined) => text !== undefined && /^\d+$/u.test(text);

function resolveRange(placed: readonly Placed[], from: Place, to: Place): [Placed[], PlaceRange[]] {
  const same = placed.filter(({ place: each }) => sameSeries(from, each));
  const counter = counterOf(from);
  if (
    from.items.length === 0 &&
    to.items.length === 0 &&
    (counter === 'number' || from.number === to.number)
  ) {
    const [low = '', high = ''] = [from[counter], to[counter]];
    const within = ({ place: each }: Placed) => {
      const value = each[counter] ?? (counter === 'number' ? '1' : undefined);
      const inArticle = counter === 'number' || each.number === from.number;
      return (
        inArticle &&
        value !== undefined &&
        compareNumbers(value, low) >= 0 &&
        compareNumbers(value, high) <= 0
      );
    };
    const found = same.filter(within);
    if (!isWhole(low) || !isWhole(high)) return found.length > 0 ? [found, []] : [[], [{ from, to }]];
    const present = new Set(found.map(({ place: each }) => Number(each[counter] ?? 1)));
    const missing = gaps(Number(low), Number(high), present).map(
      ([first, last]): PlaceRange => ({
        from: { ...from, [counter]: String(first) },
        ...(last > first && { to: { ...from, [counter]: String(last) } }),
      }),
    );
    return [found, missing];
  }
  // 11(a) to 11(c): by their places in the document, the last one with what is within it.
  const first = same.findIndex(({ place: each }) => containsPlace(from, each));
  const last = same.findLastIndex(({ place: each }) => containsPlace(to, each));
  return first >= 0 && last >= first ? [same.slice(first, last + 1), []] : [[], [{ from, to }]];
}

/** 11 et seq.: from 11 to the last of its series. */
function resolveOnward(placed: readonly Placed[], from: Place): Placed[] {
  const same = placed.filter(({ place: each }) => sameSeries(from, each));
  const first = same.findIndex(({ place: each }) => containsPlace(from, each));
  return first < 0 ? [] : same.slice(first);
}

/** 最后两段: counted over the paragraphs of the series, each with what is within it. */
function resolveFromEnd(
  placed: readonly Placed[],
  { from, fromEnd }: PlaceRange,
  found = { nth: 1, count: 1, ...fromEnd },
): Placed[] {
  const counted = (series: Place['series']) =>
    placed.filter(
      ({ unit, place: each }) =>
        unit.parent === undefined && each.number !== undefined && sameSeries({ ...from, series }, each),
    );
  // A report counts paragraphs, a treaty articles.
  const all = [counted(from.series), counted('art')].find((each) => each.length > 0) ?? [];
  const at = all.length - found.nth;
  const kept = at < 0 ? [] : all.slice(at, at + found.count);
  return placed.filter(({ place: each }) => kept.some(({ place: outer }) => containsPlace(outer, each)));
}

function resolveOne(placed: readonly Placed[], range: PlaceRange): [Placed[], PlaceRange[]] {
  if (range.fromEnd) {
    const found = resolveFromEnd(placed, range);
    return found.length > 0 ? [found, []] : [[], [range]];
  }
  if (range.to) return resolveRange(placed, range.from, range.to);
  const found = range.onward
    ? resolveOnward(placed, range.from)
    : placed.filter(({ place: each }) => containsPlace(range.from, each));
  // `letter` where only letter/1 and so on exist: all of them. `signature` is itself, not signature/2 too.
  const isWord = range.from.series !== undefined && seriesRow(range.from.series).form === 'word';
  const series =
    isWord && range.from.number === undefined && found.every(({ place: each }) => each.number !== undefined)
      ? placed.filter(({ place: each }) => sameSeries(range.from, each))
      : found;
  const units = series.length > 0 || range.onward ? series : firstParagraph(placed, range.from);
  return units.length > 0 ? [[...units], []] : [[], [range]];
}

/** Where an article's paragraphs print no numbers, its first is the article's own unit: 第五条第一款 is art5 beside art5/2. */
function firstParagraph(placed: readonly Placed[], asked: Place): readonly Placed[] {
  if (asked.paragraph !== '1') return [];
  const article = { ...asked, paragraph: undefined };
  const own = placed.filter(({ place: each }) => containsPlace(article, each));
  const further = own.some(({ place: each }) => each.paragraph !== undefined);
  return further ? own.filter(({ place: each }) => each.paragraph === undefined) : [];
}

/** Within `annex`, `annex` is the container itself and anything else is in it: 宣言 A节第5段. */
function within(range: PlaceRange, containers: readonly Container[]): PlaceRange {
  if (range.from.containers[0]?.kind === 'annex') return range;
  const inside = (each: Place) => ({ ...each, containers: [...containers, ...each.containers] });
  return { ...range, from: inside(range.from), ...(range.to && { to: inside(range.to) }) };
}

/** 第四部分第55段 of a document that has headings, and no container of that name, is its paragraph 55: they are numbered through. */
function numberedThrough(range: PlaceRange, placed: readonly Placed[]): PlaceRange {
  const { containers, series } = range.from;
  const part = containers.findIndex(({ kind }) => kind === 'part' || kind === 'section');
  if (part < 0 || series === undefined || !placed.some(({ unit }) => unit.kind === 'heading')) return range;
  const named = formatContainers(containers.slice(0, part + 1));
  if (placed.some(({ place: each }) => formatContainers(each.containers.slice(0, part + 1)) === named))
    return range;
  const outer = (each: Place) => ({ ...each, containers: each.containers.slice(0, part) });
  return { ...range, from: outer(range.from), ...(range.to && { to: outer(range.to) }) };
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
  expression: PlaceExpression,
  container?: string,
): ResolvedLocators {
  const placed = document.units.map((unit) => ({ unit, place: placeOf(unit.locator) }));
  const named = container === undefined ? undefined : parseLocator(container)?.containers;
  const assumable = named === undefined ? onlyNumberedAnnex(placed) : undefined;
  const units = new Set<Unit>();
  const missing: PlaceRange[] = [];
  let assumed: string | undefined;
  for (const range of expression) {
    let asked = named === undefined ? range : within(range, named);
    if (assumable && asked.from.containers.length === 0 && isCounted(asked.from)) {
      asked = within(asked, [assumable]);
      assumed = formatContainers([assumable]);
    }
    asked = {
      ...asked,
      from: asArticle(asked.from, placed),
      ...(asked.to && { to: asArticle(asked.to, placed) }),
    };
    asked = numberedThrough(asked, placed);
    const [found, absent] = resolveOne(placed, asked);
    for (const { unit } of found) units.add(unit);
    missing.push(...absent);
  }
  return { units: [...units], ...(assumed !== undefined && { container: assumed }), missing };
}

/** The whole of an annex, a section, a draft, as the document's names give it (`annex`). */
export function wholeContainer(container: string): PlaceExpression {
  return [{ from: parseLocator(container) ?? place({}) }];
}
