import { readFileSync } from 'node:fs';

/** A sentence of the gold with its boundaries, as offsets behind each word but the last. */
export interface GoldSentence {
  readonly text: string;
  readonly boundaries: ReadonlySet<number>;
  /** Boundaries about which good standards differ: neither choice is wrong. */
  readonly optional: ReadonlySet<number>;
}

/** The hand-made segmentation in test/relevance/segmentation-gold.txt. */
export function readGold(): readonly GoldSentence[] {
  const path = new URL('../test/relevance/segmentation-gold.txt', import.meta.url);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      let text = '';
      const boundaries = new Set<number>();
      const optional = new Set<number>();
      for (const char of line) {
        if (char === ' ') boundaries.add(text.length);
        else if (char === '_') optional.add(text.length);
        else text += char;
      }
      return { text, boundaries, optional };
    });
}

/**
 * F1 of words over the gold, with optional boundaries settled as the segmenter has them. `words` of a sentence,
 * joined, must be the sentence.
 */
export function wordF1(gold: readonly GoldSentence[], segment: (text: string) => readonly string[]): number {
  let right = 0;
  let found = 0;
  let wanted = 0;
  for (const { text, boundaries, optional } of gold) {
    const cuts = cutsOf(segment(text));
    const target = new Set([...boundaries, ...[...optional].filter((offset) => cuts.has(offset))]);
    const own = spansOf(cuts, text.length);
    const theirs = new Set(spansOf(target, text.length));
    right += own.filter((span) => theirs.has(span)).length;
    found += own.length;
    wanted += theirs.size;
  }
  return (2 * right) / (found + wanted);
}

function cutsOf(words: readonly string[]): ReadonlySet<number> {
  const cuts = new Set<number>();
  let offset = 0;
  for (const word of words.slice(0, -1)) {
    offset += word.length;
    cuts.add(offset);
  }
  return cuts;
}

function spansOf(cuts: ReadonlySet<number>, length: number): string[] {
  const ends = [...cuts, length].sort((a, b) => a - b);
  return ends.map((end, index) => `${ends[index - 1] ?? 0}-${end}`);
}
