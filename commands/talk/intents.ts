import type { Intent } from './intent.js';
import { ABOUT_DOCUMENTS } from './intents/about-documents.js';
import { ABOUT_PLACES } from './intents/about-places.js';
import { FOLLOWING } from './intents/following.js';
import { SAID } from './intents/said.js';
import { SEARCHING } from './intents/searching.js';
import { USING_TOOLS } from './intents/using-tools.js';

/**
 * What a line can want, first match first, in six parts that are tried in this order. Where a row stands decides what it
 * has to rule out: a new one goes behind those that say more of a line, before those that say less.
 */
export const INTENTS: readonly Intent[] = [
  // What was offered before, a mere reference, and what is said for courtesy: nothing is looked for in the line.
  ...SAID,
  // Lines that rest on what was shown before: the n-th hit, the next paragraph, once more, its notes.
  ...FOLLOWING,
  // What is done with a text: earlier wordings, other languages, two places compared, openings, quotations checked, citations.
  ...USING_TOOLS,
  // Questions about a document as a whole: its facts, what it cites and is cited by, who signed, when, how many, what is held.
  ...ABOUT_DOCUMENTS,
  // Places that are named, what is asked of whom, and documents of which nothing else is asked.
  ...ABOUT_PLACES,
  // What is left is searched; where nothing stands so in a text, what the line asks counts for more than near words.
  ...SEARCHING,
];
