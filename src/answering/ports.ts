import type { Choice, RawOptions } from '../../commands/contract/command.js';
import type { Locale } from '../../commands/contract/locale.js';
import type { Reply } from '../../commands/contract/reply.js';
import type { ChannelSettings } from '../../commands/contract/settings.js';
import type { Question } from './answering.js';

export interface AskContext {
  readonly locale: Locale;
  /** Absent in the terminal, which is no channel. */
  readonly channel?: ChannelSettings;
  /** Aborts when the question's time is over or the process leaves. */
  readonly signal: AbortSignal;
}

/** What Chat needs of the rest of the application: the commands behind it, told as three functions. */
export interface Answering {
  /** Parses and runs one question. */
  answer(question: Question, context: AskContext): Promise<Reply>;
  complete(
    request: {
      readonly command: string;
      readonly option: string;
      readonly partial: string;
      readonly given: RawOptions;
    },
    context: Pick<AskContext, 'locale' | 'signal'>,
  ): Promise<readonly Choice[]>;
  /** All references in a message; undefined where there is none. `asked`: those that we do not hold are named too. */
  citations(text: string, asked: boolean, context: AskContext): Promise<Reply | undefined>;
  /** Names of all commands: only these may become labels of a metric. */
  readonly commands: readonly string[];
}

/** The sentences of Chat itself. `id` is what the failure is logged under. */
export interface ChatSentences {
  readonly overLimit: (seconds: number) => string;
  readonly timedOut: (id: string) => string;
  readonly failed: (id: string) => string;
}
