import { alternatives } from '../text/alternatives.js';
import { ALL_WORDS, CHINESE_WORDS, type DocumentWords, ENGLISH_WORDS } from './document-words.js';

/**
 * How paragraphs of UN texts open: an adverb or two, how it is felt, and the verb (又 · 关切地 · 注意到). Mined from
 * aligned documents; an opening that is not listed still parses, since the part decides the kind and not the verb.
 */
function opening(words: DocumentWords, verbs: readonly string[]): string {
  const blank = words === ENGLISH_WORDS ? '\\s' : '';
  const lead = alternatives(words.openingAdverbs);
  const manner = words.openingManners.length === 0 ? '' : `(?:${alternatives(words.openingManners)})?`;
  const verb = `(?:${alternatives(verbs)})`;
  if (words === ENGLISH_WORDS)
    return `(?:(?:${lead})${blank})?(?:${verb.slice(3, -1)}|${verb.slice(3, -1).toLowerCase()})(?![a-z])`;
  return `(?:${lead}){0,2}${manner}${verb}`;
}

export const CHINESE_PREAMBULAR_OPENING = opening(CHINESE_WORDS, CHINESE_WORDS.preambular);
export const ENGLISH_PREAMBULAR_OPENING = `(?:(?:${alternatives(ENGLISH_WORDS.openingAdverbs)})\\s(?:${alternatives(ENGLISH_WORDS.preambular)}|${alternatives(ENGLISH_WORDS.preambular).toLowerCase()})|(?:${alternatives(ENGLISH_WORDS.preambular)}))(?![a-z])`;

const PREAMBULAR = new RegExp(`^["']?(?:${CHINESE_PREAMBULAR_OPENING}|${ENGLISH_PREAMBULAR_OPENING})`, 'u');
const OPERATIVE = new RegExp(
  `^["']?(?:${ALL_WORDS.map((words) => opening(words, words.operative)).join('|')})`,
  'u',
);

/** Defining youth as…, · Drawing upon…,: whatever else begins so, names and nouns aside. */
export const ENGLISH_PARTICIPLE =
  '(?!During|Nothing|Something|Anything|Everything|Following|Regarding|According|Including|Contracting|Working|Concluding|Opening|Closing|Meeting|Standing|Beijing)[A-Z][a-z]{3,12}ing\\s(?![A-Z])';
const PARTICIPLE = new RegExp(`^${ENGLISH_PARTICIPLE}`, 'u');

/** Which part a paragraph's first words belong to: bit 1 a preamble, bit 2 the operative part. */
export function openingOf(text: string): number {
  const head = text.slice(0, 40);
  return (PREAMBULAR.test(head) || PARTICIPLE.test(head) ? 1 : 0) | (OPERATIVE.test(head) ? 2 : 0);
}

/** The words that open a paragraph as printed (又敦促, 赞赏地注意到), or undefined where it opens otherwise. */
export function recognizeOpening(text: string): string | undefined {
  const head = text.slice(0, 40);
  return OPERATIVE.exec(head)?.[0] ?? PREAMBULAR.exec(head)?.[0];
}
