import { describe, expect, it } from 'vitest';
import { summarize } from '../../../index/model/summary.js';
import { fixtureDocuments } from '../../support/fixture-documents.js';

describe('summarize', () => {
  const [resolution, letter] = fixtureDocuments();

  it('counts units by kind and keeps names', () => {
    expect(summarize(resolution)).toMatchObject({
      key: 'A/RES/63/194',
      symbol: 'A/RES/63/194',
      annexes: [],
      counts: { operative: 14, preambular: 11, footnote: 10 },
    });
  });

  it('knows the titles of annexes', () => {
    expect(summarize(letter).annexes).toEqual([
      { container: 'annex', title: '关于全球打击贩运人口努力的宣言' },
    ]);
    expect(summarize(letter)).not.toHaveProperty('symbol');
  });
});
