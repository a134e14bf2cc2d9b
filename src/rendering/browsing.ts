import type { Visibility } from '../../commands/contract/reply.js';
import type { Asking } from './control.js';

/** The message under which a button was pressed, and by whom. */
export interface PressedUnder {
  /** Nobody but who pressed it sees the message. */
  readonly isPrivate: boolean;
  /** Who pressed it asked for the message. */
  readonly byAsker: boolean;
}

/** What becomes of the answer to a pressed button. */
export interface Manner {
  readonly wished: Visibility;
  /** It takes the place of the message, where it is one message that as many people see. */
  readonly inPlace: boolean;
}

/** Leafing, and deciding: what is asked for instead of what is shown. All else looks closer, and is one's own affair. */
const LEAFING: ReadonlySet<Asking['kind']> = new Set(['previous', 'next', 'rest', 'decide']);

/**
 * Who leafs through an answer of their own changes that answer; others, and whoever looks closer, get an answer of their
 * own, which can then be shown to all. So nobody's browsing floods a channel.
 */
export function mannerOf({ kind }: Asking, { isPrivate, byAsker }: PressedUnder): Manner {
  if (kind === 'post') return { wished: 'channel', inPlace: false };
  if (!LEAFING.has(kind) || !byAsker) return { wished: 'asker', inPlace: false };
  return { wished: isPrivate ? 'asker' : 'channel', inPlace: true };
}
