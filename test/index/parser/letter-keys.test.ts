import { expect, it } from 'vitest';
import { parseDocument } from '../../../index/parser/parse.js';

const letterFrom = (sender: string) =>
  parseDocument({
    name: 'a.txt',
    sha256: 'abcdef'.padEnd(64, '0'),
    text: [
      `Letter dated 1 October 2012 from ${sender} addressed to the Secretary-General`,
      '',
      'I have the honour to transmit herewith a declaration.',
      '',
      '(Signed) A. Name',
      '',
    ].join('\n'),
  });

it.each([
  ['the Permanent Representative of Belarus to the United Nations', 'letter-2012-10-01-BLR'],
  ['the Permanent Representative of the Republic of Korea to the United Nations', 'letter-2012-10-01-KOR'],
  ['the Permanent Representatives of Belarus and Egypt to the United Nations', 'letter-2012-10-01-joint'],
  [
    "the Chargé d'affaires a.i. of the Permanent Mission of Cuba to the United Nations",
    'letter-2012-10-01-CUB',
  ],
])('a letter from %s has the key of the Chinese one', (sender, key) => {
  expect(letterFrom(sender).key).toBe(key);
});
