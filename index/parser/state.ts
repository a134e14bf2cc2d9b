import { END, type End } from './atoms.js';
import type { System } from './marks.js';

/** Where in a section the reader stands; it decides what an atom can be. */
export const PHASE = {
  head: 0,
  title: 1,
  preamble: 2,
  operative: 3,
  text: 4,
  letter: 5,
  articles: 6,
  closed: 7,
} as const;
export type Phase = (typeof PHASE)[keyof typeof PHASE];

/** What an atom may go on with. */
export const OPEN = {
  none: 0,
  masthead: 1,
  title: 2,
  formula: 3,
  preambular: 4,
  number: 5,
  item: 6,
  tail: 7,
  text: 8,
  heading: 9,
  closing: 10,
  signature: 11,
  article: 12,
  foreign: 13,
  speech: 14,
  unrecognized: 15,
} as const;
export type Open = (typeof OPEN)[keyof typeof OPEN];

/** A list item that further items may follow or stand below; innermost first. */
export interface Item {
  readonly system: System;
  readonly value: number;
  readonly up: Item | undefined;
  readonly depth: number;
  /** Tells lists apart in a state's signature. */
  readonly key: string;
}

/** A section within which another one stands: the numbers to which it returns. */
export interface Frame {
  readonly kind: 'body' | 'annex' | 'part' | 'draft';
  readonly up: Frame | undefined;
  readonly last: number;
  readonly system: System | 'none' | undefined;
  readonly phase: Phase;
  readonly key: string;
}

/** What one hypothesis believes of the text so far. A value: constructs make another from it. */
export interface State {
  readonly phase: Phase;
  readonly open: Open;
  /** How the open unit ends so far. */
  readonly end: End;
  /** The last paragraph number of the section (of the article), 0 at its start; of decimal numbers the first part. */
  readonly last: number;
  /** Of decimal numbers the second part. */
  readonly sub: number;
  /** The paragraph above the goals, whose series goes on below them; 0 where there are none. */
  readonly outer: number;
  /** How the section numbers its paragraphs: `none` where nothing is printed. */
  readonly system: System | 'none' | undefined;
  readonly article: number;
  readonly items: Item | undefined;
  readonly frame: Frame;
  /** The last note's number. */
  readonly note: number;
  /** A note is open, beside the unit that it interrupts. */
  readonly noteOpen: boolean;
  /** How the open note ends so far. */
  readonly noteEnd: End;
  /** Page furniture or a note stands between the open unit and what comes. */
  readonly gap: boolean;
  readonly titled: boolean;
  readonly spoken: boolean;
  /** The last line of the masthead leaves open what the next is: it gave an agenda item. */
  readonly agenda: boolean;
  /** List marks without a number go on within the open unit. */
  readonly bulleted: boolean;
  /** The head, or what follows the closing, is a site's. */
  readonly outside: boolean;
  /** A signature has its (签名); a post stands before the name. */
  readonly signed: boolean;
  readonly postFirst: boolean;
  /** A record of the vote has begun and not ended. */
  readonly vote: boolean;
  /** Unnumbered paragraphs of the article so far. */
  readonly counted: number;
}

/** How one state differs from the one before it. */
export type Changes = { readonly [Key in keyof State]?: State[Key] };

export const BODY_FRAME: Frame = {
  kind: 'body',
  up: undefined,
  last: 0,
  system: undefined,
  phase: PHASE.head,
  key: '',
};

export const START: State = {
  phase: PHASE.head,
  open: OPEN.none,
  end: END.stop,
  last: 0,
  sub: 0,
  outer: 0,
  system: undefined,
  article: 0,
  items: undefined,
  frame: BODY_FRAME,
  note: 0,
  noteOpen: false,
  noteEnd: END.stop,
  gap: false,
  titled: false,
  spoken: false,
  agenda: false,
  bulleted: false,
  outside: false,
  signed: false,
  postFirst: false,
  vote: false,
  counted: 0,
};

/** Two states with one signature have the same future. */
export function signatureOf(state: State): string {
  const flags =
    (state.noteOpen ? 1 : 0) |
    (state.gap ? 2 : 0) |
    (state.titled ? 4 : 0) |
    (state.spoken ? 8 : 0) |
    (state.agenda ? 16 : 0) |
    (state.bulleted ? 32 : 0) |
    (state.outside ? 64 : 0) |
    (state.signed ? 128 : 0) |
    (state.postFirst ? 256 : 0) |
    (state.vote ? 512 : 0);
  return `${state.phase},${state.open},${state.end},${state.last},${state.sub},${state.outer},${state.system},${state.article},${state.note},${state.noteOpen ? state.noteEnd : 0},${flags},${state.counted > 0 ? 1 : 0};${state.items?.key ?? ''};${state.frame.key}`;
}

/** The list with a further item: one that follows at `level` levels from the innermost, or one below it (`-1`). */
export function withItem(items: Item | undefined, level: number, system: System, value: number): Item {
  let up = items;
  for (let at = 0; at <= level && up; at++) up = up.up;
  return { system, value, up, depth: (up?.depth ?? -1) + 1, key: `${up?.key ?? ''}/${system}${value}` };
}

/** The state of the text around a quoted draft, behind it; undefined where none is open. */
export function resume(state: State): State | undefined {
  const { frame } = state;
  if (frame.kind !== 'draft') return undefined;
  return {
    ...state,
    phase: frame.phase,
    last: frame.last,
    sub: 0,
    system: frame.system,
    items: undefined,
    frame: frame.up ?? BODY_FRAME,
  };
}
