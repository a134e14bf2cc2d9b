import { type Locator, splitLocator } from '../../index/model/locator.js';
import { type Messages, PLACE_WORDS, type PlaceMessages, type PlaceWord } from '../messages/messages.js';

const WORDS: ReadonlySet<string> = new Set(PLACE_WORDS);
const isPlaceWord = (word: string): word is PlaceWord => WORDS.has(word);

/** A locator in the reader's words, for lists: 第11段, 序言部分第3段, 附件第5段; `para. 11`, `annex, para. 5`. */
export function placeLabel(locator: Locator, messages: Messages): string {
  const { container, pin } = splitLocator(locator);
  const place = pinLabel(pin, messages.places);
  return container === '' ? place : messages.places.within(containerLabel(container, messages), place);
}

/** `annex`, `annex2`, `annex/A` → 附件, 附件2, 附件A节. */
export function containerLabel(container: string, messages: Messages): string {
  return container
    .split('/')
    .map((part) =>
      part.startsWith('annex') ? messages.places.annex(part.slice(5)) : messages.places.section(part),
    )
    .reduce((outer, inner) => messages.places.within(outer, inner));
}

function pinLabel(pin: string, places: PlaceMessages): string {
  const numbered = /^(pp|fn)?(\d.*|\*+)$/u.exec(pin);
  if (numbered) {
    const number = numbered[2] ?? '';
    if (numbered[1] === 'pp') return places.preambular(number);
    return numbered[1] === 'fn' ? places.footnote(number) : places.paragraph(number);
  }
  const [word = '', number] = pin.split('/');
  if (!isPlaceWord(word)) return pin;
  return number === undefined ? places.words[word] : places.nth(places.words[word], number);
}
