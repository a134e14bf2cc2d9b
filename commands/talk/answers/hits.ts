import { answer, notice, strong } from '../../composing/compose.js';
import type { Reply } from '../../contract/reply.js';
import { openDocument } from '../../lookup/held-document.js';
import { quoteOf } from '../../quoting/quote.js';
import type { PlaceRef } from '../focus.js';
import type { Situation } from '../situation.js';
import { answerAsked } from './asked.js';
import { askedOf } from './paragraphs.js';

/** The n-th of the last hits that were shown; -1 is the last one. */
export function hitAt({ focus }: Situation, nth: number): PlaceRef | undefined {
  const count = focus?.list?.shown ?? 0;
  const position = nth < 0 ? count + nth : nth - 1;
  return position >= 0 && position < count ? focus?.list?.places[position] : undefined;
}

/** The n-th of the last hits, whole; -1 is the last one. */
export async function nthAnswer(situation: Situation, nth: number): Promise<Reply> {
  const { messages } = situation.context;
  const count = situation.focus?.list?.shown ?? 0;
  const ref = hitAt(situation, nth);
  const asked = ref ? await askedOf('para', [ref], situation) : [];
  if (asked.length === 0) return notice('no-such-result', [strong(messages.talk.noSuchResult(count))]);
  return answerAsked(asked, situation);
}

/** Hits shown at once when more are asked for. */
const MORE_AT_ONCE = 5;

/** The hits that come after those shown. */
export async function moreAnswer(situation: Situation): Promise<Reply | undefined> {
  const { messages } = situation.context;
  const list = situation.focus?.list;
  if (!list) return undefined;
  const further = list.places.slice(list.shown, list.shown + MORE_AT_ONCE);
  if (further.length === 0)
    return answer([strong(messages.talk.noMore(list.shown))], { visibility: 'asker' });
  const quotes = [];
  for (const { document, locator } of further) {
    const held = await openDocument(document, situation.context);
    const unit = held?.unit(locator);
    if (held && unit) quotes.push(quoteOf(held, unit));
  }
  return answer([strong(messages.talk.more(list.shown + 1, list.shown + quotes.length)), ...quotes], {
    visibility: 'asker',
  });
}
