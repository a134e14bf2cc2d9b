import type { DocumentType, UnitKind } from '../../../index/model/document.js';

/** The words a unit can have for its address (`closing`, `letter/2`): index/model/locator.ts. */
export const PLACE_WORDS = [
  'masthead',
  'subjects',
  'title',
  'enacting-formula',
  'letter',
  'text',
  'endnote',
  'heading',
  'signature',
  'closing',
  'speech',
  'foreign',
  'unrecognized',
] as const;
export type PlaceWord = (typeof PLACE_WORDS)[number];

/** What documents, their parts and the places in them are called. */
export interface Words {
  readonly kinds: Readonly<Record<UnitKind, string>>;
  readonly types: Readonly<Record<DocumentType, string>>;
  readonly places: PlaceMessages;
}

export interface PlaceMessages {
  readonly paragraph: (number: string) => string;
  readonly preambular: (number: string) => string;
  readonly footnote: (number: string) => string;
  /** One article or a range of them. */
  readonly article: (number: string) => string;
  readonly goal: (number: string) => string;
  readonly words: Readonly<Record<PlaceWord, string>>;
  readonly letter: (number: string) => string;
  /** The second heading, the third unrecognized part. */
  readonly nth: (word: string, number: string) => string;
  /** `''` for the only one, `2` for the second. */
  readonly containers: Readonly<Record<'annex' | 'draft' | 'part', (number: string) => string>>;
  readonly section: (letter: string) => string;
  readonly within: (container: string, place: string) => string;
  readonly range: (from: string, to: string) => string;
  /** 倒数第20段 (`count` is 1), 最后20段; of the preamble, the notes, or the numbered paragraphs. */
  readonly fromEnd: (series: 'pp' | 'fn' | 'op', nth: number, count: number) => string;
  /** `1至14` → 执行部分第1至14段 */
  readonly operatives: (numbers: string) => string;
  readonly preambulars: (numbers: string) => string;
  readonly paragraphs: (numbers: string) => string;
  readonly footnotes: (numbers: string) => string;
}

/** The parts under which an outline lists a document. */
export type OutlinePart = 'head' | 'preambular' | 'operative' | 'paragraph' | 'letter' | 'footnote';
