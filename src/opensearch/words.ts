import type { TextAnalyzer } from '../../index/analysis/analyzer.js';
import { wordLookUp } from '../../index/search/word-look-ups.js';
import type { RoomRecord } from './records.js';

/** Bits in which it is remembered which words were written: 16 MB, whatever there is. */
const BITS = 1 << 27;
/** No word that somebody means is longer. */
const LONGEST_WORD = 16;

/**
 * The words of a corpus by which typing errors are mended, each given once: that it is there, not how often. What was
 * written is remembered by its hash; one in some hundreds of words is taken for one of the others and not written, which
 * costs that word's being offered.
 */
export class WordsWritten {
  readonly #bits = new Uint8Array(BITS >> 3);
  readonly #analyzer: TextAnalyzer;

  constructor(analyzer: TextAnalyzer) {
    this.#analyzer = analyzer;
  }

  /** Records of those terms that were not given before. */
  *newOf(terms: Iterable<string>): Generator<RoomRecord> {
    for (const term of terms) {
      if (term.length > LONGEST_WORD || !this.#isNew(term)) continue;
      const { pair, sound, latin } = wordLookUp(term, this.#analyzer);
      if (pair === undefined && sound === undefined && !latin) continue;
      const record = {
        ...(pair && { first: pair.first, last: pair.second }),
        ...(sound !== undefined && { sound }),
        ...(latin && { latin: term }),
      };
      yield { room: 'words', id: term, record };
    }
  }

  #isNew(term: string): boolean {
    let hash = 0x811c9dc5;
    for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    const bit = (hash ^ (hash >>> 13)) & (BITS - 1);
    const known = this.#bits[bit >> 3] ?? 0;
    const mask = 1 << (bit & 7);
    this.#bits[bit >> 3] = known | mask;
    return (known & mask) === 0;
  }
}
