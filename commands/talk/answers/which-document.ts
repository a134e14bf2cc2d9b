import { parseLocators } from '../../../index/citation/locators.js';
import type { NamedDocument } from '../../../index/corpus.js';
import { listed, notice, plain } from '../../composing/compose.js';
import { documentLabel } from '../../composing/document-label.js';
import { rangeLabel } from '../../composing/place-label.js';
import { paraQuestion } from '../../composing/questions.js';
import type { Reply } from '../../contract/reply.js';
import type { Situation } from '../situation.js';
import { unitsOf } from '../target.js';

/** Most documents that are offered: more are no choice any more. */
export const MOST_OFFERED = 8;

/**
 * Asks which document is meant, with a question for each: none is guessed. `ask` makes the question.
 * Where there are more than can be offered, says how to name one.
 */
export async function whichDocument(
  situation: Situation,
  candidates: readonly NamedDocument[] | undefined,
  locators: string | undefined,
  ask: (named: NamedDocument) => string,
): Promise<Reply> {
  const { messages } = situation.context;
  const offered = candidates ?? (await everyDocument(situation));
  const place =
    locators === undefined
      ? undefined
      : (parseLocators(locators)
          ?.map((range) => rangeLabel(range, messages))
          .join(messages.listSeparator) ?? locators);
  const expression = locators === undefined ? undefined : parseLocators(locators);
  const items = await Promise.all(
    offered.slice(0, MOST_OFFERED).map(async (named) => {
      // Where there is no such place the document itself is what can be asked for.
      const there = expression === undefined || (await unitsOf(named, expression, situation)).length > 0;
      return {
        text: nameOf(named, messages),
        question: there ? ask(named) : paraQuestion(named.summary.key),
      };
    }),
  );
  return notice('which-document', [
    ...listed(messages.talk.whichDocument(place ?? ''), items),
    ...(items.length === 0 ? [plain(messages.talk.whichDocument(place ?? ''))] : []),
    ...(items.length === offered.length && items.length > 0
      ? []
      : [{ type: 'list', items: [{ text: messages.docs.summary, question: '/docs' }] } as const]),
  ]);
}

/** Every document held, an annex in the place of what does nothing but transmit it; none where they are many. */
export async function everyDocument({ context }: Situation): Promise<readonly NamedDocument[]> {
  const { documents } = await context.corpus.size(context.signal);
  if (documents > MOST_OFFERED) return [];
  const summaries = await context.corpus.list(context.signal);
  return summaries.map((summary) => {
    const [annex, ...others] = summary.annexes;
    return annex && others.length === 0 && summary.type === 'letter'
      ? { summary, container: annex.container }
      : { summary };
  });
}

function nameOf({ summary, container }: NamedDocument, messages: Situation['context']['messages']): string {
  const annex = summary.annexes.find((each) => each.container === container);
  return annex ? `《${annex.title}》${messages.bracketed(documentLabel(summary))}` : documentLabel(summary);
}
