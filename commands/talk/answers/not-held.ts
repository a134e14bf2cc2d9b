import { symbolLink } from '../../../index/model/symbol.js';
import { notice, strong } from '../../composing/compose.js';
import type { Block, Reply } from '../../contract/reply.js';
import type { DocumentMention } from '../documents.js';
import type { Situation } from '../situation.js';

/** A document that is named and not held: said so, with its link, never searched for. */
export async function notHeldDocument({ context }: Situation, mention: DocumentMention): Promise<Reply> {
  const { messages } = context;
  const url = mention.symbol === undefined ? undefined : symbolLink(mention.symbol);
  const link: readonly Block[] =
    url === undefined ? [] : [{ type: 'fields', rows: [{ name: messages.cite.link, value: url, url }] }];
  return notice('not-held', [
    strong(messages.talk.notHeld(mention.text.trim())),
    ...link,
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
