import { z } from 'zod';
import type { Corpus } from '../../index/corpus.js';
import type { Messages } from '../messages/messages.js';
import type { Conversation } from './conversation.js';
import type { Locale } from './locale.js';
import type { OwnDocuments } from './own-documents.js';
import type { Reply } from './reply.js';
import type { ChannelSettings } from './settings.js';

/** Options as a platform delivers them: strings by name, not yet validated. */
export type RawOptions = Readonly<Record<string, string | undefined>>;

/** What a command gets besides its options. */
export interface CommandContext {
  readonly corpus: Corpus;
  readonly locale: Locale;
  readonly messages: Messages;
  /** All commands, for help. */
  readonly commands: readonly Command[];
  readonly signal: AbortSignal;
  /** The day on which it is asked, ISO (UTC): references to what lies online say when it was seen. */
  readonly today?: string;
  /** The channel the question came from; absent in the terminal. */
  readonly channel?: ChannelSettings;
  /** The channel's own documents; absent where there can be none. */
  readonly own?: OwnDocuments;
  /** What was said before; absent where a question stands alone. */
  readonly conversation?: Conversation;
}

/** One suggestion while a user types. Discord takes at most 100 characters of each; adapters shorten `name` visibly. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** One of few values, with its name in each language. */
export interface FixedChoice {
  readonly value: string;
  readonly name: (messages: Messages) => string;
}

export interface OptionDefinition<Schema extends z.ZodType = z.ZodType> {
  /** Validates the raw string (undefined where it was not given): the one source of the option's type. */
  readonly schema: Schema;
  /** The option's name in each language: Discord's localisation, and the word before the colon in `文件:63/194`. */
  readonly names: Readonly<Record<Locale, string>>;
  /** Further words accepted before the colon (`in` for document). */
  readonly aliases?: readonly string[];
  readonly description: (messages: Messages) => string;
  /** All the values there are, where they are few: a platform that can list them needs no suggestions. */
  readonly choices?: readonly FixedChoice[];
  /** A file is given: a platform that can takes one; what is validated is its name. It cannot be written in a line. */
  readonly attachment?: true;
  /** Buttons alone give it: it is listed nowhere. */
  readonly hidden?: true;
  /** A whole number is meant: the least and the greatest. */
  readonly integer?: { readonly min: number; readonly max: number };
  /** Suggestions for what has been typed so far; `given` holds the other options. */
  readonly complete?: (
    partial: string,
    given: RawOptions,
    context: CommandContext,
  ) => Promise<readonly Choice[]>;
}

type Options = Readonly<Record<string, OptionDefinition>>;
type Validated<O extends Options> = { readonly [Name in keyof O]: z.output<O[Name]['schema']> };

/** What every reader of a declaration (help, registration, manifest, README, line parser) may know of a command. */
interface CommandFace<O extends Options> {
  /** `para`; also the Slack command. Lower-case Latin and hyphens. */
  readonly name: string;
  /** Names on Discord, accepted in a line of text too (段落, 段落, para). */
  readonly names: Readonly<Record<Locale, string>>;
  readonly summary: (messages: Messages) => string;
  /** Complete questions that work on the documents in `corpus/`, for help and the README. */
  readonly examples: readonly string[];
  /** In the order of the words in a line of text, required ones first. */
  readonly options: O;
  /** Who sees an answer unless the channel is set otherwise. Notices always go to the asker alone. */
  readonly visibility: 'channel' | 'asker';
  /** Only who may manage a channel has a use for it: platforms that can hide a command from others do. */
  readonly forManagers?: true;
  /**
   * A line's words after the command's name → options. Without it the first word is the first option and so on,
   * and the last option takes the rest.
   */
  readonly parse?: (text: string) => RawOptions;
}

export interface CommandDeclaration<O extends Options> extends CommandFace<O> {
  readonly execute: (options: Validated<O>, context: CommandContext) => Promise<Reply>;
}

export interface Command extends CommandFace<Options> {
  /** Validates raw options; unknown names are dropped by the caller. */
  readonly bind: (raw: RawOptions) => BoundCommand;
}

export type BoundCommand =
  | { readonly run: (context: CommandContext) => Promise<Reply>; readonly issues?: never }
  | { readonly run?: never; readonly issues: readonly z.core.$ZodIssue[] };

/** Ties options and `execute` together by type, then hides the type so that one registry holds every command. */
export function defineCommand<const O extends Options>(declaration: CommandDeclaration<O>): Command {
  const { execute, ...face } = declaration;
  const schema = z.object(
    Object.fromEntries(Object.entries(face.options).map(([name, option]) => [name, option.schema])),
  );
  return {
    ...face,
    bind(raw) {
      const parsed = schema.safeParse(raw);
      if (!parsed.success) return { issues: parsed.error.issues };
      // Object.fromEntries forgets the keys; the schema was built from these very options.
      const options = parsed.data as Validated<O>;
      return { run: (context) => execute(options, context) };
    },
  };
}
