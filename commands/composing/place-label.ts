import type { LocatorItem } from '../../index/citation/locators.js';
import { CONTAINER, type Locator, splitLocator } from '../../index/model/locator.js';
import type { Messages } from '../messages/messages.js';
import { type OutlinePart, PLACE_WORDS, type PlaceWord } from '../messages/words/words.js';

const WORDS: ReadonlySet<string> = new Set(PLACE_WORDS);
const isPlaceWord = (word: string): word is PlaceWord => WORDS.has(word);

/** All paragraphs of a kind, as index/citation/locators.ts writes them. */
const SERIES: ReadonlyMap<string, OutlinePart> = new Map([
  ['op', 'operative'],
  ['pp', 'preambular'],
  ['fn', 'footnote'],
]);
const WHOLE_CONTAINER = new RegExp(`^${CONTAINER}(?:/${CONTAINER})*$`, 'u');

/** A locator in the reader's words, for lists: 第11段, 序言部分第3段, 附件第5段; `para. 11`, `annex, para. 5`. */
export function placeLabel(locator: Locator, messages: Messages): string {
  const { container, pin } = splitLocator(locator);
  return within(container, pinLabel(pin, undefined, messages), messages);
}

/** The same of what a user pointed at, which may be a range (第15至20段) or a whole part. */
export function itemLabel({ container = '', from, to }: LocatorItem, messages: Messages): string {
  const series = SERIES.get(from);
  if (series !== undefined) return within(container, messages.para.parts[series], messages);
  if (WHOLE_CONTAINER.test(from)) return containerLabel(from, messages);
  return within(container, pinLabel(from, to, messages), messages);
}

/** `annex`, `annex2`, `annex/A` → 附件, 附件2, 附件A节. */
export function containerLabel(container: string, { places }: Messages): string {
  return container
    .split('/')
    .map((step) => {
      const [, word, number = ''] = /^(annex|draft|part)(\d*)$/u.exec(step) ?? [];
      return word === 'annex' || word === 'draft' || word === 'part'
        ? places.containers[word](number)
        : places.section(step);
    })
    .reduce((outer, inner) => places.within(outer, inner));
}

function within(container: string, place: string, messages: Messages): string {
  return container === '' ? place : messages.places.within(containerLabel(container, messages), place);
}

function pinLabel(pin: string, to: string | undefined, { places }: Messages): string {
  const [, prefix, number] = /^(pp|fn)?(\d.*|\*+)$/u.exec(pin) ?? [];
  if (number !== undefined) {
    const range = to && places.range(number, to.replace(/^(?:pp|fn)/u, ''));
    if (prefix === 'pp') return range ? places.preambulars(range) : places.preambular(number);
    if (prefix === 'fn') return range ? places.footnotes(range) : places.footnote(number);
    return range ? places.paragraphs(range) : places.paragraph(number);
  }
  const [word = '', nth] = pin.split('/');
  if (!isPlaceWord(word)) return pin;
  if (nth === undefined) return places.words[word];
  const last = to?.split('/')[1];
  const numbers = last === undefined ? nth : places.range(nth, last);
  return word === 'letter' ? places.letter(numbers) : places.nth(places.words[word], numbers);
}
