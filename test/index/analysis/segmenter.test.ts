import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readGold, wordF1 } from '../../../bench/gold.js';
import {
  buildDictionary,
  deserializeDictionary,
  importSegmentit,
  SEGMENTIT_VERSION,
  serializeDictionary,
} from '../../../index/analysis/dictionary.js';
import { buildDoubleArray } from '../../../index/analysis/double-array.js';
import { Segmenter } from '../../../index/analysis/segmenter.js';
import { shortestPathTokenizer } from '../../../index/analysis/segmentit-module.js';
import installed from '../../../node_modules/segmentit/package.json' with { type: 'json' };

let dictionary: Awaited<ReturnType<typeof buildDictionary>>;
let segmenter: Segmenter;

beforeAll(async () => {
  dictionary = await buildDictionary();
  segmenter = new Segmenter(dictionary);
});

describe('the segmenter', () => {
  it.each([
    '贩运|人口|特别是|妇女|和|儿童|问题|特别报告员',
    '任择议定书|和|缔约方|会议',
    '联合国|毒品|和|犯罪|问题|办公室',
    '会员国|和|其他|利益攸关方',
  ])('cuts %s', (cut) => {
    expect(segmenter.split(cut.replaceAll('|', '')).join('|')).toBe(cut);
  });

  it('loses and adds nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => segmenter.split(text).join('') === text));
  });

  it('finds the cheapest of all segmentations', () => {
    const costs = new Map([
      ['a', 5],
      ['b', 5],
      ['c', 5],
      ['ab', 7],
      ['bc', 4],
      ['abc', 20],
      ['ca', 3],
    ]);
    const small = new Segmenter(buildDoubleArray(costs));
    const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(letters, (array) => {
        const text = array.join('');
        // The trie stores a word's cost plus 1, which the segmenter pays for each word.
        const paid = small.split(text).reduce((sum, word) => sum + (costs.get(word) ?? Number.NaN) + 1, 0);
        expect(paid).toBe(cheapest(text, costs));
      }),
    );
  });

  it('is linear: no 100,000 characters take long', () => {
    for (const unit of ['一', '中国人民', '\u9fa5', 'x', '😀', '\ud800']) {
      const text = unit.repeat(100_000 / unit.length);
      const started = performance.now();
      segmenter.cut(text);
      // The goal is 200 ms on an idle machine; tests share theirs.
      expect(performance.now() - started).toBeLessThan(1000);
    }
  });

  it('is at least as good on the gold as it was', () => {
    expect(wordF1(readGold(), (text) => segmenter.split(text))).toBeGreaterThanOrEqual(0.94);
  });
});

function cheapest(text: string, costs: ReadonlyMap<string, number>): number {
  if (text === '') return 0;
  let best = Number.POSITIVE_INFINITY;
  for (const [word, cost] of costs) {
    if (text.startsWith(word)) best = Math.min(best, cost + 1 + cheapest(text.slice(word.length), costs));
  }
  return best;
}

describe('the prepared dictionary', () => {
  it('is the same after a way through bytes, wherever they begin', () => {
    const bytes = serializeDictionary(dictionary);
    const shifted = Buffer.concat([Buffer.from([0]), bytes]).subarray(1);
    for (const stored of [bytes, shifted]) {
      expect(new Segmenter(deserializeDictionary(stored)).split('打击贩运人口')).toEqual([
        '打击',
        '贩运',
        '人口',
      ]);
    }
  });

  it('refuses bytes that are something else', () => {
    expect(() => deserializeDictionary(new Uint8Array(64))).toThrow('not a prepared dictionary');
  });

  it('names the installed segmentit in its fingerprint', () => {
    expect(installed.version).toBe(SEGMENTIT_VERSION);
  });
});

describe('the segmentit module', () => {
  it('takes the place of the tokenizer that hangs', async () => {
    const segmentit = await importSegmentit();
    const text = '联合国毒品和犯罪问题办公室constructor'.repeat(5);
    const own = new segmentit.Segment();
    own.loadDict(segmentit.pangu);
    own.use(shortestPathTokenizer(segmenter));
    const words = own.doSegment(text);
    expect(words.map(({ w }) => w).join('')).toBe(text);
    expect(words.slice(0, 3).map(({ w }) => w)).toEqual(['联合国', '毒品', '和']);
    // Parts of speech come from the dictionary that the Segment has loaded.
    expect(words[1]?.p).toBe(own.POSTAG['D_N']);
  });
});
