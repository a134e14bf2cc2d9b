/** Why a file is not read. */
export const REFUSALS = [
  'missing',
  'directory',
  'unreadable',
  'unknown-format',
  'meta',
  'damaged',
  'encrypted',
  'too-large',
  'bomb',
  'too-deep',
  'too-costly',
  'doctype',
  'duplicate-part',
  'unsafe-name',
  'not-this-format',
  'format-not-read',
  'too-old',
  'scanned',
  'ocr',
  'text-unknown',
  'encoding',
  'empty',
] as const;
export type FileRefusal = (typeof REFUSALS)[number];

/** Formats that are known and not read. */
export const UNREAD_FORMATS = ['rtf', 'odt', 'xlsx', 'pptx', 'zip', 'picture', 'binary'] as const;
export type UnreadFormat = (typeof UNREAD_FORMATS)[number];

/** What is said of a reading. */
export const READING_NOTICES = [
  'revisions-accepted',
  'comments-left-out',
  'hidden-text-left-out',
  'ruby-left-out',
  'symbol-font',
  'field-not-shown',
  'unknown-number-format',
  'numbers-restart-by-page',
  'number-computed',
  'note-missing',
  'note-unreferenced',
  'embedded-left-out',
  'picture-left-out',
  'macros-not-run',
  'external-not-followed',
  'malformed-part',
  'paragraphs-by-layout',
  'glyphs-repaired',
  'markup-left-out',
  'declared-encoding-wrong',
] as const;
export type ReadingNotice = (typeof READING_NOTICES)[number];

/** Parts of a file beside its body, which needs no name. */
export const STORIES = [
  'first-header',
  'first-footer',
  'header',
  'footer',
  'footnote',
  'endnote',
  'text-box',
  'comment',
] as const;
export type StoryName = (typeof STORIES)[number];

/** What is said of a file that is read as a document, or is not. */
export interface ReadingMessages {
  /** What is wrong with the file and what can be done; the file's name stands before it. */
  readonly refusals: Readonly<Record<FileRefusal, string>>;
  readonly formats: Readonly<Record<UnreadFormat, string>>;
  readonly notices: Readonly<Record<ReadingNotice, (count: number) => string>>;
  /** Places as a person finds them in the file. */
  readonly stories: Readonly<Record<StoryName, string>>;
  /** `story` is empty in the body. */
  readonly paragraphAt: (paragraph: number, story: string) => string;
  readonly noteAt: (mark: string) => string;
  readonly cellAt: (table: number, row: number, cell: number, story: string) => string;
  readonly lineAt: (page: number, line: number) => string;
  readonly byteAt: (byte: number) => string;
}
