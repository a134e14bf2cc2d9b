/** American and British endings, plurals, and the endings of verbs: in this order, the first that fits. */
const ENDINGS: readonly (readonly [ending: RegExp, becomes: string])[] = [
  [/(?:'s|s')$/u, ''],
  [/ies$/u, 'y'],
  [/(ss|x|ch|sh)es$/u, '$1'],
  [/([^su])s$/u, '$1'],
];

const SPELLINGS: readonly (readonly [one: RegExp, other: string])[] = [
  [/our(?=$|e)/u, 'or'],
  [/is(e|ation|ing|ed)$/u, 'iz$1'],
  [/programme$/u, 'program'],
  [/re$/u, 'er'],
  [/ence$/u, 'ense'],
  [/aemia$/u, 'emia'],
  [/oea$/u, 'ea'],
];

const stems = new Map<string, string>();
/** Words whose stem is remembered: nobody's typing fills the memory. */
const MOST_STEMS = 50_000;

/** What all forms of an English word share: labours, labor → labor; trafficking, trafficked → traffick. */
export function stemOf(word: string): string {
  if (word.length < 4) return word;
  let known = stems.get(word);
  if (known === undefined) {
    known = stemmed(word);
    if (stems.size < MOST_STEMS) stems.set(word, known);
  }
  return known;
}

function stemmed(word: string): string {
  let stem = word;
  for (const [ending, becomes] of ENDINGS) {
    if (!ending.test(stem)) continue;
    stem = stem.replace(ending, becomes);
    break;
  }
  for (const [one, other] of SPELLINGS) stem = stem.replace(one, other);
  const bare = stem.replace(/(?:ing|ed)$/u, '');
  if (bare.length >= 3 && /[aeiouy]/u.test(bare)) stem = bare;
  return stem.replace(/(.)\1$/u, '$1').replace(/e$/u, '');
}

/**
 * What all forms of a name in Latin letters share: each word's stem, hyphens as blanks. Any other name is its own key.
 */
export function wordKey(canonical: string): string {
  if (!/^[a-z][a-z0-9 .&'-]*$/u.test(canonical)) return canonical;
  return canonical
    .split(/[ -]+/u)
    .filter((word) => word !== 's' && word !== '')
    .map(stemOf)
    .join(' ');
}
