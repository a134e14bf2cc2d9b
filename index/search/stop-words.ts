import { listOf } from '../tables/read-table.js';
import { STOP_WORDS as TABLE } from '../tables/stop-words.js';

/** Words that a query is not about (tables/stop-words.ts). */
export const STOP_WORDS: ReadonlySet<string> = new Set(TABLE.flatMap(({ words }) => listOf(words)));
