import { symbolsOf } from '../../../index/citation/short-form.js';
import type { Reply } from '../../contract/reply.js';
import { answerMention } from '../../mention.js';
import type { Situation } from '../situation.js';
import { notHeldDocument } from './not-held.js';

/**
 * A line that is nothing but a reference is looked up as it stands: /para says what is wrong with it, unless the line
 * can be read otherwise.
 */
export async function referenceAnswer(situation: Situation): Promise<Reply | undefined> {
  const { line, context, places, documents } = situation;
  // letter para 1: whose paragraphs are meant depends on the noun.
  if (documents.some(({ how }) => how === 'noun') && places.length > 0) return undefined;
  // 是决议: says which one was meant before.
  if (documents.some(({ how }) => how === 'noun') && /^而?是/u.test(line.text)) return undefined;
  const run = await answerMention(line.source, context);
  if (run.command !== 'para') return undefined;
  const reply = await context.run('para', run.options);
  const [symbol] = symbolsOf(run.options['document'] ?? '');
  if (reply.code === 'document-not-found' && symbol !== undefined && documents.length === 0)
    return notHeldDocument(situation, {
      start: 0,
      end: 0,
      text: line.source.trim(),
      named: [],
      how: 'name',
      symbol,
    });
  const readOtherwise = places.length > 0 || documents.some(({ named }) => named.length === 0);
  return reply.status === 'notice' && readOtherwise ? undefined : reply;
}
