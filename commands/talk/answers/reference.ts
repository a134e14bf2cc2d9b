import type { Reply } from '../../contract/reply.js';
import { answerMention } from '../../mention.js';
import type { Situation } from '../situation.js';

/** A line that is nothing but a reference is looked up as it stands: /para says what is wrong with it. */
export async function referenceAnswer({ line, context }: Situation): Promise<Reply | undefined> {
  const run = await answerMention(line.source, context);
  return run.command === 'para' ? context.run('para', run.options) : undefined;
}
