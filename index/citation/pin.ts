import type { Unit } from '../model/document.js';
import { splitLocator } from '../model/locator.js';
import { parseChineseNumeral } from '../text/numerals.js';
import type { Series } from './locator-words.js';

/** A locator taken apart, so that what a user typed and what a document prints can be compared. */
export interface Pin {
  readonly container: string;
  /** Undefined for words (`title`). */
  readonly series: Series | undefined;
  /** Of a numbered unit; of a word with a number (`letter/2`) that number; else undefined. */
  readonly number: number | undefined;
  /** The word of a word locator. */
  readonly word: string | undefined;
  /** Letters of subparagraphs in comparable form: `(一)` and `(1)` alike. */
  readonly letters: readonly string[];
}

const NUMBERED = /^(pp|fn)?(\d+)((?:\([^()]+\))*)$/u;
const WORD = /^([a-z-]+)(?:\/(\d+)((?:\([^()]+\))*))?$/u;
const MARKS = /\(([^()]+)\)/gu;

/** Lower case, and Chinese numerals as digits: how a letter is printed varies from text to text. */
function comparable(letter: string): string {
  const number = parseChineseNumeral(letter);
  return number === undefined ? letter.toLowerCase() : String(number);
}

const lettersOf = (marks: string) => [...marks.matchAll(MARKS)].map((mark) => comparable(mark[1] ?? ''));

/** The parts of a pin within a container. Undefined where the pin is in no known form (a note marked `*`). */
export function parsePin(container: string, pin: string): Pin | undefined {
  const numbered = NUMBERED.exec(pin);
  if (numbered) {
    const [, prefix, digits, marks = ''] = numbered;
    return {
      container,
      series: prefix === 'pp' || prefix === 'fn' ? prefix : 'op',
      number: Number(digits),
      word: undefined,
      letters: lettersOf(marks),
    };
  }
  const word = WORD.exec(pin);
  if (!word) return undefined;
  const number = word[2] === undefined ? undefined : Number(word[2]);
  return { container, series: undefined, number, word: word[1], letters: lettersOf(word[3] ?? '') };
}

/** The parts of a unit's locator; a note's mark that is no number (`fn*`) counts as of its series without number. */
export function pinOf(unit: Unit): Pin {
  const { container, pin } = splitLocator(unit.locator);
  return (
    parsePin(container, pin) ?? {
      container,
      series: pin.startsWith('fn') ? 'fn' : undefined,
      number: undefined,
      word: pin,
      letters: [],
    }
  );
}

/** The same unit, or one within it: 11 covers 11(a). `signature` and `signature/1` are the same. */
export function covers(outer: Pin, inner: Pin): boolean {
  if (outer.container !== inner.container || outer.series !== inner.series) return false;
  const same =
    outer.series === undefined
      ? outer.word === inner.word && (outer.number ?? 1) === (inner.number ?? 1)
      : outer.number === inner.number;
  return same && outer.letters.every((letter, index) => letter === inner.letters[index]);
}
