import { indexOfNeedle } from './needle.js';
import type { ParsedQuery } from './query.js';

/** Places of one clause that are looked at. */
const MOST_PLACES = 12;
/** Characters between two words over which their closeness falls to a third. */
const NEAR = 12;

/** What denies the word behind it in a text, within a few characters. */
const DENIAL = /(?:不|没有?|未|无|非|缺乏|拒绝|禁止|除)[^ ]{0,3}$/u;

/** What a clause is looked for by, in a canonical text. */
export type Needles = readonly string[];

/**
 * How near each other the words of a query stand in a unit: 0 (nowhere near) to 1 (one behind the other), over the
 * neighbours in the query that both stand there. `canonical`: the unit's canonical text.
 */
export function closenessOf(canonical: string, clauses: readonly Needles[]): number {
  if (clauses.length < 2) return 0;
  const places = clauses.map((needles) => placesOf(canonical, needles));
  let sum = 0;
  for (let at = 0; at + 1 < places.length; at++) {
    const gap = gapBetween(places[at] ?? [], places[at + 1] ?? []);
    if (gap !== undefined) sum += Math.exp(-gap / NEAR);
  }
  return sum / (places.length - 1);
}

/** One thing that a query asks for, as it is looked for in a text: how much it says, and how well each word says it. */
export interface Sought {
  readonly weight: number;
  readonly words: readonly { readonly needle: string; readonly worth: number }[];
}

/** Characters of a text within which its answer is expected to stand together: a long paragraph of the usual kind. */
const WINDOW = 240;

/**
 * How much of what is sought stands together in the best stretch of a text, 0 to 1. A report that was read as one unit
 * of ten thousand characters has every word of any question somewhere; that answers none.
 */
export function densityOf(canonical: string, sought: readonly Sought[]): number {
  const places: { at: number; of: number; worth: number }[] = [];
  let all = 0;
  for (const [of, { weight, words }] of sought.entries()) {
    all += weight;
    for (const { needle, worth } of words) {
      let tries = 0;
      for (
        let at = indexOfNeedle(canonical, needle, 0);
        at >= 0 && tries < MOST_PLACES;
        at = indexOfNeedle(canonical, needle, at + needle.length)
      ) {
        places.push({ at, of, worth });
        tries++;
      }
    }
  }
  places.sort((a, b) => a.at - b.at);
  let best = 0;
  let first = 0;
  for (let last = 0; last < places.length; last++) {
    const end = places[last]?.at ?? 0;
    while ((places[first]?.at ?? end) < end - WINDOW) first++;
    const found = new Map<number, number>();
    for (const { of, worth } of places.slice(first, last + 1))
      found.set(of, Math.max(found.get(of) ?? 0, worth));
    let sum = 0;
    for (const [of, worth] of found) sum += worth * (sought[of]?.weight ?? 0);
    best = Math.max(best, sum);
  }
  return all === 0 ? 0 : best / all;
}

/** Characters between a word of a question and the number that answers it. */
const ANSWERS = 16;

/** How far what a question wants (a number, a time) stands beside its words: 0 nowhere, a third somewhere, 1 at most of them. */
export function wantedNear(canonical: string, wanted: RegExp, clauses: readonly Needles[]): number {
  const found = [...canonical.matchAll(wanted)].slice(0, 4 * MOST_PLACES);
  if (found.length === 0) return 0;
  const answers = found.map(({ index, 0: text }): Place => ({ start: index, end: index + text.length }));
  const beside = clauses.filter(
    (needles) => (gapBetween(placesOf(canonical, needles), answers) ?? ANSWERS) < ANSWERS,
  );
  return Math.min(1, (1 + beside.length) / (1 + clauses.length));
}

/** Whether a unit denies what the query denies: 1 all, -1 none of it, 0 where nothing is denied or stands there. */
export function denialOf(canonical: string, { denied }: ParsedQuery): number {
  let agree = 0;
  let stands = 0;
  for (const word of denied) {
    const found = deniedIn(canonical, word);
    if (found === undefined) continue;
    stands++;
    if (found) agree++;
  }
  return stands === 0 ? 0 : (2 * agree) / stands - 1;
}

/** Whether a text denies a word somewhere (而不是烟草, 不包括儿童); undefined where the word does not stand in it. */
export function deniedIn(canonical: string, word: string): boolean | undefined {
  let from = indexOfNeedle(canonical, word, 0);
  if (from < 0) return undefined;
  for (let tries = 0; from >= 0 && tries < MOST_PLACES; tries++) {
    if (DENIAL.test(canonical.slice(Math.max(0, from - 6), from))) return true;
    from = indexOfNeedle(canonical, word, from + 1);
  }
  return false;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function placesOf(canonical: string, needles: Needles): readonly Place[] {
  const places: Place[] = [];
  for (const needle of needles) {
    for (
      let at = indexOfNeedle(canonical, needle, 0);
      at >= 0 && places.length < MOST_PLACES;
      at = indexOfNeedle(canonical, needle, at + needle.length)
    ) {
      places.push({ start: at, end: at + needle.length });
    }
    if (places.length >= MOST_PLACES) break;
  }
  return places;
}

function gapBetween(ones: readonly Place[], others: readonly Place[]): number | undefined {
  let least: number | undefined;
  for (const one of ones) {
    for (const other of others) {
      const gap = Math.max(0, other.start - one.end, one.start - other.end);
      if (least === undefined || gap < least) least = gap;
    }
  }
  return least;
}
