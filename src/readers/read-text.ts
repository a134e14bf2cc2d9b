import type { Emphasis, StatedUnit } from '../../index/model/document.js';
import type { Span } from '../../index/model/span.js';

/**
 * What a reader makes of a file. Plain data: it crosses from the child process that reads to the parent as JSON.
 *
 * All spans are half-open ranges `[start, end)` of UTF-16 code units of `text`.
 *
 * The law of conservation, which a test holds for every file: the characters of the file's text are those of `text`
 * whose origin is of a kind that `FROM_FILE` lists, and those of `dropped`, each once (`heldCharacters`,
 * `droppedCharacters`). What the reader adds (computed numbers, line ends) is of a kind that says so.
 */
export interface ReadText {
  /**
   * The canonical text: a paragraph a line, closed by `\n`; `\f` where the file itself breaks the page. Printed numbers
   * and marks of notes are in it, since print shows them; raised digits stand as ⁰¹²…
   */
  readonly text: string;
  /** In order, without gap or overlap, from 0 to `text.length`. */
  readonly origins: readonly Origin[];
  /** What the file holds as text and `text` does not show, in the order of the file. */
  readonly dropped: readonly Dropped[];
  /** Bold and italics as printed; in Chinese a change of font (楷体) is italics. In order, never overlapping. */
  readonly emphasis: readonly Emphasis[];
  /** In order, never overlapping. */
  readonly marks: readonly Mark[];
  /** What the file itself says of its paragraphs. In order of `start`; one may stand within another (a table's cells). */
  readonly hints: readonly Hint[];
  /** What the file says of itself outside its text, by trust: the first that names a field counts. */
  readonly facts: readonly Facts[];
  /** What a person should know of this reading: counts of things left out, settled or not known. */
  readonly notices: readonly Notice[];
  readonly fidelity: Fidelity;
  readonly reader: ReaderVersion;
  /** What the units are, where the file says so (SourceText.units). */
  readonly units?: readonly StatedUnit[];
}

/**
 * How near `text` is to what the author wrote: `characters` (the file holds paragraphs), `layout` (paragraphs are read
 * from where the glyphs stand), `ocr` (the characters themselves are a machine's guess).
 */
export type Fidelity = 'characters' | 'layout' | 'ocr';

/** Part of the artefact's key: another version may give another text. */
export interface ReaderVersion {
  readonly name: 'docx' | 'doc' | 'pdf' | 'html' | 'markdown' | 'text' | 'akn';
  /** Raised whenever the same bytes give another `text`. */
  readonly version: number;
}

/**
 * `text`: characters of the file, unchanged. `computed`: a number that the file does not hold and print shows.
 * `mark`: a raised character of the file; a digit is shown as its raised form, one for one. `repaired`: a character that
 * stands for another code of the file (`Origin.was`). `break`: a line end, tab or page break that is structure in the
 * file, not a character. `layout`: characters of the page rather than of the document that had to stay in the text.
 */
export type OriginKind = 'text' | 'computed' | 'mark' | 'repaired' | 'break' | 'layout';

/** The kinds whose characters the file holds; one code unit of `text` for each of the file's. */
export const FROM_FILE: Readonly<Record<OriginKind, boolean>> = {
  text: true,
  mark: true,
  repaired: true,
  layout: true,
  computed: false,
  break: false,
};

/** Where a stretch of `text` comes from. */
export interface Origin extends Span {
  readonly kind: OriginKind;
  readonly at: At;
  /** Of a repaired range, and of a raised digit: the file's own characters, as many code units as the range. */
  readonly was?: string;
  /** Of a character that has its meaning from its font only (a symbol in the private use area). */
  readonly font?: string;
}

/** A place in the file. */
export type At = ByteAt | PartAt | PageAt | CharacterAt;

/** Of a text file: offset in bytes from its beginning. */
export interface ByteAt {
  readonly byte: number;
}

/** Of a package of parts (.docx, .html as one part). All counts begin at 1, except `offset`. */
export interface PartAt extends StoryAt {
  /** Name within the package: `word/document.xml`. */
  readonly part: string;
  /** Paragraph within the part, in the order of the file. */
  readonly paragraph: number;
  /** Run within the paragraph; 0 of what belongs to the paragraph as a whole. */
  readonly run: number;
  /** UTF-16 code units from the run's beginning. */
  readonly offset: number;
}

/** Of a PDF. All counts begin at 1. */
export interface PageAt {
  readonly page: number;
  /** Line of the page from its top, headings and notes included. */
  readonly line: number;
  readonly glyph: number;
}

/** Of a .doc: character position in the file's one stream of characters, from 0. */
export interface CharacterAt extends StoryAt {
  readonly cp: number;
  /** Paragraph within the story, from 1. */
  readonly paragraph: number;
}

/** What a person needs to find the place: 首页页眉, 表2第3行第1格, 脚注5. */
export interface StoryAt {
  readonly story: Story;
  /** Of a note: its mark as printed. */
  readonly note?: string;
  /** Of a cell: table within its story, row, cell, from 1. Of nested tables the outermost. */
  readonly cell?: { readonly table: number; readonly row: number; readonly cell: number };
}

export type Story =
  | 'body'
  | 'first-header'
  | 'first-footer'
  | 'header'
  | 'footer'
  | 'footnote'
  | 'endnote'
  | 'text-box'
  | 'comment';

/** Something that the file holds as text and the reading leaves out. */
export interface Dropped {
  readonly kind: DroppedKind;
  /** Verbatim. */
  readonly text: string;
  readonly at: At;
}

/**
 * `deleted`: tracked deletion, or the place a text was moved from. `hidden`: text that print does not show. `field-code`:
 * the instruction of a field whose result is shown. `running-head`: head or foot of pages. `page-mark`: barcode, job
 * number, recycling line. `note-lead`: blanks and tabs between a note's mark and its text. `alternative`: a text box
 * written a second time for older programs. `blank`: white space that XML or HTML does not count. `duplicate`: a glyph
 * laid upon itself for bold print. `separator`: the line above notes.
 */
export type DroppedKind =
  | 'deleted'
  | 'hidden'
  | 'running-head'
  | 'page-mark'
  | 'field-code'
  | 'comment'
  | 'ruby'
  | 'soft-hyphen'
  | 'note-lead'
  | 'alternative'
  | 'separator'
  | 'blank'
  | 'duplicate'
  | 'markup';

/** A raised character or a reference to a note, within the text. */
export interface Mark extends Span {
  /** As the note is called: ASCII digits (¹⁰ is `10`), else the mark itself (`*`, `a`). */
  readonly label: string;
  /**
   * The note it refers to, from its printed mark to the end of its last paragraph, without the line end. Only where
   * the file itself ties the two; a mark that is only raised type may be one of a table's notes, or m³.
   */
  readonly note?: Span;
}

/** A paragraph (or a stretch of several) and what the file's own styles call it. */
export interface Hint extends Span {
  /** The file's own name for it: `_ H_1`, `footnote text`, `h2`; empty where the role comes from its place. */
  readonly style: string;
  readonly role?: HintRole;
  /** Of a heading: 1 is the highest. Of a list: its depth, from 1. */
  readonly level?: number;
}

/** `masthead`: what stands in the head of the first page. `cell`: one cell of a table. */
export type HintRole =
  | 'masthead'
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'list'
  | 'contents'
  | 'note'
  | 'table'
  | 'cell'
  | 'text-box'
  | 'quotation';

/** What a file says of itself outside its text. As written, trimmed; nothing is inferred. */
export interface Facts {
  readonly from: 'document-variables' | 'custom-properties' | 'properties' | 'meta-elements' | 'front-matter';
  readonly symbol?: string;
  readonly symbol2?: string;
  readonly language?: string;
  readonly jobNumber?: string;
  readonly title?: string;
}

/** Something to be told with the reading; the sentence for each code stands with the other messages. */
export interface Notice {
  readonly code: NoticeCode;
  readonly severity: 'info' | 'warning';
  /** How often, 1 or more. */
  readonly count: number;
  /** The first place. */
  readonly at?: At;
  /** What it was, verbatim: a number format, a font, an address. */
  readonly detail?: string;
}

/** Stable, kebab-case. */
export type NoticeCode =
  | 'revisions-accepted'
  | 'comments-left-out'
  | 'hidden-text-left-out'
  | 'ruby-left-out'
  | 'symbol-font'
  | 'field-not-shown'
  | 'unknown-number-format'
  | 'numbers-restart-by-page'
  | 'number-computed'
  | 'note-missing'
  | 'note-unreferenced'
  | 'embedded-left-out'
  | 'picture-left-out'
  | 'macros-not-run'
  | 'external-not-followed'
  | 'malformed-part'
  | 'paragraphs-by-layout'
  | 'glyphs-repaired'
  | 'markup-left-out'
  | 'declared-encoding-wrong';

/** Bounds within which a file is read; reaching one is a refusal, never a cut. Counted while reading, not as declared. */
export interface ReadLimits {
  /** Bytes of the file. */
  readonly fileBytes: number;
  /** Bytes of one part, unpacked. */
  readonly partBytes: number;
  /** Bytes of all parts together, unpacked. */
  readonly totalBytes: number;
  /** Unpacked to packed, for parts above 1 MiB. */
  readonly ratio: number;
  /** Entries of a package. */
  readonly entries: number;
  /** Elements within elements. */
  readonly depth: number;
  /** UTF-16 code units of `text`. */
  readonly characters: number;
  readonly pages: number;
}

export const READ_LIMITS: ReadLimits = {
  fileBytes: 50 * 1024 * 1024,
  partBytes: 64 * 1024 * 1024,
  totalBytes: 128 * 1024 * 1024,
  ratio: 200,
  entries: 4_000,
  depth: 400,
  characters: 5_000_000,
  pages: 2_000,
};

/** Why a file is not read. Stable; the sentence and the remedy for each stand with the other messages. */
export type RefusalReason =
  | 'damaged'
  | 'encrypted'
  | 'too-large'
  | 'bomb'
  | 'too-deep'
  | 'too-costly'
  | 'doctype'
  | 'duplicate-part'
  | 'unsafe-name'
  | 'not-this-format'
  | 'format-not-read'
  | 'too-old'
  | 'scanned'
  | 'ocr'
  | 'text-unknown'
  | 'encoding'
  | 'empty';

export interface Refusal {
  readonly reason: RefusalReason;
  /** For the log and for tests, in English: which part, which bound. */
  readonly detail: string;
}

/** Thrown inside a reader where it cannot go on; `refusable` turns it into a value. */
export class RefusalError extends Error {
  constructor(
    readonly reason: RefusalReason,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(detail, options);
    this.name = 'RefusalError';
  }
}

export type ReadResult =
  | { readonly ok: true; readonly read: ReadText }
  | { readonly ok: false; readonly refusal: Refusal };

/** What every reader is: bytes within limits → the text, or why not. Rejects only for our own bugs. */
export type Reader = (bytes: Uint8Array, limits: ReadLimits) => Promise<ReadResult>;

/** Runs a reader's own work; a `RefusalError` becomes a value, anything else is a bug and passes through. */
export async function refusable(work: () => ReadText | Promise<ReadText>): Promise<ReadResult> {
  try {
    return { ok: true, read: await work() };
  } catch (error) {
    if (error instanceof RefusalError)
      return { ok: false, refusal: { reason: error.reason, detail: error.message } };
    throw error;
  }
}

/** Code units of `text` that are the file's: one side of the law of conservation. */
export function heldCharacters({ origins }: Pick<ReadText, 'origins'>): number {
  return origins.reduce((sum, { kind, start, end }) => sum + (FROM_FILE[kind] ? end - start : 0), 0);
}

/** Code units that were left out. */
export function droppedCharacters({ dropped }: Pick<ReadText, 'dropped'>): number {
  return dropped.reduce((sum, { text }) => sum + text.length, 0);
}
