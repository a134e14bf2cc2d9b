import { type DoubleArray, ROOT } from './double-array.js';

/** Cost of a character that no word begins with: between the rarest word and two words. In units of 1/1000 nat. */
const UNKNOWN_COST = 14_500;
const INFINITE = 0x7fffffff;

/**
 * Splits Chinese text into words: of all ways to cut it into dictionary words the one whose costs (minus the log
 * probabilities) sum to least, found in one pass. Time is linear in the text on any input; no recursion.
 *
 * The casts to `number` below are on reads that are within their array by construction (`#grow` saw to the buffers,
 * `trimmed` to the trie); a check there would be the innermost loop's only branch that is never taken.
 */
export class Segmenter {
  readonly #trie: DoubleArray;
  #best = new Int32Array(1024);
  #from = new Int32Array(1024);
  #cuts = new Int32Array(1024);

  constructor(trie: DoubleArray) {
    this.#trie = trie;
  }

  /**
   * Cuts `text` from `start` to `end` (offsets in code units). Returns the ends of the words in order, in an array
   * that is valid until the next call; its first `count` entries count.
   */
  cut(text: string, start = 0, end = text.length): { readonly ends: Int32Array; readonly count: number } {
    const length = end - start;
    if (this.#best.length <= length) this.#grow(length + 1);
    const best = this.#best;
    const from = this.#from;
    const { codes, base, check, values } = this.#trie;
    best.fill(INFINITE, 1, length + 1);
    best[0] = 0;
    for (let at = 0; at < length; at++) {
      const cost = best[at] as number;
      let code = codes[text.charCodeAt(start + at)] as number;
      let state = base[ROOT] as number;
      let parent = ROOT;
      let to = at + 1;
      let known = false;
      while (code !== 0) {
        const next = state + code;
        if (check[next] !== parent) break;
        const value = values[next] as number;
        if (value !== 0) {
          const total = cost + value;
          if (total < (best[to] as number)) {
            best[to] = total;
            from[to] = at;
          }
          known ||= to === at + 1;
        }
        if (to === length) break;
        parent = next;
        state = base[next] as number;
        // A leaf has base 0, and no state claims a child at its code alone but the root's range: check decides.
        code = codes[text.charCodeAt(start + to)] as number;
        to++;
      }
      if (!known) {
        const total = cost + UNKNOWN_COST;
        if (total < (best[at + 1] as number)) {
          best[at + 1] = total;
          from[at + 1] = at;
        }
      }
    }
    return this.#trace(length, start);
  }

  /** The words of `text`, in order; joined they are `text`. */
  split(text: string): string[] {
    const { ends, count } = this.cut(text);
    const words: string[] = new Array(count);
    let start = 0;
    for (let i = 0; i < count; i++) {
      const end = ends[i] as number;
      words[i] = text.slice(start, end);
      start = end;
    }
    return words;
  }

  #trace(length: number, offset: number): { readonly ends: Int32Array; readonly count: number } {
    const from = this.#from;
    const cuts = this.#cuts;
    let count = 0;
    for (let at = length; at > 0; at = from[at] as number) cuts[count++] = at + offset;
    // Back to front: turn round in place.
    for (let low = 0, high = count - 1; low < high; low++, high--) {
      const swap = cuts[low] as number;
      cuts[low] = cuts[high] as number;
      cuts[high] = swap;
    }
    return { ends: cuts, count };
  }

  #grow(least: number): void {
    const size = Math.max(least, this.#best.length * 2);
    this.#best = new Int32Array(size);
    this.#from = new Int32Array(size);
    this.#cuts = new Int32Array(size);
  }
}
