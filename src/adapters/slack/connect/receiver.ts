import type { Receiver } from '@slack/bolt';

/** How events come in: a socket that we open, or requests that Slack sends. It transports and knows nothing of what they say. */
export interface SlackReceiver extends Receiver {
  /** Resolves when events can arrive. @throws when one attempt failed; may be called again. */
  start(): Promise<void>;
  /** Lets nothing more in. Never rejects. */
  stop(): Promise<void>;
  /** Why nothing can arrive at the moment; undefined while it can. */
  problem(): string | undefined;
}
