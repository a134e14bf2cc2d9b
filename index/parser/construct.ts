import type { Atom } from './atoms.js';
import type { Label } from './label.js';
import type { Changes, State } from './state.js';
import type { Survey } from './survey.js';

/** Takes a label for the atom, what speaks for it (natural units, added up), and how the state behind it differs. */
export type Emit = (label: Label, score: number, changes: Changes) => void;

/** What a construct says of one atom, given what a hypothesis believes so far. */
export type Propose = (state: State, emit: Emit) => void;

/**
 * One kind of thing that stands in documents. `prepare` looks at the atom alone (once for all hypotheses) and gives
 * undefined where it can be nothing of the kind; what it gives proposes labels for each hypothesis. Pure.
 */
export interface Construct {
  readonly name: string;
  /** Bits (`1 << phase`) of the phases in which it proposes anything; absent: any. */
  readonly phases?: number;
  readonly prepare: (atom: Atom, survey: Survey) => Propose | undefined;
}
