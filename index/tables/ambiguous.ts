import { readTable } from './read-table.js';

/**
 * Names that stand on more than one line on purpose, in one table or in two. Everything else that is written twice is a
 * mistake, and the test says so. `name`: as the tables write it; `why`: what decides between the readings.
 */
export const AMBIGUOUS_NAMES = readTable(
  ['name', 'why'],
  `
Korea | either State: the look-up gives both
`,
);
