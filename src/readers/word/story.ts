import type { At, Dropped, StoryAt } from '../read-text.js';

/**
 * What both of Word's formats are read into before they become text: stories of paragraphs of pieces. Everything that
 * is settled by the format itself (styles, fields, revisions, which of two text boxes) is settled here already.
 */

/** How print shows a run, all styles applied. */
export interface RunLook {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Font of its Chinese characters; '' where nothing says. */
  readonly eastAsianFont: string;
  readonly raised: boolean;
}

/** A reference to a note: `id` within its kind. */
export interface NoteKey {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

export type Piece =
  /** Characters of the file. `font` where it gives them their meaning (symbols in the private use area). */
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly at: At;
      readonly look: RunLook;
      readonly font?: string;
    }
  /** A tab or the end of a line within the paragraph. */
  | { readonly kind: 'break'; readonly text: '\t' | '\n'; readonly at: At }
  | { readonly kind: 'page-break'; readonly at: At }
  /** Reference to a note; with `custom` the mark is the text that follows in the same run. */
  | { readonly kind: 'note'; readonly note: NoteKey; readonly custom: boolean; readonly at: At }
  /** Within a note: the place of its own automatic mark. */
  | { readonly kind: 'own-mark'; readonly at: At }
  | { readonly kind: 'dropped'; readonly dropped: Dropped }
  /** A text box anchored here. */
  | { readonly kind: 'box'; readonly paragraphs: readonly Paragraph[] };

/** Place in a numbered list. `list` is an instance (`w:num`, LFO), not the definition that several share. */
export interface ListPlace {
  readonly list: string;
  /** 0 to 8. */
  readonly level: number;
}

export interface Paragraph {
  readonly pieces: readonly Piece[];
  /** The style's name as the user sees it (`_ H_1`), '' where the default style has none. */
  readonly style: string;
  /** The look that the paragraph's own style gives: what differs from it is emphasis. */
  readonly base: RunLook;
  /** From the outline level of the style, 1 to 9. */
  readonly outline?: number;
  readonly list?: ListPlace;
  /** Its end was deleted: the next paragraph goes on in this one. */
  readonly joinsNext: boolean;
  readonly pageBreakBefore: boolean;
  readonly cell?: StoryAt['cell'];
  /** The whole paragraph's place. */
  readonly at: At;
  /** The section that ends with this paragraph. */
  readonly endsSection?: Section;
}

/** A section of the body: how it begins, and how its notes are numbered. */
export interface Section {
  readonly newPage: boolean;
  readonly footnote: NoteNumbering;
  readonly endnote: NoteNumbering;
}

export interface NoteNumbering {
  /** Name of the number format, as in ECMA-376 (`decimal`, `lowerRoman`, …). */
  readonly format: string;
  readonly start: number;
  readonly restart: 'continuous' | 'section' | 'page';
}

/** One string for a note. */
export function noteId({ kind, id }: NoteKey): string {
  return `${kind} ${id}`;
}
