import { strong } from '../../composing/compose.js';
import type { Reply } from '../../contract/reply.js';
import type { Situation } from '../situation.js';
import { documentTarget } from '../target.js';
import { typedName, understood } from './asked.js';
import { placesAsked } from './paragraphs.js';

/** How a paragraph was worded before and after: of the place that the line names, else of the one shown last. */
export async function historyAnswer(situation: Situation): Promise<Reply | undefined> {
  const { asked, refused } = await placesAsked('para', situation);
  if (refused) return refused;
  const { place } = situation.focus ?? {};
  const options = asked[0]?.options ?? (place && { document: place.document, paragraph: place.locator });
  if (!options) return undefined;
  const shown = `/history ${options['document'] ?? ''} ${options['paragraph'] ?? ''}`;
  return understood(await situation.context.run('history', options), shown, situation.context);
}

/** What is due within a year or month: 2009年到期的请求有哪些. */
export async function dueAnswer(situation: Situation): Promise<Reply | undefined> {
  const due = DUE.exec(situation.core)?.[1];
  if (due === undefined) return undefined;
  return understood(await situation.context.run('asks', { due }), `/asks due:${due}`, situation.context);
}

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

export const HISTORY =
  /沿革|历年|历届|以[前往]怎么[写说]|后来怎么[写说]|怎么演变|earlier wording|wordings? over/u;
export const DUE =
  /((?:19|20)\d{2}年?(?:\d{1,2}月)?)(?:内|底|以前|之前|前)?(?:有哪些|有什么|要)?(?:到期|截止|期限|该交)/u;
