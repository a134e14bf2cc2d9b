import type { Reply } from '../../contract/reply.js';
import { answerMention } from '../../mention.js';
import type { Situation } from '../situation.js';

/**
 * A line that is nothing but a reference is looked up as it stands: /para says what is wrong with it, unless the line
 * can be read otherwise.
 */
export async function referenceAnswer(situation: Situation): Promise<Reply | undefined> {
  const { line, context, places } = situation;
  const run = await answerMention(line.source, context);
  if (run.command !== 'para') return undefined;
  const reply = await context.run('para', run.options);
  return reply.status === 'notice' && places.length > 0 ? undefined : reply;
}
