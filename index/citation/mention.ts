import type { Span } from '../model/span.js';
import type { DocumentSymbol } from '../model/symbol.js';
import type { Folded } from '../text/fold.js';
import type { AdopterFinder } from './adopter.js';
import type { Beginnings } from './place-runs.js';
import type { PlaceExpression } from './places.js';
import type { PrintedNumber } from './printed-number.js';

/** A text that is read for citations: what every recognizer and refiner is given. */
export interface CitingText {
  readonly folded: Folded;
  /** The folded text with case: all offsets of mentions are in it. */
  readonly cased: string;
  /** Id of the organ in whose series the citing document stands. */
  readonly home: string | undefined;
  /** The text is a name that somebody typed for a document, not a sentence: a bare number counts. */
  readonly typed: boolean;
  /** Who adopted what stands at an offset. */
  readonly adopters: AdopterFinder;
  /** Places that were read in it so far. */
  readonly beginnings: Beginnings;
}

/** What the words before a number say of who adopted it. */
export interface Adopter {
  /** Ids of organs; none for a body whose resolutions have no symbol here. */
  readonly organs: readonly string[];
  /** The name stands directly before the number: it decides. Further off (大会…中通过的第1/2号决议) it helps to choose. */
  readonly adjacent: boolean;
  /** Where the name begins. */
  readonly start: number;
}

/** When the words beside a number say that it was adopted, as far as they say it of nothing else. */
export interface Stated {
  /** As printed in the folded text. */
  readonly date?: string;
  readonly session?: number;
}

/** What a relative citation rests on: a kind of work named before, anything named before, or the text itself. */
export type Antecedent =
  | 'resolution'
  | 'decision'
  | 'document'
  | 'instrument'
  | 'any'
  | 'note'
  | 'former'
  | 'latter'
  | 'elsewhere'
  | 'own';

/**
 * A citation while it is being worked out. Offsets are into the folded text. Recognizers make them, refiners change
 * and drop them.
 */
export interface Mention extends Span {
  /** `work`: something cited that is no citation of ours (a general comment, a treaty's volume): it takes its paragraphs along. */
  readonly kind: 'resolution' | 'decision' | 'document' | 'instrument' | 'relative' | 'work';
  /** What it can mean: one is certain, several are left open, none: not ours. */
  readonly symbols: readonly DocumentSymbol[];
  readonly number?: PrintedNumber;
  /** 决议 or 决定 stands with it, or with the list it belongs to. */
  readonly worded?: boolean;
  readonly adopter?: Adopter;
  /** Year of a date directly before the number. */
  readonly year?: number;
  readonly said?: Stated;
  readonly places?: PlaceExpression;
  readonly antecedent?: Antecedent;
  /** No word says what the places rest on: 第55和57段 alone. */
  readonly bare?: boolean;
  /** Folded name of an instrument as printed, without 《》. */
  readonly name?: string;
  /** Id of the instrument, where the table has it. */
  readonly instrument?: string;
  /** 《公约》: the word by which an instrument named before is meant. */
  readonly generic?: string;
  /** It counts only with places (a bare 63/194, a name without 《》). */
  readonly needsPlaces?: boolean;
  /** It is only a link or a file name: no words around it are its own. */
  readonly link?: boolean;
}

export type Recognizer = (text: CitingText) => readonly Mention[];
/** Mentions come in order and do not overlap; so they leave. */
export type Refiner = (mentions: readonly Mention[], text: CitingText) => readonly Mention[];
