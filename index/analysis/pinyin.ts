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

/**
 * Whether Latin letters typed so far may mean a Chinese name: they begin its pinyin or its initials at the name's
 * first or any later character (`maidu`, `mdbg`, `fanmai` → 打击贩卖…). Case, spaces and apostrophes do not count.
 */
export function matchesPinyin(name: string, typed: string): boolean {
  const wanted = typed.toLowerCase().replace(/[\s'’-]/gu, '');
  if (!/^[a-z]+$/u.test(wanted)) return false;
  const syllables = pinyin(toSimplified(name), {
    toneType: 'none',
    type: 'array',
    nonZh: 'removed',
    v: true,
  });
  const initials = syllables.map((syllable) => syllable.slice(0, 1)).join('');
  if (initials.includes(wanted)) return true;
  return syllables.some((_, from) => syllables.slice(from).join('').startsWith(wanted));
}
