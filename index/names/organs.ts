import type { DocumentSymbol } from '../model/symbol.js';

/** How an organ that adopts resolutions numbers them and its documents. */
export interface OrganSeries {
  /** Id of the body. */
  readonly id: string;
  /** Of its resolutions: `A/RES/`. */
  readonly symbolPrefix: string;
  /** Of its documents: `A/`. */
  readonly documentPrefix: string;
}

/**
 * Longest document prefix first where one begins with another (`A/HRC/` before `A/`): the first that fits is the
 * organ of a symbol.
 */
export const ORGAN_SERIES: readonly OrganSeries[] = [
  { id: 'HRC', symbolPrefix: 'A/HRC/RES/', documentPrefix: 'A/HRC/' },
  { id: 'GA', symbolPrefix: 'A/RES/', documentPrefix: 'A/' },
  { id: 'SC', symbolPrefix: 'S/RES/', documentPrefix: 'S/' },
  { id: 'ECOSOC', symbolPrefix: 'E/RES/', documentPrefix: 'E/' },
  { id: 'TC', symbolPrefix: 'T/RES/', documentPrefix: 'T/' },
];

/** The councils that write 理事会 for themselves in their own texts: the word alone means any of them. */
export const COUNCILS: readonly string[] = ['ECOSOC', 'HRC', 'TC'];

/** The series that a symbol belongs to, by its first parts; undefined for symbols of other bodies (`DP/`, `TD/`). */
export function seriesOfSymbol(symbol: DocumentSymbol): OrganSeries | undefined {
  return ORGAN_SERIES.find(({ documentPrefix }) => symbol.startsWith(documentPrefix));
}
