import type { TextAnalyzer } from '../index/analysis/analyzer.js';
import type { Document } from '../index/model/document.js';
import { randomFrom } from './corpus.js';

/** Queries of one to four words: drawn as they stand in the documents, and from the hundred most frequent. */
export function sampleQueries(
  documents: readonly Document[],
  analyzer: TextAnalyzer,
  each: number,
): Readonly<Record<string, readonly string[]>> {
  const random = randomFrom(7);
  const counts = new Map<string, number>();
  const drawn: string[] = [];
  for (const { units } of documents) {
    for (const { text } of units) {
      if (random() > 2000 / (documents.length * units.length)) continue;
      for (const { start, end } of analyzer.words(text, 0, text.length)) {
        const word = text.slice(start, end);
        if (!/^\p{Script=Han}{2,}$/u.test(word)) continue;
        drawn.push(word);
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
  }
  const frequent = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 100)
    .map(([word]) => word);
  const queries: Record<string, string[]> = {};
  for (const words of [1, 2, 3, 4]) {
    for (const [name, list] of [
      ['as they occur', drawn],
      ['frequent', frequent],
    ] as const) {
      const one = () =>
        Array.from({ length: words }, () => list[Math.floor(random() * list.length)]).join(' ');
      queries[`${words} ${name}`] = Array.from({ length: each }, one);
    }
  }
  return queries;
}
