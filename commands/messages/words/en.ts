import type { Words } from './words.js';

const KINDS: Words['kinds'] = {
  masthead: 'masthead',
  title: 'title',
  'enacting-formula': 'enacting formula',
  preambular: 'preambular paragraph',
  operative: 'operative paragraph',
  subparagraph: 'subparagraph',
  heading: 'heading',
  footnote: 'footnote',
  letter: 'body of letter',
  paragraph: 'numbered paragraph',
  article: 'article',
  speech: 'speech',
  signature: 'signature',
  closing: 'closing',
  foreign: 'foreign text',
  unrecognized: 'unrecognized',
};

const PLACES: Words['places'] = {
  paragraph: (number) => `para. ${number}`,
  preambular: (number) => `preambular para. ${number}`,
  footnote: (number) => `footnote ${number}`,
  article: (number) => `article ${number}`,
  goal: (number) => `Goal ${number}`,
  words: {
    masthead: 'masthead',
    subjects: 'subjects',
    title: 'title',
    'enacting-formula': 'enacting formula',
    letter: 'letter',
    text: 'unnumbered para.',
    endnote: 'unnumbered note',
    heading: 'heading',
    signature: 'signature',
    closing: 'closing',
    speech: 'speech',
    foreign: 'foreign text',
    unrecognized: 'unrecognized part',
  },
  letter: (number) => `letter, para. ${number}`,
  nth: (word, number) => `${word} ${number}`,
  containers: {
    annex: (number) => `annex ${number}`.trim(),
    draft: (number) => `draft ${number}`.trim(),
    part: (number) => `part ${number}`,
  },
  section: (letter) => `section ${letter}`,
  within: (container, place) => `${container}, ${place}`,
  range: (from, to) => `${from}–${to}`,
  fromEnd: (series, nth, count) => {
    const unit = { pp: 'preambular paragraph', fn: 'footnote', op: 'paragraph' }[series];
    return count === 1 ? `${unit} number ${nth} from the end` : `last ${count} ${unit}s`;
  },
  operatives: (numbers) => `operative paras. ${numbers}`,
  preambulars: (numbers) => `preambular paras. ${numbers}`,
  paragraphs: (numbers) => `paras. ${numbers}`,
  footnotes: (numbers) => `footnotes ${numbers}`,
};

const TYPES: Words['types'] = {
  resolution: 'resolution',
  decision: 'decision',
  letter: 'letter',
  report: 'report',
  record: 'meeting record',
  draft: 'draft',
  statement: 'statement',
  treaty: 'treaty',
  declaration: 'declaration',
  rules: 'rules',
  other: 'document',
};

export const enWords: Words = { kinds: KINDS, types: TYPES, places: PLACES };
