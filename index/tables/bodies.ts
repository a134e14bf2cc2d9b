import { MISSIONS } from './bodies-missions.js';
import { OTHER_BODIES } from './bodies-others.js';
import { UNITED_NATIONS_BODIES } from './bodies-united-nations.js';
import { readTable } from './read-table.js';

/**
 * Bodies of and near the United Nations: the one table for names in running text, for citations and for the synonyms
 * of the search. To add a body, add a line to one of the three parts. Columns:
 *
 * - `id`: the English acronym, upper case, or a word that stands for it; what look-ups accept as a name too
 * - `zh`, `en`: the official names
 * - `also`: abbreviations, former and everyday names in either language; Latin ones are matched in running text in
 *   exactly this case, as words of their own. Traditional script only where Taiwan or Hong Kong use another word.
 * - `adopts`: `r` resolutions, `d` decisions of its own, `rd` both. A number behind its name is then a number of its own
 *   series (世界卫生大会第63/194号决议 is not the General Assembly's).
 * - `series`: of an organ whose resolutions have symbols, the prefixes of its resolutions, decisions (`-`: none) and
 *   documents; of others the prefix of their documents, where they have one
 */
export const BODIES = readTable(
  ['id', 'zh', 'en', 'also', 'adopts', 'series'],
  UNITED_NATIONS_BODIES + MISSIONS + OTHER_BODIES,
);
