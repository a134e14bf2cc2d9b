import type { Token } from '../../index/analysis/analyzer.js';

const HAN = /^\p{Script=Han}+$/u;

/** Stands between two pairs that do not overlap: no phrase goes over it. No term is that. */
const GAP = '|';

/** The terms of a text as the engine is given them. */
export interface TermStream {
  /** Apart by blanks. Pairs of one run of Han characters follow each other; so a needle of them is a phrase. */
  readonly stream: string;
  /** The terms that cannot be read off the canonical text: all but pairs and words of Han characters. */
  readonly others: readonly string[];
  /** Each term once, words of Han characters included. */
  readonly words: ReadonlySet<string>;
  /** How many those are. */
  readonly length: number;
}

/** @param tokens of a canonical text, in the analyzer's order */
export function termStreamOf(tokens: readonly Token[]): TermStream {
  const out: string[] = [];
  const others: string[] = [];
  let before = Number.NaN;
  for (const { term, start } of tokens) {
    if (!HAN.test(term)) {
      out.push(term);
      others.push(term);
      before = Number.NaN;
    } else if (term.length === 2) {
      if (before + 1 !== start && !Number.isNaN(before)) out.push(GAP);
      out.push(term);
      before = start;
    }
    // Words of three characters and more prove nothing: no query asks the index for them.
  }
  const words = new Set(tokens.map(({ term }) => term));
  return { stream: out.join(' '), others, words, length: words.size };
}

/** The terms of a stream, each once. */
export function distinctTerms(...streams: readonly string[]): string {
  const terms = new Set(streams.flatMap((stream) => stream.split(' ')));
  terms.delete(GAP);
  terms.delete('');
  return [...terms].join(' ');
}

/** Pairs of characters in order, as `TermStream` has them, of a name's key fold; and its characters. */
export function pairStreamOf(key: string): string {
  const pairs: string[] = [];
  for (let at = 0; at + 2 <= key.length; at++) pairs.push(key.slice(at, at + 2));
  return pairs.join(' ');
}
