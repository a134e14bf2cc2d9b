import type { Construct } from './construct.js';
import { annex, draftHead, enclosure } from './constructs/annex.js';
import { article, goal, part } from './constructs/articles.js';
import { closing } from './constructs/closing.js';
import { continuation } from './constructs/continuation.js';
import { enactingFormula } from './constructs/enacting-formula.js';
import { footnote } from './constructs/footnote.js';
import { foreign } from './constructs/foreign.js';
import { furniture, rule } from './constructs/furniture.js';
import { heading } from './constructs/heading.js';
import { item } from './constructs/item.js';
import { masthead } from './constructs/masthead.js';
import { number } from './constructs/number.js';
import { deciding, preambular, tail, text, unnumberedOperative } from './constructs/paragraphs.js';
import { signature } from './constructs/signature.js';
import { speech } from './constructs/speech.js';
import { subjects } from './constructs/subjects.js';
import { letterTitle, title } from './constructs/title.js';
import { unrecognized } from './constructs/unrecognized.js';

/**
 * What an atom can be. All are asked, in any order: the best explanation of the whole text decides, not the first that
 * fits. A new construct is a file and a line here, and its fixture.
 */
export const CONSTRUCTS: readonly Construct[] = [
  subjects,
  masthead,
  title,
  letterTitle,
  enactingFormula,
  preambular,
  unnumberedOperative,
  deciding,
  number,
  item,
  tail,
  text,
  article,
  goal,
  part,
  heading,
  closing,
  signature,
  footnote,
  annex,
  draftHead,
  enclosure,
  speech,
  furniture,
  rule,
  foreign,
  continuation,
  unrecognized,
];
