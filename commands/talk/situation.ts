import type { Corpus } from '../../index/corpus.js';
import type { Language } from '../../index/model/language.js';
import type { CommandContext, RawOptions } from '../contract/command.js';
import type { Reply } from '../contract/reply.js';
import type { Cue } from './cues.js';
import type { Focus, PlaceRef } from './focus.js';
import type { Reading } from './reading.js';

/** What the last search of an answer found: all its hits, and how many units in all hold the words exactly. */
export interface LastSearch {
  readonly hits: readonly PlaceRef[];
  readonly exactTotal: number;
}

/** What talk needs besides a command's context. */
export interface TalkContext extends CommandContext {
  /** Runs a command as if it had been typed: validated, guarded, its canonical question filled in; over `corpus` where given. */
  readonly run: (command: string, options: RawOptions, corpus?: Corpus) => Promise<Reply>;
  readonly lastSearch?: () => LastSearch;
}

/** A line, what is recognized in it, and what the conversation is about. */
export interface Situation extends Reading {
  /** The folded line without courtesy, particles and "show me". */
  readonly core: string;
  readonly focus: Focus | undefined;
  /** In which paragraphs are to be quoted, as the line says or the conversation goes on; none: in their documents' first. */
  readonly languages: readonly Language[];
  readonly context: TalkContext;
}

export function asks(situation: Situation, ...cues: readonly Cue[]): boolean {
  return cues.some((cue) => situation.cues.has(cue));
}
