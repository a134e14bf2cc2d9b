import type { SegmentitModule, SegmentitSegment, SegmentitWord } from 'segmentit';
import type { Segmenter } from './segmenter.js';

/**
 * The shortest path as a segmentit tokenizer module, to use in place of its `DictTokenizer`, which enumerates every
 * segmentation and hangs on 70 characters without punctuation:
 *
 *   new segmentit.Segment().use(shortestPathTokenizer(segmenter)).doSegment('打击贩运人口')
 *
 * Parts of speech come from the dictionaries loaded into that Segment, where it has the word.
 */
export function shortestPathTokenizer(segmenter: Segmenter): SegmentitModule {
  let table: Record<string, { p: number }> = {};
  return {
    type: 'tokenizer',
    init(segment: SegmentitSegment) {
      table = segment.getDict('TABLE') ?? {};
    },
    split(words: SegmentitWord[]): SegmentitWord[] {
      return words.flatMap((word) =>
        // What another module has named (a number, an address) stays whole.
        (word.p ?? 0) > 0 ? [word] : segmenter.split(word.w).map((w) => tagged(w, table)),
      );
    },
  };
}

function tagged(w: string, table: Record<string, { p: number }>): SegmentitWord {
  // Not `table[w]`: `constructor` is a word as well.
  return Object.hasOwn(table, w) ? { w, p: table[w]?.p ?? 0 } : { w };
}
