import { DECLARATIONS } from './instruments-declarations.js';
import { TREATIES } from './instruments-treaties.js';
import { readTable } from './read-table.js';

/**
 * Instruments that UN texts cite by name. To add one, add a line to one of the two parts. Columns:
 *
 * - `id`: a word that stands for it
 * - `zh`: the official Chinese name without 《》, `en`: the English one
 * - `also`: other official translations, short names and acronyms. Generic words (《公约》, 《宪章》) are not names: they
 *   mean what the text named before (generic-names.ts).
 * - `kind`: `treaty`, `declaration`, `agenda` (compacts and outcomes too), `plan`, `rules` (and principles), `other`
 * - `adopted`: the ISO date by which the United Nations cites it: of adoption, or of conclusion where the text bears that
 *   one (Convention on the Law of the Sea: 10 December 1982); empty where it has none or we are not sure
 * - `symbol`: of the resolution that adopted it, and after a blank its place there (`annex`, `annex2`) where the text
 *   stands in an annex; empty for texts of conferences
 */
export const INSTRUMENTS = readTable(
  ['id', 'zh', 'en', 'also', 'kind', 'adopted', 'symbol'],
  TREATIES + DECLARATIONS,
);
