import type { Unit, UnitKind } from '../../index/model/document.js';
import { subtle } from '../composing/compose.js';
import { placeLabel } from '../composing/place-label.js';
import type { Text } from '../contract/reply.js';
import type { Messages } from '../messages/messages.js';

/** Units whose number, printed or counted, somebody could cite. */
const NUMBERED: ReadonlySet<UnitKind> = new Set([
  'operative',
  'preambular',
  'paragraph',
  'subparagraph',
  'article',
  'footnote',
]);

/** One line of small print where an answer rests on a number that the reading of the text leaves open; else nothing. */
export function doubtsAbout(units: readonly Unit[], messages: Messages): readonly Text[] {
  const uncertain = units.filter(({ kind, certainty }) => certainty !== undefined && NUMBERED.has(kind));
  if (uncertain.length === 0) return [];
  const places = uncertain.map(({ locator }) => placeLabel(locator, messages)).join(messages.listSeparator);
  return [subtle(messages.para.uncertain(places))];
}
