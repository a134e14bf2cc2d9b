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
