import { runsOf, type TextAnalyzer } from '../analysis/analyzer.js';
import { stemOf } from '../analysis/english.js';
import { STOP_WORDS } from './stop-words.js';
import { phrasesOf, type SynonymRow, type SynonymTable } from './synonyms.js';

/** A concept that the words of a query describe although none of its names was typed. */
export interface Described {
  readonly row: SynonymRow;
  /** What is described is what the row names; else what its names lead to is meant too. */
  readonly isName: boolean;
  /** How well, up to 1. */
  readonly likeness: number;
  /** Which of the words describe it. */
  readonly words: readonly number[];
}

interface Phrase {
  readonly row: SynonymRow;
  /** One of the names of the row, not one of the words that lead to it. */
  readonly isName: boolean;
  readonly words: readonly string[];
  /** Sum of the rarity of its words. */
  readonly weight: number;
}

/** What a word of the query is worth that a phrase has under another name, or only in part. */
const LIKE = { same: 1, equivalent: 0.9, related: 0.65, part: 0.6 } as const;

/** A phrase is meant from this share of its words' weight on. */
const MEANT = 0.75;
const MOST_DESCRIBED = 4;
/** Words of a query that are looked at: longer ones are pasted. */
const MOST_WORDS = 24;

/**
 * Finds concepts by description: 雇小孩干活 has none of the names of 童工, but its words, or other names of them, are
 * those of one of the phrases by which people call it (小孩打工). Words count in any order.
 */
export class ConceptFinder {
  readonly #analyzer: TextAnalyzer;
  readonly #table: SynonymTable;
  readonly #phrases: Phrase[] = [];
  readonly #byWord = new Map<string, number[]>();
  /** Words of phrases by each of their characters. */
  readonly #byChar = new Map<string, Set<string>>();

  constructor(analyzer: TextAnalyzer, table: SynonymTable) {
    this.#analyzer = analyzer;
    this.#table = table;
    const rows: Omit<Phrase, 'weight'>[] = [];
    const count = new Map<string, number>();
    for (const row of table.rows) {
      for (const [at, { canonical }] of phrasesOf(row).entries()) {
        const words = wordsOfPhrase(canonical, analyzer);
        if (words.length < 2 || words.length > 6) continue;
        rows.push({ row, words, isName: at < row.names.length });
        for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
      }
    }
    for (const phrase of rows) {
      const { words } = phrase;
      const weight = words.reduce((sum, word) => sum + rarity(count.get(word) ?? 0, rows.length), 0);
      const id = this.#phrases.push({ ...phrase, weight }) - 1;
      for (const word of words) push(this.#byWord, word, id);
    }
    for (const word of this.#byWord.keys()) {
      if (!/^\p{Script=Han}{2,3}$/u.test(word)) continue;
      for (const char of word) {
        const known = this.#byChar.get(char);
        if (known === undefined) this.#byChar.set(char, new Set([word]));
        else known.add(word);
      }
    }
  }

  /** The concepts that `words` (canonical) describe, best first. A single word describes nothing. */
  described(words: readonly string[]): readonly Described[] {
    const looked = words.slice(0, MOST_WORDS);
    const forms = looked.map((word) => this.#forms(word));
    // Which words each phrase has, a bit each: most phrases have one, and describe nothing.
    const uses = new Map<number, number>();
    for (const [index, others] of forms.entries())
      for (const other of others.keys())
        for (const id of this.#byWord.get(other) ?? []) uses.set(id, (uses.get(id) ?? 0) | (1 << index));
    const found = new Map<number, Map<string, { worth: number; word: number }>>();
    for (const [index, others] of forms.entries()) {
      for (const [other, worth] of others) {
        for (const id of this.#byWord.get(other) ?? []) {
          const used = uses.get(id) ?? 0;
          if ((used & (used - 1)) === 0) continue;
          const matched = found.get(id) ?? new Map<string, { worth: number; word: number }>();
          found.set(id, matched);
          const before = matched.get(other);
          if (before === undefined || before.worth < worth) matched.set(other, { worth, word: index });
        }
      }
    }
    const best = new Map<SynonymRow, Described>();
    for (const [id, matched] of found) {
      const phrase = this.#phrases[id];
      if (phrase === undefined) continue;
      const used = new Set([...matched.values()].map(({ word }) => word));
      if (used.size < 2) continue;
      let sum = 0;
      for (const [word, { worth }] of matched) sum += worth * this.#rarity(word);
      const likeness = Math.min(1, sum / phrase.weight);
      if (likeness < MEANT || likeness <= (best.get(phrase.row)?.likeness ?? 0)) continue;
      const { row, isName } = phrase;
      best.set(row, { row, isName, likeness, words: [...used].sort((a, b) => a - b) });
    }
    return [...best.values()]
      .sort((a, b) => b.likeness * b.words.length - a.likeness * a.words.length)
      .slice(0, MOST_DESCRIBED);
  }

  #rarity(word: string): number {
    return rarity(this.#byWord.get(word)?.length ?? 0, this.#phrases.length);
  }

  /** A word, what else it is called where that is one word, and for a single character the words that hold it. */
  #forms(typed: string): Map<string, number> {
    const word = /^[a-z]/u.test(typed) ? stemOf(typed) : potentialOf(typed);
    const forms = new Map<string, number>([[word, LIKE.same]]);
    for (const { kind, canonical } of this.#table.of(typed)) {
      const other = wordsOfPhrase(canonical, this.#analyzer);
      const [only] = other;
      if (other.length === 1 && only !== undefined && !forms.has(only)) forms.set(only, LIKE[kind]);
    }
    // 淹没 for 淹, 小岛 for 岛: what a phrase says in one character, and the other way round.
    if (/^\p{Script=Han}{2}$/u.test(word)) {
      for (const char of word) if (this.#byWord.has(char) && !forms.has(char)) forms.set(char, LIKE.part);
    }
    if (/^\p{Script=Han}$/u.test(word)) {
      for (const other of this.#byChar.get(word) ?? []) if (!forms.has(other)) forms.set(other, LIKE.part);
    }
    return forms;
  }
}

function rarity(count: number, all: number): number {
  return Math.log(1 + all / (count + 1));
}

/** The words of a name that say something, each once: Chinese words, English stems. */
export function wordsOfPhrase(canonical: string, analyzer: TextAnalyzer): readonly string[] {
  const words = runsOf(canonical).flatMap(({ han, start, end }) => {
    if (!han) return canonical.slice(start, end).split('-');
    return analyzer.words(canonical, start, end).map((span) => canonical.slice(span.start, span.end));
  });
  const kept = words.filter((word) => !STOP_WORDS.has(word));
  return [...new Set(kept.map((word) => (/^[a-z]/u.test(word) ? stemOf(word) : potentialOf(word))))];
}

/** 买不起, 买得到, 买不到 → 买: what can or cannot be done is the same doing. */
function potentialOf(word: string): string {
  return /^\p{Script=Han}[不得]\p{Script=Han}{1,2}$/u.test(word) ? word.charAt(0) : word;
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
