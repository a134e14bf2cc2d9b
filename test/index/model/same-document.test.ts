import { expect, it } from 'vitest';
import type { DocumentSummary } from '../../../index/model/document.js';
import { isSameDocument } from '../../../index/model/same-document.js';
import type { DocumentSymbol } from '../../../index/model/symbol.js';

type Text = Pick<DocumentSummary, 'language' | 'symbol' | 'counts'>;
const zh: Text = { counts: { letter: 3, operative: 12, subparagraph: 2 } };
const symbol = 'A/RES/63/194' as DocumentSymbol;

it.each<[string, Text, Text, boolean]>([
  [
    'much the same paragraphs',
    zh,
    { language: 'en', counts: { letter: 3, paragraph: 11, subparagraph: 2 } },
    true,
  ],
  ['another number of paragraphs', zh, { language: 'en', counts: { letter: 2, paragraph: 2 } }, false],
  ['one language', zh, { counts: zh.counts }, false],
  [
    'a symbol, whatever they count',
    { ...zh, symbol },
    { language: 'en', symbol, counts: { operative: 1 } },
    true,
  ],
  ['nothing that is counted', { counts: {} }, { language: 'en', counts: {} }, false],
])('two texts with %s', (_what, one, other, same) => {
  expect(isSameDocument(one, other)).toBe(same);
});
