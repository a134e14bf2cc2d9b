import { describeParagraphs, type NumberRange } from '../../index/citation/describe-paragraphs.js';
import { formatLocators } from '../../index/citation/locators.js';
import { outOfContainer, type PlaceExpression, type PlaceRange, place } from '../../index/citation/places.js';
import type { Document } from '../../index/model/document.js';
import { type Container, formatContainers, placeOf } from '../../index/model/place.js';
import type { Series } from '../../index/model/series.js';
import { containerLabel, rangeLabel } from '../composing/place-label.js';
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
    (unit) => unit.kind === 'operative' && placeOf(unit.locator).containers.length === 0,
  );
  return describeParagraphs(document)
    .map((part) => ({ ...part, container: formatContainers(part.containers) }))
    .filter((part) => container === undefined || part.container === container)
    .flatMap((part) => {
      const numbered = part.container === '' && hasOperative ? places.operatives : places.paragraphs;
      const series: readonly (readonly [Series, (numbers: string) => string])[] = [
        ['art', places.article],
        ['op', numbered],
        ['goal', places.goal],
        ['pp', places.preambulars],
        ['fn', places.footnotes],
        ['letter', places.letter],
      ];
      return series.flatMap(([each, name]) => {
        const ranges = part.numbers[each] ?? [];
        if (ranges.length === 0) return [];
        const label = name(rangesLabel(ranges, places, messages.listSeparator));
        const inside = part.container === '' || part.container === container;
        return [
          {
            text: inside ? label : places.within(containerLabel(part.container, messages), label),
            locators: formatLocators(ranges.map((range) => rangeOf(range, each, part.containers))),
          },
        ];
      });
    });
}

function rangesLabel(ranges: readonly NumberRange[], places: PlaceMessages, separator: string): string {
  return ranges.map(({ from, to }) => (from === to ? from : places.range(from, to))).join(separator);
}

function rangeOf({ from, to }: NumberRange, series: Series, containers: readonly Container[]): PlaceRange {
  const first = place({ containers, series, number: from });
  return from === to ? { from: first } : { from: first, to: { ...first, number: to } };
}

/**
 * What is not there, in the reader's words: 第15至20段、序言部分第12段; without the annex where that is what was named.
 */
export function missingPlaces(missing: PlaceExpression, messages: Messages, container?: string): string {
  return missing
    .map((each) => rangeLabel(outOfContainer(each, container), messages))
    .join(messages.listSeparator);
}
