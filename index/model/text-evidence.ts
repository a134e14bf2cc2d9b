import type { Emphasis } from './document.js';
import type { Span } from './span.js';

/**
 * What the reader of a file knows of its text beside the characters: styles, ties between marks and notes, lines that are
 * paragraphs. All spans are offsets into the source text. A text file tells nothing of the kind.
 */
export interface TextEvidence {
  readonly reader: { readonly name: string };
  /** In order, never overlapping. */
  readonly emphasis: readonly Emphasis[];
  /** Raised characters; `note` where the file itself ties one to its note. */
  readonly marks: readonly (Span & { readonly label: string; readonly note?: Span })[];
  /** In order of `start`; one may stand within another. */
  readonly hints: readonly (Span & { readonly role?: string })[];
}
