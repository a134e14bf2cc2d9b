import { answerCitations } from '../../commands/mention.js';
import { messagesFor } from '../../commands/messages/catalogue.js';
import { COMMANDS } from '../../commands/registry.js';
import type { Corpus } from '../../index/corpus.js';
import { complete, type DispatchContext, guard } from './dispatch.js';
import { answer } from './execution.js';
import type { Answering, AskContext } from './ports.js';

/** What the chat service asks of the commands, over one corpus. */
export function createAnswering(corpus: Corpus, report: DispatchContext['report']): Answering {
  const contextOf = (
    asked: Pick<AskContext, 'locale' | 'signal'> & Partial<AskContext>,
  ): DispatchContext => ({
    ...asked,
    corpus,
    messages: messagesFor(asked.locale),
    commands: COMMANDS,
    report,
  });
  return {
    answer: (question, asked) => answer(question, contextOf(asked)),
    complete: (request, asked) => complete(request, contextOf(asked)),
    citations: (text, wasAsked, asked) =>
      guard('citations', contextOf(asked), () => answerCitations(text, wasAsked, contextOf(asked))),
    commands: COMMANDS.map(({ name }) => name),
  };
}
