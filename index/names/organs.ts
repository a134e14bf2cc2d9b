import type { DocumentSymbol } from '../model/symbol.js';

/** How an organ that adopts resolutions numbers them and its documents. */
export interface OrganSeries {
  /** Id of the body. */
  readonly id: string;
  /** Of its resolutions: `A/RES/`. */
  readonly symbolPrefix: string;
  /** Of its documents: `A/`. */
  readonly documentPrefix: string;
  /**
   * The words of Chinese text that, standing alone, mean this organ in its own documents (理事会). They are not
   * names: elsewhere they mean any council.
   */
  readonly selfReference?: string;
}

/**
 * Longest document prefix first where one begins with another (`A/HRC/` before `A/`): the first that fits is the
 * organ of a symbol.
 */
export const ORGAN_SERIES: readonly OrganSeries[] = [
  { id: 'HRC', symbolPrefix: 'A/HRC/RES/', documentPrefix: 'A/HRC/', selfReference: '理事会' },
  { id: 'GA', symbolPrefix: 'A/RES/', documentPrefix: 'A/' },
  { id: 'SC', symbolPrefix: 'S/RES/', documentPrefix: 'S/', selfReference: '安理会' },
  { id: 'ECOSOC', symbolPrefix: 'E/RES/', documentPrefix: 'E/', selfReference: '理事会' },
  { id: 'TC', symbolPrefix: 'T/RES/', documentPrefix: 'T/', selfReference: '理事会' },
];

/** The series that a symbol belongs to, by its first parts; undefined for symbols of other bodies (`DP/`, `TD/`). */
export function seriesOfSymbol(symbol: DocumentSymbol | string): OrganSeries | undefined {
  return ORGAN_SERIES.find(({ documentPrefix }) => symbol.startsWith(documentPrefix));
}
