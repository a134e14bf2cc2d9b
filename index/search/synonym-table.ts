import { allStates } from '../names/states.js';
import { glossary } from '../tables/glossary/glossary.js';
import { BODY_NAMES } from './body-names.js';
import { HOUSE_TERMS } from './house-terms.js';
import { SynonymTable } from './synonyms.js';

let table: SynonymTable | undefined;

/** Every table of synonyms there is, read once. A further table is one more name in this list. */
export function synonymTable(): SynonymTable {
  table ??= new SynonymTable([...BODY_NAMES, ...allStates(), ...HOUSE_TERMS, ...glossary()]);
  return table;
}
