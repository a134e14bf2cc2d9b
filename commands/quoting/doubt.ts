import type { Unit, UnitKind } from '../../index/model/document.js';
import { asLocator } from '../../index/model/locator.js';
import { subtle } from '../composing/compose.js';
import { placeLabel } from '../composing/place-label.js';
import type { Reply } from '../contract/reply.js';
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

/** Whether the reading of the text leaves the unit's number open. */
export function isDoubtful({ kind, certainty }: Unit): boolean {
  return certainty !== undefined && NUMBERED.has(kind);
}

/** One line of small print at the end of an answer, whichever command gave it, that quotes under a number in doubt. */
export function withDoubts(reply: Reply, messages: Messages): Reply {
  const doubtful = reply.blocks.flatMap((block) =>
    block.type === 'quote' && block.doubtful ? [block.citation.locator] : [],
  );
  if (doubtful.length === 0) return reply;
  const places = [...new Set(doubtful)].map((locator) => placeLabel(asLocator(locator), messages));
  const line = subtle(messages.para.uncertain(places.join(messages.listSeparator)));
  return { ...reply, blocks: [...reply.blocks, line] };
}
