import { describeParagraphs, type NumberRange } from '../../index/citation/describe-paragraphs.js';
import { formatLocators, type LocatorItem, parseLocators } from '../../index/citation/locators.js';
import type { Document } from '../../index/model/document.js';
import { splitLocator } from '../../index/model/locator.js';
import { containerLabel, itemLabel } from '../composing/place-label.js';
import type { Messages } from '../messages/messages.js';
import type { PlaceMessages } from '../messages/words/words.js';

/** One kind of paragraph in one part of a document: 执行部分第1至14段, and the locators that ask for all of it. */
export interface Contents {
  readonly text: string;
  readonly locators: string;
}

/** What can be asked for by number: of the whole document, or of the annex that was named. */
export function describeContents(
  document: Document,
  messages: Messages,
  container?: string,
): readonly Contents[] {
  const { places } = messages;
  const hasOperative = document.units.some(
    (unit) => unit.kind === 'operative' && splitLocator(unit.locator).container === '',
  );
  return describeParagraphs(document)
    .filter((part) => container === undefined || part.container === container)
    .flatMap((part) => {
      const numbered = part.container === '' && hasOperative ? places.operatives : places.paragraphs;
      const letters = part.words.flatMap((word) =>
        /^letter\/\d+$/u.test(word) ? [Number(word.slice(7))] : [],
      );
      const series: readonly (readonly [string, readonly NumberRange[], (numbers: string) => string])[] = [
        ['', part.operative, numbered],
        ['pp', part.preambular, places.preambulars],
        ['fn', part.footnotes, places.footnotes],
        ['letter/', letters.length === 0 ? [] : [{ from: 1, to: letters.length }], places.letter],
      ];
      return series
        .filter(([, ranges]) => ranges.length > 0)
        .map(([prefix, ranges, name]) => {
          const label = name(rangesLabel(ranges, places, messages.listSeparator));
          const inside = part.container === '' || part.container === container;
          return {
            text: inside ? label : places.within(containerLabel(part.container, messages), label),
            locators: formatLocators(ranges.map((range) => rangeItem(range, prefix, part.container))),
          };
        });
    });
}

function rangesLabel(ranges: readonly NumberRange[], places: PlaceMessages, separator: string): string {
  return ranges
    .map(({ from, to }) => (from === to ? `${from}` : places.range(`${from}`, `${to}`)))
    .join(separator);
}

function rangeItem({ from, to }: NumberRange, prefix: string, container: string): LocatorItem {
  return {
    ...(container === '' ? {} : { container }),
    from: `${prefix}${from}`,
    ...(from === to ? {} : { to: `${prefix}${to}` }),
  };
}

/**
 * Canonical locators of what is not there, in the reader's words: 第15至20段、序言部分第12段; without the annex where
 * that is what was named.
 */
export function missingPlaces(missing: readonly string[], messages: Messages, container?: string): string {
  const label = ({ container: own, ...item }: LocatorItem) =>
    itemLabel(own === undefined || own === container ? item : { ...item, container: own }, messages);
  return missing
    .flatMap((locators) => parseLocators(locators)?.map(label) ?? [locators])
    .join(messages.listSeparator);
}
