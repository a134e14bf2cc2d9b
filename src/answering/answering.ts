import type { Choice, RawOptions } from '../../commands/contract/command.js';
import type { Locale } from '../../commands/contract/locale.js';
import type { Reply } from '../../commands/contract/reply.js';

/** Where a question came from. Never holds the text of a message. */
export interface Origin {
  readonly platform: 'slack' | 'discord' | 'terminal';
  /** The platform's id of the event: a second delivery under the same id is a duplicate. */
  readonly eventId: string;
  readonly user: string;
  /** Workspace or server and channel, joined by `/`; the key of settings. */
  readonly channel: string;
  readonly locale?: Locale;
  /** Asked only where a command needs it. */
  readonly administrator: () => Promise<boolean>;
  /** When the event arrived, milliseconds of `performance.now()`. */
  readonly receivedAt: number;
}

export type Question =
  /** `/para 63/194 11`, with or without the slash; a line without a command is looked up if it is a reference, else searched. */
  { readonly line: string } | { readonly command: string; readonly options: RawOptions };

/**
 * What became of a question. `duplicate` gets no answer: the same event again, or one more question of somebody who is
 * over the limit and was told so often enough.
 */
export type Outcome =
  | { readonly kind: 'reply'; readonly reply: Reply; readonly locale: Locale }
  | { readonly kind: 'duplicate' };

/**
 * What a chat adapter asks of the application. Behind it: deduplication, the rate limit (30 at once, then one a
 * second a person; past that a private notice), settings of the channel, dispatch, metrics and logs.
 */
export interface Chat {
  /** Never rejects: a failure of ours is a Reply of status `failure`. */
  ask(question: Question, origin: Origin): Promise<Outcome>;
  /** Suggestions for one option; empty when it takes longer than `budgetMs` (2,500 unless told). */
  complete(
    command: string,
    option: string,
    partial: string,
    given: RawOptions,
    locale: Locale | undefined,
  ): Promise<readonly Choice[]>;
  /** Every reference in an ordinary message, answered together; undefined where there is none, they are off, or all were answered within 30 minutes. */
  citations(
    text: string,
    origin: Origin,
    /** `settings`: only where the channel turned it on; `asked`: a user pointed at this message (查引文). */
    why: 'settings' | 'asked',
  ): Promise<Outcome | undefined>;
  /** Counts work that outlives `ask` (sending the answer), so that a shutdown waits for it. */
  track<T>(work: Promise<T>): Promise<T>;
  /** Reports how the answer went out: the metrics' latency ends here. */
  answered(origin: Origin, how: 'sent' | 'failed' | 'expired'): void;
}
