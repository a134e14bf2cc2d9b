import { formatPlace } from '../model/place.js';
import { fold } from '../text/fold.js';
import { type PlaceExpression, place } from './places.js';
import { formatFromEnd } from './read-counted-place.js';
import { readPlaces } from './read-places.js';

/** Longest text that is read as an expression: room for a list of some hundred paragraphs. */
const LONGEST = 500;
/** What ends a sentence that is pasted; 段、 and 11. are slips of the same kind. */
const TRAILING = /[\s。.!?,、;:…]+$/u;

/** ⑾, (11): the number as a list of paragraphs prints it. */
const IN_BRACKETS = /^\(\s?(\d{1,4})\s?\)$/u;

/**
 * Reads a user's way of pointing at paragraphs, the whole of it or nothing: `11(b)`, `第5(b)段`, `3-5,7`, `PP3`,
 * `序言部分第3段`, `附件二第5段`, `第二条第四款`, `title`.
 *
 * @returns what was pointed at in the order typed; undefined for anything not understood, a backwards range
 *   (`5-3`) or a text of more than 500 characters. Whether such paragraphs exist is another question.
 */
export function parseLocators(text: string): PlaceExpression | undefined {
  if (text.length > LONGEST) return undefined;
  const { cased } = fold(text.trim());
  const typed = cased.replace(TRAILING, '').trim();
  return readPlaces(IN_BRACKETS.exec(typed)?.[1] ?? typed, 0, 'typed')?.places;
}

/** The canonical text of an expression: `annex/3-5,pp2`. `parseLocators` reads it back. */
export function formatLocators(expression: PlaceExpression): string {
  return expression
    .map((range) => {
      const { from, to, onward } = range;
      const counted = formatFromEnd(range);
      if (counted !== undefined)
        return `${formatPlace(place({ containers: from.containers }))}${from.containers.length > 0 ? '/' : ''}${counted}`;
      const first = formatPlace(from);
      if (onward) return `${first}ff`;
      if (to === undefined) return first;
      // The end of a range repeats neither its container nor its series.
      const last = formatPlace({ ...to, containers: [] });
      const bare =
        to.paragraph === undefined ? last.replace(/^(?:pp|fn|goal|art(?=\d)|[a-z-]+\/)/u, '') : last;
      return `${first}-${bare}`;
    })
    .join(',');
}
