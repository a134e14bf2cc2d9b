import type { IndexedName, NameIndex } from '../citation/name-index.js';
import type { DocumentSummary } from '../model/document.js';
import { foldKey } from '../text/fold.js';

/** What the pinyin of a name is, worked out when somebody first types Latin letters. */
const sounds = new WeakMap<IndexedName, readonly string[]>();
/** Names whose pinyin is worked out before others have their turn: some milliseconds. */
const SOUNDED_AT_ONCE = 50;

/**
 * Documents with a name that contains what was typed, or whose pinyin begins so (`maidu`, `gjjz`): those where a name
 * begins so first, else in their order; at most `most`.
 * @param rest Gives others their turn.
 */
export async function completeNames(
  partial: string,
  index: NameIndex,
  most: number,
  rest: () => Promise<void>,
): Promise<readonly DocumentSummary[]> {
  const typed = foldKey(partial);
  if (typed === '' && partial.trim() === '') return index.summaries.slice(0, most);
  const found = new Map<DocumentSummary, boolean>();
  const take = ({ summary, key }: IndexedName) =>
    void found.set(summary, found.get(summary) === true || key.startsWith(typed));
  if (typed !== '') index.containing(typed, Number.POSITIVE_INFINITY, () => true).forEach(take);
  (await soundingLike(partial, index, rest)).forEach(take);
  const all = index.inOrder([...found.keys()]);
  const begins = (summary: DocumentSummary) => found.get(summary) === true;
  return [...all.filter(begins), ...all.filter((summary) => !begins(summary))].slice(0, most);
}

/**
 * Names that what was typed in Latin letters may mean by their sound. For anything but such letters there are none, and
 * the large table of sounds is not even loaded.
 */
async function soundingLike(
  partial: string,
  index: NameIndex,
  rest: () => Promise<void>,
): Promise<readonly IndexedName[]> {
  if (!/^[a-z][a-z\s'’-]+$/iu.test(partial)) return [];
  const { beginsPinyin, syllablesOf } = await import('../analysis/pinyin.js');
  const found: IndexedName[] = [];
  let sounded = 0;
  for (const name of index.names()) {
    let syllables = sounds.get(name);
    if (syllables === undefined) {
      syllables = syllablesOf(name.name.slice(0, LONGEST_SOUNDED));
      sounds.set(name, syllables);
      if (++sounded % SOUNDED_AT_ONCE === 0) await rest();
    }
    if (beginsPinyin(syllables, partial)) found.push(name);
  }
  return found;
}

/** Characters of a name that somebody may begin to type. */
export const LONGEST_SOUNDED = 200;
