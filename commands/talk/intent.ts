import type { Reply } from '../contract/reply.js';
import type { Situation } from './situation.js';

/**
 * Something a line can want. `fits` looks at what is recognized and what the conversation is about; `answer` asks the
 * command (or says why it cannot), and gives undefined where the line turns out to want something else: then the next
 * one is tried.
 */
export interface Intent {
  readonly name: string;
  readonly fits: (situation: Situation) => boolean;
  readonly answer: (situation: Situation) => Promise<Reply | undefined> | Reply | undefined;
}
