import { pinyin } from 'pinyin-pro';
import { toSimplified } from '../text/han.js';

const sounds = new Map<string, readonly string[]>();

/** Every reading of a Han character, without tones (行: xing, hang, heng). */
export function soundsOf(char: string): readonly string[] {
  let known = sounds.get(char);
  if (known === undefined) {
    known = pinyin(toSimplified(char), { toneType: 'none', multiple: true, type: 'array', v: true });
    sounds.set(char, known);
  }
  return known;
}

const near = new Map<string, readonly string[]>();

/** The readings of a character with those confused that people confuse: zh/z, ch/c, sh/s, n/l, and -ng/-n. */
function blurredSoundsOf(char: string): readonly string[] {
  let known = near.get(char);
  if (known === undefined) {
    known = soundsOf(char).map((sound) =>
      sound
        .replace(/^([zcs])h/u, '$1')
        .replace(/^l/u, 'n')
        .replace(/ng$/u, 'n'),
    );
    near.set(char, known);
  }
  return known;
}

/** What words share that sound alike when each character is read in its first way, and sounds are confused. */
export function soundKeyOf(word: string): string {
  let key = '';
  for (const char of word) key += `${blurredSoundsOf(char)[0] ?? char} `;
  return key;
}

/** How alike two characters sound: 2 the same without tones, 1 confusable, 0 not alike. */
export function soundLikeness(one: string, other: string): 0 | 1 | 2 {
  const others = soundsOf(other);
  if (soundsOf(one).some((sound) => others.includes(sound))) return 2;
  const blurred = blurredSoundsOf(other);
  return blurredSoundsOf(one).some((sound) => blurred.includes(sound)) ? 1 : 0;
}

/** How the Han characters of a name are read, in order, without tones. */
export function syllablesOf(name: string): readonly string[] {
  return pinyin(toSimplified(name), { toneType: 'none', type: 'array', nonZh: 'removed', v: true });
}

/**
 * Whether Latin letters typed so far begin the pinyin or the initials of a name at its first or any later character
 * (`maidu`, `mdbg`, `fanmai` → 打击贩卖…). Case, spaces and apostrophes do not count.
 * @param syllables As `syllablesOf` gives them.
 */
export function beginsPinyin(syllables: readonly string[], typed: string): boolean {
  const wanted = lettersOf(typed);
  if (wanted === undefined) return false;
  for (let from = 0; from < syllables.length; from++)
    if (beginsAt(syllables, from, wanted, 1) || beginsAt(syllables, from, wanted)) return true;
  return false;
}

/** The letters that count of what was typed; undefined where it is not pinyin. */
export function lettersOf(typed: string): string | undefined {
  const letters = typed.toLowerCase().replace(/[\s'’-]/gu, '');
  return /^[a-z]+$/u.test(letters) ? letters : undefined;
}

/** What `beginsPinyin` looks for, the other way round: all that the letters typed may be the beginning of, cut to `most`. */
export function typableSounds(syllables: readonly string[], most: number): readonly string[] {
  const sounds = new Set<string>();
  for (let from = 0; from < syllables.length; from++) {
    const rest = syllables.slice(from, from + most);
    sounds.add(rest.join('').slice(0, most));
    sounds.add(rest.map((syllable) => syllable.charAt(0)).join(''));
  }
  return [...sounds];
}

/** @param letters Of each syllable; all of it unless told. */
function beginsAt(syllables: readonly string[], from: number, wanted: string, letters?: number): boolean {
  let at = 0;
  for (let index = from; at < wanted.length; index++) {
    const syllable = syllables[index]?.slice(0, letters);
    if (syllable === undefined) return false;
    const part = wanted.slice(at, at + syllable.length);
    if (!syllable.startsWith(part)) return false;
    at += syllable.length;
  }
  return true;
}

/** Whether Latin letters typed so far may mean a Chinese name, as `beginsPinyin` says. */
export function matchesPinyin(name: string, typed: string): boolean {
  return beginsPinyin(syllablesOf(name), typed);
}
