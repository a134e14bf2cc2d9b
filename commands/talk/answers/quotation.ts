import { strong } from '../../composing/compose.js';
import type { Reply } from '../../contract/reply.js';
import type { Situation } from '../situation.js';
import { documentTarget } from '../target.js';
import { typedName, understood } from './asked.js';

/** Whether the words of the line stand so in the texts; that they stand in another document than was said comes first. */
export async function quotationAnswer(situation: Situation, quotation: string): Promise<Reply> {
  const { context } = situation;
  const target = situation.documents.length > 0 ? await documentTarget(situation) : undefined;
  const named = target?.kind === 'one' ? target.named : undefined;
  const reply = await context.run('verify', { quotation });
  const shown = reply.blocks.flatMap((block) => (block.type === 'quote' ? [block.citation] : []));
  const elsewhere =
    reply.verdict !== 'altered' &&
    named !== undefined &&
    shown.length > 0 &&
    shown.every(({ document }) => document !== named.summary.key);
  const [place] = shown;
  const first =
    elsewhere && place
      ? [strong(context.messages.talk.quotationElsewhere(typedName(named), place.text))]
      : [];
  return understood({ ...reply, blocks: [...first, ...reply.blocks] }, `/verify ${quotation}`, context);
}
