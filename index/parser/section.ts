import type { Draft, Drafts } from './drafts.js';
import type { Line, View } from './normalize.js';
import type { Survey } from './survey.js';

/** Where in a section the reader stands; it decides what a line can be. */
export type Part = 'masthead' | 'title' | 'preamble' | 'operative' | 'letter' | 'text' | 'closed';

/** The parts in which paragraphs stand. */
export const BODY: readonly Part[] = ['preamble', 'operative', 'letter', 'text'];
export const AFTER_HEAD: readonly Part[] = [...BODY, 'closed'];

/** One body with its own head and numbering: the document itself, an annex, a draft quoted in a resolution. */
export interface Section {
  readonly view: View;
  readonly drafts: Drafts;
  /** `''`, `annex`, `annex2`, `draft`, … */
  readonly container: string;
  readonly survey: Survey;
  part: Part;
  /** The body paragraph that a later line may continue. */
  body: Draft | undefined;
  /** The last number of a paragraph in this section. */
  lastNumber: number;
  preambularCount: number;
  /** Subparagraphs that are open below the body paragraph, outermost first. */
  open: OpenItem[];
  /** The signature being read. */
  signature: OpenSignature | undefined;
  /** The closing whose record of the vote has begun and not ended. */
  vote: Draft | undefined;
  /** Set by a construct that met what begins another section: the line goes to that one. */
  next: NextSection | undefined;
}

/** What kind of section begins at the line that a construct handed back; `part` numbers its paragraphs afresh. */
export interface NextSection {
  readonly kind: 'annex' | 'draft' | 'part';
  /** Printed number of an annex. */
  readonly number?: number | undefined;
}

/** A list item that further items may follow or stand below. */
export interface OpenItem {
  readonly draft: Draft;
  /** The notation, (a) or (i) or (一): one level of a list keeps to one. */
  readonly notation: string;
  readonly ordinal: number;
}

export interface OpenSignature {
  readonly draft: Draft;
  /** The mark (签名) has been read. */
  readonly signed: boolean;
  /** The post stands before the name, as it will in the signatures that follow. */
  readonly postFirst: boolean;
}

/**
 * A construct takes a line (`true`), its beginning (the rest, to be read on), or leaves it (`false`).
 * It may look at the section and change where the reader stands, and nothing else.
 */
export interface Construct {
  readonly name: string;
  readonly parts: readonly Part[];
  readonly take: (line: Line, section: Section) => boolean | Line;
}

/** The line as patterns read it: in simplified script, offsets as in the view. */
export function textOf(line: Line, section: Section): string {
  return section.view.reading.slice(line.start, line.end);
}

/** The part of a line after its first `length` code units. */
export function after(line: Line, length: number): Line {
  return { ...line, start: line.start + length };
}
