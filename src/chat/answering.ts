import type { Command, CommandContext } from '../../commands/contract/command.js';
import type { Locale } from '../../commands/contract/locale.js';
import type { Reply } from '../../commands/contract/reply.js';
import type { Messages } from '../../commands/messages/messages.js';
import type { Corpus } from '../../index/corpus.js';
import { answer } from '../dispatch/answer.js';
import { complete, type DispatchContext, type FailureReport } from '../dispatch/dispatch.js';
import type { Answering, AskContext } from './ports.js';

export interface AnsweringOptions {
  readonly corpus: Corpus;
  readonly commands: readonly Command[];
  readonly messagesFor: (locale: Locale) => Messages;
  /** Every reference in a message (commands/mention.ts). */
  readonly citations: (text: string, asked: boolean, context: CommandContext) => Promise<Reply | undefined>;
  /** Is told of every fault once, with the id that the user was shown. */
  readonly report: (failure: FailureReport) => void;
}

/** The commands as Chat asks for them: dispatch with the corpus, the language and the channel filled in. */
export function createAnswering(options: AnsweringOptions): Answering {
  const { corpus, commands, messagesFor, report } = options;

  function contextOf(asked: Pick<AskContext, 'locale' | 'signal'> & Partial<AskContext>): DispatchContext {
    return { corpus, commands, messages: messagesFor(asked.locale), report, ...asked };
  }

  return {
    commands: commands.map(({ name }) => name),
    answer: (question, asked) => answer(question, contextOf(asked)),
    complete: (request, asked) => complete(request, contextOf(asked)),
    citations: (text, wanted, asked) => options.citations(text, wanted, contextOf(asked)),
  };
}
