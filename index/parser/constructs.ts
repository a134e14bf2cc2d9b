import { annex, enclosure } from './constructs/annex.js';
import { closing } from './constructs/closing.js';
import { continuation } from './constructs/continuation.js';
import { enactingFormula } from './constructs/enacting-formula.js';
import { footnote } from './constructs/footnote.js';
import { heading } from './constructs/heading.js';
import { masthead } from './constructs/masthead.js';
import { paragraph } from './constructs/paragraph.js';
import { runningHead } from './constructs/running-head.js';
import { signature } from './constructs/signature.js';
import { subjects } from './constructs/subjects.js';
import { subparagraph } from './constructs/subparagraph.js';
import { title } from './constructs/title.js';
import {
  letterParagraph,
  paragraphEnd,
  preambularParagraph,
  textParagraph,
  unnumberedOperative,
} from './constructs/unnumbered.js';
import { unrecognized } from './constructs/unrecognized.js';
import type { Construct } from './section.js';

/**
 * What a line can be, in the order in which it is tried. Marks that nothing else carries come first, paragraphs that
 * print nothing before their text last; `unrecognized` takes what is left. A new construct is a file and a line here.
 */
export const CONSTRUCTS: readonly Construct[] = [
  subjects,
  title,
  masthead,
  runningHead,
  annex,
  footnote,
  signature,
  enclosure,
  enactingFormula,
  closing,
  paragraph,
  subparagraph,
  heading,
  continuation,
  preambularParagraph,
  unnumberedOperative,
  letterParagraph,
  paragraphEnd,
  textParagraph,
  unrecognized,
];
