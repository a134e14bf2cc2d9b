import type { TextAnalyzer } from '../analysis/analyzer.js';
import { soundKeyOf } from '../analysis/pinyin.js';
import type { SynonymTable } from './synonyms.js';

/** No word that is looked for by its sound is longer. */
export const LONGEST_WORD = 10;

/** What is looked up: pairs by either character, words by their sound, Latin words one letter off. */
export interface WordLookUps {
  readonly first: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
  readonly sounds: ReadonlySet<string>;
  readonly latin: ReadonlySet<string>;
}

/** By what a term is looked up: as a pair of characters, by its sound, or as a Latin word. */
export interface WordLookUp {
  readonly pair?: { readonly first: string; readonly second: string };
  readonly sound?: string;
  readonly latin: boolean;
}

/** How a `Vocabulary` finds a term of the corpus; by none of these ways, where it cannot be what was meant. */
export function wordLookUp(term: string, analyzer: TextAnalyzer): WordLookUp {
  if (/^\p{Script=Han}{2}$/u.test(term)) {
    const [first = '', second = ''] = term;
    const isWord = analyzer.words(term, 0, 2).length === 1;
    return { pair: { first, second }, ...(isWord && { sound: soundKeyOf(term) }), latin: false };
  }
  if (/^\p{Script=Han}{3,}$/u.test(term)) return { sound: soundKeyOf(term), latin: false };
  return { latin: /^[a-z]{4,}$/u.test(term) };
}

export interface TableWords {
  readonly bySound: ReadonlyMap<string, readonly string[]>;
  readonly latin: readonly string[];
}

const ofTables = new WeakMap<SynonymTable, TableWords>();

/** The words of a table, looked through once. */
export function wordsOfTable(table: SynonymTable): TableWords {
  const known = ofTables.get(table);
  if (known) return known;
  const bySound = new Map<string, string[]>();
  const latin: string[] = [];
  for (const name of new Set(table.names)) {
    if (/^\p{Script=Han}+$/u.test(name)) {
      if (name.length >= 2 && name.length <= LONGEST_WORD) push(bySound, soundKeyOf(name), name);
    } else {
      for (const word of name.split(/[^a-z]+/u)) if (word.length >= 4) latin.push(word);
    }
  }
  const words = { bySound, latin };
  ofTables.set(table, words);
  return words;
}

/** Adds to the list of a key. */
export function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
