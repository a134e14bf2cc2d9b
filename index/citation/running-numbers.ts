import type { DocumentSymbol } from '../model/symbol.js';

/**
 * The first number that the Security Council gave in each year since 1963: they run on from year to year, and texts
 * quote them without the year (安理会第1455号决议). Source: the resolutions themselves, S/RES/177(1963) and so on.
 */
const FIRST_YEAR = 1963;
const FIRST_OF_YEAR: readonly number[] = [
  177, 186, 200, 220, 233, 245, 263, 276, 292, 308, 325, 345, 367, 385, 403, 423, 444, 462, 485, 500, 529,
  546, 560, 581, 594, 607, 627, 647, 684, 726, 800, 893, 970, 1036, 1093, 1147, 1220, 1285, 1335, 1387, 1455,
  1522, 1581, 1652, 1739, 1795, 1860, 1908, 1967, 2033, 2086, 2133, 2196, 2260, 2337, 2398, 2452, 2504, 2561,
  2618, 2672, 2722, 2768,
];

/** The year of a Council resolution by its number; undefined before 1963 and from the last year of the table on. */
export function councilYear(number: number): number | undefined {
  const next = FIRST_OF_YEAR.findIndex((first) => first > number);
  return next < 1 ? undefined : FIRST_YEAR + next - 1;
}

/** S/RES/1973 → S/RES/1973(2011): printed without its year, a symbol of the Council means the same document. */
export function withCouncilYear(symbol: DocumentSymbol): DocumentSymbol {
  const number = /^S\/RES\/(\d{1,4})$/u.exec(symbol)?.[1];
  const year = number === undefined ? undefined : councilYear(Number(number));
  // A symbol and the year that belongs to it.
  return year === undefined ? symbol : (`${symbol}(${year})` as DocumentSymbol);
}

/**
 * The Assembly numbered through until its 30th session (联大第2758号决议, without the session): numbers that are surely of
 * a session, first and last. Between two stretches lie the numbers of special sessions and those we have no proof of.
 */
const ASSEMBLY_SESSIONS: readonly (readonly [session: number, first: number, last: number])[] = [
  [2, 108, 185],
  [3, 190, 288],
  [4, 290, 375],
  [5, 376, 498],
  [6, 506, 600],
  [7, 615, 700],
  [8, 720, 800],
  [9, 810, 890],
  [10, 905, 985],
  [11, 1015, 1125],
  [12, 1140, 1230],
  [13, 1240, 1345],
  [14, 1355, 1470],
  [15, 1480, 1595],
  [16, 1610, 1740],
  [17, 1755, 1865],
  [18, 1875, 1985],
  [20, 2010, 2130],
  [21, 2140, 2225],
  [22, 2235, 2370],
  [23, 2380, 2480],
  [24, 2490, 2610],
  [25, 2621, 2745],
  [26, 2751, 2890],
  [27, 2905, 3040],
  [28, 3055, 3185],
  [29, 3206, 3350],
  [30, 3365, 3540],
];

/** The session of an early resolution of the Assembly by its number; undefined where that is not sure. */
export function assemblySession(number: number): number | undefined {
  return ASSEMBLY_SESSIONS.find(([, first, last]) => first <= number && number <= last)?.[0];
}
