import { expect, it } from 'vitest';
import { parseDocument } from '../../../index/parser/parse.js';
import { expectLossless } from '../../support/invariants.js';
import { sourceText } from '../../support/source-text.js';

/** What copies lose: a line end between two paragraphs, a heading, a number. Text → the units that it has, in order. */
const CONVENTION = [
  'Convention on Lighthouses',
  'Preamble',
  'The States Parties to the present Convention,',
  'Considering the importance of lighthouses,',
];
const AGREED = ['Have agreed as follows:', 'Article 1', 'A lighthouse means a building that gives light.'];

const ROWS: readonly (readonly [what: string, lines: readonly string[], wanted: readonly string[]])[] = [
  [
    'a participle behind a comma and a blank',
    [
      ...CONVENTION,
      'Recalling the loss of ships on dark coasts, Recognizing that keepers are few,',
      ...AGREED,
    ],
    [
      'pp2 Recalling the loss of ships on dark coasts,',
      'pp3 Recognizing that keepers are few,',
      'art1 A lighthouse means a building that gives light.',
    ],
  ],
  [
    'a participle straight behind a comma',
    [
      ...CONVENTION,
      'Recalling the loss of ships on dark coasts,Condemning the darkening of lamps,',
      ...AGREED,
    ],
    ['pp2 Recalling the loss of ships on dark coasts,', 'pp3 Condemning the darkening of lamps,'],
  ],
  [
    'the number that is due behind the last item of an article',
    [
      ...CONVENTION,
      ...AGREED,
      'Article 2',
      '1. States Parties shall maintain their lighthouses.',
      '2. States Parties shall:',
      '(a) Publish the position of lighthouses;',
      '(b) Train keepers, whose rights are fully respected. 3. A variety of lamps shall be kept.',
      'Article 3',
      'The present Convention is subject to ratification.',
    ],
    [
      'art2/2(b) Train keepers, whose rights are fully respected.',
      'art2/3 A variety of lamps shall be kept.',
      'art3 The present Convention is subject to ratification.',
    ],
  ],
  [
    'the same in Chinese',
    [
      '灯塔公约',
      '第一条',
      '灯塔是发光的建筑物。',
      '第二条',
      '1. 缔约国应维护灯塔。',
      '2. 缔约国应：',
      '(a) 公布灯塔的位置；',
      '(b) 培训守塔人，并尊重其权利。3. 缔约国应备有各种灯具。',
      '第三条',
      '本公约须经批准。',
    ],
    ['art2/2(b) 培训守塔人，并尊重其权利。', 'art2/3 缔约国应备有各种灯具。', 'art3 本公约须经批准。'],
  ],
  [
    'a number that is not due stays where it is',
    [
      ...CONVENTION,
      ...AGREED,
      'Article 2',
      '1. States Parties shall maintain their lighthouses, as shown in table. 7. Keepers are listed there.',
    ],
    [
      'art2/1 States Parties shall maintain their lighthouses, as shown in table. 7. Keepers are listed there.',
    ],
  ],
];

it.each(ROWS)('reads %s', (what, lines, wanted) => {
  const document = parseDocument(sourceText(`${lines.join('\n')}\n`, what));
  expect(document.units.map(({ locator, text }) => `${locator} ${text}`)).toEqual(
    expect.arrayContaining([...wanted]),
  );
  expectLossless(document);
});
