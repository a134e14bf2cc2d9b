import type { FileKind } from './sniff.js';

/** Endings of Markdown, the one format that cannot be told from text by its contents. */
export const MARKDOWN_ENDINGS: readonly string[] = ['.md', '.markdown'];

/**
 * Endings of files that are read where a folder is named. What a file is, its contents say (sniff.ts): a .doc may be
 * a web page.
 */
export const READABLE_ENDINGS: readonly string[] = [
  '.txt',
  ...MARKDOWN_ENDINGS,
  '.html',
  '.htm',
  '.pdf',
  '.docx',
  '.doc',
];

/** Why a kind of file is not read, and the remedy. */
export const NOT_READ: Readonly<Partial<Record<FileKind, string>>> = {
  rtf: 'is RTF; open it in a word processor and save it as .docx',
  odt: 'is an OpenDocument file; open it in a word processor and save it as .docx',
  xlsx: 'is a spreadsheet; only documents of text are read',
  pptx: 'is a presentation; only documents of text are read',
  zip: 'is an archive; unpack it and name the documents in it',
  picture: 'is a picture; a scan has to be recognized (OCR) and checked before it can be quoted',
  binary: 'is no document of text',
};
