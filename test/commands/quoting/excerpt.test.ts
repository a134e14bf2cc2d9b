import { describe, expect, it } from 'vitest';
import type { Citation } from '../../../commands/contract/reply.js';
import { excerptOf } from '../../../commands/quoting/excerpt.js';
import type { Hit, Snippet } from '../../../index/corpus.js';
import { asLocator } from '../../../index/model/locator.js';

const TEXT = '甲乙，丙丁，戊己，庚辛。';
const CITATION: Citation = { type: 'citation', document: 'D', locator: '1', text: 'D 1' };

function excerpt(snippet: Snippet) {
  const hit: Hit = {
    document: 'D',
    locator: asLocator('1'),
    kind: 'operative',
    text: TEXT,
    score: 1,
    exact: true,
    snippet,
  };
  return excerptOf(hit, CITATION, 'D 1');
}

describe('an excerpt', () => {
  it('keeps clauses apart where something is left out between them', () => {
    const { pieces, cutBefore, cutAfter } = excerpt({
      pieces: [
        { start: 0, end: 3 },
        { start: 6, end: 9 },
      ],
      matches: [
        { start: 1, end: 2 },
        { start: 6, end: 8 },
      ],
    });
    expect(pieces).toEqual([
      { text: '甲乙，', matches: [{ start: 1, end: 2 }] },
      { text: '戊己，', matches: [{ start: 0, end: 2 }] },
    ]);
    expect([cutBefore, cutAfter]).toEqual([false, true]);
  });

  it('joins clauses that follow each other', () => {
    const { pieces, cutBefore, cutAfter } = excerpt({
      pieces: [
        { start: 3, end: 6 },
        { start: 6, end: 12 },
      ],
      matches: [{ start: 4, end: 7 }],
    });
    expect(pieces).toEqual([{ text: '丙丁，戊己，庚辛。', matches: [{ start: 1, end: 4 }] }]);
    expect([cutBefore, cutAfter]).toEqual([true, false]);
  });

  it('is the whole text where no clause of it matched', () => {
    const { pieces, cutBefore, cutAfter } = excerpt({ pieces: [], matches: [] });
    expect(pieces).toEqual([{ text: TEXT, matches: [] }]);
    expect([cutBefore, cutAfter]).toEqual([false, false]);
  });
});
