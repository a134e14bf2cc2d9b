import type { RawOptions } from '../../commands/contract/command.js';
import type { Locale } from '../../commands/contract/locale.js';
import type { FetchProblem, OfferedFile, Owner } from '../../commands/contract/own-documents.js';
import type { Reply } from '../../commands/contract/reply.js';

/** Where a question came from. Never holds the text of a message. */
export interface Origin {
  readonly platform: 'slack' | 'discord' | 'terminal';
  /** The platform's id of the event: a second delivery under the same id is a duplicate. */
  readonly eventId: string;
  readonly user: string;
  /** Within which ids of users and events are given, where the platform has several that know nothing of each other. */
  readonly workspace?: string;
  /** Workspace or server and channel, joined by `/`; the key of settings. */
  readonly channel: string;
  readonly locale?: Locale;
  /** With the bot alone, where nothing can be shown to others. */
  readonly direct?: boolean;
  /** Others than the workspace's own may be there or may ask: they see no more than the channel's own documents. */
  readonly outside?: boolean;
  /** Asked only where a command needs it. */
  readonly administrator: (of?: Owner) => Promise<boolean>;
  /** The platform does not let us ask who is one: then `administrator` is false of everybody. */
  readonly cannotTell?: () => boolean;
  /** When the event arrived, milliseconds of `performance.now()`. */
  readonly receivedAt: number;
}

/** A file that lies with the platform. */
export interface FetchableFile extends OfferedFile {
  /**
   * Its bytes, counted while they come.
   * @throws {FetchError}
   */
  fetch(mostBytes: number, signal: AbortSignal): Promise<Uint8Array>;
}

/** Why a file could not be had. */
export class FetchError extends Error {
  constructor(
    readonly problem: FetchProblem,
    options?: ErrorOptions,
  ) {
    super(problem, options);
    this.name = 'FetchError';
  }
}

/** What a question may say of the talk it is part of; without it the channel is one conversation. */
export interface Said {
  /** Id of a conversation within the platform (a thread), where it is narrower than the channel. */
  readonly conversation?: string;
  /** Who spoke, where it is not who asks. */
  readonly user?: string;
  /** What the message answered that is replied to: a question whose focus this one takes up. */
  readonly about?: string;
  /** Id of a conversation that the speaker has before them, taken up where this one has no focus. */
  readonly inView?: string;
  /** False for a message that was not said to the bot. */
  readonly addressed?: boolean;
  /** When it was said, seconds. */
  readonly at?: number;
  /** Files that came with it. */
  readonly files?: readonly FetchableFile[];
}

/**
 * `/para 63/194 11`, with or without the slash, a reference, anything else to search for; or a command with its options
 * by name.
 */
export type Question = Said &
  ({ readonly line: string } | { readonly command: string; readonly options: RawOptions });

/**
 * What became of a question. `duplicate` gets no answer: the same event again, or one more question of somebody who is
 * over the limit and was told so often enough.
 */
export type Outcome =
  | {
      readonly kind: 'reply';
      readonly reply: Reply;
      readonly locale: Locale;
      /** The channel keeps answers to the asker: where that cannot be done, the answer is not shown at all. */
      readonly confined?: true;
    }
  | { readonly kind: 'duplicate' };
