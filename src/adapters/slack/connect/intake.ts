import type { Receiver } from '@slack/bolt';

/** How events come in: a socket that we open, or requests that Slack sends. */
export interface Intake {
  /** What the Bolt app is built on. */
  readonly receiver: Receiver;
  /** Resolves when events can arrive. @throws when one attempt failed; may be called again. */
  start(): Promise<void>;
  /** Lets nothing more in. Never rejects. */
  stop(): Promise<void>;
  /** Why nothing can arrive at the moment; undefined while it can. */
  problem(): string | undefined;
}
