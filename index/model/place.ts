import { BRANCHES, parseChineseNumeral, STEMS } from '../text/numerals.js';
import { asLocator, type Locator } from './locator.js';
import { ALL_SERIES, type ContainerKind, type Series, seriesRow } from './series.js';

/** A step on the way to a place: `annex`, `annex2`, `draft`, `part3`, `A`. */
export interface Container {
  readonly kind: ContainerKind;
  /** Of an annex, draft or part its number (1 where none is written); of a section its letter. */
  readonly name: string;
}

/**
 * A locator taken apart: where in a document something stands. Canonical strings are for JSON and for people who type
 * them; the program passes places. Grammar: design of the locators, in `locator.ts`.
 */
export interface Place {
  readonly containers: readonly Container[];
  /** Undefined: a container as a whole (`annex2`). */
  readonly series: Series | undefined;
  /** `11`, `5.2`, `5.a`, `14bis`, of a note without a number its mark (`*`); undefined: the series as a whole, or a word alone. */
  readonly number: string | undefined;
  /** The numbered paragraph below an article: `1` of art3/1. */
  readonly paragraph: string | undefined;
  /** Labels of items below that, outermost first: `b`, `i`; `end` is what follows the list, `bis` a number printed again. */
  readonly items: readonly string[];
}

const CONTAINER_STEP = /^(?:(annex|draft|part)(\d*)|([A-Z]{1,3}))$/u;
const NUMBER = String.raw`\d+(?:\.(?:\d+|[a-z]))*(?:bis|ter|quater)?`;
const ITEMS = String.raw`((?:\([^()/]+\))*)`;
const ITEM = /\(([^()]+)\)/gu;

interface Pattern {
  readonly series: Series;
  readonly pattern: RegExp;
}

/** One expression a series, the longest prefixes first, so that `pp3` is not tried as something shorter. */
const PATTERNS: readonly Pattern[] = ALL_SERIES.map((series) => {
  const { prefix, form } = seriesRow(series);
  const source =
    form === 'word'
      ? `${prefix}(?:/(\\d+)${ITEMS})?`
      : form === 'article'
        ? `${prefix}(?:(${NUMBER})(?:/(${NUMBER}))?${ITEMS})?`
        : `${prefix}${prefix === '' ? `(${NUMBER})${ITEMS}` : `(?:(${NUMBER}|[*†‡§#]+|[a-z])${ITEMS})?`}`;
  return { series, pattern: new RegExp(`^${source}$`, 'u') };
}).toSorted((a, b) => seriesRow(b.series).prefix.length - seriesRow(a.series).prefix.length);

/** A step of a container, or undefined for anything else. */
function parseContainer(step: string): Container | undefined {
  const match = CONTAINER_STEP.exec(step);
  if (!match) return undefined;
  const [, kind, number, letter] = match;
  if (letter !== undefined) return { kind: 'section', name: letter };
  if (kind !== 'annex' && kind !== 'draft' && kind !== 'part') return undefined;
  return kind === 'part' && number === '' ? undefined : { kind, name: number === '' ? '1' : (number ?? '1') };
}

/** The steps that lead to a place, and what is left; undefined where the text names a container and nothing in it. */
function takeContainers(text: string): {
  readonly containers: readonly Container[];
  readonly rest: string | undefined;
} {
  const containers: Container[] = [];
  for (let rest = text; ; ) {
    const slash = rest.indexOf('/');
    const container = parseContainer(slash < 0 ? rest : rest.slice(0, slash));
    if (!container) return { containers, rest };
    containers.push(container);
    if (slash < 0) return { containers, rest: undefined };
    rest = rest.slice(slash + 1);
  }
}

/** `op` names the whole operative part; alone among the series its places have no prefix. */
const WHOLE_OPERATIVE = 'op';

/**
 * Reads a canonical locator. Undefined where it is not one. What people type is read by the citation grammar, which
 * gives places as well.
 */
export function parseLocator(text: string): Place | undefined {
  const { containers, rest } = takeContainers(text);
  if (rest === undefined)
    return { containers, series: undefined, number: undefined, paragraph: undefined, items: [] };
  if (rest === WHOLE_OPERATIVE) {
    return { containers, series: 'op', number: undefined, paragraph: undefined, items: [] };
  }
  for (const { series, pattern } of PATTERNS) {
    const match = pattern.exec(rest);
    if (!match) continue;
    const below = seriesRow(series).form === 'article';
    const marks = below ? match[3] : match[2];
    return {
      containers,
      series,
      number: match[1],
      paragraph: below ? match[2] : undefined,
      items: [...(marks ?? '').matchAll(ITEM)].map((item) => item[1] ?? ''),
    };
  }
  return undefined;
}

/** The place of a unit: its locator, which a parser made, is canonical by construction. */
export function placeOf(locator: Locator): Place {
  return (
    parseLocator(locator) ?? {
      containers: [],
      series: 'unrecognized',
      number: undefined,
      paragraph: undefined,
      items: [],
    }
  );
}

/** `annex2/A`; empty for the body. */
export function formatContainers(containers: readonly Container[]): string {
  return containers
    .map(({ kind, name }) =>
      kind === 'section' ? name : kind !== 'part' && name === '1' ? kind : kind + name,
    )
    .join('/');
}

/** The containers that a unit stands in, as one step after the other: `annex2/A`; empty for the body. */
export function containerOf(locator: string): string {
  return formatContainers(takeContainers(locator).containers);
}

/** The address without its containers: `5(a)` of annex2/A/5(a). */
export function pinOf(locator: string): Locator {
  return asLocator(takeContainers(locator).rest ?? '');
}

/** The address of what has the address `pin` within a container, `''` being the body: `annex/5`. */
export function locatorIn(container: string, pin: string): Locator {
  return asLocator(container === '' ? pin : `${container}/${pin}`);
}

/** Whether a unit stands in a container (`annex`) or in one of its own (annex/A/3); undefined is the whole document. */
export function standsIn(locator: string, container: string | undefined): boolean {
  return container === undefined || locator === container || locator.startsWith(`${container}/`);
}

/** The container around a container: `annex` of annex/A, `''` of annex; as it stands where its last step is of another kind. */
export function containerAround(container: string, ...kinds: readonly ContainerKind[]): string {
  const steps = takeContainers(container).containers;
  const last = steps.at(-1);
  if (last === undefined || (kinds.length > 0 && !kinds.includes(last.kind))) return container;
  return formatContainers(steps.slice(0, -1));
}

/** The outermost container of a unit where that is an annex: `annex2`. */
export function annexOf(locator: string): string | undefined {
  const [outermost] = takeContainers(locator).containers;
  return outermost?.kind === 'annex' ? formatContainers([outermost]) : undefined;
}

/** The same place as its annex, being a text of its own, would call it: A/2 of annex2/A/2. */
export function withoutAnnex(locator: string): Locator {
  const { containers } = takeContainers(locator);
  return containers[0]?.kind === 'annex'
    ? locatorIn(formatContainers(containers.slice(1)), pinOf(locator))
    : asLocator(locator);
}

/** Whether an address, with its containers or without, begins with what was typed of it. */
export function beginsAddress(locator: string, typed: string): boolean {
  return locator.startsWith(typed) || pinOf(locator).startsWith(typed);
}

/** `annex` and `annex/art3` for `annex/art3/1`: everything of which `standsIn` is true. */
export function pathsAbove(locator: string): readonly string[] {
  const steps = locator.split('/');
  return steps.slice(1).map((_, at) => steps.slice(0, at + 1).join('/'));
}

/** Whether a unit is the document's own: in none of its annexes, nor in a draft that it quotes. */
export function isOwnPlace(locator: string): boolean {
  return takeContainers(locator).containers.every(({ kind }) => kind !== 'annex' && kind !== 'draft');
}

/** Whether a unit is an article of the document, or stands in one: art3, art3/1(b). */
export function isArticle(locator: Locator): boolean {
  return locator.startsWith('art') && placeOf(locator).series === 'art';
}

/** Of an item what it is an item of: 2 of 2(a), art3/1 of art3/1(b); undefined of anything else. */
export function itemParent(locator: Locator): Locator | undefined {
  const place = placeOf(locator);
  return place.items.length === 0 ? undefined : formatPlace({ ...place, items: place.items.slice(0, -1) });
}

/** What an item is an item of, nearest first: 2(a), 2 of 2(a)(i); of anything else nothing. */
export function itemParents(locator: Locator): readonly Locator[] {
  // Few places are items: the others are told without reading them.
  const parent = locator.endsWith(')') ? itemParent(locator) : undefined;
  return parent === undefined ? [] : [parent, ...itemParents(parent)];
}

/** The labels of an item behind what it is an item of: `(i)` of 2(a)(i) below 2(a). */
export function labelsBelow(locator: Locator, parent: Locator): string {
  return locator.slice(parent.length);
}

/** What `parseLocator` reads back to the same place. */
export function formatPlace(place: Place): Locator {
  const { containers, series, number, paragraph, items } = place;
  const outer = formatContainers(containers);
  if (series === undefined) return asLocator(outer);
  const { prefix, form } = seriesRow(series);
  const head =
    number === undefined
      ? prefix || WHOLE_OPERATIVE
      : form === 'word'
        ? `${prefix}/${number}`
        : `${prefix}${number}${paragraph === undefined ? '' : `/${paragraph}`}`;
  const pin = head + items.map((item) => `(${item})`).join('');
  return asLocator(outer === '' ? pin : `${outer}/${pin}`);
}

const nth = (row: string, label: string) => (label.length === 1 ? row.indexOf(label) : -1);
const latin = (index: number) => String.fromCharCode('a'.charCodeAt(0) + index);

/**
 * The label that a printed mark stands for in locators: Latin letters and Roman numerals in lower case, 甲乙丙… and
 * 子丑寅… as the letters that stand there in the other languages, Chinese numerals as digits.
 *
 * @param printed folded, without its brackets
 */
export function labelOf(printed: string): string {
  const stem = nth(STEMS, printed);
  if (stem >= 0) return latin(stem);
  const branch = nth(BRANCHES, printed);
  if (branch >= 0) return latin(branch);
  const number = parseChineseNumeral(printed);
  return number === undefined ? printed.toLowerCase() : String(number);
}

function sameContainers(one: readonly Container[], other: readonly Container[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ kind, name }, index) => kind === other[index]?.kind && name === other[index]?.name)
  );
}

/** Whether two places stand in the same container and series: only such can begin and end a range. */
export function sameSeries(one: Place, other: Place): boolean {
  return one.series === other.series && sameContainers(one.containers, other.containers);
}

/** A word alone is the first of its kind: `signature` and `signature/1` are the same. */
function numberOf({ series, number }: Place): string | undefined {
  return number ?? (series !== undefined && seriesRow(series).form === 'word' ? '1' : undefined);
}

/**
 * Whether `inner` is `outer` or lies within it: 11 contains 11(b), art3 contains art3/1(b), annex contains all that
 * stands in it, `pp` the whole preamble.
 */
export function containsPlace(outer: Place, inner: Place): boolean {
  if (outer.series === undefined) {
    return (
      outer.containers.length <= inner.containers.length &&
      sameContainers(outer.containers, inner.containers.slice(0, outer.containers.length))
    );
  }
  if (!sameSeries(outer, inner)) return false;
  const number = seriesRow(outer.series).form === 'word' ? numberOf(outer) : outer.number;
  if (number === undefined) return true;
  if (number !== numberOf(inner)) return false;
  if (outer.paragraph !== undefined && outer.paragraph !== inner.paragraph) return false;
  // art3(a) is an item of the article itself, not of its paragraph 1.
  if (outer.items.length > 0 && outer.paragraph !== inner.paragraph) return false;
  return outer.items.every((item, index) => labelOf(item) === labelOf(inner.items[index] ?? ''));
}

/** 5.2 before 5.10 before 5.a before 14 before 14bis: by its parts, numbers as numbers. */
export function compareNumbers(one: string, other: string): number {
  const parts = (text: string) => text.match(/\d+|[^\d.]+/gu) ?? [];
  const left = parts(one);
  const right = parts(other);
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [a, b] = [left[index], right[index]];
    if (a === undefined || b === undefined) return a === undefined ? -1 : 1;
    const [x, y] = [Number(a), Number(b)];
    if (Number.isNaN(x) !== Number.isNaN(y)) return Number.isNaN(x) ? 1 : -1;
    const order = Number.isNaN(x) ? (a < b ? -1 : a > b ? 1 : 0) : x - y;
    if (order !== 0) return order;
  }
  return 0;
}

/** Whether `next` is what comes after `place` in counting: 4 after 3, pp4 after pp3, art3/2 after art3/1, letter/2 after letter/1. */
export function followsPlace(place: Place, next: Place): boolean {
  if (!sameSeries(place, next) || place.items.length > 0 || next.items.length > 0) return false;
  const follows = (one: string | undefined, other: string | undefined) =>
    /^\d+$/u.test(one ?? '') && /^\d+$/u.test(other ?? '') && Number(other) === Number(one) + 1;
  return place.paragraph === undefined && next.paragraph === undefined
    ? follows(place.number, next.number)
    : place.number === next.number && follows(place.paragraph, next.paragraph);
}

/** The places of `from`..`to` inclusive where both count in whole numbers of one series; undefined for other ranges. */
export function expandRange(from: Place, to: Place, most: number): readonly Place[] | undefined {
  if (!sameSeries(from, to) || from.items.length > 0 || to.items.length > 0) return undefined;
  const byParagraph = from.paragraph !== undefined || to.paragraph !== undefined;
  if (byParagraph && from.number !== to.number) return undefined;
  const first = byParagraph ? from.paragraph : from.number;
  const last = byParagraph ? to.paragraph : to.number;
  if (!/^\d+$/u.test(first ?? '') || !/^\d+$/u.test(last ?? '')) return undefined;
  const count = Number(last) - Number(first) + 1;
  if (count < 1 || count > most) return undefined;
  return Array.from({ length: count }, (_, index) => {
    const value = String(Number(first) + index);
    return byParagraph ? { ...from, paragraph: value } : { ...from, number: value };
  });
}
