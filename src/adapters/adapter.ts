import type { Locale } from '../../commands/contract/locale.js';
import type { Reply } from '../../commands/contract/reply.js';

export interface Health {
  readonly ready: boolean;
  /** Why not, for `/ready` and the log; no tokens, no texts. */
  readonly reason?: string;
}

/** One platform. `start` resolves when questions can arrive and rejects when they never will (revoked token). */
export interface Adapter {
  readonly name: 'slack' | 'discord' | 'terminal';
  start(): Promise<void>;
  /** Takes no more questions; what was accepted is still answered (the application waits for that). */
  stop(): Promise<void>;
  health(): Health;
}

/** A Reply → the messages of one platform, in order: nothing cut, at most `maxMessages`, the rest behind a button. */
export type Renderer<Message> = (reply: Reply, options: RenderOptions) => readonly Message[];

export interface RenderOptions {
  readonly locale: Locale;
  /** First part to show, from 1; a `rest` button asks for the next one. */
  readonly fromPart?: number;
  /** Only what is behind the button of this number (`foldsOf`), from 1; the answer itself unless told. */
  readonly fold?: number;
}
