import type { System } from './marks.js';

/**
 * What a hypothesis takes an atom for. `mark` is the length of the printed number or mark at its head; `extend` joins
 * the atom to the unit of its kind before it.
 */
export interface Label {
  readonly as:
    | 'continue'
    | 'subjects'
    | 'masthead'
    | 'title'
    | 'letter-title'
    | 'formula'
    | 'preambular'
    | 'operative'
    | 'number'
    | 'item'
    | 'tail'
    | 'text'
    | 'heading'
    | 'closing'
    | 'signature'
    | 'note'
    | 'note-goes-on'
    | 'article'
    | 'goal'
    | 'part'
    | 'annex'
    | 'enclosure'
    | 'draft'
    | 'furniture'
    | 'rule'
    | 'foreign'
    | 'speech'
    | 'unrecognized';
  readonly mark: number;
  readonly extend?: boolean;
  /** Paragraph, article, annex or note number, item label, letter of a part. */
  readonly number?: string;
  /** Of an item: how many levels stand above it. */
  readonly depth?: number;
  /** Of a number: how many were left out before it; -1 where the series begins again. */
  readonly gap?: number;
  readonly system?: System | 'none';
  /** Of an item: no paragraph that it belongs to stands in this text. */
  readonly orphan?: boolean;
  /** The draft ends before this atom. */
  readonly resumes?: boolean;
  /** Joined by nothing: a page or a full line broke the text here. */
  readonly broken?: boolean;
  readonly speaker?: string;
}
