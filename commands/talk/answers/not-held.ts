import { symbolLink } from '../../../index/model/symbol.js';
import { type Body, organOfSymbol } from '../../../index/names/bodies.js';
import { notice, plain, strong } from '../../composing/compose.js';
import type { Locale } from '../../contract/locale.js';
import type { Block, Reply } from '../../contract/reply.js';
import { quoteOf } from '../../quoting/quote.js';
import type { DocumentMention } from '../documents.js';
import type { Situation } from '../situation.js';
import { citingUnits, targetsNamed } from './citing.js';

/** Places that cite what is not held, and are quoted: they say what it is. */
const MOST_CITING = 2;

/** A document that is named and not held: said so, with its link and what cites it, never searched for. */
export async function notHeldDocument({ context }: Situation, mention: DocumentMention): Promise<Reply> {
  const { messages } = context;
  const url = mention.symbol === undefined ? undefined : symbolLink(mention.symbol);
  const link: readonly Block[] =
    url === undefined ? [] : [{ type: 'fields', rows: [{ name: messages.cite.link, value: url, url }] }];
  const organ = mention.symbol === undefined ? undefined : organOfSymbol(mention.symbol);
  const name = mention.text.trim();
  // 第6/14号决议: of which body says the number alone.
  const whose = organ && /^第?\s*\d/u.test(name) ? nameOf(organ, context.locale) : '';
  const citing = (await citingUnits(targetsNamed(mention), [], undefined, context)).slice(0, MOST_CITING);
  return notice('not-held', [
    strong(messages.talk.notHeld(`${whose}${name}`)),
    ...link,
    ...(citing.length > 0
      ? [plain(messages.talk.citedThere), ...citing.map(({ held, unit }) => quoteOf(held, unit))]
      : []),
    ...whatIsHeld(messages),
  ]);
}

/** An instrument that is not held, with the article that was asked for. */
export function notHeldInstrument({ context, instruments }: Situation): Reply {
  const { messages } = context;
  const names = instruments
    .map(({ name, article = '' }) => `《${name}》${article}`)
    .join(messages.listSeparator);
  return notice('not-held', [strong(messages.talk.notHeld(names)), ...whatIsHeld(messages)]);
}

function whatIsHeld(messages: Situation['context']['messages']): readonly Block[] {
  return [{ type: 'list', items: [{ text: messages.docs.summary, question: '/docs' }] }];
}

/** A body before the number of what it adopted. */
function nameOf({ zh, en }: Body, locale: Locale): string {
  return locale === 'en' ? `${en} ` : zh;
}
