import { allBodies } from '../names/bodies.js';
import { allInstruments } from '../names/instruments.js';
import { allPosts } from '../names/posts.js';
import { allStates } from '../names/states.js';
import { ACRONYMS } from '../tables/acronyms.js';
import { GENRES } from '../tables/genres.js';
import { glossary, plainWords } from '../tables/glossary/glossary.js';
import { readGlossary } from '../tables/glossary/read-glossary.js';
import { HOUSE_TERMS, WORD_FIELDS } from '../tables/house-terms.js';
import { listOf } from '../tables/read-table.js';
import { regionalWords } from './regional-words.js';
import { type SynonymGroup, SynonymTable } from './synonyms.js';

let table: SynonymTable | undefined;

/** Every table of synonyms there is, read once, and what a reader adds to them. */
export function synonymTable(own: readonly SynonymGroup[] = []): SynonymTable {
  if (own.length > 0) return new SynonymTable([...own, ...groups()]);
  table ??= new SynonymTable(groups());
  return table;
}

/** A further table is one more name in this list. */
function groups(): readonly SynonymGroup[] {
  return [
    ...allBodies(),
    ...allInstruments(),
    ...allPosts(),
    ...allStates(),
    // 信 alone is a part of too many words.
    ...GENRES.filter(({ zh }) => zh.length > 1).map(({ zh, en }) => ({ names: [zh, en] })),
    ...HOUSE_TERMS.map(({ names, related }) => ({ names: listOf(names), related: listOf(related) })),
    ...WORD_FIELDS.flatMap(({ words }) => fieldOf(listOf(words))),
    ...glossary(),
    ...plainWords().map((words) => ({ ...words, oneWay: true })),
    ...readGlossary(ACRONYMS),
    ...regionalWords(),
  ];
}

/** Every word of a field is related to every other. */
function fieldOf(words: readonly string[]): SynonymGroup[] {
  return words.map((word, at) => ({ names: [word], related: words.slice(at + 1) }));
}
