import type { PlaceRange } from '../../index/citation/places.js';
import type { Locator } from '../../index/model/locator.js';
import {
  type Container,
  formatContainers,
  type Place,
  parseLocator,
  placeOf,
} from '../../index/model/place.js';
import type { Series } from '../../index/model/series.js';
import type { Messages } from '../messages/messages.js';
import { type OutlinePart, PLACE_WORDS, type PlaceWord } from '../messages/words/words.js';

const WORDS: ReadonlySet<string> = new Set(PLACE_WORDS);
const isPlaceWord = (word: string): word is PlaceWord => WORDS.has(word);

/** A series as a whole: all operative paragraphs, the preamble, the notes. */
const WHOLES: Readonly<Partial<Record<Series, OutlinePart>>> = {
  op: 'operative',
  pp: 'preambular',
  fn: 'footnote',
};

/** A locator in the reader's words, for lists: 第11段, 序言部分第3段, 附件第5段; `para. 11`, `annex, para. 5`. */
export function placeLabel(locator: Locator, messages: Messages): string {
  return rangeLabel({ from: placeOf(locator) }, messages);
}

/** The same of what a user pointed at, which may be a range (第15至20段) or a whole part. */
export function rangeLabel({ from, to, fromEnd }: PlaceRange, messages: Messages): string {
  const { series } = from;
  if (series === undefined) return containersLabel(from.containers, messages);
  // Of 最后一段 nothing is there at all, and the part as a whole is what is missing.
  if (fromEnd && fromEnd.nth > 1 && (series === 'pp' || series === 'fn' || series === 'op'))
    return within(from.containers, messages.places.fromEnd(series, fromEnd.nth, fromEnd.count), messages);
  return within(from.containers, pinLabel(from, to, messages), messages);
}

/** `annex`, `annex2`, `annex/A` → 附件, 附件2, 附件A节. */
export function containerLabel(container: string, messages: Messages): string {
  return containersLabel(parseLocator(container)?.containers ?? [], messages);
}

function containersLabel(containers: readonly Container[], { places }: Messages): string {
  const [outermost = '', ...further] = containers.map((each) =>
    each.kind === 'section'
      ? places.section(each.name)
      : places.containers[each.kind](each.kind !== 'part' && each.name === '1' ? '' : each.name),
  );
  return further.reduce((outer, inner) => places.within(outer, inner), outermost);
}

function within(containers: readonly Container[], place: string, messages: Messages): string {
  return formatContainers(containers) === ''
    ? place
    : messages.places.within(containersLabel(containers, messages), place);
}

const marks = (items: readonly string[]) => items.map((item) => `(${item})`).join('');
const printed = ({ number = '', paragraph, items }: Place) =>
  `${number}${paragraph === undefined ? '' : `(${paragraph})`}${marks(items)}`;

function pinLabel(from: Place, to: Place | undefined, messages: Messages): string {
  const { places } = messages;
  const { series = 'op' } = from;
  if (from.number === undefined) {
    const whole = WHOLES[series];
    if (whole !== undefined) return messages.para.parts[whole];
    return isPlaceWord(series) ? places.words[series] : series;
  }
  const number = printed(from);
  const range = to && places.range(number, printed(to));
  if (series === 'pp') return range ? places.preambulars(range) : places.preambular(number);
  if (series === 'fn') return range ? places.footnotes(range) : places.footnote(number);
  if (series === 'op') return range ? places.paragraphs(range) : places.paragraph(number);
  if (series === 'art') return places.article(range ?? number);
  if (series === 'goal') return places.goal(range ?? number);
  const numbers = range ?? number;
  if (series === 'letter') return places.letter(numbers);
  return isPlaceWord(series) ? places.nth(places.words[series], numbers) : number;
}
