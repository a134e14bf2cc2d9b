import type { Locale } from './locale.js';
import type { Owner } from './own-documents.js';
import type { Visibility } from './reply.js';

/** What a channel's administrator decides with /settings. */
export interface Settings {
  /** Answer references in ordinary messages. Off until turned on. */
  readonly citations: boolean;
  /** Language of our sentences; undefined follows the user's. */
  readonly locale?: Locale;
  /** Who sees /para and the like; undefined leaves it to the command. */
  readonly visibility?: Visibility;
  /** Whose a document is that is uploaded here; the channel's unless told. */
  readonly uploads?: Owner;
}

export const DEFAULT_SETTINGS: Settings = { citations: false };

/** The settings of the one channel a question came from. */
export interface ChannelSettings {
  /**
   * Whether who asked may change them (`workspace`: may decide for all of its channels) (platforms.md: Slack admins, owners and the creator; Discord Manage Channels).
   * A question to the platform, so put only where a command needs the answer.
   */
  administrator(of?: Owner): Promise<boolean>;
  /** After a `false` of `administrator`: whether the platform would not say, so that it is nobody's fault who asked. */
  cannotTell?(): boolean;
  read(): Promise<Settings>;
  write(settings: Settings): Promise<void>;
}
