import MiniSearch from 'minisearch';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Analyzer } from '../../../index/analysis/analyzer.js';
import { PostingList } from '../../../index/search/posting-list.js';
import { Postings } from '../../../index/search/postings.js';
import { Scorer } from '../../../index/search/scorer.js';
import { SearchIndex } from '../../../index/search/search-index.js';
import { SynonymTable } from '../../../index/search/synonyms.js';
import { WEIGHTS } from '../../../index/search/weights.js';
import { testAnalyzer } from '../../support/analyzer.js';
import { fixtureDocuments } from '../../support/fixture-documents.js';

let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await testAnalyzer();
});

const units = fixtureDocuments().flatMap((document) => document.units);

/** MiniSearch as it comes, with the same terms. */
function plain(): MiniSearch<{ id: number; text: string }> {
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => [...analyzer.terms(text).terms],
    processTerm: (term) => term,
  });
  index.addAll(units.map(({ text }, id) => ({ id, text })));
  return index;
}

function packed(): Postings {
  const postings = new Postings();
  for (const { text } of units) postings.post({ text: analyzer.terms(text).terms, names: [] });
  return postings;
}

describe('packed postings', () => {
  it('are searched by MiniSearch itself with the same hits and scores as its own', () => {
    const search = {
      tokenize: (text: string) => [...analyzer.terms(text).terms],
      processTerm: (term: string) => term,
    };
    for (const query of ['贩运人口受害者', '特别报告员', '2009年6月1日', '63', '无此词']) {
      const expected = plain()
        .search(query)
        .map(({ id, score }) => [id, score]);
      expect(
        packed()
          .search(query, search)
          .map(({ id, score }) => [id, score]),
      ).toEqual(expected);
    }
  });

  it('are scored by our scorer with the same formula', () => {
    const postings = packed();
    const lengths = units.map(({ text }) => new Set(analyzer.terms(text).terms).size);
    const total = lengths.reduce((sum, length) => sum + length, 0);
    const source = {
      units: units.map(() => undefined),
      lengths: [lengths, lengths.map(() => 0)] as const,
      live: units.length,
      totals: [total, 0] as const,
    };
    const part = { terms: ['贩运'], needle: '贩运', proven: true };
    const clause = {
      typed: '贩运',
      phrase: false,
      alternatives: [{ kind: 'literal' as const, shown: '', parts: [part] }],
    };
    const { scores } = new Scorer(postings, source, WEIGHTS).exact({
      clauses: [clause],
      hints: [],
      excluded: [],
      unwanted: [],
      denied: [],
      wanted: 'anything',
      links: [],
      cut: false,
    });
    for (const { id, score } of plain().search('贩运')) expect(scores.sum[id]).toBeCloseTo(score, 10);
  });

  it('are what they were after a unit came and went', () => {
    const before = packed();
    const after = packed();
    const terms = { text: analyzer.terms('贩运人口与潮汐发电').terms, names: ['63/194'] };
    after.withdraw(after.post(terms), terms);
    expect([...after.terms()]).toEqual([...before.terms()]);
    for (const term of before.terms()) expect(after.list(term, 'text')).toEqual(before.list(term, 'text'));
  });

  it('count a term that stands more often than an entry can hold, and let it go again', () => {
    const postings = new Postings();
    const terms = { text: Array.from({ length: 1000 }, () => '一一'), names: [] };
    const id = postings.post(terms);
    expect(postings.list('一一', 'text')).toHaveLength(1);
    postings.withdraw(id, terms);
    expect([...postings.terms()]).toEqual([]);
  });
});

describe('a posting list', () => {
  it('keeps ascending order however it is filled', () => {
    const list = new PostingList();
    for (const unit of [5, 1, 9, 3, 1]) list.set(unit, (list.get(unit) ?? 0) + 1);
    expect([...list]).toEqual([
      [1, 2],
      [3, 1],
      [5, 1],
      [9, 1],
    ]);
    expect([list.delete(5), list.delete(5), list.has(5), list.size]).toEqual([true, false, false, 3]);
  });

  it('refuses a unit whose number it cannot pack', () => {
    expect(() => new PostingList().set(1 << 23, 1)).toThrow(RangeError);
  });
});

describe('a stored index', () => {
  it('answers as the one that was stored, and goes on from there', () => {
    const documents = fixtureDocuments();
    const synonyms = new SynonymTable([]);
    const fresh = new SearchIndex(analyzer, synonyms);
    fresh.add(documents);
    const loaded = SearchIndex.deserialize(fresh.serialize(), analyzer, synonyms);
    const query = { text: '会员国 提供 援助' };
    expect(loaded?.search(query)).toEqual(fresh.search(query));
    loaded?.remove(documents.map(({ key }) => key));
    expect(loaded?.search(query).hits).toEqual([]);
    loaded?.add(documents);
    expect(loaded?.search(query)).toEqual(fresh.search(query));
  });

  it('is refused where another analyzer made it', () => {
    const bytes = new SearchIndex(analyzer, new SynonymTable([])).serialize();
    bytes[5] = (bytes[5] ?? 0) ^ 1;
    expect(SearchIndex.deserialize(bytes, analyzer, new SynonymTable([]))).toBeUndefined();
  });
});
