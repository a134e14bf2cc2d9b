import type { Unit } from '../../index/model/document.js';
import { type Language, languageOf } from '../../index/model/language.js';
import { answer, subtle } from '../composing/compose.js';
import { placeLabel } from '../composing/place-label.js';
import type { CommandContext } from '../contract/command.js';
import type { Block, Reply } from '../contract/reply.js';
import { addressesOf, locatorsOf } from '../lookup/locators-of.js';
import type { FoundPlace } from '../lookup/paragraph-lookup.js';
import { actionsFor } from '../quoting/navigation.js';
import { quoteOf } from '../quoting/quote.js';

/** A text in which units were found. */
export type FoundUnits = FoundPlace & { readonly units: readonly Unit[] };

/**
 * The same places of a document in several languages, place by place, in the order of the languages; what one of the
 * texts lacks is said.
 *
 * @param texts one a language; the first that has units is the one to leaf through
 */
export function sideBySide(
  texts: readonly FoundUnits[],
  languages: readonly Language[],
  { messages }: CommandContext,
): Reply {
  const first = texts.find(({ units }) => units.length > 0);
  const quotes = placesOf(texts).flatMap((locator) =>
    texts.flatMap(({ held, units }): readonly Block[] => {
      const unit = units.find((each) => each.locator === locator);
      return unit ? [quoteOf(held, unit)] : [];
    }),
  );
  return answer([...quotes, ...lacks(texts, messages)], {
    visibility: 'channel',
    actions: first
      ? actionsFor(first.held.document, first.units, locatorsOf(first.units), messages, languages)
      : [],
  });
}

/** Every place that one of the texts has, in reading order: of a later text behind the place it follows there. */
function placesOf(texts: readonly FoundUnits[]): readonly string[] {
  const places: string[] = [];
  for (const { units } of texts) {
    let at = 0;
    for (const { locator } of units) {
      const known = places.indexOf(locator);
      if (known < 0) places.splice(at, 0, locator);
      at = (known < 0 ? at : known) + 1;
    }
  }
  return places;
}

function lacks(texts: readonly FoundUnits[], messages: CommandContext['messages']): readonly Block[] {
  return texts.flatMap(({ held, units }): readonly Block[] => {
    const there = new Set(units.map(({ locator }) => locator));
    const missing = texts.flatMap((other) =>
      addressesOf(other.units.filter(({ locator }) => !there.has(locator))),
    );
    if (missing.length === 0) return [];
    const places = [...new Set(missing)].map((locator) => placeLabel(locator, messages));
    const name = messages.languages.names[languageOf(held.document)];
    return [subtle(messages.languages.lacks(name, places.join(messages.listSeparator)))];
  });
}
