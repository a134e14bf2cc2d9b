import type { HintRole } from '../read-text.js';
import type { Line } from './line.js';

/** A paragraph as lines of print, in order; it may go over pages. */
export interface PrintedParagraph {
  readonly lines: readonly Line[];
  readonly role: HintRole;
  /** As the file calls it; empty where it does not. */
  readonly style: string;
  readonly level?: number;
  /** The note that it is part of: unique within the document. */
  readonly note?: string;
}

/** The paragraphs of a document, and what of its pages is none of them. */
export interface Reading {
  readonly paragraphs: readonly PrintedParagraph[];
  readonly notes: readonly PrintedParagraph[];
  readonly furniture: readonly {
    readonly kind: 'running-head' | 'page-mark' | 'ruby' | 'separator' | 'blank';
    readonly line: Line;
  }[];
}
